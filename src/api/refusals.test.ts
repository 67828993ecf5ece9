// Whom the API sends away, and with which words.
import assert from "node:assert/strict";
import { sql } from "kysely";
import type { Answer } from "../../test/ask.ts";
import { buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { doorSide, type Refusals, testRefusals } from "../../test/refusals.ts";
import { sessionCookie, signedCookie, staffActor, TEST_PASSWORD } from "../../test/staff.ts";
import type { StaffActor } from "../context.ts";
import { changeAccount } from "../newsroom/accounts/change-account.ts";
import { disableAccount } from "../newsroom/accounts/disable-account.ts";
import { changeRoleRule } from "../newsroom/accounts/role-rules.ts";
import { signOutAccount } from "../newsroom/accounts/sessions.ts";
import { createToken } from "../newsroom/accounts/tokens.ts";
import { createSection } from "../newsroom/sections/sections.ts";

const { ctx } = await testNewsroom();
const { stranger, someone } = doorSide(ctx);
await createSection(ctx, { name: "شهر", slug: "city" });
await createSection(ctx, { name: "ورزش", slug: "sport" });
await createSection(ctx, { name: "فوتبال", slug: "football", parent: "sport" });
const cityArticle = await buildDraft(ctx, { section: "شهر" });
// Somebody always stays who can let others in.
await staffActor(ctx);

const ME = "accounts.me";
const COOKIE = "dabir.session_token";
const as = (actor: StaffActor) => ({ ...ctx, actor });

async function withCookie(value: string): Promise<Answer> {
  const browser = stranger();
  browser.cookies.set(COOKIE, value);
  return browser.call(ME);
}

async function withToken(
  change: (token: { id: number; actor: StaffActor }) => Promise<unknown>,
  { name = "articles.list", scopes = ["articles.read" as const], input = {} as object } = {},
): Promise<Answer> {
  const actor = await staffActor(ctx);
  const { id, secret } = await createToken(as(actor), { name: "برنامه", scopes, days: 1 });
  await change({ id, actor });
  return stranger().call(name, input, { authorization: `Bearer ${secret}`, origin: "" });
}

const REFUSALS: Refusals = {
  "401 NOT_SIGNED_IN": {
    nobody: () => stranger().call(ME),
    "a cookie that nobody signed": () => withCookie("token-1"),
    "a cookie signed with another secret": async () => {
      const { cookies } = await someone();
      const token = decodeURIComponent(cookies.get(COOKIE) as string).split(".")[0] as string;
      return withCookie(signedCookie(token, "another secret that is not ours"));
    },
    "a signed token of no session": () => withCookie(signedCookie("token-0")),
    "a cookie that is no text": () => withCookie("%E0%A4%A.%"),
    "a session that has ended": async () => {
      const who = await someone();
      await sql`update sign_in.session set expires_at = now() where user_id = ${String(who.actor.id)}`.execute(
        ctx.db,
      );
      return who.call(ME);
    },
    "a session that nobody used for half a day": async () => {
      const who = await someone();
      const id = String(who.actor.id);
      await sql`update sign_in.session set seen_at = now() - interval '12 hours 1 minute' where user_id = ${id}`.execute(
        ctx.db,
      );
      return who.call(ME);
    },
    "a session that was revoked": async () => {
      const who = await someone();
      await signOutAccount(ctx, { id: who.actor.id });
      return who.call(ME);
    },
    "a disabled account in the middle of its session": async () => {
      const who = await someone({ role: "reporter" });
      await disableAccount(ctx, { id: who.actor.id });
      return who.call(ME);
    },
    "a session that came after the account was disabled": async () => {
      const actor = await staffActor(ctx, { role: "reporter" });
      await disableAccount(ctx, { id: actor.id });
      return withCookie(await sessionCookie(ctx, actor));
    },
    "a token that has ended": () =>
      withToken(({ id }) =>
        ctx.db.updateTable("api_token").set({ expires_at: sql<Date>`now()` }).where("id", "=", id).execute(),
      ),
    "a token that was revoked": () =>
      withToken(({ id }) =>
        ctx.db.updateTable("api_token").set({ revoked_at: sql<Date>`now()` }).where("id", "=", id).execute(),
      ),
    "a token of a disabled account": () => withToken(({ actor }) => disableAccount(ctx, { id: actor.id })),
    "a token that nobody made": () =>
      stranger().call("articles.list", {}, { authorization: `Bearer dabir_${"a".repeat(43)}` }),
    "a wrong token beside a right cookie": async () =>
      (await someone()).call(ME, {}, { authorization: "Bearer dabir_x" }),
  },
  "403 NOT_ALLOWED": {
    "a role that was taken in the middle of the session": async () => {
      const who = await someone({ role: "administrator" });
      assert.equal((await who.call("accounts.list")).status, 200);
      await changeAccount(ctx, { id: who.actor.id, role: "reporter" });
      return who.call("accounts.list");
    },
    "sections that were taken in the middle of the session": async () => {
      const who = await someone({ role: "desk-editor", sections: ["city"] });
      const { id: sport } = await ctx.db
        .selectFrom("section")
        .select("id")
        .where("slug", "=", "sport")
        .executeTakeFirstOrThrow();
      await changeAccount(ctx, { id: who.actor.id, sectionIds: [sport] });
      return who.call("articles.create", { headline: "خبر", section: "شهر" });
    },
    "an article of another section": async () => {
      const who = await someone({ role: "desk-editor", sections: ["sport"] });
      const allowed = await who.call("articles.create", { headline: "خبر", section: "فوتبال" });
      assert.equal(allowed.status, 200);
      return who.call("articles.create", { headline: "خبر", section: "شهر" });
    },
    "a draft of another section": async () => {
      const who = await someone({ role: "desk-editor", sections: ["sport"] });
      return who.call("articles.get", { code: cityArticle.code });
    },
    "a token without the scope": () =>
      withToken(async () => {}, { name: "comments.list", input: { status: "pending" } }),
    "a token for a person's own call": () => withToken(async () => {}, { name: "tokens.list" }),
    "one's own role": async () => {
      const who = await someone();
      return who.call("accounts.change", { id: who.actor.id, role: "administrator", version: 1 });
    },
    "one's own end": async () => {
      const who = await someone();
      return who.call("accounts.disable", { id: who.actor.id, version: 1 });
    },
  },
  "403 FOREIGN_ORIGIN": {
    "a page of another site": async () => (await someone()).call(ME, {}, { origin: "https://evil.example" }),
    "a page of another port": async () => (await someone()).call(ME, {}, { origin: "http://127.0.0.1:3001" }),
    "no origin": async () => (await someone()).call(ME, {}, { origin: "" }),
    "an unknown origin": async () => (await someone()).call(ME, {}, { origin: "null" }),
  },
  "400 BAD_INPUT": {
    "a form of another site": async () =>
      (await someone()).call(ME, "a=b", { "content-type": "application/x-www-form-urlencoded" }),
    "an unknown field": async () => (await someone()).call(ME, { role: "chief" }),
    "a field of a wrong type": async () => (await someone()).call("accounts.list", { limit: "ten" }),
  },
  "403 SIGN_IN_AGAIN": {
    "a proof that is too old": async () => {
      const who = await someone();
      const id = String(who.actor.id);
      await sql`update sign_in.session set proved_at = now() - interval '11 minutes' where user_id = ${id}`.execute(
        ctx.db,
      );
      return who.call("tokens.create", { name: "ب", scopes: ["articles.read"], days: 1 });
    },
    "a second factor set up on an old proof": async () => {
      const who = await someone();
      const id = String(who.actor.id);
      await sql`update sign_in.session set proved_at = now() - interval '11 minutes' where user_id = ${id}`.execute(
        ctx.db,
      );
      return who.call("auth/two-factor/enable", { password: TEST_PASSWORD });
    },
  },
  "403 SECOND_FACTOR": {
    "a role that needs a second factor": async () => {
      await changeRoleRule(ctx, { role: "photo-editor", secondFactor: true });
      return (await someone({ role: "photo-editor" })).call("media.list");
    },
    "a token of a role that needs a second factor": () =>
      withToken(({ actor }) => changeAccount(ctx, { id: actor.id, role: "photo-editor" })),
  },
  "409 CONFLICT": {
    "an account that was changed meanwhile": async () => {
      const other = await staffActor(ctx, { role: "reporter" });
      await changeAccount(ctx, { id: other.id, name: "نام تازه" });
      return (await someone()).call("accounts.change", { id: other.id, name: "نام دیگر", version: 1 });
    },
  },
  "404 NOT_FOUND": {
    "a session of somebody else": async () => {
      const other = await someone();
      const [line] = (await other.call("sessions.list")).body.sessions;
      return (await someone()).call("sessions.end", { id: line?.id });
    },
    "a token of somebody else": async () => {
      const other = await staffActor(ctx);
      const { id } = await createToken(as(other), { name: "ب", scopes: ["articles.read"], days: 1 });
      return (await someone()).call("tokens.revoke", { id });
    },
  },
};

testRefusals(REFUSALS);
