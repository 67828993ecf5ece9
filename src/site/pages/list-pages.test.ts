import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { allArticles } from "../../../test/site/samples/articles.ts";
import { sampleDayView, sampleSectionView } from "../../../test/site/samples/lists.ts";
import { frame } from "../../../test/site/samples/newsroom.ts";
import { dayPage } from "./day-page.ts";
import { errorPage } from "./error-page.ts";
import { gonePage } from "./missing-page.ts";
import { sectionPage } from "./section-page.ts";
import { tagPage } from "./tag-page.ts";

const documentOf = (html: string) => parseHTML(html).document as unknown as Document;

test("a list leads on to older articles by its cursor, and back from there", () => {
  const view = sampleSectionView();
  const first = documentOf(
    sectionPage({ ...view, page: { ...view.page, older: "a b&c", continued: false } }),
  );
  assert.deepEqual(
    [...first.querySelectorAll(".pages a")].map((link) => link.getAttribute("href")),
    ["/fa/section/economy?before=a%20b%26c"],
  );
  const last = documentOf(sectionPage({ ...view, page: { ...view.page, older: null, continued: true } }));
  assert.deepEqual(
    [...last.querySelectorAll(".pages a")].map((link) => link.getAttribute("href")),
    ["/fa/section/economy"],
  );
});

test("a list groups its articles under their Jalali days, newest first", () => {
  const cards = allArticles.slice(0, 3).map((article, index) => ({
    ...article,
    publishedAt: new Date(Date.UTC(2022, 1, 18 - index, 20, 29)),
  }));
  const tag = { slug: "t", name: "برچسب" };
  const page = documentOf(
    tagPage({ frame, tag, aliases: [], intro: null, page: { cards, older: null, continued: false } }),
  );
  assert.deepEqual(
    [...page.querySelectorAll(".day h2")].map((heading) => heading.textContent),
    ["جمعه ۲۹ بهمن ۱۴۰۰", "پنجشنبه ۲۸ بهمن ۱۴۰۰", "چهارشنبه ۲۷ بهمن ۱۴۰۰"],
  );
});

test("an empty list says so", () => {
  const page = { cards: [], older: null, continued: false };
  const shown = documentOf(sectionPage({ ...sampleSectionView(), top: [], page }));
  assert.match(shown.querySelector(".list-main")?.textContent ?? "", /خبری نیست/);
});

test("the calendar of a day links the days that have come, and no other", () => {
  const page = documentOf(dayPage(sampleDayView()));
  const days = [...page.querySelectorAll(".calendar td a")];
  assert.deepEqual(
    days.map((link) => link.getAttribute("href")),
    ["/fa/archive/1405/09/01", "/fa/archive/1405/09/02", "/fa/archive/1405/09/03"],
  );
  assert.equal(days[2]?.getAttribute("aria-current"), "page");
  assert.equal(page.querySelectorAll(".calendar td:not(:empty)").length, 30);
});

test("the calendar reaches over the turn of the year", () => {
  const page = documentOf(dayPage({ ...sampleDayView(), day: { year: 1405, month: 1, day: 7 } }));
  assert.equal(page.querySelector(".months [rel=prev]")?.getAttribute("href"), "/fa/archive/1404/12");
});

test("a withdrawn article says when and why, and its code", () => {
  const withdrawn = { code: 122_657, at: new Date("2022-02-18T10:11:00Z"), reason: "<b>دلیل" };
  const page = documentOf(gonePage({ frame, headlines: [], withdrawn }));
  const words = page.querySelector("main")?.textContent ?? "";
  assert.match(words, /۲۹ بهمن ۱۴۰۰، ۱۳:۴۱/);
  assert.match(words, /<b>دلیل/);
  assert.match(words, /۱۲۲۶۵۷/);
});

test("an error that is not known gets the page of its class", () => {
  assert.equal(errorPage(418), errorPage(400));
  assert.equal(errorPage(599), errorPage(500));
  assert.notEqual(errorPage(503), errorPage(500));
});
