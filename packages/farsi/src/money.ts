// Sums of money as Iranian news writes them: the number first, the unit after it; ten rials are a toman.

import { spokenNumber } from "./number-words.ts";

export type MoneyUnit = "rial" | "toman";

/** «۲ میلیون و ۷۰۰ هزار تومان» from a sum in rials. Toman sums keep their rest as a decimal. */
export function formatMoney(rials: number, unit: MoneyUnit): string {
  return unit === "rial" ? `${spokenNumber(rials)} ریال` : `${spokenNumber(rials / 10)} تومان`;
}
