import assert from "node:assert/strict";
import { test } from "node:test";
import { testNewsroom } from "../../test/newsroom.ts";
import { browserAt, givePassword, signedIn, staffActor, TEST_PASSWORD, testDoor } from "../../test/staff.ts";

const { ctx } = await testNewsroom();
const door = testDoor(ctx);

test("with address and password somebody comes in, works, and goes out", async () => {
  const email = "desk@example.org";
  const actor = await staffActor(ctx, { role: "desk-editor", email });
  await givePassword(ctx, { actor, email });
  const browser = browserAt(door);
  assert.equal((await browser.call("accounts.me")).body.error.code, "NOT_SIGNED_IN");
  const entered = await browser.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  assert.equal(entered.status, 200, JSON.stringify(entered.body));
  assert.equal(JSON.stringify(entered.body).includes("token"), false);
  const cookie = entered.response.headers
    .getSetCookie()
    .find((line) => line.startsWith("dabir.session_token="));
  assert.match(cookie ?? "", /HttpOnly/);
  assert.match(cookie ?? "", /SameSite=Strict/);
  assert.match(cookie ?? "", /Path=\/api/);
  const me = await browser.call("accounts.me");
  assert.equal(me.body.account.email, email);
  assert.equal(me.body.abilities.publish, true);
  assert.equal(me.body.abilities.staff, false);
  assert.equal((await browser.call("auth/sign-out")).status, 200);
  assert.equal((await browser.call("accounts.me")).status, 401);
});

test("a signed-in browser of a test can call", async () => {
  const chief = await signedIn(ctx, { door });
  assert.equal((await chief.call("accounts.list")).body.accounts.length, 2);
});
