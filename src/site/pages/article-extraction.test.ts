// Readers' tools (reader modes, archives, feeds readers) must find exactly the article on its page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import openGraph from "open-graph-scraper";
import { sampleArticleView } from "../../../test/site/samples/article.ts";
import { allArticles } from "../../../test/site/samples/articles.ts";
import { frame } from "../../../test/site/samples/newsroom.ts";
import { toText } from "../../document/to-text.ts";
import type { Article } from "../../newsroom/reading/article.ts";
import { articlePage } from "./article-page.ts";

const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, "")
    .trim();

/** Of every kind one; the longest and the shortest, too. */
const byLength = [...allArticles].sort((a, b) => toText(a.body).length - toText(b.body).length);
const chosen = new Map<string, Article>([
  ...allArticles.map((article): [string, Article] => [article.kind, article]),
  ["shortest", byLength[0]!],
  ["longest", byLength.at(-1)!],
  // A score stands in an element of its own, which some tools would take out with its text.
  ["with a score", allArticles.find(({ lead }) => /[۰-۹]–[۰-۹]/.test(lead ?? ""))!],
]);

const htmlOf = (article: Article) => articlePage(sampleArticleView(article));

function pageOf(article: Article): Document {
  return parseHTML(htmlOf(article)).document as unknown as Document;
}

/** The newsroom itself stands for an article that nobody signed. */
function authorOf(article: Article): string {
  return article.byline ?? frame.house.name;
}

/** The text paragraphs of a body, which every tool has to bring in this order. */
function paragraphsOf(article: Article): string[] {
  return article.body.content.flatMap((block) =>
    block.type === "paragraph"
      ? plain((block.content ?? []).map((node) => (node.type === "text" ? node.text : " ")).join(""))
      : [],
  );
}

/** Words that stand around the article and must not be in it. */
const FURNITURE = [
  "مطالب مرتبط",
  "نظر خوانندگان",
  "ارسال نظر",
  "لینک کوتاه",
  "تاریخ انتشار",
  "صفحه نخست",
].map(plain);

function assertIsArticle(found: string, article: Article): void {
  const text = plain(found);
  let from = 0;
  for (const paragraph of [plain(article.lead ?? ""), ...paragraphsOf(article)]) {
    const at = text.indexOf(paragraph, from);
    assert.ok(at >= from, `«${paragraph.slice(0, 60)}» is missing`);
    from = at + paragraph.length;
  }
  for (const words of FURNITURE) assert.ok(!text.includes(words), `«${words}» is in the article`);
}

for (const [name, article] of chosen) {
  test(`Readability finds title, author, time, lead and body: ${name}`, () => {
    const found = new Readability(pageOf(article)).parse();
    assert.equal(found?.title, article.headline);
    assert.equal(found.byline, authorOf(article));
    assert.equal(new Date(found.publishedTime ?? 0).getTime(), article.publishedAt.getTime());
    assertIsArticle(found.textContent ?? "", article);
  });

  test(`Defuddle finds title, author, time, lead and body: ${name}`, async () => {
    const found = await Defuddle(pageOf(article), "https://roozamad.example/fa/news/1/x", {});
    assert.equal(found.title, article.headline);
    assert.equal(found.author, authorOf(article));
    assert.equal(new Date(found.published).getTime(), article.publishedAt.getTime());
    assertIsArticle(found.content, article);
  });

  test(`Article-extractor finds title, author, time, lead and body: ${name}`, async () => {
    const found = await extractFromHtml(htmlOf(article), "https://roozamad.example/fa/news/1/x");
    assert.equal(found?.title, article.headline);
    assert.equal(found.author, authorOf(article));
    assert.equal(new Date(found.published ?? 0).getTime(), article.publishedAt.getTime());
    assertIsArticle(found.content ?? "", article);
  });

  test(`Open-graph-scraper finds title, lead, time and address: ${name}`, async () => {
    const { result } = await openGraph({ html: htmlOf(article) });
    assert.equal(result.ogTitle, article.headline);
    if (article.lead) assert.equal(result.ogDescription, article.lead);
    assert.equal(new Date(result.articlePublishedTime ?? 0).getTime(), article.publishedAt.getTime());
    assert.equal(result.ogType, "article");
    assert.ok(result.ogUrl?.includes(`/fa/news/${article.code}/`));
  });
}
