import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { changeSource, createSource } from "./change-source.ts";
import { mergeSources, separateSource } from "./merge-sources.ts";
import { sourceLines } from "./source-lines.ts";
import { listSources } from "./sources.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const text = async (address: string): Promise<string> => (await site.get(address)).text();

test("a source is made once, under any spelling of its name", async () => {
  const made = await createSource(ctx, { name: "خبرگزاری شهر", url: "https://city.example" });
  assert.deepEqual([made.version, made.abilities], [1, { catalogue: true }]);
  await assert.rejects(createSource(ctx, { name: "خبرگزاري  شهر" }), { code: "CONFLICT" });
  await assert.rejects(createSource(ctx, { name: "\u200c#" }), { code: "BAD_INPUT" });
});

test("a new name is seen on pages that were kept; a change of an old version is a conflict", async () => {
  const { address } = await buildArticle(ctx, { source: "روزنامه صبح" });
  assert.match(await text(address), /روزنامه صبح/);
  const [line] = (await sourceLines(ctx, { search: "روزنامه صبح" })).sources;
  const { id, version } = line as { id: number; version: number };
  await changeSource(ctx, { id, name: "روزنامه عصر", version });
  assert.match(await text(address), /روزنامه عصر/);
  await assert.rejects(changeSource(ctx, { id, name: "روزنامه شب", version }), { code: "CONFLICT" });
});

test("merged sources are one: for articles that were written, and for those to come under either name", async () => {
  const { address } = await buildArticle(ctx, { source: "ایلناز" });
  const { id: into } = await createSource(ctx, { name: "خبرگزاری ایلناز" });
  const [old] = (await sourceLines(ctx, { search: "ایلناز" })).sources.filter(
    ({ name }) => name === "ایلناز",
  );
  await text(address);
  await mergeSources(ctx, { id: old?.id as number, into, version: old?.version });
  assert.match(await text(address), /خبرگزاری ایلناز/);
  const later = await buildArticle(ctx, { source: "ایلناز" });
  assert.match(await text(later.address), /خبرگزاری ایلناز/);
  assert.equal((await listSources(ctx)).filter(({ name }) => /ایلناز/.test(name)).length, 1);
  const byId = async (id: number) => (await sourceLines(ctx, { id })).sources.map((source) => source.id);
  assert.deepEqual(
    [await byId(old?.id as number), await byId(into), await byId(9_999)],
    [[into], [into], []],
  );
  const [line] = (await sourceLines(ctx, { id: into })).sources;
  assert.deepEqual(line?.merged, [{ id: old?.id, name: "ایلناز" }]);
  await changeSource(ctx, { id: into, name: "ایلناز نو" });
  assert.match(await text(address), /ایلناز نو/);
  await assert.rejects(mergeSources(ctx, { id: into, into }), { code: "BAD_INPUT" });
  await assert.rejects(mergeSources(ctx, { id: old?.id as number, into }), { code: "NOT_FOUND" });
});

test("a merged source is separated again, under the name it had and with the articles that were its own", async () => {
  const { address } = await buildArticle(ctx, { source: "روزنامه باختر" });
  const { id: middle } = await createSource(ctx, { name: "روزنامه میانه" });
  const { id: last } = await createSource(ctx, { name: "روزنامه خاور" });
  const [first] = (await sourceLines(ctx, { search: "باختر" })).sources;
  const id = first?.id as number;
  await mergeSources(ctx, { id, into: middle });
  await mergeSources(ctx, { id: middle, into: last });
  const since = await buildArticle(ctx, { source: "روزنامه باختر" });
  assert.match(await text(address), /روزنامه خاور/);
  const again = await separateSource(ctx, { id });
  assert.deepEqual([again.name, again.merged], ["روزنامه باختر", []]);
  assert.match(await text(address), /روزنامه باختر/);
  assert.match(await text(since.address), /روزنامه خاور/);
  const [kept] = (await sourceLines(ctx, { id: last })).sources;
  assert.deepEqual(kept?.merged, [{ id: middle, name: "روزنامه میانه" }]);
  await assert.rejects(separateSource(ctx, { id }), { code: "NOT_FOUND" });
});

test("the list goes on from page to page in the order of the names", async () => {
  for (const name of ["فهرست یک", "فهرست دو", "فهرست سه"]) await createSource(ctx, { name });
  const first = await sourceLines(ctx, { search: "فهرست", limit: 2 });
  const second = await sourceLines(ctx, { search: "فهرست", limit: 2, after: first.next ?? "" });
  assert.equal(new Set([...first.sources, ...second.sources].map(({ id }) => id)).size, 3);
  assert.equal(second.next, null);
});
