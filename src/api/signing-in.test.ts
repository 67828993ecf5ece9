import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import {
  type Browser,
  browserAt,
  givePassword,
  type StaffOf,
  signedIn,
  staffActor,
  TEST_PASSWORD,
  testDoor,
  totpCode,
} from "../../test/staff.ts";
import type { StaffActor } from "../context.ts";
import { firstStartLink } from "../newsroom/accounts/first-start.ts";
import { listAudit } from "../newsroom/accounts/list-audit.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);
const secretOf = (link: string): string => link.slice(link.indexOf("#") + 1);
const OTHER_PASSWORD = "پرتقال ستون مهتابی لنگر";

let people = 0;

async function entered(said: StaffOf = {}): Promise<{ actor: StaffActor; email: string; browser: Browser }> {
  people += 1;
  const email = `person-${people}@example.org`;
  const actor = await staffActor(ctx, { ...said, email });
  await givePassword(ctx, { actor, email });
  const browser = browserAt(door);
  const { status } = await browser.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  assert.equal(status, 200);
  return { actor, email, browser };
}

/** Sets up an authenticator app; gives its address and the backup codes. */
async function withSecondFactor(browser: Browser): Promise<{ totpURI: string; backupCodes: string[] }> {
  const begun = await browser.call("auth/two-factor/enable", { password: TEST_PASSWORD });
  assert.equal(begun.status, 200, JSON.stringify(begun.body));
  const done = await browser.call("auth/two-factor/verify-totp", { code: totpCode(begun.body.totpURI, -1) });
  assert.equal(done.status, 200, JSON.stringify(done.body));
  return begun.body;
}

test("the first start is opened with its link, once, and makes a signed-in editor-in-chief", async () => {
  const stranger = browserAt(door);
  assert.equal((await stranger.get("/api/auth/state")).body.firstStart, true);
  const made = await firstStartLink(ctx);
  assert.match(made?.link ?? "", /\/studio\/welcome#[\w-]{43}$/);
  const token = secretOf(made?.link as string);
  const seen = await stranger.call("auth/link", { token });
  assert.equal(seen.body.purpose, "welcome");
  const input = { token, name: "سردبیر", email: "Chief@Example.org", password: TEST_PASSWORD };
  const weak = await stranger.call("auth/welcome", { ...input, password: "chief@1400" });
  assert.deepEqual([weak.status, weak.body.error.params.reason], [422, "PASSWORD_PERSONAL"]);
  assert.equal((await stranger.call("auth/welcome", input)).body.email, "chief@example.org");
  const me = await stranger.call("accounts.me");
  assert.deepEqual([me.body.account.role, me.body.account.email], ["editor-in-chief", "chief@example.org"]);
  assert.equal((await stranger.call("auth/welcome", input)).status, 404);
  assert.equal(await firstStartLink(ctx), null);
  assert.equal((await stranger.get("/api/auth/state")).body.firstStart, false);
});

test("with address and password somebody comes in, works, and goes out", async () => {
  const { email, browser } = await entered({ role: "desk-editor" });
  await browser.call("auth/sign-out");
  assert.equal((await browser.call("accounts.me")).body.error.code, "NOT_SIGNED_IN");
  const again = await browser.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  assert.doesNotMatch(JSON.stringify(again.body), /token/);
  const cookie = again.response.headers
    .getSetCookie()
    .find((line) => line.startsWith("dabir.session_token="));
  for (const attribute of [/HttpOnly/, /SameSite=Strict/, /Path=\/api/])
    assert.match(cookie ?? "", attribute);
  const me = await browser.call("accounts.me");
  assert.equal(me.body.account.email, email);
  assert.deepEqual([me.body.abilities.publish, me.body.abilities.staff], [true, false]);
  assert.equal((await browser.call("auth/sign-out")).status, 200);
  assert.equal((await browser.call("accounts.me")).status, 401);
});

test("an authenticator app is asked for from the next sign-in on, and each of its codes opens once", async () => {
  const { email, browser } = await entered();
  const { totpURI } = await withSecondFactor(browser);
  assert.equal((await browser.call("accounts.me")).body.secondFactor.on, true);
  const next = browserAt(door);
  const half = await next.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  assert.equal(half.body.twoFactorRedirect, true);
  assert.equal((await next.call("accounts.me")).status, 401);
  const wrong = await next.call("auth/two-factor/verify-totp", { code: "000000" });
  assert.deepEqual([wrong.status, wrong.body.error.params.reason], [401, "INVALID_CODE"]);
  const code = totpCode(totpURI);
  assert.equal((await next.call("auth/two-factor/verify-totp", { code })).status, 200);
  assert.equal((await next.call("accounts.me")).status, 200);
  const watcher = browserAt(door);
  await watcher.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  const replay = await watcher.call("auth/two-factor/verify-totp", { code });
  assert.deepEqual([replay.status, replay.body.error.params.reason], [401, "INVALID_CODE"]);
  assert.equal((await watcher.call("accounts.me")).status, 401);
});

test("a backup code opens once", async () => {
  const { email, browser } = await entered();
  const { backupCodes } = await withSecondFactor(browser);
  assert.equal(backupCodes.length, 10);
  const open = async () => {
    const next = browserAt(door);
    await next.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
    return (await next.call("auth/two-factor/verify-backup-code", { code: backupCodes[0] })).status;
  };
  assert.deepEqual([await open(), await open()], [200, 401]);
});

test("a proof over a running session waits for the code without ending the session", async () => {
  const { email, browser } = await entered();
  const { totpURI } = await withSecondFactor(browser);
  await sql`update sign_in.session set proved_at = now() - interval '11 minutes'`.execute(ctx.db);
  const token = { name: "بایگانی", scopes: ["articles.read"], days: 30 };
  assert.equal((await browser.call("tokens.create", token)).body.error.code, "SIGN_IN_AGAIN");
  await browser.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  assert.equal((await browser.call("accounts.me")).status, 200);
  await browser.call("auth/two-factor/verify-totp", { code: totpCode(totpURI, 1) });
  assert.equal((await browser.call("tokens.create", token)).status, 200);
});

test("the password alone proves it again too", async () => {
  const { browser } = await entered();
  await sql`update sign_in.session set proved_at = now() - interval '11 minutes'`.execute(ctx.db);
  assert.equal((await browser.call("auth/prove", { password: "نه این نیست آن" })).status, 403);
  assert.equal((await browser.call("accounts.rules")).status, 200);
  const rule = { role: "reporter", secondFactor: false };
  assert.equal((await browser.call("accounts.changeRule", rule)).status, 403);
  assert.equal((await browser.call("auth/prove", { password: TEST_PASSWORD })).status, 200);
  assert.equal((await browser.call("accounts.changeRule", rule)).status, 200);
});

test("an invitation is handed over where there is no mail, opens once, and signs in", async () => {
  const chief = await signedIn(ctx, { door });
  const invited = await chief.call("accounts.invite", {
    name: "خبرنگار تازه",
    email: "new@example.org",
    role: "reporter",
  });
  assert.match(invited.body.link ?? "", /\/studio\/invitation#/);
  const guest = browserAt(door);
  const token = secretOf(invited.body.link ?? "");
  const seen = await guest.call("auth/link", { token });
  assert.deepEqual([seen.body.purpose, seen.body.name], ["invitation", "خبرنگار تازه"]);
  assert.equal((await guest.call("auth/accept-invitation", { token, password: TEST_PASSWORD })).status, 200);
  assert.equal((await guest.call("accounts.me")).body.account.role, "reporter");
  const again = await guest.call("auth/accept-invitation", { token, password: OTHER_PASSWORD });
  assert.deepEqual([again.status, again.body.error.params.reason], [404, "INVALID_TOKEN"]);
});

test("a link for a forgotten password opens once and ends every session", async () => {
  const { actor, email, browser } = await entered();
  const chief = await signedIn(ctx, { door });
  const sent = await chief.call("accounts.link", { id: actor.id });
  assert.equal(sent.body.purpose, "reset");
  const token = secretOf(sent.body.link ?? "");
  const input = { token, newPassword: OTHER_PASSWORD };
  assert.equal((await browserAt(door).call("auth/reset-password", input)).status, 200);
  assert.equal((await browser.call("accounts.me")).status, 401);
  assert.equal((await browserAt(door).call("auth/reset-password", input)).status, 404);
  const old = await browserAt(door).call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  assert.deepEqual([old.status, old.body.error.params.reason], [401, "INVALID_EMAIL_OR_PASSWORD"]);
  const now = await browserAt(door).call("auth/sign-in/email", { email, password: OTHER_PASSWORD });
  assert.equal(now.status, 200);
});

test("whoever changes the password stays, everybody else with that account goes", async () => {
  const { email, browser } = await entered();
  const elsewhere = browserAt(door);
  await elsewhere.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  const change = { currentPassword: TEST_PASSWORD, newPassword: OTHER_PASSWORD };
  const weak = await browser.call("auth/change-password", { ...change, newPassword: `${email}1` });
  assert.equal(weak.body.error.params.reason, "PASSWORD_PERSONAL");
  assert.equal((await browser.call("auth/change-password", change)).status, 200);
  assert.equal((await browser.call("accounts.me")).status, 200);
  assert.equal((await elsewhere.call("accounts.me")).status, 401);
});

test("sessions are listed and ended one by one or all but this one", async () => {
  const { email, browser } = await entered();
  const others = [browserAt(door), browserAt(door), browserAt(door)];
  for (const other of others) await other.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  const { sessions } = (await browser.call("sessions.list")).body;
  assert.equal(sessions.length, 4);
  assert.deepEqual(sessions.filter((one) => one.current).length, 1);
  assert.equal(sessions[0]?.address, "203.0.113.7");
  const other = sessions.find((one) => !one.current);
  assert.equal((await browser.call("sessions.end", { id: other?.id })).body.ended, 1);
  assert.equal((await browser.call("sessions.end", {})).body.ended, 2);
  for (const one of others) assert.equal((await one.call("accounts.me")).status, 401);
});

test("a token does what its person may within its scopes, and is shown once", async () => {
  await buildDraft(ctx);
  const { browser } = await entered({ role: "moderator" });
  const input = { name: "گزارش شبانه", scopes: ["comments.read", "articles.write"], days: 1 };
  const { secret, id } = (await browser.call("tokens.create", input)).body;
  assert.match(secret, /^dabir_[\w-]{43}$/);
  const program = { authorization: `Bearer ${secret}`, origin: "" };
  const nobody = browserAt(door);
  assert.equal((await nobody.call("comments.list", { status: "pending" }, program)).status, 200);
  assert.equal((await nobody.call("accounts.me", {}, program)).body.error.code, "NOT_ALLOWED");
  const headline = { headline: "خبر ماشین", section: "شهر" };
  assert.equal((await nobody.call("articles.create", headline, program)).body.error.code, "NOT_ALLOWED");
  const [line] = (await browser.call("tokens.list")).body.tokens;
  assert.equal(JSON.stringify(line).includes(secret), false);
  assert.ok(line?.lastUsedAt);
  await browser.call("tokens.revoke", { id });
  assert.equal((await nobody.call("comments.list", { status: "pending" }, program)).status, 401);
});

test("where a role demands a second factor, it is set up before anything else", async () => {
  const chief = await signedIn(ctx, { door });
  await chief.call("accounts.changeRule", { role: "front-editor", secondFactor: true });
  const { browser } = await entered({ role: "front-editor" });
  assert.equal((await browser.call("fronts.list")).body.error.code, "SECOND_FACTOR");
  assert.equal((await browser.call("accounts.me")).body.secondFactor.demanded, true);
  await withSecondFactor(browser);
  assert.equal((await browser.call("fronts.list")).status, 200);
});

test("comings and goings are on record", async () => {
  const { actor, browser } = await entered();
  await withSecondFactor(browser);
  const { entries } = await listAudit(ctx, { account: actor.id, limit: 10 });
  assert.deepEqual(
    entries.map((entry) => entry.act),
    ["accounts.second-factor-on", "accounts.sign-in"],
  );
});
