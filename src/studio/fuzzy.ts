// How well a text answers what somebody typed into the palette: letters in order, best at the beginnings of words.
// Spellings are folded, so that a wrong keyboard's ي finds ی.
import { fold } from "@dabir/farsi/light";

/** Higher is better; null when the letters do not all occur in order. */
export function fuzzyScore(typed: string, text: string): number | null {
  const wanted = fold(typed).replaceAll(" ", "");
  const given = fold(text);
  if (wanted === "") return 0;
  const whole = given.indexOf(fold(typed));
  if (whole >= 0) return 1000 - whole - given.length / 100 + (atWordStart(given, whole) ? 500 : 0);
  let score = 0;
  let at = -1;
  // Letters strewn over a text mean it only when the first one begins a word.
  if (!given.split(" ").some((word) => word.startsWith(wanted[0] as string))) return null;
  for (const letter of wanted) {
    const next = given.indexOf(letter, at + 1);
    if (next < 0) return null;
    score += next === at + 1 ? 8 : atWordStart(given, next) ? 6 : 1;
    at = next;
  }
  return score - given.length / 100;
}

/** The best `most` of a list, best first; without anything typed, the list as it is. */
export function bestMatches<T>(
  rows: readonly T[],
  { typed, textOf, most }: { typed: string; textOf(row: T): string; most: number },
): T[] {
  if (fold(typed) === "") return rows.slice(0, most);
  return rows
    .flatMap((row) => {
      const score = fuzzyScore(typed, textOf(row));
      return score === null ? [] : [{ row, score }];
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ row }) => row);
}

function atWordStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === " ";
}
