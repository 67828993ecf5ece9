// The names that stand in the date lines of Persian pages, as patterns over a searchable view. Old archives name
// the Gregorian months in the French way, Afghan ones name the solar months by the zodiac.
import { loose, searchable } from "./searchable.ts";

const SOLAR = [
  "فروردین|حمل",
  "اردیبهشت|اردی بهشت|ثور",
  "خرداد|جوزا",
  "تیر|سرطان",
  "مرداد|امرداد|اسد",
  "شهریور|سنبله",
  "مهر|میزان",
  "آبان|ابان|عقرب",
  "آذر|اذر|قوس",
  "دی|جدی",
  "بهمن|دلو",
  "اسفند|حوت",
];

const GREGORIAN = [
  "ژانویه|ژانویۀ|جنوری|January|Jan",
  "فوریه|فوریۀ|فبروری|February|Feb",
  "مارس|مارچ|March|Mar",
  "آوریل|اوریل|آپریل|اپریل|April|Apr",
  "مه|می|May",
  "ژوئن|جون|June|Jun",
  "ژوئیه|ژوییه|جولای|July|Jul",
  "اوت|آگوست|اگوست|August|Aug",
  "سپتامبر|سپتمبر|September|Sept|Sep",
  "اکتبر|اکتوبر|October|Oct",
  "نوامبر|نومبر|November|Nov",
  "دسامبر|دسمبر|December|Dec",
];

const LUNAR =
  "محرم الحرام|محرم|صفر المظفر|صفر|ربیع الاول|ربیع الثانی|ربیع الاخر|جمادی الاولی|جمادی الاول|جمادی الثانیه|" +
  "جمادی الثانی|جمادی الاخر|رجب المرجب|رجب|شعبان المعظم|شعبان|رمضان المبارک|رمضان|شوال المکرم|شوال|" +
  "ذی القعده|ذیقعده|ذی قعده|ذی الحجه|ذیحجه|ذی حجه";

const WEEKDAY =
  "یک شنبه|دو شنبه|سه شنبه|چهار شنبه|پنج شنبه|شنبه|جمعه|آدینه|" +
  "Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Sat|Sun|Mon|Tue|Wed|Thu|Fri";

export const SOLAR_MONTH = alternatives(SOLAR.join("|"));
export const GREGORIAN_MONTH = alternatives(GREGORIAN.join("|"));
export const LUNAR_MONTH = alternatives(LUNAR);
export const WEEKDAY_NAME = alternatives(WEEKDAY);

const solarNumber = numbersOf(SOLAR);
const gregorianNumber = numbersOf(GREGORIAN);

/** 1 to 12, or undefined for a word that is no month of the solar calendar. */
export function solarMonthOf(word: string): number | undefined {
  return solarNumber.get(key(word));
}

/** 1 to 12, or undefined for a word that is no Gregorian month. */
export function gregorianMonthOf(word: string): number | undefined {
  return gregorianNumber.get(key(word));
}

function numbersOf(months: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>();
  months.forEach((names, index) => {
    for (const name of names.split("|")) numbers.set(key(name), index + 1);
  });
  return numbers;
}

function key(word: string): string {
  return searchable(word)
    .replace(/[\s\u200c]+/g, "")
    .toLowerCase();
}

/** Longer names first, so that «جمادی الاول» does not stop at a shorter one. */
function alternatives(words: string): string {
  const names = [...new Set(searchable(words).split("|"))].sort((a, b) => b.length - a.length);
  return names.map(loose).join("|");
}
