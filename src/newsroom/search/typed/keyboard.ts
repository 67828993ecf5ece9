// What was typed with the other keyboard layout: «sghl» is «سلام», «اثممخ» is “hello”.

const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,";
const LETTERS = "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدئو";
const TO_PERSIAN = new Map([...KEYS].map((key, at) => [key, LETTERS[at] as string]));
const TO_LATIN = new Map([...LETTERS].map((letter, at) => [letter, KEYS[at] as string]));
TO_PERSIAN.set("h", "ا").set("`", "پ").set("\\", "پ");
for (const [upper, letter] of [
  ["H", "آ"],
  ["C", "ژ"],
  ["M", "ء"],
] as const) {
  TO_PERSIAN.set(upper, letter);
}
TO_LATIN.set("پ", "\\").set("ي", "d").set("ك", ";").set("آ", "H");

/** The same keys in the Persian layout; undefined when something else than keys was typed. */
export function inPersianLayout(typed: string): string | undefined {
  return /[a-z]/i.test(typed) ? through(typed, TO_PERSIAN) : undefined;
}

/** The same keys in the Latin layout. */
export function inLatinLayout(typed: string): string | undefined {
  return /[\u0600-\u06ff]/.test(typed) ? through(typed, TO_LATIN) : undefined;
}

function through(typed: string, map: ReadonlyMap<string, string>): string | undefined {
  let out = "";
  for (const sign of typed) {
    const other = map.get(sign) ?? map.get(sign.toLowerCase()) ?? (/[\s\d]/.test(sign) ? sign : undefined);
    if (other === undefined) return undefined;
    out += other;
  }
  return out;
}
