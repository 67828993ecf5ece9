// An act changes exactly the pages that showed what it changed; all others stay as they were made.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildComment, buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";
import { correctArticle } from "../newsroom/articles/correct-article.ts";
import { publishArticle } from "../newsroom/articles/publish-article.ts";
import { withdrawArticle } from "../newsroom/articles/withdraw-article.ts";
import { decideComment } from "../newsroom/comments/decide-comment.ts";
import { pinCard, unpinCard } from "../newsroom/fronts/pins.ts";
import { changeSettings } from "../newsroom/settings/settings.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get, site } = testSite(newsroom);

const old = new Date("2022-02-18T10:11:00Z");
const city = await buildArticle(ctx, { headline: "خبر شهر", section: "شهر", tags: ["پل"] });
const sport = await buildArticle(ctx, { headline: "خبر ورزش", section: "ورزش", tags: ["توپ"] });
const past = await buildArticle(
  ctx,
  { headline: "خبر دیروزها", section: "کهن" },
  { at: new Date(old.getTime() + 60_000) },
);
// Enough of them that no page has to look for company in other sections.
for (const section of ["شهر", "ورزش", "کهن"]) {
  for (let index = 0; index < 6; index += 1)
    await buildArticle(ctx, { section, tags: [section] }, { at: old });
}
const slugOf = (name: string): string => encodeURIComponent(name);

const PAGES: Record<string, string> = {
  home: "/fa/",
  latest: "/fa/latest",
  feed: "/fa/rss",
  about: "/fa/about",
  "city section": `/fa/section/${slugOf("شهر")}`,
  "city feed": `/fa/section/${slugOf("شهر")}/rss`,
  "sport section": `/fa/section/${slugOf("ورزش")}`,
  "bridge tag": `/fa/tag/${slugOf("پل")}`,
  "ball tag": `/fa/tag/${slugOf("توپ")}`,
  "city article": city.address,
  "sport article": sport.address,
  "past article": past.address,
};

/** Names of the pages that are no longer fresh after the act. */
async function changedBy(act: () => Promise<unknown>): Promise<string[]> {
  for (const path of Object.values(PAGES)) assert.equal((await get(path)).status, 200, path);
  for (const [name, path] of Object.entries(PAGES)) assert.ok(site.pages.peek(path), `${name} is kept`);
  await act();
  return Object.keys(PAGES).filter((name) => site.pages.peek(PAGES[name] as string) === undefined);
}

const ALL_LISTS = ["home", "latest", "feed"];

test("a publication changes the lists of its place, and articles that show its section's latest", async () => {
  const draft = await buildDraft(ctx, { headline: "خبر نو شهر", section: "شهر", tags: ["پل"] });
  const changed = await changedBy(() => publishArticle(ctx, { code: draft.code }));
  assert.deepEqual(changed, [...ALL_LISTS, "city section", "city feed", "bridge tag", "city article"]);
});

test("a draft changes no page", async () => {
  assert.deepEqual(await changedBy(() => buildDraft(ctx, { headline: "پیش‌نویس", section: "شهر" })), []);
});

test("a correction changes the pages that show the article, and no other", async () => {
  const changed = await changedBy(() => correctArticle(ctx, { code: sport.code, lead: "لید درست" }));
  assert.deepEqual(changed, [...ALL_LISTS, "sport section", "ball tag", "sport article"]);
});

test("a comment changes the article at once, and lists when it is published", async () => {
  let id = 0;
  const sent = await changedBy(async () => {
    id = await buildComment(ctx, { code: sport.code, pending: true });
  });
  assert.deepEqual(sent, ["sport article"]);
  const decided = await changedBy(() => decideComment(ctx, { id, status: "published" }));
  assert.deepEqual(decided, [...ALL_LISTS, "sport section", "ball tag", "sport article"]);
});

test("a pin changes the front alone", async () => {
  const pin = { front: "home", position: 1 };
  assert.deepEqual(await changedBy(() => pinCard(ctx, { ...pin, code: past.code })), ["home"]);
  assert.deepEqual(await changedBy(() => unpinCard(ctx, pin)), ["home"]);
});

test("a new name of the newsroom changes every page", async () => {
  const changed = await changedBy(() => changeSettings(ctx, { name: "روزنامه نمونه" }));
  assert.deepEqual(changed, Object.keys(PAGES));
});

test("breaking news changes every page, and so does its end", async () => {
  const draft = await buildDraft(ctx, { headline: "فوری", section: "شهر" });
  const breakingUntil = new Date(Date.now() + 3_600_000);
  const publish = () => publishArticle(ctx, { code: draft.code, breakingUntil });
  assert.deepEqual(await changedBy(publish), Object.keys(PAGES));
  const withdrawn = await changedBy(() => withdrawArticle(ctx, { code: draft.code }));
  assert.deepEqual(withdrawn, Object.keys(PAGES));
});

test("a page made anew is the same bytes when nothing on it changed", async () => {
  const etag = async (): Promise<string | null> => (await get(past.address)).headers.get("etag");
  const before = await etag();
  site.facts.change(["*"]);
  assert.equal(await etag(), before);
});
