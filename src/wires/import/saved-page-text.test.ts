import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { comparable } from "./clean-text.ts";
import { blockText } from "./document-ends.ts";
import type { Found, ReadOptions } from "./reading.ts";
import { SPELLINGS } from "./saved-page.fixture.ts";
import { readSavedPageText } from "./saved-page-text.ts";

const FIRST = "به گزارش خبرگزاری دشت سبز، مدیر باغ گیاه‌شناسی گفت که گلخانه تازه از هفته آینده باز می‌شود.";
const SECOND = "او افزود دانش‌آموزان می‌توانند روزهای زوج رایگان از گلخانه دیدن کنند.";
const LEAD = "گلخانه بزرگ باغ گیاه‌شناسی پس از دو سال بازسازی باز می‌شود.";
const HEADLINE = "گلخانه باغ گیاه‌شناسی هفته آینده باز می‌شود";
const META = "تاریخ انتشار: ۱۳:۴۱ - ۲۹ بهمن ۱۴۰۰ - 2022 February 18\nکد خبر: ۵۵۱۲۰";

interface Told {
  code: number | null;
  at: string | undefined;
  kicker: string | null;
  headline: string;
  lead: string | null;
  body: string[];
  byline: string | null;
  section: string | null;
  source: string | undefined;
  tags: string[];
  found: Found;
}

function told(page: string, options: ReadOptions = {}): Told {
  const reading = readSavedPageText(page, options);
  assert.ok(!("fault" in reading), "fault" in reading ? reading.fault : "");
  const { arrival, found } = reading;
  assert.equal(arrival.original, page);
  return {
    code: arrival.code,
    at: arrival.publishedAt?.toISOString(),
    kicker: arrival.kicker,
    headline: arrival.headline,
    lead: arrival.lead,
    body: arrival.body.content.map(blockText),
    byline: arrival.byline,
    section: arrival.section,
    source: arrival.source?.name,
    tags: arrival.tags,
    found,
  };
}

const faultOf = (page: string): string => {
  const reading = readSavedPageText(page);
  return "fault" in reading ? reading.fault : "";
};

test("the plainest page gives every part", () => {
  const page = told(
    `${HEADLINE}\n\n${LEAD}\n${META}\n\n${FIRST}\n\n${SECOND}/روزنامه باغ\n\nمطالب مرتبط\nارسال نظر`,
  );
  assert.equal(page.headline, HEADLINE);
  assert.equal(page.lead, LEAD);
  assert.deepEqual(page.body, [FIRST, SECOND]);
  assert.deepEqual([page.code, page.at, page.source], [55_120, "2022-02-18T10:11:00.000Z", "روزنامه باغ"]);
  assert.equal(page.found.house, "خبرگزاری دشت سبز");
  assert.deepEqual(page.found.labels, ["مطالب مرتبط", "ارسال نظر"]);
});

test("the clock of the day of saving is not the time of publication", () => {
  for (const clock of [
    "امروز: جمعه ۲۳ آذر ۱۴۰۳ - 2024 December 13 - ۱۰ جمادی الثانی ۱۴۴۶",
    "سه‌شنبه ۰۶ آذر ۱۴۰۳ - ساعت :",
    "امروز : پنج شنبه - ۶ اردیبهشت - ۱۴۰۳ / برابر با : 17 - شوال - 1445",
    "به روز شده در: ۱۲ آذر ۱۴۰۳ - ۱۰:۱۰",
  ]) {
    const page = told(
      `${clock}\n۲۴ بهمن ۱۳۹۲ - ۱۶:۲۹\n\n${HEADLINE}\n\n${LEAD}\nکد خبر : ۱۶۳۶۹\n\n${FIRST}\n\n${SECOND}`,
    );
    assert.equal(page.at, "2014-02-13T12:59:00.000Z", clock);
  }
});

test("dates of comments after the article do not count", () => {
  const page = told(
    `${HEADLINE}\nکد خبر: ۱۲۳\n۱۲ آبان ۱۴۰۱\n${LEAD}\n${FIRST}\n${SECOND}\nنظرات بینندگان\nانتشار یافته: ۱\nناشناس | ۱۴:۴۱ - ۱۴۰۱/۰۸/۲۶\nدستتان درد نکند، بسیار خوب بود.`,
  );
  assert.equal(page.at, "2022-11-02T20:30:00.000Z");
  assert.deepEqual(page.body, [FIRST, SECOND]);
  assert.ok(page.found.notes.includes("only the day of publication was found, not the time"));
});

test("everything glued into two lines with facts between is taken apart at the facts", () => {
  const page = told(
    `${HEADLINE} کد خبر: 5566 تاریخ انتشار: ۱۲ مهر ۱۴۰۱ - ۱۰:۳۰\n${LEAD}\n${FIRST}\n${SECOND}`,
  );
  assert.deepEqual([page.headline, page.lead, page.code], [HEADLINE, LEAD, 5566]);
  assert.deepEqual(page.body, [FIRST, SECOND]);
});

test("a breadcrumb and a labelled service name the section", () => {
  const rest = `${META}\n${HEADLINE}\n${LEAD}\n${FIRST}\n${SECOND}`;
  assert.equal(told(`صفحه نخست » دانش » گیاهان\n${rest}`).section, "دانش");
  assert.equal(told(`سرویس: دانش\n${rest}`).section, "دانش");
  assert.equal(told(rest).section, null);
  assert.equal(told(rest, { section: "عمومی" }).section, "عمومی");
});

test("the writer is found beside a label or in the desk line, never as a number", () => {
  const rest = `${LEAD}\n${FIRST}\n${SECOND}`;
  assert.equal(told(`${META}\nنویسنده: نگار باغبان\n${HEADLINE}\n${rest}`).byline, "نگار باغبان");
  assert.equal(told(`${META}\nخبرنگار : 71191\n${HEADLINE}\n${rest}`).byline, null);
  const desk = told(`${HEADLINE}\n${META}\n\nگروه دانش| نگار باغبان|\n\n${rest}`);
  assert.deepEqual([desk.byline, desk.section, desk.lead], ["نگار باغبان", "دانش", LEAD]);
});

test("tags come from one line or from the lines under the label", () => {
  const page = `${HEADLINE}\n${META}\n${LEAD}\n${FIRST}\n${SECOND}\n`;
  assert.deepEqual(told(`${page}برچسب‌ها: گلخانه، باغ گیاه‌شناسی`).tags, ["گلخانه", "باغ گیاه‌شناسی"]);
  assert.deepEqual(told(`${page}برچسب ها\nگلخانه\nباغ\n\nمطالب مرتبط`).tags, ["گلخانه", "باغ"]);
  assert.deepEqual(told(`${page}#باغ_گیاه‌شناسی`).tags.length, 0);
});

test("credits: glued with or without a stop, on a line of its own, named, or quoted", () => {
  const page = (end: string): string =>
    `${HEADLINE}\n${META}\n${LEAD}\nمدیر باغ سخن گفت و از گل‌ها یاد کرد.\n${end}\nارسال نظر`;
  const stem = "گلخانه روزهای زوج برای دانش‌آموزان باز خواهد بود";
  const cases: [end: string, source: string | undefined, last: string][] = [
    [`${stem}./باشگاه دانش`, "باشگاه دانش", `${stem}.`],
    [`${stem}/ ایسنا`, "ایسنا", stem],
    [`${stem}. / ایرنا`, "ایرنا", `${stem}.`],
    [`${stem}.\nمنبع: روزنامه باغ`, "روزنامه باغ", `${stem}.`],
    [`${stem}. منبع : مهر`, "مهر", `${stem}.`],
    [`${stem}.\n/خبرگزاری دشت/`, "خبرگزاری دشت", `${stem}.`],
    [`${stem}./باشگاه دانش\nانتهای پیام/د`, "باشگاه دانش", `${stem}.`],
    [`${stem}. پایان پیام/ب`, undefined, `${stem}.`],
    [`${stem}. انتهای پیام/۲۳۴/س/۱`, undefined, `${stem}.`],
    [`سرعت خودرو ۱۰۰ کیلومتر/ساعت بود.`, undefined, "سرعت خودرو ۱۰۰ کیلومتر/ساعت بود."],
  ];
  for (const [end, source, last] of cases) {
    const { body, source: found } = told(page(end));
    assert.deepEqual([found, body.at(-1)], [source, last], end);
  }
});

test("«به نقل از» names the source and the newsroom's own name is none", () => {
  const page = (opening: string): string =>
    `${HEADLINE}\n${META}\n${LEAD}\n${opening} مدیر باغ از گلخانه گفت.\n${SECOND}`;
  assert.equal(told(page("به گزارش ایلنا به نقل از رویترز،")).source, "رویترز");
  assert.equal(told(page("به گزارش خبرنگار فرهنگی خبرگزاری تسنیم،")).source, "خبرگزاری تسنیم");
  assert.equal(told(page("به گزارش آینه شهر،")).source, "آینه شهر");
  assert.equal(told(page("به گزارش آینه شهر،"), { house: ["آینه شهر"] }).source, undefined);
  assert.equal(told(page("به گزارش آینه شهر به نقل از ایسنا،"), { house: ["آینه شهر"] }).source, "ایسنا");
  assert.equal(told(page("به گزارش ایسنا مدیر کل باغ‌ها")).found.house, "ایسنا");
});

test("a kicker is known by its colon or semicolon, or by standing on the headline", () => {
  const rest = `${META}\n\n${LEAD}\n\n${FIRST}\n\n${SECOND}`;
  assert.equal(
    told(`مدیر باغ گیاه‌شناسی خبر داد:\n\n${HEADLINE}\n\n${rest}`).kicker,
    "مدیر باغ گیاه‌شناسی خبر داد:",
  );
  assert.equal(
    told(`درباره دانش‌آموزان و گلخانه تازه\n${HEADLINE}\n\n${rest}`).kicker,
    "درباره دانش‌آموزان و گلخانه تازه",
  );
  assert.equal(told(`پایگاه خبری آینه شهر\n\n${HEADLINE}\n\n${rest}`).kicker, null);
});

test("a headline with the name of the site behind it gives headline and site", () => {
  const page = told(`${HEADLINE} | آینه شهر\n${HEADLINE}\n${META}\n${LEAD}\n${FIRST}\n${SECOND}`);
  assert.deepEqual([page.headline, page.found.site, page.kicker], [HEADLINE, "آینه شهر", null]);
});

test("the address of the page tells the code where no label does", () => {
  const page = told(
    `${HEADLINE}\n۱۰:۲۰ - ۲۹ بهمن ۱۴۰۰\nhttps://ayene.example/fa/news/88123/گلخانه\n${LEAD}\n${FIRST}\n${SECOND}`,
  );
  assert.equal(page.code, 88_123);
});

test("without a code the headline and the time are the identity", () => {
  const page = `${HEADLINE}\n۱۰:۲۰ - ۲۹ بهمن ۱۴۰۰\n${LEAD}\n${FIRST}\n${SECOND}`;
  const keys = Object.values(SPELLINGS).map((spell) => {
    const reading = readSavedPageText(spell(page));
    return "arrival" in reading ? [reading.arrival.code, reading.arrival.originKey].join() : "";
  });
  assert.match(keys[0] ?? "", /^,sha256:/);
  assert.equal(new Set(keys).size, 1);
});

test("pages that hold no single article are refused with a reason", () => {
  assert.match(faultOf(""), /no text/);
  assert.match(faultOf("یک یادداشت کوتاه درباره باغ که نه کد دارد و نه تاریخ."), /«کد خبر»/);
  assert.match(faultOf(`${META}\nمنو\nجستجو`), /no headline/);
  assert.match(faultOf(`${HEADLINE}\n${META}\nمطالب مرتبط`), /cut off/);
  const list = [1, 2, 3].map(
    (n) => `خبر شماره ${n} از باغ گیاه‌شناسی\n${LEAD}\nکد خبر: ${n}77 تاریخ انتشار : ۱۴۰۲/۰۹/۲${n}`,
  );
  assert.match(faultOf(list.join("\n")), /list of several articles/);
});

test("the saved page that the work was measured with is read whole", (context) => {
  const path = new URL("../../../../shared/data/sample-page.txt", import.meta.url);
  if (!existsSync(path)) return context.diagnostic("the sample page is not beside the project");
  const page = told(readFileSync(path, "utf8"));
  assert.deepEqual([page.code, page.at], [122_657, "2022-02-18T10:11:00.000Z"]);
  assert.equal(page.body.length, 5);
  assert.equal(comparable(page.source ?? ""), comparable("باشگاه خبرنگاران"));
  assert.equal(comparable(page.found.house ?? ""), comparable("راهبرد معاصر"));
  assert.equal(page.found.headlineRun?.length, 1);
  const body = comparable(page.body.join(""));
  for (const furniture of ["مطالب مرتبط", "ارسال نظر", "باشگاه خبرنگاران", "کد خبر", "تاریخ انتشار"]) {
    assert.ok(!body.includes(comparable(furniture)), furniture);
  }
});

test("an endless run of headlines before the article does not hide it", () => {
  const run = Array.from({ length: 800 }, (_, index) => `تیتر شماره ${index} از شهرهای دیگر کشور`).join("\n");
  const page = told(`${run}\n\n${HEADLINE}\n\n${LEAD}\n${META}\n\n${FIRST}\n\n${SECOND}`);
  assert.deepEqual([page.headline, page.lead, page.found.headlineRun?.length], [HEADLINE, LEAD, 800]);
});

test("a body beyond the limits of articles is refused", () => {
  const body = Array.from({ length: 30_000 }, () => FIRST).join("\n");
  assert.match(faultOf(`${HEADLINE}\n${META}\n${LEAD}\n${body}`), /body|longer/);
});
