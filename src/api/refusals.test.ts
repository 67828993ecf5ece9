// Whom the staff's door sends away, and with which words. One row is one way of trying.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildDraft } from "../../test/factories.ts";
import { ORIGIN, testNewsroom } from "../../test/newsroom.ts";
import {
  type Answer,
  type Browser,
  browserAt,
  givePassword,
  type StaffOf,
  sessionCookie,
  signedCookie,
  signedIn,
  staffActor,
  TEST_PASSWORD,
  testDoor,
} from "../../test/staff.ts";
import type { StaffActor } from "../context.ts";
import { changeAccount } from "../newsroom/accounts/change-account.ts";
import { disableAccount } from "../newsroom/accounts/disable-account.ts";
import { changeRoleRule } from "../newsroom/accounts/role-rules.ts";
import { sendLink } from "../newsroom/accounts/send-link.ts";
import { signOutAccount } from "../newsroom/accounts/sessions.ts";
import { createToken } from "../newsroom/accounts/tokens.ts";
import { createSection } from "../newsroom/sections/sections.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
await createSection(ctx, { name: "شهر", slug: "city" });
await createSection(ctx, { name: "ورزش", slug: "sport" });
await createSection(ctx, { name: "فوتبال", slug: "football", parent: "sport" });
const cityArticle = await buildDraft(ctx, { section: "شهر" });
// Somebody always stays who can let others in.
await staffActor(ctx);

const ME = "accounts.me";
const COOKIE = "dabir.session_token";
const as = (actor: StaffActor) => ({ ...ctx, actor });
let sender = 0;

/** A browser without a session, from an address of its own. */
const stranger = (): Browser => {
  sender += 1;
  return browserAt(door, { sender: `198.51.100.${sender}` });
};

const someone = (said: StaffOf = {}) => signedIn(ctx, { door, ...said });

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

async function withPassword(): Promise<{ actor: StaffActor; email: string }> {
  sender += 1;
  const email = `refused-${sender}@example.org`;
  const actor = await staffActor(ctx, { email });
  await givePassword(ctx, { actor, email });
  return { actor, email };
}

const choosing = async (newPassword: string): Promise<Answer> => {
  const { actor } = await withPassword();
  const { link } = await sendLink(ctx, { id: actor.id });
  return stranger().call("auth/reset-password", { token: link?.split("#")[1], newPassword });
};

type Row = [
  what: string,
  status: number,
  code: string,
  reason: string | null,
  attempt: () => Promise<Answer>,
];

const ROWS: Row[] = [
  ["nobody", 401, "NOT_SIGNED_IN", null, () => stranger().call(ME)],
  ["a cookie that nobody signed", 401, "NOT_SIGNED_IN", null, () => withCookie("token-1")],
  [
    "a cookie signed with another secret",
    401,
    "NOT_SIGNED_IN",
    null,
    async () => {
      const { cookies } = await someone();
      const token = decodeURIComponent(cookies.get(COOKIE) as string).split(".")[0] as string;
      return withCookie(signedCookie(token, "another secret that is not ours"));
    },
  ],
  ["a signed token of no session", 401, "NOT_SIGNED_IN", null, () => withCookie(signedCookie("token-0"))],
  ["a cookie that is no text", 401, "NOT_SIGNED_IN", null, () => withCookie("%E0%A4%A.%")],
  [
    "a session that has ended",
    401,
    "NOT_SIGNED_IN",
    null,
    async () => {
      const who = await someone();
      await sql`update sign_in.session set expires_at = now() where user_id = ${String(who.actor.id)}`.execute(
        ctx.db,
      );
      return who.call(ME);
    },
  ],
  [
    "a session that nobody used for half a day",
    401,
    "NOT_SIGNED_IN",
    null,
    async () => {
      const who = await someone();
      const id = String(who.actor.id);
      await sql`update sign_in.session set seen_at = now() - interval '12 hours 1 minute' where user_id = ${id}`.execute(
        ctx.db,
      );
      return who.call(ME);
    },
  ],
  [
    "a session that was revoked",
    401,
    "NOT_SIGNED_IN",
    null,
    async () => {
      const who = await someone();
      await signOutAccount(ctx, { id: who.actor.id });
      return who.call(ME);
    },
  ],
  [
    "a disabled account in the middle of its session",
    401,
    "NOT_SIGNED_IN",
    null,
    async () => {
      const who = await someone({ role: "reporter" });
      await disableAccount(ctx, { id: who.actor.id });
      return who.call(ME);
    },
  ],
  [
    "a session that came after the account was disabled",
    401,
    "NOT_SIGNED_IN",
    null,
    async () => {
      const actor = await staffActor(ctx, { role: "reporter" });
      await disableAccount(ctx, { id: actor.id });
      return withCookie(await sessionCookie(ctx, actor));
    },
  ],
  [
    "the right password of a disabled account",
    401,
    "NOT_SIGNED_IN",
    "INVALID_EMAIL_OR_PASSWORD",
    async () => {
      const { actor, email } = await withPassword();
      await disableAccount(ctx, { id: actor.id });
      return stranger().call("auth/sign-in/email", { email, password: TEST_PASSWORD });
    },
  ],
  [
    "a wrong password",
    401,
    "NOT_SIGNED_IN",
    "INVALID_EMAIL_OR_PASSWORD",
    async () => {
      const { email } = await withPassword();
      return stranger().call("auth/sign-in/email", { email, password: "این گذرواژه درست نیست" });
    },
  ],
  [
    "an address that nobody has",
    401,
    "NOT_SIGNED_IN",
    "INVALID_EMAIL_OR_PASSWORD",
    () => stranger().call("auth/sign-in/email", { email: "no@example.org", password: TEST_PASSWORD }),
  ],
  [
    "a role that was taken in the middle of the session",
    403,
    "NOT_ALLOWED",
    null,
    async () => {
      const who = await someone({ role: "administrator" });
      assert.equal((await who.call("accounts.list")).status, 200);
      await changeAccount(ctx, { id: who.actor.id, role: "reporter" });
      return who.call("accounts.list");
    },
  ],
  [
    "sections that were taken in the middle of the session",
    403,
    "NOT_ALLOWED",
    null,
    async () => {
      const who = await someone({ role: "desk-editor", sections: ["city"] });
      const { id: sport } = await ctx.db
        .selectFrom("section")
        .select("id")
        .where("slug", "=", "sport")
        .executeTakeFirstOrThrow();
      await changeAccount(ctx, { id: who.actor.id, sectionIds: [sport] });
      return who.call("articles.create", { headline: "خبر", section: "شهر" });
    },
  ],
  [
    "an article of another section",
    403,
    "NOT_ALLOWED",
    null,
    async () => {
      const who = await someone({ role: "desk-editor", sections: ["sport"] });
      const allowed = await who.call("articles.create", { headline: "خبر", section: "فوتبال" });
      assert.equal(allowed.status, 200);
      return who.call("articles.create", { headline: "خبر", section: "شهر" });
    },
  ],
  [
    "a draft of another section",
    403,
    "NOT_ALLOWED",
    null,
    async () => {
      const who = await someone({ role: "desk-editor", sections: ["sport"] });
      return who.call("articles.get", { code: cityArticle.code });
    },
  ],
  [
    "a page of another site",
    403,
    "FOREIGN_ORIGIN",
    null,
    async () => (await someone()).call(ME, {}, { origin: "https://evil.example" }),
  ],
  [
    "a page of another port",
    403,
    "FOREIGN_ORIGIN",
    null,
    async () => (await someone()).call(ME, {}, { origin: "http://127.0.0.1:3001" }),
  ],
  ["no origin", 403, "FOREIGN_ORIGIN", null, async () => (await someone()).call(ME, {}, { origin: "" })],
  [
    "an unknown origin",
    403,
    "FOREIGN_ORIGIN",
    null,
    async () => (await someone()).call(ME, {}, { origin: "null" }),
  ],
  [
    "signing in from a page of another site",
    403,
    "FOREIGN_ORIGIN",
    null,
    () =>
      stranger().call(
        "auth/sign-in/email",
        { email: "a@example.org", password: "b" },
        { origin: "https://evil.example" },
      ),
  ],
  [
    "signing out from a page of another site",
    403,
    "FOREIGN_ORIGIN",
    null,
    async () => (await someone()).call("auth/sign-out", {}, { origin: "https://evil.example" }),
  ],
  [
    "a form of another site",
    400,
    "BAD_INPUT",
    null,
    async () => (await someone()).call(ME, "a=b", { "content-type": "application/x-www-form-urlencoded" }),
  ],
  ["an unknown field", 400, "BAD_INPUT", null, async () => (await someone()).call(ME, { role: "chief" })],
  [
    "a field of a wrong type",
    400,
    "BAD_INPUT",
    null,
    async () => (await someone()).call("accounts.list", { limit: "ten" }),
  ],
  [
    "an unknown field at signing in",
    400,
    "BAD_INPUT",
    null,
    () =>
      stranger().call("auth/sign-in/email", {
        email: "a@example.org",
        password: TEST_PASSWORD,
        callbackURL: "https://evil.example",
      }),
  ],
  [
    "signing up",
    404,
    "NOT_FOUND",
    null,
    () =>
      stranger().call("auth/sign-up/email", { name: "x", email: "x@example.org", password: TEST_PASSWORD }),
  ],
  [
    "changing one's name behind the newsroom's back",
    404,
    "NOT_FOUND",
    null,
    async () => (await someone()).call("auth/update-user", { name: "دیگری" }),
  ],
  [
    "listing sessions past our list",
    404,
    "NOT_FOUND",
    null,
    async () => (await someone()).get("/api/auth/list-sessions"),
  ],
  [
    "reading the session past our list",
    404,
    "NOT_FOUND",
    null,
    async () => (await someone()).get("/api/auth/get-session"),
  ],
  [
    "trusting a device for ever",
    400,
    "BAD_INPUT",
    null,
    () => stranger().call("auth/two-factor/verify-totp", { code: "123456", trustDevice: true }),
  ],
  [
    "a code without a password before it",
    401,
    "NOT_SIGNED_IN",
    "INVALID_TWO_FACTOR_COOKIE",
    () => stranger().call("auth/two-factor/verify-totp", { code: "123456" }),
  ],
  [
    "a passkey whose device asked nobody",
    401,
    "NOT_SIGNED_IN",
    "USER_NOT_VERIFIED",
    () => stranger().call("auth/passkey/verify-authentication", { response: { id: "a", response: {} } }),
  ],
  [
    "a proof that is too old",
    403,
    "SIGN_IN_AGAIN",
    null,
    async () => {
      const who = await someone();
      const id = String(who.actor.id);
      await sql`update sign_in.session set proved_at = now() - interval '11 minutes' where user_id = ${id}`.execute(
        ctx.db,
      );
      return who.call("tokens.create", { name: "ب", scopes: ["articles.read"], days: 1 });
    },
  ],
  [
    "a second factor set up on an old proof",
    403,
    "SIGN_IN_AGAIN",
    null,
    async () => {
      const who = await someone();
      const id = String(who.actor.id);
      await sql`update sign_in.session set proved_at = now() - interval '11 minutes' where user_id = ${id}`.execute(
        ctx.db,
      );
      return who.call("auth/two-factor/enable", { password: TEST_PASSWORD });
    },
  ],
  [
    "a passkey registered without a session",
    401,
    "NOT_SIGNED_IN",
    null,
    () => stranger().get("/api/auth/passkey/generate-register-options"),
  ],
  [
    "a role that needs a second factor",
    403,
    "SECOND_FACTOR",
    null,
    async () => {
      await changeRoleRule(ctx, { role: "photo-editor", secondFactor: true });
      return (await someone({ role: "photo-editor" })).call("media.list");
    },
  ],
  [
    "a token of a role that needs a second factor",
    403,
    "SECOND_FACTOR",
    null,
    () => withToken(({ actor }) => changeAccount(ctx, { id: actor.id, role: "photo-editor" })),
  ],
  [
    "a token without the scope",
    403,
    "NOT_ALLOWED",
    null,
    () => withToken(async () => {}, { name: "comments.list", input: { status: "pending" } }),
  ],
  [
    "a token for a person's own call",
    403,
    "NOT_ALLOWED",
    null,
    () => withToken(async () => {}, { name: "tokens.list" }),
  ],
  [
    "a token that has ended",
    401,
    "NOT_SIGNED_IN",
    null,
    () =>
      withToken(({ id }) =>
        ctx.db.updateTable("api_token").set({ expires_at: sql<Date>`now()` }).where("id", "=", id).execute(),
      ),
  ],
  [
    "a token that was revoked",
    401,
    "NOT_SIGNED_IN",
    null,
    () =>
      withToken(({ id }) =>
        ctx.db.updateTable("api_token").set({ revoked_at: sql<Date>`now()` }).where("id", "=", id).execute(),
      ),
  ],
  [
    "a token of a disabled account",
    401,
    "NOT_SIGNED_IN",
    null,
    () => withToken(({ actor }) => disableAccount(ctx, { id: actor.id })),
  ],
  [
    "a token that nobody made",
    401,
    "NOT_SIGNED_IN",
    null,
    () => stranger().call("articles.list", {}, { authorization: `Bearer dabir_${"a".repeat(43)}` }),
  ],
  [
    "a wrong token beside a right cookie",
    401,
    "NOT_SIGNED_IN",
    null,
    async () => (await someone()).call(ME, {}, { authorization: "Bearer dabir_x" }),
  ],
  [
    "a link that nobody made",
    404,
    "NOT_FOUND",
    "INVALID_TOKEN",
    () => stranger().call("auth/reset-password", { token: "x", newPassword: TEST_PASSWORD }),
  ],
  [
    "a link that has ended",
    404,
    "NOT_FOUND",
    "INVALID_TOKEN",
    async () => {
      const { actor } = await withPassword();
      const { link } = await sendLink(ctx, { id: actor.id });
      await sql`update account_link set expires_at = now()`.execute(ctx.db);
      return stranger().call("auth/reset-password", {
        token: link?.split("#")[1],
        newPassword: TEST_PASSWORD,
      });
    },
  ],
  [
    "a link after a newer one",
    404,
    "NOT_FOUND",
    "INVALID_TOKEN",
    async () => {
      const { actor } = await withPassword();
      const { link } = await sendLink(ctx, { id: actor.id });
      await sendLink(ctx, { id: actor.id });
      return stranger().call("auth/reset-password", {
        token: link?.split("#")[1],
        newPassword: TEST_PASSWORD,
      });
    },
  ],
  [
    "a link for one thing used for another",
    404,
    "NOT_FOUND",
    "INVALID_TOKEN",
    async () => {
      const { actor } = await withPassword();
      const { link } = await sendLink(ctx, { id: actor.id });
      const input = {
        token: link?.split("#")[1],
        name: "ن",
        email: "n@example.org",
        password: TEST_PASSWORD,
      };
      return stranger().call("auth/welcome", input);
    },
  ],
  ["a short password", 422, "REFUSED", "PASSWORD_TOO_SHORT", () => choosing("پنجره")],
  ["an endless password", 422, "REFUSED", "PASSWORD_TOO_LONG", () => choosing("پنجره ".repeat(30))],
  ["a common password", 422, "REFUSED", "PASSWORD_COMPROMISED", () => choosing("Password1234!")],
  ["a Persian common password", 422, "REFUSED", "PASSWORD_COMPROMISED", () => choosing("دوستت دارم ۱۴۰۲")],
  [
    "one's own role",
    403,
    "NOT_ALLOWED",
    null,
    async () => {
      const who = await someone();
      return who.call("accounts.change", { id: who.actor.id, role: "administrator", version: 1 });
    },
  ],
  [
    "one's own end",
    403,
    "NOT_ALLOWED",
    null,
    async () => {
      const who = await someone();
      return who.call("accounts.disable", { id: who.actor.id, version: 1 });
    },
  ],
  [
    "an account that was changed meanwhile",
    409,
    "CONFLICT",
    null,
    async () => {
      const other = await staffActor(ctx, { role: "reporter" });
      await changeAccount(ctx, { id: other.id, name: "نام تازه" });
      return (await someone()).call("accounts.change", { id: other.id, name: "نام دیگر", version: 1 });
    },
  ],
  [
    "an address that somebody has",
    409,
    "CONFLICT",
    null,
    async () => {
      const { email } = await withPassword();
      return (await someone()).call("accounts.invite", {
        name: "ن",
        email: email.toUpperCase(),
        role: "reporter",
      });
    },
  ],
  [
    "a session of somebody else",
    404,
    "NOT_FOUND",
    null,
    async () => {
      const other = await someone();
      const [line] = (await other.call("sessions.list")).body.sessions;
      return (await someone()).call("sessions.end", { id: line.id });
    },
  ],
  [
    "a token of somebody else",
    404,
    "NOT_FOUND",
    null,
    async () => {
      const other = await staffActor(ctx);
      const { id } = await createToken(as(other), { name: "ب", scopes: ["articles.read"], days: 1 });
      return (await someone()).call("tokens.revoke", { id });
    },
  ],
  [
    "the wrong password too often",
    429,
    "TOO_MANY",
    null,
    async () => {
      const { email } = await withPassword();
      const guess = () => stranger().call("auth/sign-in/email", { email, password: "حدس نادرست گذرواژه" });
      for (let tries = 0; tries < 10; tries += 1) assert.equal((await guess()).status, 401);
      return guess();
    },
  ],
  [
    "links tried too often from one place",
    429,
    "TOO_MANY",
    null,
    async () => {
      const guesser = stranger();
      const guess = () => guesser.call("auth/link", { token: "x" });
      for (let tries = 0; tries < 60; tries += 1) assert.equal((await guess()).status, 404);
      return guess();
    },
  ],
];

for (const [what, status, code, reason, attempt] of ROWS) {
  test(`${what}: ${status} ${code}${reason ? `, ${reason}` : ""}`, async () => {
    const answer = await attempt();
    const { error } = answer.body ?? {};
    assert.deepEqual([answer.status, error?.code], [status, code], JSON.stringify(answer.body));
    if (reason) assert.equal(error.params.reason, reason);
    assert.equal(answer.response.headers.get("cache-control"), "no-store");
  });
}

test("a refusal for too many tries says how long to wait", async () => {
  const { email } = await withPassword();
  const guess = () => stranger().call("auth/sign-in/email", { email, password: "حدس نادرست گذرواژه" });
  for (let tries = 0; tries < 10; tries += 1) await guess();
  const { body } = await guess();
  assert.ok(body.error.params.retryAfter > 0 && body.error.params.retryAfter <= 900);
});

test("the last one who can let others in stays", async () => {
  const own = await testNewsroom();
  const chief = await staffActor(own.ctx);
  const operator = own.ctx;
  await assert.rejects(disableAccount(operator, { id: chief.id }), { code: "CONFLICT" });
  await assert.rejects(changeAccount(operator, { id: chief.id, role: "reporter" }), { code: "CONFLICT" });
  const second = await staffActor(own.ctx, { role: "administrator" });
  const outcomes = await Promise.allSettled([
    disableAccount(operator, { id: chief.id }),
    disableAccount(operator, { id: second.id }),
  ]);
  assert.deepEqual(outcomes.map((one) => one.status).sort(), ["fulfilled", "rejected"]);
});

test("hostile words at the door end in a refusal, never in a fault of ours", async () => {
  for (const email of ["' or 1=1 --", "a@b.c\u0000", "a".repeat(5000), 'x"@example.org', { $ne: null }]) {
    const { status } = await stranger().call("auth/sign-in/email", { email, password: "x" });
    assert.ok(status >= 400 && status < 500, `${status} for ${JSON.stringify(email).slice(0, 40)}`);
  }
  const response = await door.fetch(new Request(`${ORIGIN}/api/auth/%2e%2e/%00`, { method: "GET" }));
  assert.equal(response.status, 404);
});
