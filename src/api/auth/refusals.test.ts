// Whom the steps of signing in send away, and with which words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { Answer } from "../../../test/ask.ts";
import { ORIGIN, testNewsroom } from "../../../test/newsroom.ts";
import { doorSide, type Refusals, testRefusals } from "../../../test/refusals.ts";
import { staffActor, TEST_PASSWORD, testDoor } from "../../../test/staff.ts";
import { changeAccount } from "../../newsroom/accounts/change-account.ts";
import { disableAccount } from "../../newsroom/accounts/disable-account.ts";
import { sendLink } from "../../newsroom/accounts/send-link.ts";

const { ctx } = await testNewsroom();
const { stranger, someone, withPassword } = doorSide(ctx);
// Somebody always stays who can let others in.
await staffActor(ctx);

const choosing = async (newPassword: string): Promise<Answer> => {
  const { actor } = await withPassword();
  const { link } = await sendLink(ctx, { id: actor.id });
  return stranger().call("auth/reset-password", { token: link?.split("#")[1], newPassword });
};

const REFUSALS: Refusals = {
  "401 NOT_SIGNED_IN INVALID_EMAIL_OR_PASSWORD": {
    "the right password of a disabled account": async () => {
      const { actor, email } = await withPassword();
      await disableAccount(ctx, { id: actor.id });
      return stranger().call("auth/sign-in/email", { email, password: TEST_PASSWORD });
    },
    "a wrong password": async () => {
      const { email } = await withPassword();
      return stranger().call("auth/sign-in/email", { email, password: "این گذرواژه درست نیست" });
    },
    "an address that nobody has": () =>
      stranger().call("auth/sign-in/email", { email: "no@example.org", password: TEST_PASSWORD }),
  },
  "403 FOREIGN_ORIGIN": {
    "signing in from a page of another site": () =>
      stranger().call(
        "auth/sign-in/email",
        { email: "a@example.org", password: "b" },
        { origin: "https://evil.example" },
      ),
    "signing out from a page of another site": async () =>
      (await someone()).call("auth/sign-out", {}, { origin: "https://evil.example" }),
  },
  "400 BAD_INPUT": {
    "an unknown field at signing in": () =>
      stranger().call("auth/sign-in/email", {
        email: "a@example.org",
        password: TEST_PASSWORD,
        callbackURL: "https://evil.example",
      }),
    "trusting a device for ever": () =>
      stranger().call("auth/two-factor/verify-totp", { code: "123456", trustDevice: true }),
  },
  "404 NOT_FOUND": {
    "signing up": () =>
      stranger().call("auth/sign-up/email", { name: "x", email: "x@example.org", password: TEST_PASSWORD }),
    "changing one's name behind the newsroom's back": async () =>
      (await someone()).call("auth/update-user", { name: "دیگری" }),
    "listing sessions past our list": async () => (await someone()).get("/api/auth/list-sessions"),
    "reading the session past our list": async () => (await someone()).get("/api/auth/get-session"),
  },
  "401 NOT_SIGNED_IN INVALID_TWO_FACTOR_COOKIE": {
    "a code without a password before it": () =>
      stranger().call("auth/two-factor/verify-totp", { code: "123456" }),
  },
  "401 NOT_SIGNED_IN USER_NOT_VERIFIED": {
    "a passkey whose device asked nobody": () =>
      stranger().call("auth/passkey/verify-authentication", { response: { id: "a", response: {} } }),
  },
  "401 NOT_SIGNED_IN": {
    "a passkey registered without a session": () =>
      stranger().get("/api/auth/passkey/generate-register-options"),
  },
  "404 NOT_FOUND INVALID_TOKEN": {
    "a link that nobody made": () =>
      stranger().call("auth/reset-password", { token: "x", newPassword: TEST_PASSWORD }),
    "a link that has ended": async () => {
      const { actor } = await withPassword();
      const { link } = await sendLink(ctx, { id: actor.id });
      await sql`update account_link set expires_at = now()`.execute(ctx.db);
      return stranger().call("auth/reset-password", {
        token: link?.split("#")[1],
        newPassword: TEST_PASSWORD,
      });
    },
    "a link after a newer one": async () => {
      const { actor } = await withPassword();
      const { link } = await sendLink(ctx, { id: actor.id });
      await sendLink(ctx, { id: actor.id });
      return stranger().call("auth/reset-password", {
        token: link?.split("#")[1],
        newPassword: TEST_PASSWORD,
      });
    },
    "a link for one thing used for another": async () => {
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
  },
  "422 REFUSED PASSWORD_TOO_SHORT": {
    "a short password": () => choosing("پنجره"),
  },
  "422 REFUSED PASSWORD_TOO_LONG": {
    "an endless password": () => choosing("پنجره ".repeat(30)),
  },
  "422 REFUSED PASSWORD_COMPROMISED": {
    "a common password": () => choosing("Password1234!"),
    "a Persian common password": () => choosing("دوستت دارم ۱۴۰۲"),
  },
  "409 CONFLICT": {
    "an address that somebody has": async () => {
      const { email } = await withPassword();
      return (await someone()).call("accounts.invite", {
        name: "ن",
        email: email.toUpperCase(),
        role: "reporter",
      });
    },
  },
  "429 TOO_MANY": {
    "the wrong password too often": async () => {
      const { email } = await withPassword();
      const guess = () => stranger().call("auth/sign-in/email", { email, password: "حدس نادرست گذرواژه" });
      for (let tries = 0; tries < 10; tries += 1) assert.equal((await guess()).status, 401);
      return guess();
    },
    "links tried too often from one place": async () => {
      const guesser = stranger();
      const guess = () => guesser.call("auth/link", { token: "x" });
      for (let tries = 0; tries < 60; tries += 1) assert.equal((await guess()).status, 404);
      return guess();
    },
  },
};

testRefusals(REFUSALS);

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
  const response = await testDoor(ctx).fetch(new Request(`${ORIGIN}/api/auth/%2e%2e/%00`, { method: "GET" }));
  assert.equal(response.status, 404);
});
