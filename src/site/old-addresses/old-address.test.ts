// Old addresses as people bring them: any spelling, gone articles, and whatever the operator told beside the shapes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { ORIGIN, testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { fromText } from "../../document/from-text.ts";
import { addAddresses } from "../../newsroom/addresses/add-addresses.ts";
import { removeAddress } from "../../newsroom/addresses/remove-address.ts";
import { importArticles } from "../../newsroom/articles/import-articles.ts";
import { restoreArticle, withdrawArticle } from "../../newsroom/articles/withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);
const { code, address } = await buildArticle(ctx, { tags: ["گفت‌وگوی ملی"] });
const tell = (old: string, leadsTo: string) => addAddresses(ctx, { addresses: [{ old, leadsTo }] });
const leads = async (path: string): Promise<[number, string | null]> => {
  const answer = await get(path);
  return [answer.status, answer.headers.get("location")];
};
const twice = (text: string): string => encodeURIComponent(encodeURIComponent(text));

test("an old address is known in every spelling of its letters", async () => {
  const moved = [301, encodeURI("/fa/tag/گفت-وگوی-ملی")];
  for (const name of ["گفت‌وگوی+ملی", "گفت وگوي ملي", "گفتوگوی-ملی", "گفت‌وگوی‌ملی"]) {
    assert.deepEqual(await leads(`/tag/${encodeURIComponent(name)}`), moved, name);
    assert.deepEqual(await leads(`/tag/${twice(name)}/`), moved, `${name}, encoded twice`);
  }
  assert.deepEqual(await leads(`/photo/${encodeURIComponent("۱۰۰۰۰۱")}/x`), [301, address]);
  assert.deepEqual(await leads(`/fa/photos/${code}/%ff%fe`), [301, address]);
});

test("an old address of a withdrawn article says that it is gone, until it is back", async () => {
  const gone = await buildArticle(ctx, { headline: "خبری که برداشته شد" });
  await withdrawArticle(ctx, { code: gone.code, reason: "نادرست بود" });
  for (const path of [`/fa/photos/${gone.code}`, `/news/${gone.code}/x`, `/?p=${gone.code}`]) {
    const answer = await get(path);
    assert.equal(answer.status, 410, path);
    assert.match(await answer.text(), /نادرست بود/);
  }
  await restoreArticle(ctx, { code: gone.code });
  assert.deepEqual(await leads(`/fa/photos/${gone.code}`), [301, gone.address]);
});

test("nothing is told of drafts, and what never was is not found", async () => {
  const draft = await buildDraft(ctx);
  for (const path of [
    `/fa/photos/${draft.code}`,
    "/news/999999/x",
    "/tag/هیچ",
    "/service/99",
    "/fa/keyword/99",
    "/004FYi",
    "/archive?yr=1400&mn=13&dy=1",
    "/files/fa/news/1397/8/24/1876017_794.jpg",
    `/${"الف".repeat(900)}`,
  ]) {
    assert.equal((await get(encodeURI(path))).status, path.startsWith("/archive") ? 302 : 404, path);
  }
});

test("the operator tells of short codes, pictures, patterns and old ids", async () => {
  await tell("/004FYi", `/n/${code}`);
  await tell("https://old.example/files/fa/news/1397/8/24/1876017_794.jpg", "/media/0123456789ab/1280.jpg");
  await tell("/story.aspx?id=77", `/fa/news/${code}`);
  await tell("/story/{code}.aspx", "/fa/news/{code}");
  await tell("tag:31", "گفت‌وگوی ملی");
  assert.deepEqual(await leads("/004FYi"), [301, address]);
  assert.deepEqual(await leads("/004FYi/?utm_source=x"), [301, address]);
  assert.equal((await get("/004fyi")).status, 404, "letters of short codes are not alike in both cases");
  assert.deepEqual(await leads("/files/fa/news/1397/8/24/1876017_794.jpg"), [
    301,
    "/media/0123456789ab/1280.jpg",
  ]);
  assert.deepEqual(await leads("/story.aspx?id=77"), [301, address]);
  assert.deepEqual(await leads(`/story/${code}.aspx`), [301, address]);
  assert.deepEqual(await leads("/fa/keyword/31"), [301, encodeURI("/fa/tag/گفت-وگوی-ملی")]);
});

test("what the operator told comes before the shapes, and is taken back at once", async () => {
  await tell(`/fa/photos/${code}`, "/fa/about");
  assert.deepEqual(await leads(`/fa/photos/${code}`), [301, "/fa/about"]);
  await tell("/fa/send/{code}", "/fa/latest");
  assert.deepEqual(await leads(`/fa/send/${code}`), [302, "/fa/latest"]);
  await removeAddress(ctx, { old: `/fa/photos/${code}` });
  await removeAddress(ctx, { old: "/fa/send/{code}" });
  assert.deepEqual(await leads(`/fa/photos/${code}`), [301, address]);
  assert.deepEqual(await leads(`/fa/send/${code}`), [301, address]);
});

test("no old address takes one of ours away", async () => {
  await tell("/fa/latest", "/fa/about");
  assert.equal((await get("/fa/latest")).status, 200);
  assert.equal((await get(address)).status, 200);
});

test("a record is found by the address it came with, under a host of ours only", async () => {
  const { host } = new URL(ORIGIN);
  const arrival = (url: string) => ({
    ...{ origin: "بایگانی", originKey: url, original: url, code: null, kind: "news" as const, kicker: null },
    ...{ headline: "خبر بایگانی", lead: null, body: fromText("متن"), byline: null, publishedAt: null },
    ...{ section: null, source: null, tags: [] },
  });
  const urls = [`http://${host}/old/opaque.php?x=9`, "https://other.example/old/foreign.php"];
  const [own] = await importArticles(ctx, {
    section: null,
    undatedAt: new Date(),
    arrivals: urls.map(arrival),
  });
  const [status, location] = await leads("/old/opaque.php?x=9");
  assert.equal(status, 301);
  assert.match(location ?? "", new RegExp(`^/fa/news/${own?.code}/`));
  assert.equal((await get("/old/foreign.php")).status, 404);
});

test("an article whose code reads like a year keeps its address", async () => {
  const arrival = {
    ...{
      origin: "بایگانی",
      originKey: "1395",
      original: "1395",
      code: 1395,
      kind: "news" as const,
      kicker: null,
    },
    ...{ headline: "خبر کهنه", lead: null, body: fromText("متن"), byline: null, publishedAt: null },
    ...{ section: null, source: null, tags: [] },
  };
  await importArticles(ctx, { section: null, undatedAt: new Date(), arrivals: [arrival] });
  const own = [301, encodeURI("/fa/news/1395/خبر-کهنه")];
  assert.deepEqual(await leads("/fa/news/1395/more/and/more"), own);
  assert.deepEqual(await leads("/fa/news/1395/03/19/999999/x"), own);
  assert.deepEqual(await leads(`/fa/news/1395/03/19/${code}/x`), [301, address]);
});

test("what is wrong in an old address is said", async () => {
  const wrong: [string, string, RegExp][] = [
    ["004FYi", "/n/1", /no old address/],
    ["/x", "https://evil.example/", /no path of this site/],
    ["/x", "//evil.example/", /no path of this site/],
    ["/{code}{page}", "/n/{code}", /something between/],
    ["/{number}", "/fa/", /no placeholder \{number\}/],
    ["/a*b/{page}", "/fa/", /only at the end/],
    ["/s/{page}", "/fa/news/{code}", /says nothing of \{code\}/],
    ["section:3", "هیچ", /no section/],
    ["tag:3", "هیچ", /no tag/],
  ];
  for (const [old, leadsTo, reason] of wrong) {
    await assert.rejects(tell(old, leadsTo), reason, `${old} ${leadsTo}`);
  }
});

test("old addresses cost nothing where an address is ours", async () => {
  const asked: string[] = [];
  const reads = new Proxy(ctx.reads, {
    get: (target, name, receiver) => {
      if (name !== "selectFrom") return Reflect.get(target, name, receiver);
      return (table: string) => {
        asked.push(table);
        return target.selectFrom(table as "tag");
      };
    },
  });
  const { get: read } = testSite({ ...newsroom, ctx: { ...ctx, reads } });
  for (const path of ["/fa/", address, "/fa/latest", `/n/${code}`, "/fa/rss"]) await read(path);
  assert.ok(!asked.includes("old_address"));
  await read("/fa/unknown");
  assert.ok(asked.includes("old_address"));
});
