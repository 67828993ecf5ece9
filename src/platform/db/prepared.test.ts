import assert from "node:assert/strict";
import { test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { Context } from "../../context.ts";
import { prepared } from "./prepared.ts";

const { ctx } = await testNewsroom();

test("a question is put together once and answers for each value", async () => {
  let built = 0;
  const ask = prepared((asker: Context, { name }: { name: string }) => {
    built += 1;
    return asker.reads
      .selectFrom("section")
      .select((select) => [select.val(name).as("name")])
      .where("name", "=", name);
  });
  await ctx.db
    .insertInto("section")
    .values(["شهر", "ورزش"].map((name) => ({ name, slug: name, name_key: name })))
    .execute();
  assert.deepEqual(await ask(ctx, { name: "شهر" }), [{ name: "شهر" }]);
  assert.deepEqual(await ask(ctx, { name: "ورزش" }), [{ name: "ورزش" }]);
  assert.deepEqual(await ask(ctx, { name: "جهان" }), []);
  assert.equal(built, 1);
});
