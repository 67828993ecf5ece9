// How much of a line comes back in a text: an article's own headline is told again in its body, the headlines of
// other articles around it are not.
import { fold } from "@dabir/farsi";

const COMMON = new Set(
  (
    "از به در با که این آن را و یا تا بر برای هم نیز اما اگر هر چه چرا چگونه است بود شد شود می شوند کرد کند کنند کردند " +
    "گفت داد دارد دارند نیست هست خود ما او وی ها های ای یک دو سه پس پیش روی زیر بین درباره پی خواهد خواهند باید " +
    "باشد باشند شده اند بوده داشت عکس فیلم جزئیات تصاویر سال روز امروز"
  )
    .split(" ")
    .map((word) => fold(word)),
);

/** The words of a text that carry meaning, folded. */
export function meaningfulWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 2 && !COMMON.has(word));
}

const LONGEST_STEM = 14;

/** Words of a text, and their beginnings, ready to be compared with. */
export function wordSet(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of meaningfulWords(text)) {
      words.add(word);
      for (let length = 4; length < Math.min(word.length, LONGEST_STEM); length++)
        words.add(`${word.slice(0, length)}~`);
    }
  }
  return words;
}

/** Share of the line's words, 0 to 1, that stand in the set, whole or with another ending. */
export function overlap(line: string, set: ReadonlySet<string>): number {
  const words = meaningfulWords(line);
  if (words.length === 0) return 0;
  const hits = words.filter(
    (word) => set.has(word) || (word.length >= 4 && (set.has(`${word}~`) || hasStem(word, set))),
  );
  return hits.length / words.length;
}

function hasStem(word: string, set: ReadonlySet<string>): boolean {
  for (let length = word.length - 1; length >= 4 && length >= word.length - 3; length--) {
    if (set.has(word.slice(0, length))) return true;
  }
  return false;
}
