import assert from "node:assert/strict";
import { test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";

const { ctx, databaseUrl } = await testNewsroom();
const dabir = dabirOver(databaseUrl);

test("tags are merged and separated from the command line", async () => {
  await buildDraft(ctx, { tags: ["کرونا", "کووید ۱۹"] });
  const merged = await dabir(["tag", "merge", "کرونا", "--into", "کووید ۱۹", "--json"]);
  assert.equal(merged.exit, 0, merged.err);
  assert.deepEqual(
    JSON.parse(merged.out).aliases.map((alias: { name: string }) => alias.name),
    ["کرونا"],
  );
  const alias = await dabir(["tag", "alias", "کووید ۱۹", "--name", "کوید"]);
  assert.match(alias.out, /کووید ۱۹ {2}← کرونا {2}← کوید/);
  assert.equal((await dabir(["tag", "separate", "كرونا"])).exit, 0);
  assert.equal((await dabir(["tag", "separate", "کرونا"])).exit, 4);
  assert.equal((await dabir(["tag", "merge", "--into", "کووید ۱۹"])).exit, 2);
});

test("sections are changed and removed from the command line", async () => {
  assert.equal((await dabir(["section", "create", "--name", "دانش", "--slug", "science"])).exit, 0);
  assert.equal((await dabir(["section", "create", "--name", "نجوم", "--slug", "sky"])).exit, 0);
  const moved = await dabir(["section", "change", "sky", "--parent", "science", "--name", "آسمان", "--json"]);
  const { name, parentId } = JSON.parse(moved.out);
  assert.deepEqual([name, typeof parentId], ["آسمان", "number"]);
  assert.equal((await dabir(["section", "remove", "science"])).exit, 5);
  assert.equal((await dabir(["section", "remove", "sky"])).exit, 0);
  assert.equal((await dabir(["section", "remove", "sky"])).exit, 4);
});

test("sources are merged from the command line", async () => {
  await buildDraft(ctx, { source: "شهرنیوز" });
  await buildDraft(ctx, { source: "خبرگزاری شهر" });
  assert.equal((await dabir(["source", "merge", "شهرنیوز", "--into", "خبرگزاری شهر"])).exit, 0);
  assert.equal((await dabir(["source", "list"])).out.trim(), "خبرگزاری شهر");
});
