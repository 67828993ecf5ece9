// Numbers as the edition writes them.
import { formatNumber, toLatinDigits, toPersianDigits } from "@dabir/farsi";
import { edition } from "./edition.ts";

/** A count, grouped by thousands: «۱۲٬۴۸۵», «١٢٬٤٨٥», “12,485”. */
export function counted(value: number): string {
  return edition().digits === "latin" ? value.toLocaleString("en") : digits(formatNumber(value));
}

/** The same text with the edition's digits: news codes, days, hours. */
export function digits(value: number | string): string {
  const latin = toLatinDigits(String(value));
  switch (edition().digits) {
    case "latin":
      return latin;
    case "persian":
      return toPersianDigits(latin);
    case "arabic":
      return latin.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  }
}
