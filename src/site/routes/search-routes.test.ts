import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { withdrawArticle } from "../../newsroom/articles/withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get, post } = testSite(newsroom);

const article = (headline: string, said: object = {}) =>
  buildArticle(ctx, { headline, lead: "", body: "متن.", ...said });
await article("پل‌های تازه رودخانه", {
  lead: "لید بی‌ربط.",
  body: "بند نخست.\nمهندسان می‌گویند پل‌ها در برابر سیل پایدارند.",
  section: "شهر",
  tags: ["پل تازه"],
});
const old = await article("پل قدیمی", { section: "میراث", kind: "report" });
await ctx.search.refresh(ctx);

async function pageAt(query: string) {
  const answer = await get(`/fa/search?${query}`);
  assert.equal(answer.status, 200, query);
  const { document } = parseHTML(await answer.text());
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    headlines: all(".found-entry h3").map((one) => one.textContent?.trim()),
    marks: all(".found-entry mark").map((one) => one.textContent),
    passages: all(".passage").map((one) => one.textContent),
    meant: all(".meant a").map((one) => one.textContent),
    says: document.querySelector("#main")?.textContent ?? "",
    document,
  };
}
const q = (typed: string, rest = "") => pageAt(`q=${encodeURIComponent(typed)}${rest}`);

test("articles come with the passage that was asked for, marked in its own spelling", async () => {
  const { headlines, marks, passages } = await q("پلها سیل");
  assert.equal(headlines[0], "پل‌های تازه رودخانه");
  assert.ok(marks.includes("پل‌های"));
  assert.ok(marks.includes("سیل"));
  assert.match(passages[0] ?? "", /مهندسان می‌گویند پل‌ها در برابر سیل/);
});

test("section, kind, tag and days narrow it; what names nothing is said", async () => {
  assert.deepEqual((await q("پل", `&section=${encodeURIComponent("میراث")}`)).headlines, ["پل قدیمی"]);
  assert.deepEqual((await q("پل", "&kind=report")).headlines, ["پل قدیمی"]);
  assert.deepEqual((await q("پل", `&tag=${encodeURIComponent("پل تازه")}`)).headlines, [
    "پل‌های تازه رودخانه",
  ]);
  assert.equal((await q("پل", `&from=${encodeURIComponent("امروز")}`)).headlines.length, 2);
  assert.equal((await q("پل", `&to=${encodeURIComponent("پارسال")}`)).headlines.length, 0);
  assert.match((await q("پل", `&from=${encodeURIComponent("هرگز")}`)).says, /«هرگز» برای «از» شناخته نشد/);
  assert.deepEqual((await pageAt("q=&kind=report")).headlines, ["پل قدیمی"]);
});

test("a news code leads to its article, in any digits", async () => {
  for (const typed of [
    String(old.code),
    String(old.code).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? ""),
  ]) {
    const answer = await get(`/fa/search?q=${encodeURIComponent(typed)}`);
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get("location"), old.address);
  }
  assert.equal((await get("/fa/search?q=999999999")).status, 200);
});

test("what may have been meant is proposed: a slip, the other keyboard layout, Latin letters", async () => {
  assert.deepEqual((await q("رودخنه")).meant, ["رودخانه"]);
  assert.deepEqual((await q("v,nohki")).meant, ["رودخانه"]);
  assert.deepEqual((await q("پل")).meant, []);
});

test("where the time was over, the page shows what the newest articles have and says that it is not all", async () => {
  const { search } = ctx;
  const hurried = testSite({
    ...newsroom,
    ctx: {
      ...ctx,
      search: { ...search, search: (who, query) => search.search(who, { ...query, patience: 0 }) },
    },
  });
  const typed = encodeURIComponent("«پل قدیمی»");
  const page = await (await hurried.get(`/fa/search?q=${typed}`)).text();
  assert.match(page, new RegExp(`/fa/news/${old.code}`));
  assert.match(page, /تنها تازه‌ترین خبرها دیده شد/);
  assert.doesNotMatch((await q("«پل قدیمی»")).says, /تازه‌ترین خبرها دیده شد/);
});

test("where nothing is found the page helps on, and a search is never for search engines", async () => {
  const { says, document } = await q("ناپیداترین");
  assert.match(says, /چیزی پیدا نشد/);
  assert.match(says, /املای نام‌ها/);
  assert.equal(document.querySelector("meta[name=robots]")?.getAttribute("content"), "noindex");
  assert.match((await pageAt("q=")).says, /راهنمای جستجو/);
});

test("what is typed cannot become markup, and nothing is an error", async () => {
  const { document } = await q('"><script>alert(1)</script>');
  assert.equal(document.querySelector("main script"), null);
  for (const typed of ["%00", "%E0%A4%A", "'", "%22", "((", "a%26%7C!", "-", "%ED%A0%80"]) {
    assert.equal((await get(`/fa/search?q=${typed}`)).status, 200, typed);
  }
  for (const rest of ["&after=-1", "&after=9999", "&after=x.y", "&sort=x", "&kind=x", "&section[]=1"]) {
    assert.equal((await get(`/fa/search?q=a${rest}`)).status, 200, rest);
  }
});

test("a withdrawn article is gone from the search at once", async () => {
  const { code } = await article("کارخانه یخ‌سازی");
  assert.equal((await q("یخ‌سازی")).headlines.length, 1);
  await withdrawArticle(ctx, { code });
  assert.equal((await q("یخ‌سازی")).headlines.length, 0);
});

test("forms and addresses of systems before lead to the search", async () => {
  const posted = await post("/fa/search", { query: "پل تازه" });
  assert.equal(posted.status, 303);
  assert.equal(posted.headers.get("location"), `/fa/search?q=${encodeURIComponent("پل تازه")}`);
  const asked = await get("/fa/search?query=%D9%BE%D9%84&rpp=20");
  assert.equal(asked.status, 301);
  assert.equal(asked.headers.get("location"), "/fa/search?q=%D9%BE%D9%84");
});

test("a search has a feed, newest first, and a description for browsers", async () => {
  const feed = await (await get(`/fa/search/rss?q=${encodeURIComponent("پل")}`)).text();
  assert.ok(feed.indexOf("پل قدیمی") < feed.indexOf("پل‌های تازه رودخانه"));
  assert.match(feed, /جستجوی «پل»/);
  const description = await get("/fa/opensearch.xml");
  assert.match(description.headers.get("content-type") ?? "", /opensearchdescription/);
  assert.match(
    await description.text(),
    /template="http:\/\/127\.0\.0\.1:3000\/fa\/search\?q=\{searchTerms\}"/,
  );
});

test("while one types, tags and words of headlines are proposed", async () => {
  const answer = await get(`/fa/search/suggest?q=${encodeURIComponent("پل ت")}`);
  const [typed, lines] = (await answer.json()) as [string, string[]];
  assert.equal(typed, "پل ت");
  assert.ok(lines.includes("پل تازه"));
  const [, words] = (await (await get(`/fa/search/suggest?q=${encodeURIComponent("رودخ")}`)).json()) as [
    string,
    string[],
  ];
  assert.ok(words.includes("رودخانه"));
  assert.deepEqual(await (await get("/fa/search/suggest?q=%00")).json(), ["\0", []]);
});

test("other editions search their own articles", async () => {
  const answer = await get(`/ar/search?q=${encodeURIComponent("پل")}`);
  assert.equal(answer.status, 200);
  assert.doesNotMatch(await answer.text(), /found-entry/);
});
