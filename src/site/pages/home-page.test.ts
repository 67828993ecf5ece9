import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { allArticles } from "../../../test/site/samples/articles.ts";
import { sampleHomeView } from "../../../test/site/samples/home.ts";
import { frame, sections } from "../../../test/site/samples/newsroom.ts";
import type { HomeView } from "../../newsroom/reading/home-view.ts";
import { homePage } from "./home-page.ts";

function documentOf(view: HomeView): Document {
  return parseHTML(homePage(view)).document as unknown as Document;
}

const EMPTY: HomeView = {
  frame: { ...frame, breaking: null },
  topics: { chosen: [], tags: [] },
  lead: null,
  seconds: [],
  headlines: [],
  blocks: [],
  choice: [],
  opinion: [],
  galleries: [],
  films: [],
  sounds: [],
  ranks: {
    hour: { viewed: [], discussed: [] },
    day: { viewed: [], discussed: [] },
    week: { viewed: [], discussed: [] },
  },
};

test("an empty newsroom has a home page that says so", () => {
  const page = documentOf(EMPTY);
  assert.match(page.querySelector("main")?.textContent ?? "", /هنوز خبری منتشر نشده/);
  assert.equal(page.querySelectorAll("main section").length, 0);
});

test("the lead comes first and only its picture is loaded at once", () => {
  const view = sampleHomeView();
  const page = documentOf(view);
  assert.equal(page.querySelector("main .card a")?.textContent?.trim(), view.lead?.headline);
  const [first, ...others] = [...page.querySelectorAll("img")];
  assert.equal(first?.getAttribute("fetchpriority"), "high");
  assert.ok(others.length > 0 && others.every((image) => image.getAttribute("loading") === "lazy"));
});

test("every section block is named and leads to its section", () => {
  const page = documentOf(sampleHomeView());
  for (const section of sections) {
    const block = page.querySelector(`[aria-labelledby=section-${section.slug}]`);
    if (block === null) continue;
    assert.equal(block.querySelector("h2 a")?.getAttribute("href"), `/fa/section/${section.slug}`);
  }
});

test("a section without pictures is set in words", () => {
  const cards = allArticles.slice(0, 4).map((article) => ({ ...article, picture: null }));
  const page = documentOf({ ...EMPTY, blocks: [{ section: sections[0]!, cards }] });
  assert.match(page.querySelector("main .block")?.className ?? "", /\btexts\b/);
  assert.equal(page.querySelectorAll("main img").length, 0);
  assert.equal(page.querySelectorAll("main .card").length, 4);
});

test("breaking news stands in a bar, and not on the breaking article's own page", () => {
  const breaking = allArticles[0]!;
  const page = documentOf({ ...EMPTY, frame: { ...frame, breaking } });
  assert.equal(page.querySelector(".breaking a")?.textContent?.trim(), breaking.headline);
});

test("a machine gets today's date with its zone, a reader three calendars", () => {
  const today = documentOf(EMPTY).querySelector(".today");
  assert.equal(today?.querySelector("time")?.getAttribute("datetime"), "2026-11-24T14:20:00+03:30");
  assert.equal(today?.textContent?.trim(), "سه‌شنبه ۳ آذر ۱۴۰۵  ۱۴ جمادی‌الثانی ۱۴۴۸ 2026 November 24");
});

test("a newsroom that has said nothing about itself yet gets no empty lines", () => {
  const house = {
    ...frame.house,
    tagline: "",
    licence: "",
    logo: null,
    email: null,
    channels: [],
    menus: { head: [], foot: [] },
  };
  const page = documentOf({ ...EMPTY, frame: { ...frame, house } });
  assert.equal(page.querySelector("title")?.textContent, house.name);
  assert.equal(page.querySelector("meta[name=description]")?.getAttribute("content"), house.name);
  assert.ok([...page.querySelectorAll("p, ul")].every((element) => element.textContent?.trim() !== ""));
});

test("the lunar day follows the newsroom's own moon", () => {
  const shifted = (hijriDays: number) =>
    documentOf({ ...EMPTY, frame: { ...frame, house: { ...frame.house, hijriDays } } }).querySelector(
      ".calendars",
    )?.textContent;
  assert.match(shifted(-1) ?? "", /^۱۳ جمادی‌الثانی ۱۴۴۸/);
  assert.match(shifted(1) ?? "", /^۱۵ جمادی‌الثانی ۱۴۴۸/);
});

test("beside the lead one list is chosen among latest, most viewed and most discussed, of three times", () => {
  const view = sampleHomeView();
  const lists: Element | null = documentOf(view).querySelector(".lists");
  const rows = (selector: string): number => lists?.querySelectorAll(selector).length ?? 0;
  const values = [...(lists?.querySelectorAll("input") ?? [])].map((input) => input.getAttribute("value"));
  assert.deepEqual(values, ["latest", "viewed", "discussed", "hour", "day", "week"]);
  assert.equal(lists?.querySelectorAll("input[checked]").length, 2);
  for (const window of ["hour", "day", "week"] as const) {
    for (const list of ["viewed", "discussed"] as const) {
      assert.equal(
        rows(`.${list}.${window} li`),
        view.ranks[window][list].length,
        `${list} of the ${window}`,
      );
    }
  }
  assert.match(lists?.querySelector(".discussed.hour")?.textContent ?? "", /چیزی شمرده نشده است/);
});

test("where nothing was counted yet there is the latest alone, and nothing to choose", () => {
  const lists = documentOf({ ...EMPTY, headlines: [...allArticles].slice(0, 3) }).querySelector(".lists");
  assert.equal(lists?.querySelectorAll("input").length, 0);
  assert.equal(lists?.querySelectorAll(".panel").length, 1);
});

test("the editors' choice, opinion, pictures and films are rows of their own", () => {
  const page = documentOf(sampleHomeView());
  for (const id of ["choice", "opinion", "galleries", "films"]) {
    assert.ok(page.querySelector(`section[aria-labelledby=${id}] .card`), id);
  }
  assert.equal(documentOf(EMPTY).querySelectorAll("main .block").length, 0);
});
