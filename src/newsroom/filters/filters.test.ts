import assert from "node:assert/strict";
import { test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { Context, StaffActor } from "../../context.ts";
import { EDITIONS } from "../../editions.ts";
import { createAccount } from "../accounts/create-account.ts";
import { disableAccount } from "../accounts/disable-account.ts";
import type { Role } from "../accounts/roles.ts";
import { removeSection } from "../sections/remove-section.ts";
import { createSection } from "../sections/sections.ts";
import { listFilters, removeFilter, saveFilter, saveFilterInput } from "./filters.ts";

const { ctx } = await testNewsroom();

async function colleague(
  name: string,
  { role = "reporter", sectionIds = [] }: { role?: Role; sectionIds?: number[] } = {},
): Promise<Context & { actor: StaffActor }> {
  const { id } = await createAccount(ctx, { name, email: `${name}@news.example`, role });
  return { ...ctx, actor: { kind: "account", id, name, role, sectionIds } };
}

const sara = await colleague("sara");
const omid = await colleague("omid");
const mine = { screen: "articles", name: "در دست من", filter: { desk: ["draft", "returned"], mine: true } };

test("a filter is kept for its owner alone, as it was saved", async () => {
  const saved = await saveFilter(sara, mine);
  assert.deepEqual(saved, { ...mine, id: saved.id, shared: null, version: 1 });
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

const city = await createSection(ctx, { name: "شهر" });
const world = await createSection(ctx, { name: "جهان" });
const cityReporter = await colleague("negar", { sectionIds: [city.id] });
const cityEditor = await colleague("reza", { role: "desk-editor", sectionIds: [city.id] });
const worldReporter = await colleague("leila", { sectionIds: [world.id] });
const photographer = await colleague("babak", { role: "photo-editor", sectionIds: [world.id] });
const search = { screen: "search", name: "رودخانه", filter: { q: "«پل تازه» رودخانه" } };
const sharedNames = async (who: Context) =>
  (await listFilters(who, { screen: "search" })).shared.map(({ name }) => name);

test("a search is shared with the people of a section, as it was asked, and with nobody else", async () => {
  const saved = await saveFilter(cityReporter, { ...search, shared: city.id });
  assert.equal(saved.shared, city.id);
  const [seen] = (await listFilters(cityEditor, { screen: "search" })).shared;
  const owner = { id: cityReporter.actor.id, name: "negar" };
  assert.deepEqual(seen, { ...search, id: saved.id, shared: city.id, version: 1, owner });
  assert.deepEqual(await sharedNames(sara), ["رودخانه"]);
  assert.deepEqual(await sharedNames(worldReporter), []);
  assert.deepEqual(await sharedNames(cityReporter), []);
  assert.deepEqual((await listFilters(cityEditor, { screen: "articles" })).shared, []);
  await assert.rejects(removeFilter(cityEditor, { id: saved.id, version: 1 }), { code: "NOT_FOUND" });
  const renamed = await saveFilter(cityReporter, { ...search, id: saved.id, version: 1, name: "پل‌ها" });
  assert.deepEqual([renamed.shared, await sharedNames(cityEditor)], [city.id, ["پل‌ها"]]);
  await saveFilter(cityReporter, { ...search, id: saved.id, version: 2, shared: null });
  assert.deepEqual(await sharedNames(cityEditor), []);
});

test("whoever is for some sections shares with those, whoever is for all with everybody", async () => {
  const share = (who: Context, shared: "newsroom" | number, name: string) =>
    saveFilter(who, { ...search, name, shared });
  await assert.rejects(share(cityReporter, "newsroom", "همه"), { code: "NOT_ALLOWED" });
  await assert.rejects(share(cityEditor, world.id, "جهان"), { code: "NOT_ALLOWED" });
  await assert.rejects(share(sara, 999_999, "نیست"), { code: "NOT_FOUND" });
  assert.equal((await listFilters(cityReporter, {})).abilities.shareWithAll, false);
  assert.equal((await listFilters(photographer, {})).abilities.shareWithAll, true);
  await share(photographer, "newsroom", "عکس‌ها");
  await share(sara, world.id, "سفرها");
  assert.deepEqual(await sharedNames(worldReporter), ["سفرها", "عکس‌ها"]);
  assert.deepEqual(await sharedNames(cityReporter), ["عکس‌ها"]);
});

test("what was shared goes with its owner, and is private again when its section goes", async () => {
  const leaver = await colleague("kaveh");
  await saveFilter(leaver, { ...search, name: "رفتنی", shared: "newsroom" });
  assert.ok((await sharedNames(omid)).includes("رفتنی"));
  await disableAccount(ctx, { id: leaver.actor.id });
  assert.ok(!(await sharedNames(omid)).includes("رفتنی"));
  const short = await createSection(ctx, { name: "گذرا" });
  const { id } = await saveFilter(sara, { ...search, name: "گذرا", shared: short.id });
  await removeSection(ctx, { id: short.id });
  const kept = (await listFilters(sara, { screen: "search" })).filters.find((one) => one.id === id);
  assert.equal(kept?.shared, null);
});

test("each edition has filters of its own", async () => {
  const english = { ...sara, edition: EDITIONS.en };
  assert.deepEqual((await listFilters(english, {})).filters, []);
  await saveFilter(english, { ...mine, name: "در دست من" });
  assert.equal((await listFilters(english, {})).filters.length, 1);
});

test("whoever has no account keeps no filters", async () => {
  await assert.rejects(listFilters(ctx, {}), { code: "NOT_ALLOWED" });
  await assert.rejects(saveFilter(ctx, mine), { code: "NOT_ALLOWED" });
});
