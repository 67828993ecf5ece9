import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { sampleArticleView } from "../../../test/site/samples/article.ts";
import { sampleArticle } from "../../../test/site/samples/articles.ts";
import { frame } from "../../../test/site/samples/newsroom.ts";
import { fromText } from "../../document/from-text.ts";
import type { Article, ArticleView } from "../../newsroom/reading/article.ts";
import type { Picture } from "../../newsroom/reading/pictures.ts";
import { assetAddress, findAsset, styleAddress } from "../assets.ts";
import type { CommentFormState } from "../parts/comment-form.ts";
import { articlePage } from "./article-page.ts";

const HOSTILE = `"><script>alert(1)</script><b onmouseover='x'>&amp;`;

const HOSTILE_PICTURE: Picture = {
  id: "m1",
  alt: HOSTILE,
  caption: HOSTILE,
  credit: HOSTILE,
  width: 1600,
  height: 900,
  colour: "#888888",
  focus: { x: 0.5, y: 0.5 },
};

function viewOf(change: Partial<Article> = {}): ArticleView {
  return sampleArticleView({ ...sampleArticle("news"), ...change });
}

function documentOf(view: ArticleView, form?: CommentFormState): Document {
  return parseHTML(articlePage(view, form)).document as unknown as Document;
}

const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim();

/** What a browser shows in a text area: its first line feed is not a part, and linkedom leaves entities in. */
function typedIn(area: Element | null): string | undefined {
  const inner = area?.textContent?.replace(/^\n/, "");
  assert.doesNotMatch(inner ?? "", /[<>"]/);
  return inner
    ?.replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}

test("shows whatever people wrote as text, never as markup", () => {
  const view = viewOf({
    headline: HOSTILE,
    kicker: HOSTILE,
    lead: HOSTILE,
    byline: HOSTILE,
    picture: HOSTILE_PICTURE,
    pictures: new Map(),
    recordings: new Map(),
    body: fromText(HOSTILE),
    source: { name: HOSTILE, url: `https://example.org/?${HOSTILE}` },
    corrections: [{ at: frame.now, note: HOSTILE }],
    tags: [{ slug: HOSTILE, name: HOSTILE }],
    section: { slug: "city", name: HOSTILE },
    breadcrumb: [{ slug: "city", name: HOSTILE }],
  });
  const comment = {
    id: "c9",
    name: HOSTILE,
    text: HOSTILE,
    at: frame.now,
    up: 0,
    down: 0,
    fromNewsroom: false,
    replies: [],
  };
  view.thread = { published: 1, pending: 0, unpublishable: 0, comments: [comment] };
  const page = documentOf(view, { name: HOSTILE, text: HOSTILE, parent: null, fault: "empty" });
  assert.equal(page.querySelectorAll("script:not([src]):not([type='application/ld+json'])").length, 0);
  assert.equal(page.querySelectorAll("[onmouseover]").length, 0);
  assert.equal(textOf(page.querySelector("h1")), HOSTILE);
  assert.equal(textOf(page.querySelector(".said .words")), HOSTILE);
  assert.equal(typedIn(page.querySelector("#comment-text")), HOSTILE);
});

test("keeps the article alone in its <article>: no menu, form, comment or list of others is in it", () => {
  const page = documentOf(viewOf());
  const article = page.querySelector("main article");
  assert.ok(article);
  assert.equal(article.querySelectorAll("nav, form, button, .comments, .rows, .shares").length, 0);
  assert.equal(page.querySelectorAll("main > *").length, 1);
  for (const part of [".path", ".tools", ".tag-row", ".related", ".comments", ".side"]) {
    assert.equal(page.querySelector(part)?.closest("article, main"), null, part);
  }
});

test("opens with kicker, headline, lead, and the lead is the first paragraph after the headline", () => {
  const article = documentOf(viewOf({ kicker: "روتیتر", lead: "لید خبر", kind: "news" })).querySelector(
    "article",
  )!;
  const opening = [...article.querySelectorAll("p, h1")].slice(0, 3);
  assert.deepEqual(opening.map(textOf).slice(0, 1), ["روتیتر"]);
  assert.equal(opening[1]?.localName, "h1");
  assert.equal(opening[2]?.className, "lead");
});

test("leaves out what an article does not have", () => {
  const page = documentOf(
    viewOf({ kicker: null, lead: null, byline: null, picture: null, source: null, tags: [] }),
  );
  const article = page.querySelector("article")!;
  assert.equal(article.querySelectorAll(".kicker, .lead, .author, figure, .source").length, 0);
  assert.equal(page.querySelector(".tag-row"), null);
  assert.ok(![...article.querySelectorAll("p, h2, footer")].some((element) => textOf(element) === ""));
});

test("writes the house line of the time for readers and the ISO instant for machines", () => {
  const page = documentOf(viewOf({ code: 122_657, publishedAt: new Date("2022-02-18T10:11:00Z") }));
  const time = page.querySelector(".when time");
  assert.equal(time?.getAttribute("datetime"), "2022-02-18T13:41:00+03:30");
  assert.equal(textOf(time), "۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18");
  assert.equal(time?.querySelector("bdi")?.getAttribute("dir"), "ltr");
  assert.match(textOf(page.querySelector(".when")) ?? "", /کد خبر: ۱۲۲۶۵۷/);
});

test("names one canonical address, percent-encoded, and a short link of Latin digits", () => {
  const page = documentOf(viewOf({ code: 122_657, slug: "دیدار-وزیران" }));
  assert.equal(
    page.querySelector("link[rel=canonical]")?.getAttribute("href"),
    `https://roozamad.example/fa/news/122657/${encodeURIComponent("دیدار-وزیران")}`,
  );
  assert.equal(page.querySelector(".short-link")?.getAttribute("href"), "https://roozamad.example/n/122657");
});

test("sends a comment and a reply by a plain form", () => {
  const page = documentOf(viewOf({ code: 122_657 }));
  const form = page.querySelector("#comment-form")!;
  assert.equal(form.getAttribute("method"), "post");
  assert.equal(form.getAttribute("action"), "/fa/news/122657/comments");
  assert.deepEqual(
    [...form.querySelectorAll("[name]")].map((field) => field.getAttribute("name")),
    ["name", "text", "website"],
  );
  const reply = page.querySelector("#comment-c1 details form")!;
  assert.equal(reply.querySelector("[name=parent]")?.getAttribute("value"), "c1");
});

test("gives a refused reply back in its own form, open, with what was typed and the reason", () => {
  const page = documentOf(viewOf(), { name: "خواننده", text: "سلام\n<b>", parent: "c1", fault: "links" });
  const details = page.querySelector("#comment-c1 details")!;
  assert.ok(details.hasAttribute("open"));
  assert.equal(typedIn(details.querySelector("textarea")), "سلام\n<b>");
  assert.match(textOf(details.querySelector("[role=alert]")) ?? "", /پیوند/);
  assert.equal(page.querySelectorAll("[role=alert]").length, 1);
});

test("gives a comment back in the main form when the comment it answered is gone", () => {
  const page = documentOf(viewOf(), { name: "", text: "پاسخ من", parent: "gone", fault: "unknown-parent" });
  assert.equal(typedIn(page.querySelector("#comment-form textarea")), "پاسخ من");
});

test("shows the public counters in Persian digits", () => {
  const view = viewOf();
  view.thread = { published: 9, pending: 10, unpublishable: 1, comments: [] };
  assert.deepEqual([...documentOf(view).querySelectorAll(".counters li")].map(textOf), [
    "انتشار یافته: ۹",
    "در انتظار بررسی: ۱۰",
    "غیر قابل انتشار: ۱",
  ]);
});

test("labels paid texts in words and their links as sponsored", () => {
  const body = fromText("متن");
  const paragraph = body.content[0];
  assert.equal(paragraph?.type, "paragraph");
  const marks = [{ type: "link" as const, attrs: { href: "https://example.org/" } }];
  const linked = {
    ...body,
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "پیوند", marks }] }],
  };
  const page = documentOf(viewOf({ kind: "advertorial", body: linked }));
  assert.match(textOf(page.querySelector("article .notice")) ?? "", /گزارش آگهی/);
  assert.match(page.querySelector(".body a")?.getAttribute("rel") ?? "", /sponsored/);
});

test("links a right of reply and what it answers both ways", () => {
  const original = sampleArticle("news");
  const answer = sampleArticle("right-of-reply");
  const ofAnswer = documentOf(viewOf({ ...answer, replyTo: original }));
  const ofOriginal = documentOf(viewOf({ replies: [answer] }));
  const linkIn = (page: Document) => page.querySelector(".answers a")?.getAttribute("href") ?? "";
  assert.match(linkIn(ofAnswer), new RegExp(`^/fa/news/${original.code}/`));
  assert.match(linkIn(ofOriginal), new RegExp(`^/fa/news/${answer.code}/`));
});

test("names the languages it can be read in, each in its own words", () => {
  const translation = { ...sampleArticle("report"), edition: "en" as const };
  const link = documentOf(viewOf({ translations: [translation] })).querySelector(".languages a");
  assert.equal(link?.textContent, "English");
  assert.equal(link.getAttribute("lang"), "en");
  assert.match(link.getAttribute("href") ?? "", new RegExp(`^/en/news/${translation.code}/`));
  assert.equal(documentOf(viewOf()).querySelector(".languages"), null);
});

test("weighs at most 25 KB compressed with its styles and scripts when it has no pictures", () => {
  const page = articlePage(viewOf({ picture: null }));
  const files = [
    styleAddress(frame.house.accent),
    ...["early.js", "site.js", "saved.js", "events.js"].map(assetAddress),
  ].map((address) => findAsset(address)!.bytes);
  const weight = [Buffer.from(page), ...files].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
  assert.ok(weight <= 25_000, `${weight} bytes`);
});
