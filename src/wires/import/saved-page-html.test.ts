import assert from "node:assert/strict";
import { test } from "node:test";
import { blockText } from "./document-ends.ts";
import { decodePage, fileFormat } from "./file-format.ts";
import type { Found, ReadOptions } from "./reading.ts";
import { readSavedPageHtml } from "./saved-page-html.ts";

const HEADLINE = "کتابخانه سیار به روستاهای کویر می‌رود";
const LEAD = "کتابخانه سیار از هفته آینده هر پنجشنبه به چهار روستای کویر سر می‌زند.";
const FIRST =
  "به گزارش آینه شهر به نقل از ایسنا، کتابدار این کتابخانه گفت که دو هزار کتاب در اتوبوس جا گرفته است.";
const SECOND = "او افزود کودکان روستا می‌توانند هر بار سه کتاب به امانت ببرند.";
const PARAGRAPHS = `<p>${FIRST}</p><p>${SECOND}</p>`;

function told(html: string, options: ReadOptions = {}) {
  const reading = readSavedPageHtml(html, options);
  assert.ok(!("fault" in reading), "fault" in reading ? reading.fault : "");
  const { arrival, found }: { arrival: typeof reading.arrival; found: Found } = reading;
  assert.equal(arrival.original, html);
  return {
    ...arrival,
    at: arrival.publishedAt?.toISOString(),
    paragraphs: arrival.body.content.map(blockText),
    found,
  };
}

const SAMANEH = `<!doctype html><html><head><title>${HEADLINE} | آینه شهر</title>
<meta property="og:site_name" content="آینه شهر"></head><body>
<div class="ticker"><a>تیتر روز دیگر</a></div>
<div class="news_path"><a>صفحه نخست</a> » <a>فرهنگی</a></div>
<div class="news_nav news_id_c"><span>کد خبر:</span> ۹۹۱۲۳</div>
<div class="news_nav news_pdate_c"><span>تاریخ انتشار:</span> ۱۲:۲۰ - ۰۹ تير ۱۴۰۱ - 30 June 2022</div>
<div class="rutitr">کتابدار کویر خبر داد:</div>
<div class="title"><h1><a href="/fa/news/99123">${HEADLINE}</a></h1></div>
<div class="subtitle">${LEAD}</div>
<div class="body"><div class="share_box">تلگرام واتساپ</div><div>${FIRST}</div><div><br></div><div>${SECOND}</div>
<div><strong>بیشتر بخوانید:</strong></div><ul><li>تیتر دیگری از همین سایت</li></ul>
<h2>اتوبوس از کجا آمد</h2><p>اتوبوس را شهرداری پیشین هدیه داده است./روزنامه کویر</p><p>انتهای پیام/</p></div>
<div class="tags_title">برچسب ها: <a>کتاب</a>، <a>کویر</a></div>
<div>مطالب مرتبط</div><div>ارسال نظر</div></body></html>`;

test("Iran Samaneh: every part by its class, and no furniture", () => {
  const page = told(SAMANEH);
  assert.deepEqual([page.code, page.at], [99_123, "2022-06-30T07:50:00.000Z"]);
  assert.deepEqual([page.kicker, page.headline, page.lead], ["کتابدار کویر خبر داد:", HEADLINE, LEAD]);
  assert.deepEqual(page.paragraphs, [
    FIRST,
    SECOND,
    "اتوبوس از کجا آمد",
    "اتوبوس را شهرداری پیشین هدیه داده است.",
  ]);
  assert.deepEqual(
    [page.section, page.tags, page.source?.name],
    ["فرهنگی", ["کتاب", "کویر"], "روزنامه کویر"],
  );
  assert.deepEqual(
    [page.found.way, page.found.site, page.found.house],
    ["iran-samaneh", "آینه شهر", "آینه شهر"],
  );
});

test("Nastooh: kicker, summary, item text and code", () => {
  const page =
    told(`<html><body><article><ol class="breadcrumb"><li><a>خانه</a></li><li><a>فرهنگ</a></li></ol>
<h4 class="kicker">در گفت‌وگو با کتابدار؛</h4><div class="item-title"><h1 class="title">${HEADLINE}</h1></div>
<div class="item-date"><span>۹ تیر ۱۴۰۱، ۱۲:۲۰</span></div><div class="item-code">کد خبر <span>6018415</span></div>
<p class="summary introtext">${LEAD}</p><div class="item-body"><div class="item-text">${PARAGRAPHS}<p>کد خبر 6018415</p></div></div>
<section class="tags"><ul><li><a rel="tag">کتابخانه</a></li></ul></section></article></body></html>`);
  assert.deepEqual([page.code, page.at, page.section], [6_018_415, "2022-06-30T07:50:00.000Z", "فرهنگ"]);
  assert.deepEqual(
    [page.kicker, page.lead, page.paragraphs],
    ["در گفت‌وگو با کتابدار؛", LEAD, [FIRST, SECOND]],
  );
  assert.deepEqual([page.tags, page.found.way, page.source?.name], [["کتابخانه"], "nastooh", "ایسنا"]);
});

test("Asam: up-title, lead and detail, code from the address", () => {
  const page =
    told(`<html><head><link rel="canonical" href="https://ayene.example/بخش-فرهنگ-3/1672244-کتابخانه"></head><body>
<h2 class="uptitle">خبر خوش برای روستاها</h2><h1 class="title">${HEADLINE}</h1><time itemprop="datePublished" content="2022-06-30T12:20:00+04:30">9 تیر</time>
<p class="lead">${LEAD}</p><div class="article_body"><div id="echo_detail">${PARAGRAPHS}</div></div><div class="article_tag"><a>کویر</a></div></body></html>`);
  assert.deepEqual([page.code, page.at], [1_672_244, "2022-06-30T07:50:00.000Z"]);
  assert.deepEqual(
    [page.kicker, page.lead, page.paragraphs],
    ["خبر خوش برای روستاها", LEAD, [FIRST, SECOND]],
  );
  assert.deepEqual([page.tags, page.found.way], [["کویر"], "asam"]);
});

const JSON_LD = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "Organization", name: "آینه شهر" },
    {
      "@type": ["NewsArticle"],
      headline: HEADLINE,
      description: LEAD,
      datePublished: "2022-06-30T12:20:00+04:30",
      articleSection: "فرهنگ",
      keywords: "کتاب, کویر",
      author: [{ "@type": "Person", name: "نگار کتابدار" }],
      publisher: { "@type": "Organization", name: "آینه شهر" },
      identifier: 5512,
    },
  ],
};

test("JSON-LD gives the fields and the general reader the body where no system is known", () => {
  const more = Array.from(
    { length: 6 },
    (_, index) =>
      `<p>بند ${index + 3} درباره کتابخانه سیار و روستاهای کویر که کتاب می‌خواهند، نوشته شده است.</p>`,
  );
  const page = told(`<html><head><title>x</title><script type="application/ld+json">not json</script>
<script type="application/ld+json">${JSON.stringify(JSON_LD)}</script></head><body><nav>خانه فرهنگ ورزش</nav>
<main><div class="post"><h1>${HEADLINE}</h1>${PARAGRAPHS}${more.join("")}</div></main><footer>تمام حقوق محفوظ است</footer></body></html>`);
  assert.deepEqual([page.headline, page.lead, page.section], [HEADLINE, LEAD, "فرهنگ"]);
  assert.deepEqual([page.code, page.at, page.byline], [5_512, "2022-06-30T07:50:00.000Z", "نگار کتابدار"]);
  assert.deepEqual([page.tags, page.found.way], [["کتاب", "کویر"], "json-ld, readability"]);
  assert.equal(page.paragraphs.length, 8);
  assert.equal(page.source?.name, "ایسنا");
});

test("the body of JSON-LD is taken where the page shows none", () => {
  const article = {
    "@type": "NewsArticle",
    headline: HEADLINE,
    articleBody: `${FIRST}\n${SECOND}`,
    datePublished: "2022-06-30",
  };
  const page = told(
    `<html><head><script type="application/ld+json">${JSON.stringify(article)}</script></head><body></body></html>`,
  );
  assert.deepEqual(page.paragraphs, [FIRST, SECOND]);
  assert.equal(page.found.timeKnown, false);
});

test("the visible headline wins over a cut one, and the site's name is cut off", () => {
  const page = told(
    SAMANEH.replace(
      "</head>",
      `<meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE.slice(0, 24)}..."></head>`,
    ),
  );
  assert.equal(page.headline, HEADLINE);
});

test("microdata is read where no system is known", () => {
  const page =
    told(`<html><body><div itemscope><h1 itemprop="headline">${HEADLINE}</h1><meta itemprop="datePublished" content="2022-06-30T12:20:00+04:30">
<span itemprop="articleSection">فرهنگ</span><div itemprop="articleBody">${PARAGRAPHS}</div></div></body></html>`);
  assert.deepEqual([page.headline, page.section, page.at], [HEADLINE, "فرهنگ", "2022-06-30T07:50:00.000Z"]);
  assert.deepEqual(page.paragraphs, [FIRST, SECOND]);
});

test("a page without any marks is read like its text", () => {
  const page = told(
    `<html><body><div>کد خبر: ۴۴۱۲</div><div>۱۲:۲۰ - ۹ تیر ۱۴۰۱</div><b>${HEADLINE}</b><br>${LEAD}<br>${FIRST}<br>${SECOND}<br>مطالب مرتبط</body></html>`,
  );
  assert.deepEqual([page.code, page.headline, page.lead], [4_412, HEADLINE, LEAD]);
  assert.deepEqual(page.paragraphs, [FIRST, SECOND]);
});

test("hostile markup does not come through", () => {
  const evil = `<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">پیوند</a><p onclick="alert(1)" style="x">بند سالم ماند و خواننده آن را می‌بیند.</p>`;
  const page = told(SAMANEH.replace(`<div>${SECOND}</div>`, `<div>${SECOND}</div>${evil}`));
  assert.equal(/alert|javascript|onerror/.test(JSON.stringify(page.body)), false);
  assert.ok(page.paragraphs.some((text) => text.includes("بند سالم ماند")));
});

test("a day of difference between printed and machine time is noted", () => {
  const page = told(
    SAMANEH.replace(
      "</head>",
      `<meta property="article:published_time" content="2022-08-01T10:00:00+04:30"></head>`,
    ),
  );
  assert.ok(page.found.notes.some((note) => note.includes("more than a day apart")));
});

test("pages without an article are refused", () => {
  for (const html of [
    "<html><body></body></html>",
    "<html><body><h1>درباره ما</h1><p>این سایت خبر می‌نویسد.</p></body></html>",
  ]) {
    assert.ok("fault" in readSavedPageHtml(html));
  }
});

test("formats are told by content", () => {
  const format = (text: string, name = "x"): unknown => fileFormat(Buffer.from(text), name);
  assert.equal(format("\ufeff  <!DOCTYPE html><html>"), "html");
  assert.equal(format("<div class=body>"), "html");
  assert.equal(format('{"title":"خبر"}'), "json-lines");
  assert.equal(format("خراب\n{}", "a.jsonl.gz"), "json-lines");
  assert.equal(format("کد خبر: ۱"), "text");
  assert.equal(format(" \n "), "empty");
  assert.equal(fileFormat(Buffer.from([0x1f, 0x8b, 8]), "x"), "gzip");
  assert.equal(typeof format('{\n "title": 1', "x.txt"), "object");
});

test("pages in UTF-16 and in their declared charset are decoded", () => {
  assert.equal(decodePage(Buffer.from("\ufeffخبر", "utf16le")), "خبر");
  const old = Buffer.concat([Buffer.from('<meta charset="windows-1256">'), Buffer.from([0xce, 0xc8, 0xd1])]);
  assert.ok(decodePage(old)?.endsWith("خبر"));
  assert.equal(decodePage(Buffer.from([0xce, 0xc8, 0xd1])), undefined);
});

test("a page nested without end is refused, not fallen over", () => {
  assert.ok("fault" in readSavedPageHtml(`${"<div>".repeat(20_000)}متن`));
});
