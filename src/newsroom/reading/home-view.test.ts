import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { newReader } from "../../site/site.ts";
import { homeView } from "./home-view.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { site } = testSite(newsroom);

const reportOf = (name: string): string =>
  ["آغاز شد", "پذیرفته شد", "به پایان رسید", "دیده می‌شود", "گسترش یافت", "از سر گرفته شد"]
    .map((verb, index) => `${name} ${index + 1} در نشست ${name} با همکاری ${name} شهر ${verb}.`)
    .join(" ");
type Kind = "report" | "op-ed" | "gallery";
const build = (kind: Kind, name: string, headline = name) =>
  buildArticle(ctx, {
    kind,
    headline,
    lead: "",
    body: reportOf(name),
    importance: kind === "report" ? 5 : 1,
  });

test("the rows of home show one headline a story, and none of what stands above", async () => {
  const kinds: Record<Kind, string[]> = {
    report: ["کم‌آبی دشت", "باغ ایرانی", "راه ابریشم", "پرندگان تالاب"],
    "op-ed": ["آموزش کودکان", "خانه‌های تاریخی", "گویش‌های محلی", "بازار کتاب"],
    gallery: ["جشن گلاب", "سفال لالجین", "کوچ عشایر", "موسیقی نواحی"],
  };
  for (const [kind, [twice = "", ...once]] of Object.entries(kinds) as [Kind, string[]][]) {
    for (const name of once) await build(kind, name);
    await build(kind, twice, "نخستین");
    await build(kind, twice, "بازنشر");
  }
  // What stands above is chosen by weight and time: here nothing but these.
  for (let place = 1; place <= 12; place++)
    await build("report", "ابپتثجچحخدرز".slice(place - 1, place).repeat(15));
  const { choice, opinion, galleries, lead, seconds } = await homeView(newReader(site));
  for (const row of [opinion, galleries]) {
    assert.deepEqual(
      row.map(({ headline }) => headline).filter((headline) => /نخستین|بازنشر/.test(headline)),
      ["بازنشر"],
    );
    assert.equal(row.find(({ headline }) => headline === "بازنشر")?.story?.others, 1);
  }
  assert.ok(choice.length > 0);
  const stories = [lead, ...seconds, ...choice].map((card) => card?.story?.code ?? card?.code);
  assert.equal(new Set(stories).size, stories.length);
});
