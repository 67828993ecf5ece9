// Stories as readers meet them: one headline each in lists, a page of their own, a way there from each article.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { publishArticle } from "../../newsroom/articles/publish-article.ts";
import { withdrawArticle } from "../../newsroom/articles/withdraw-article.ts";
import { homeFront } from "../../newsroom/fronts/front.ts";
import { pinCard } from "../../newsroom/fronts/pins.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);

const REPORT =
  "شورای شهر در نشست امروز ساخت سه کتابخانه تازه را پذیرفت. این کتابخانه‌ها در محله‌های شمالی ساخته می‌شوند و تا پایان سال آینده به بهره‌برداری می‌رسند. سخنگوی شورا گفت بودجه طرح آماده است و مردم محله‌ها می‌توانند نام کتابخانه‌ها را پیشنهاد کنند.";
const report = (headline: string, more = "") => ({ headline, section: "شهر", lead: "", body: REPORT + more });
const text = async (address: string): Promise<string> => (await get(address)).text();
const list = async (address: string): Promise<string> =>
  /<main.*<\/main>/s.exec(await text(address))?.[0] ?? "";

await buildArticle(ctx, { headline: "خبری دیگر" });
const first = await buildArticle(ctx, report("کتابخانه‌ها پذیرفته شد"));
const story = `/fa/story/${first.code}`;

test("one article alone is no story: its story's address leads to the article, for now", async () => {
  const answer = await get(story);
  assert.equal(answer.status, 302);
  assert.equal(answer.headers.get("location"), first.address);
  assert.doesNotMatch(await text(first.address), /همین خبر/);
  assert.equal((await get("/fa/story/999999999")).status, 404);
});

test("lists that were kept show the newest of a story alone, and how many others there are", async () => {
  for (const path of ["/fa/latest", "/fa/section/شهر", "/fa/"]) await get(encodeURI(path));
  await buildArticle(ctx, report("بازنشر کتابخانه‌ها", " پایان پیام"));
  await buildArticle(
    ctx,
    report("کتابخانه‌ها با بودجه تازه", " شهردار افزود پیمانکار این طرح ماه آینده برگزیده خواهد شد."),
  );
  for (const path of ["/fa/latest", "/fa/section/شهر", "/fa/"]) {
    const shown = await list(encodeURI(path));
    assert.match(shown, /کتابخانه‌ها با بودجه تازه/, path);
    assert.match(shown, new RegExp(`href="${story}">و ۲ خبر دیگر<`), path);
    assert.doesNotMatch(shown, /بازنشر کتابخانه‌ها/, path);
    assert.match(shown, /خبری دیگر/, path);
  }
});

test("feeds and sitemaps hold every article of a story", async () => {
  const feed = await text("/fa/rss");
  for (const headline of ["کتابخانه‌ها پذیرفته شد", "بازنشر کتابخانه‌ها", "کتابخانه‌ها با بودجه تازه"]) {
    assert.match(feed, new RegExp(headline));
  }
});

test("a story's page tells who told what, newest first, and each article leads there", async () => {
  const page = await text(story);
  const headlines = [...page.matchAll(/<li><p class="told">.*?<b class="(\w+)">.*?<a [^>]*>([^<]*)<\/a>/gs)];
  assert.deepEqual(
    headlines.map(([, kind, headline]) => [kind, headline]),
    [
      ["update", "کتابخانه‌ها با بودجه تازه"],
      ["copy", "بازنشر کتابخانه‌ها"],
      ["first", "کتابخانه‌ها پذیرفته شد"],
    ],
  );
  assert.match(page, new RegExp(`<link rel="canonical" href="[^"]*${story}">`));
  assert.match(page, /"@type":"CollectionPage"/);
  assert.equal((await get(`/lite${story}`)).status, 200);
  const own = await text(first.address);
  assert.match(own, /<nav class="same-story".*?کتابخانه‌ها با بودجه تازه/s);
});

test("what is pinned stays in its place, whatever tells it again", async () => {
  await pinCard(ctx, { front: homeFront.name, code: first.code, position: 1 });
  assert.match(await list("/fa/"), /<h2[^>]*><a [^>]*>کتابخانه‌ها پذیرفته شد/);
});

test("a draft that tells the report is nobody's business before it is published, nor after it was withdrawn", async () => {
  const draft = await buildDraft(ctx, report("پیش‌نویس کتابخانه‌ها"));
  assert.doesNotMatch(await text(story), /پیش‌نویس/);
  assert.match(await list("/fa/latest"), /و ۲ خبر دیگر/);
  await publishArticle(ctx, { code: draft.code });
  assert.match(await list("/fa/latest"), /پیش‌نویس کتابخانه‌ها[\s\S]*و ۳ خبر دیگر/);
  assert.match(await text(first.address), /همه ۴ خبر|پیش‌نویس کتابخانه‌ها/);
  await withdrawArticle(ctx, { code: draft.code });
  assert.match(await list("/fa/latest"), /کتابخانه‌ها با بودجه تازه[\s\S]*و ۲ خبر دیگر/);
  assert.doesNotMatch(await text(story), /پیش‌نویس/);
  assert.doesNotMatch(await text(first.address), /پیش‌نویس/);
});
