// Articles for measuring: Persian-looking sentences of common words in no order, the same ones at every run.
import { fromText } from "../src/document/from-text.ts";
import type { Arrival } from "../src/newsroom/articles/article.ts";

const WORDS =
  `آب آسمان آغاز آمار آموزش آینده ابزار اتاق اجرا احتمال اداره استان اقتصاد امروز امکان انتخاب انتظار
اندازه ایستگاه بازار باران بازدید برنامه بررسی بزرگ بسیار بهار بیمه پارک پاسخ پایان پرونده پژوهش پل پیشنهاد تازه
تجربه ترافیک تصمیم تغییر تلاش توسعه تولید جاده جدید جشنواره جمعه جنگل جوان چشم چهارم حساب حمل خانه خبر خدمات خیابان
داده دانش دانشگاه دریا درخت دستگاه دوره راه رایگان رفتار رود روز روستا روشن زمین زندگی ساعت سال سامانه سرما سفر سلامت
شاخص شرکت شمال شهر شورا صنعت ضمن طرح طول عبور عدد علم عمل غذا فرصت فرهنگ فصل فضا قانون قرار قطار قیمت کار کتاب کشور
کلاس کم کوچه کودک گاه گذر گروه گزارش گسترش لازم لحظه مادر ماه محله مدرسه مردم مرکز مسیر مشکل معدن مقدار مناسب موزه
موضوع میدان میزان ناحیه نام نتیجه نشان نشست نظر نفر نقش نوآوری نیاز نیروگاه هدف هفته همکاری هنر هوا وام ورزش وقت ویژه
یاد یخ یکم`.split(/\s+/);
const JOINTS = ["و", "در", "از", "به", "با", "برای", "که", "تا", "بر", "این", "آن", "هر", "یک", "نیز"];
const VERBS = [
  "است",
  "شد",
  "می‌شود",
  "می‌کند",
  "کرده‌اند",
  "خواهد بود",
  "می‌گیرد",
  "نمی‌رسد",
  "داشت",
  "رسیده است",
];
const SECTIONS = 20;
const TAGS = 400;
const MINUTE = 60_000;

/** UTF-8 bytes of a body, about those of a usual agency article. */
const BODY_BYTES = 3000;

/** The article of this number; its news code is the number itself, its time lies so many minutes before `newest`. */
export function articleOf(number: number, { newest, origin }: { newest: Date; origin: string }): Arrival {
  const dice = diceOf(number);
  const body = paragraphs(dice);
  return {
    origin,
    originKey: String(number),
    code: number,
    kind: "news",
    kicker: number % 3 === 0 ? words(dice, 3) : null,
    headline: `${words(dice, 8)} ${pick(dice, VERBS)}`,
    lead: sentence(dice),
    body: fromText(body),
    byline: null,
    publishedAt: new Date(newest.getTime() - (number % 1_000_000) * 97 * MINUTE),
    section: `سرویس ${WORDS[number % SECTIONS]}`,
    source: number % 2 === 0 ? { name: `خبرگزاری ${WORDS[40 + (number % 5)]}`, url: null } : null,
    tags: [0, 1, 2].map((turn) => tagName(Math.floor(dice() ** 2 * TAGS) + turn)),
    original: body,
  };
}

/** The same article as one line of an import (docs/contracts/json-lines.md). */
export function lineOf(article: Arrival): string {
  const { code, kicker, headline, lead, original, publishedAt, section, source, tags } = article;
  const date = publishedAt?.toISOString();
  return JSON.stringify({
    ...{ code, title: headline, kicker, lead, body: original, date, section, tags },
    source: source?.name,
  });
}

const tagName = (number: number): string =>
  `${WORDS[number % WORDS.length]} ${WORDS[(number * 7 + 3) % WORDS.length]}`;

function paragraphs(dice: () => number): string {
  const made: string[] = [];
  for (let bytes = 0; bytes < BODY_BYTES; ) {
    const text = Array.from({ length: 2 + Math.floor(dice() * 3) }, () => sentence(dice)).join(" ");
    made.push(text);
    bytes += Buffer.byteLength(text);
  }
  return made.join("\n");
}

function sentence(dice: () => number): string {
  return `${words(dice, 8 + Math.floor(dice() * 14))} ${pick(dice, VERBS)}.`;
}

function words(dice: () => number, count: number): string {
  return Array.from({ length: count }, (_, place) => pick(dice, place % 3 === 2 ? JOINTS : WORDS)).join(" ");
}

function pick<T>(dice: () => number, choices: readonly T[]): T {
  return choices[Math.floor(dice() * choices.length)] as T;
}

/** Numbers from 0 to 1 that look thrown but follow from the seed (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
