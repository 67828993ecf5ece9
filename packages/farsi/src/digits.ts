// Digits between the three ways Persian text writes them, and grouped whole numbers for readers.

import { digitValue } from "./letters.ts";

const anyDigit = /[0-9۰-۹٠-٩０-９]/g;

/** Every digit becomes Persian (۰–۹). A number is written without grouping. */
export function toPersianDigits(text: string | number): string {
  return String(text).replace(anyDigit, (digit) =>
    String.fromCharCode(0x6f0 + digitValue(digit.charCodeAt(0))),
  );
}

/** Every digit becomes Latin (0–9); ٫ and ٬ stay as they are. */
export function toLatinDigits(text: string): string {
  return text.replace(anyDigit, (digit) => String(digitValue(digit.charCodeAt(0))));
}

/** «۱۲٬۴۸۵», «۳٫۷», «−۵»: Persian digits, ٬ between thousands, ٫ before decimals, at most 15 significant digits. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? "∞" : value < 0 ? "−∞" : "—";
  const [mantissa = "0", exponent] = Math.abs(value).toString().split("e");
  const [whole = "0", decimals] = exponent
    ? [BigInt(Math.round(Math.abs(value))).toString()]
    : mantissa.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "٬");
  const sign = value < 0 ? "−" : "";
  return sign + toPersianDigits(decimals ? `${grouped}٫${decimals}` : grouped);
}
