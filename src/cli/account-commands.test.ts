import assert from "node:assert/strict";
import { test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { browserAt, givePassword, staffActor, TEST_PASSWORD, testDoor } from "../../test/staff.ts";
import { findActor } from "../newsroom/accounts/find-actor.ts";
import { writeNote } from "../newsroom/settings/notes.ts";
import { findDemoAccounts, removeDemoAccounts, seedDemoAccounts } from "./demo/demo-accounts.ts";
import { DEMO_NOTE } from "./demo/seed-demo.ts";
import { sayWayIn } from "./way-in.ts";

const { ctx, databaseUrl } = await testNewsroom();
const dabir = dabirOver(databaseUrl);

test("a newsroom without people is told the link of the first one; one with people is told nothing", async () => {
  const own = await testNewsroom();
  const [first] = await sayWayIn(own.ctx, { onThisMachine: false });
  assert.match(first ?? "", /^welcome: http:\/\/127\.0\.0\.1:3000\/studio\/welcome#[\w-]{43}$/);
  const [again] = await sayWayIn(own.ctx, { onThisMachine: false });
  const stranger = browserAt(testDoor(own.ctx));
  const tokenIn = (line = "") => line.split("#")[1];
  assert.equal((await stranger.call("auth/link", { token: tokenIn(first) })).status, 404);
  assert.equal((await stranger.call("auth/link", { token: tokenIn(again) })).status, 200);
  await staffActor(own.ctx);
  assert.deepEqual(await sayWayIn(own.ctx, { onThisMachine: false }), []);
});

test("an operator hands over links, closes accounts and opens them", async () => {
  await staffActor(ctx);
  const email = "reporter@example.org";
  const actor = await staffActor(ctx, { role: "reporter", email });
  const first = (await dabir(["account", "link", "--email", email, "--json"])).json();
  assert.equal(first.purpose, "invitation");
  await givePassword(ctx, { actor, email });
  const second = await dabir(["account", "link", "--email", email, "--without-second-factor", "--json"]);
  assert.equal(second.json().purpose, "reset");
  const browser = browserAt(testDoor(ctx));
  await browser.call("auth/sign-in/email", { email, password: TEST_PASSWORD });
  assert.equal((await browser.call("accounts.me")).status, 200);
  assert.equal((await dabir(["account", "disable", "--email", email])).exit, 0);
  assert.equal((await browser.call("accounts.me")).status, 401);
  assert.equal((await dabir(["account", "link", "--email", email])).exit, 4);
  assert.equal((await dabir(["account", "enable", "--email", email])).exit, 0);
  assert.equal((await dabir(["account", "link", "--email", "nobody@example.org"])).exit, 4);
  assert.equal((await dabir(["account", "link"])).exit, 2);
});

test("the demonstration has somebody of every role, and they go with it unless they wrote something", async () => {
  const own = (await testNewsroom()).ctx;
  await seedDemoAccounts(own);
  assert.equal(await findDemoAccounts(own), null);
  await writeNote(own, { key: DEMO_NOTE, value: { codes: [], pictures: [], state: "whole" } });
  await seedDemoAccounts(own);
  await seedDemoAccounts(own);
  const demo = await findDemoAccounts(own);
  assert.equal(demo?.accounts.length, 8);
  const stranger = browserAt(testDoor(own));
  const email = "moderator@dabir.example";
  const entered = await stranger.call("auth/sign-in/email", { email, password: demo?.password });
  assert.equal(entered.status, 200);
  const lines = await sayWayIn(own, { onThisMachine: true });
  assert.ok(lines.some((line) => line.includes(demo?.password ?? "?")));
  assert.match((await sayWayIn(own, { onThisMachine: false })).join(), /^warning: /);
  const { id } = (await own.db
    .selectFrom("account")
    .select("id")
    .where("role", "=", "reporter")
    .executeTakeFirst()) ?? {
    id: 0,
  };
  const reporter = await findActor(own, id);
  assert.ok(reporter);
  await buildDraft({ ...own, actor: { kind: "operator", name: "test" } });
  await buildDraft({ ...own, actor: reporter.actor });
  await removeDemoAccounts(own);
  const left = await own.db.selectFrom("account").select(["role", "disabled_at"]).execute();
  assert.deepEqual(
    left.map((one) => [one.role, one.disabled_at !== null]),
    [["reporter", true]],
  );
  assert.equal((await stranger.call("accounts.me")).status, 401);
  assert.equal(await findDemoAccounts(own), null);
});
