// Where the words of a question stand in a text, in its own spelling, and the passage that shows most of them.
import { sentences, stopWords, tokens } from "@dabir/farsi";
import { askedOf } from "./asked.ts";

/** A text and the stretches of it that were asked for, in UTF-16 units, in order. */
export interface Marked {
  text: string;
  marks: [start: number, end: number][];
}

/** Longer texts are looked at up to here. */
const LOOKED_AT = 8000;
const PASSAGE = 240;

/** The terms of a question that are worth marking: the common ones only where there are no others. */
export function markedTerms(words: string): Set<string> {
  const { slots, joints } = askedOf(words);
  const all = [...slots.flat(), ...joints.map(({ joined }) => joined)];
  const telling = all.filter((term) => !stopWords.has(term));
  return new Set(telling.length > 0 ? telling : all);
}

export function marked(text: string, terms: ReadonlySet<string>): Marked {
  const marks: Marked["marks"] = [];
  for (const token of tokens(text)) {
    if (!token.terms.some(({ term }) => terms.has(term))) continue;
    const last = marks.at(-1);
    if (last && /^[ \u200c]?$/.test(text.slice(last[1], token.start))) last[1] = token.end;
    else marks.push([token.start, token.end]);
  }
  return { text, marks };
}

/** The stretch of the text with most different terms; undefined where none stands in it. */
export function passage(text: string, terms: ReadonlySet<string>): Marked | undefined {
  let best: { text: string; found: number } | undefined;
  for (const { text: piece } of sentences(text.slice(0, LOOKED_AT))) {
    const held = new Set(tokens(piece).flatMap((token) => token.terms.map(({ term }) => term)));
    const found = [...terms].filter((term) => held.has(term)).length;
    if (found > (best?.found ?? 0)) best = { text: piece, found };
    if (best?.found === terms.size) break;
  }
  return best && shortened(marked(best.text, terms));
}

/** Round its first mark, cut at spaces. */
function shortened({ text, marks }: Marked): Marked {
  if (text.length <= PASSAGE) return { text, marks };
  const first = marks[0]?.[0] ?? 0;
  const wanted = Math.max(0, Math.min(first - PASSAGE / 4, text.length - PASSAGE));
  const from = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const cut = text.lastIndexOf(" ", from + PASSAGE);
  const to = from + PASSAGE >= text.length || cut <= from ? text.length : cut;
  const before = from > 0 ? "… " : "";
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? " …" : ""}`,
    marks: marks.flatMap(([start, end]): Marked["marks"] =>
      start >= from && end <= to ? [[start + shift, end + shift]] : [],
    ),
  };
}
