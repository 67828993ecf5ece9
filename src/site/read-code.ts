// A news code as it stands in an address, in whatever digits it was typed.
import { toLatinDigits } from "@dabir/farsi";

/** A news code in any digits; null for anything else. */
export function readCode(text: string): number | null {
  const digits = toLatinDigits(text);
  if (!/^\d{1,16}$/.test(digits)) return null;
  const code = Number(digits);
  return Number.isSafeInteger(code) && code > 0 ? code : null;
}
