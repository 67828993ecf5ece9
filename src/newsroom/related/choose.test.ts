import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { chooseRelated } from "./choose.ts";

const { ctx } = await testNewsroom();

const YEAR = 365 * 86_400_000;
const article = async (headline: string, body: string, { yearsAgo = 0, tags = [] as string[] } = {}) => {
  const at = new Date(Date.now() - yearsAgo * YEAR - 60_000);
  return (await buildArticle(ctx, { headline, lead: "", body, tags }, { at })).code;
};
/** Those of them that were chosen, in order. */
const chosenOf = async (code: number, of: number[]): Promise<number[]> => {
  await ctx.search.refresh(ctx);
  return (await chooseRelated(ctx, code)).filter((one) => of.includes(one));
};

for (const [index, body] of [
  "بهای سکه پایین آمد و خریدار کم است.",
  "تیم والیبال سه بر یک برد و صدرنشین شد.",
  "نمایش عروسکی در تالار هنر روی صحنه رفت.",
  "قطار شهری به ایستگاه پایانی رسید.",
  "داوطلبان آزمون سراسری نام‌نویسی می‌کنند.",
].entries()) {
  await article(`دیگر ${index}`, body);
}

test("what tells the same matter years ago goes before what is new and touches it", async () => {
  const saffron = await article(
    "زعفران قائنات",
    "برداشت زعفران در قائنات آغاز شد. کشاورزان پیاز زعفران را در پاییز می‌کارند و گل را سحرگاه می‌چینند.",
  );
  const old = await article(
    "برداشت زعفران",
    "زعفران قائنات امسال دیرتر رسید. کشاورزان می‌گویند پیاز زعفران در پاییز آب کافی نداشت.",
    { yearsAgo: 9 },
  );
  const touching = await article(
    "بازار پاییز",
    "کشاورزان قائنات سیب و پیاز را در میدان تره‌بار می‌فروشند. پاییز فصل فروش زعفران و میوه است.",
  );
  assert.deepEqual(await chosenOf(saffron, [old, touching]), [old, touching]);
});

test("of two that are as like, the nearer in time goes first", async () => {
  const bells = (name: string, yearsAgo: number) =>
    article(`ناقوس ${name}`, `ناقوس کلیسای وانک پس از مرمت به صدا درآمد. ${name} آن را نواخت.`, { yearsAgo });
  const asked = await article("صدای ناقوس", "ناقوس کلیسای وانک در جلفا تا پایان مرمت خاموش می‌ماند.", {
    yearsAgo: 4,
  });
  const [far, near] = [await bells("آرام", 0), await bells("وارطان", 4)];
  assert.deepEqual(await chosenOf(asked, [far, near]), [near, far]);
});

test("what the likest have in common tells apart what the article itself does not", async () => {
  const asked = await article("تالاب انزلی", "لایروبی تالاب انزلی با پول استان گیلان پیش می‌رود.");
  for (const place of ["آبکنار", "شیجان", "سیاکشیم"]) {
    await article(
      `لایروبی تالاب انزلی در ${place}`,
      `تالاب انزلی در ${place} لایروبی شد. سنبل آبی و رسوب، پرندگان مهاجر را از گیلان رانده بود.`,
    );
  }
  const birds = await article("پرندگان مهاجر", "سنبل آبی و رسوب در تالاب‌های گیلان کمتر شد. شکار آزاد نیست.");
  const hotel = await article("هتل ساحلی", "سرمایه‌گذار هتل در کنار تالاب گیلان زمین خرید. سفر ارزان نیست.");
  assert.deepEqual(await chosenOf(asked, [birds, hotel]), [birds, hotel]);
});

test("a tag that many articles bear draws less than words in common", async () => {
  const tags = ["استان‌ها"];
  const asked = await article(
    "قنات گناباد",
    "لایروبی قنات قصبه گناباد با دست مقنیان انجام شد. مادرچاه سیصد متر ژرفا دارد.",
    { tags },
  );
  const likest = await article(
    "قنات قصبه",
    "مقنیان قنات قصبه گناباد را لایروبی کردند. ژرفای مادرچاه سنجیده شد.",
  );
  const alike = await article("مقنیان", "مقنیان گناباد برای قنات‌های یزد به کار گرفته شدند. دستمزد بالا رفت.");
  const others: number[] = [];
  for (let index = 0; index < 12; index += 1) {
    others.push(
      await article(`خبر استان ${index}`, `جاده شماره ${index} بازگشایی شد و رانندگان خشنودند.`, { tags }),
    );
  }
  const chosen = await chosenOf(asked, [likest, alike, ...others]);
  assert.deepEqual(chosen.slice(0, 2), [likest, alike]);
});
