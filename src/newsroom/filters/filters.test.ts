import assert from "node:assert/strict";
import { test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { Context, StaffActor } from "../../context.ts";
import { createAccount } from "../accounts/create-account.ts";
import { listFilters, removeFilter, saveFilter, saveFilterInput } from "./filters.ts";

const { ctx } = await testNewsroom();

async function colleague(name: string): Promise<Context> {
  const { id } = await createAccount(ctx, { name, email: `${name}@news.example`, role: "reporter" });
  const actor: StaffActor = { kind: "account", id, name, role: "reporter", sectionIds: [] };
  return { ...ctx, actor };
}

const sara = await colleague("sara");
const omid = await colleague("omid");
const mine = { screen: "articles", name: "در دست من", filter: { desk: ["draft", "returned"], mine: true } };

test("a filter is kept for its owner alone, as it was saved", async () => {
  const saved = await saveFilter(sara, mine);
  assert.deepEqual(saved, { ...mine, id: saved.id, version: 1 });
  assert.deepEqual((await listFilters(sara, {})).filters, [saved]);
  assert.deepEqual((await listFilters(sara, { screen: "comments" })).filters, []);
  assert.deepEqual((await listFilters(omid, {})).filters, []);
  await assert.rejects(saveFilter(omid, { ...mine, id: saved.id, version: 1 }), { code: "NOT_FOUND" });
  await assert.rejects(removeFilter(omid, { id: saved.id, version: 1 }), { code: "NOT_FOUND" });
});

test("a name is used once a screen, by each", async () => {
  await assert.rejects(saveFilter(sara, { ...mine, name: "دردست‌ من" }), { code: "CONFLICT" });
  await saveFilter(sara, { ...mine, screen: "comments" });
  await saveFilter(omid, mine);
});

test("a filter that was changed in another window is not written over", async () => {
  const { id } = await saveFilter(sara, { ...mine, name: "تازه‌ها" });
  const changed = await saveFilter(sara, {
    ...mine,
    id,
    version: 1,
    name: "تازه‌ها",
    filter: { since: "today" },
  });
  assert.equal(changed.version, 2);
  await assert.rejects(saveFilter(sara, { ...mine, id, version: 1 }), { code: "CONFLICT" });
  await assert.rejects(removeFilter(sara, { id, version: 1 }), { code: "CONFLICT" });
  const { removed } = await removeFilter(sara, { id, version: 2 });
  assert.deepEqual(removed.filter, { since: "today" });
  const again = await saveFilter(sara, {
    screen: removed.screen,
    name: removed.name,
    filter: removed.filter,
  });
  assert.deepEqual(again.filter, removed.filter);
});

test("a filter larger than anybody needs is refused", () => {
  assert.equal(saveFilterInput.safeParse({ ...mine, filter: { words: "ا".repeat(9000) } }).success, false);
  assert.equal(saveFilterInput.safeParse({ ...mine, screen: "No Such" }).success, false);
});

test("whoever has no account keeps no filters", async () => {
  await assert.rejects(listFilters(ctx, {}), { code: "NOT_ALLOWED" });
  await assert.rejects(saveFilter(ctx, mine), { code: "NOT_ALLOWED" });
});
