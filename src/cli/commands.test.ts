import assert from "node:assert/strict";
import { test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { buildArticle, buildComment } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { COMMANDS } from "./commands.ts";

const { ctx, databaseUrl } = await testNewsroom();
const dabir = dabirOver(databaseUrl);

test("help needs no database, stands at every command and names every flag", async () => {
  const lost = dabirOver("postgres://nobody@127.0.0.1:9/none");
  const overview = await lost(["--help"]);
  assert.equal(overview.exit, 0);
  for (const command of COMMANDS) {
    assert.ok(overview.out.includes(command.name), command.name);
    for (const flag of Object.keys(command.flags)) assert.match(flag, /^[a-z][a-z-]*$/);
  }
  const helped = await lost(["article", "publish", "--help"]);
  assert.equal(helped.exit, 0);
  assert.match(helped.out, /--embargo-until TIME[\s\S]*--json/);
});

test("every command has help and nothing on standard error", async () => {
  const ran = await Promise.all(
    COMMANDS.filter((_, index) => index % 5 === 0).map((command) =>
      dabir([...command.name.split(" "), "--help"]),
    ),
  );
  for (const { exit, err, out } of ran) {
    assert.equal(exit, 0);
    assert.equal(err, "");
    assert.match(out, /^dabir /);
  }
});

test("a group alone lists its commands; what is no command is wrong input", async () => {
  const group = await dabir(["comment"]);
  assert.equal(group.exit, 0);
  assert.match(group.out, /comment publish/);
  for (const words of [["nonsense"], ["article", "fly"], ["comment", "--fly"]]) {
    const wrong = await dabir(words);
    assert.equal(wrong.exit, 2, words.join(" "));
    assert.match(wrong.err, /^dabir: [^\n]+\n$/);
  }
});

test("the moderators' queue is worked from the command line", async () => {
  const { code } = await buildArticle(ctx);
  const ids = [];
  for (const text of ["یک", "دو", "سه"]) ids.push(await buildComment(ctx, { code, text, pending: true }));
  const [first, second, third] = ids.map(String) as [string, string, string];
  const queue = (await dabir(["comment", "list", "--pending", "--json"])).json();
  assert.deepEqual(
    queue.map((line: { id: number }) => line.id),
    ids,
  );
  const both = await dabir(["comment", "publish", first, second, "--json"]);
  assert.deepEqual(
    both.json().map((one: { status: string }) => one.status),
    ["published", "published"],
  );
  const refused = await dabir(["comment", "refuse", third, "--reason", "توهین", "--json"]);
  assert.deepEqual([refused.json().status, refused.json().reason], ["unpublishable", "other"]);
  const spam = await dabir(["comment", "refuse", third, "--reason", "spam", "--json"]);
  assert.deepEqual([spam.json().reason, spam.json().before.note], ["spam", "توهین"]);
  const reply = await dabir(["comment", "reply", first, "--name", "تحریریه", "--text", "سپاس", "--json"]);
  assert.ok(reply.json().id > 0);
  assert.deepEqual((await dabir(["comment", "list", "--pending", "--json"])).json(), []);
  assert.equal((await dabir(["comment", "publish", "999999"])).exit, 4);
  assert.equal((await dabir(["comment", "publish", "x"])).exit, 2);
  assert.equal((await dabir(["comment", "publish"])).exit, 2);
  assert.equal((await dabir(["comment", "list", "--limit", "x"])).exit, 2);
});

test("a key with several comments counts for each of them", async () => {
  const { code } = await buildArticle(ctx);
  const ids = [];
  for (const text of ["چهار", "پنج"]) ids.push(await buildComment(ctx, { code, text, pending: true }));
  const ran = await dabir(["comment", "publish", ...ids.map(String), "--key", "k", "--json"]);
  assert.deepEqual(
    ran.json().map((one: { id: number }) => one.id),
    ids,
  );
});

test("sections, tags, settings, accounts and the log of acts answer with JSON", async () => {
  const section = await dabir(["section", "create", "--name", "جهان", "--slug", "world", "--json"]);
  assert.equal(section.json().slug, "world");
  const child = await dabir(["section", "create", "--name", "آسیا", "--parent", "world", "--json"]);
  assert.equal(child.json().parentId, section.json().id);
  assert.equal((await dabir(["section", "create", "--name", "جهان"])).exit, 5);
  await buildArticle(ctx, { tags: ["صلح"] });
  assert.equal(
    (await dabir(["tag", "change", "--tag", "صلح", "--intro", "همه", "--json"])).json().name,
    "صلح",
  );
  assert.ok((await dabir(["tag", "list", "--json"])).json().length > 0);
  assert.deepEqual((await dabir(["settings", "change", "--name", "روزنامه", "--json"])).json(), {
    keys: ["name"],
  });
  assert.equal((await dabir(["settings", "show", "--json"])).json().name, "روزنامه");
  const account = ["--name", "نگار", "--email", "n@example.org", "--role", "reporter", "--json"];
  assert.ok((await dabir(["account", "create", ...account])).json().id > 0);
  assert.equal((await dabir(["account", "list", "--json"])).json()[0].email, "n@example.org");
  const acts = (await dabir(["audit", "--limit", "3", "--json"])).json();
  assert.equal(acts[0].act, "accounts.create");
  assert.equal((await dabir(["audit", "--limit", "x"])).exit, 2);
  assert.equal((await dabir(["tag", "list", "--limit", "-1"])).exit, 2);
});

test("a front is pinned and freed", async () => {
  const { code } = await buildArticle(ctx);
  const pin = await dabir(["front", "pin", String(code), "--position", "1", "--headline", "تیتر", "--json"]);
  assert.equal(pin.json().headline, "تیتر");
  assert.equal((await dabir(["front", "show", "--json"])).json()[0].code, code);
  assert.equal((await dabir(["front", "unpin", "--position", "1", "--json"])).json().freed, true);
  assert.equal((await dabir(["front", "pin", "999999", "--position", "1"])).exit, 4);
});

test("a database that cannot be reached is a fault of the setting, in one line", async () => {
  const ran = await dabirOver("postgres://nobody@127.0.0.1:9/none")(["article", "list"]);
  assert.equal(ran.exit, 1);
  assert.match(ran.err, /^dabir: the database cannot be reached \(ECONNREFUSED\): [^\n]+\n$/);
});

test("settings shown hold no password", async () => {
  const ran = await dabir(["config", "--json"]);
  assert.equal(ran.exit, 0);
  assert.ok(!ran.out.includes(new URL(databaseUrl).password));
});
