// Where a text names something: every run of its words, under the key that a name of it would have.
import { fold } from "@dabir/farsi";

/** What is written of an article so far. */
export interface Writing {
  headline: string;
  lead: string;
  /** Words of the body. */
  text: string;
}

/** Where a text names something. */
export interface Place {
  inHeadline: boolean;
  inLead: boolean;
  times: number;
  /** Counted in words from the beginning. */
  first: number;
  words: number;
}

/** A name has at most so many words; only so much of a text is looked at. */
const NAME_WORDS = 5;
const MOST_WORDS = 2000;

/** Every run of words of the text as the key that a name of it would have. */
export function namedIn({ headline, lead, text }: Writing): Map<string, Place> {
  const named = new Map<string, Place>();
  let before = 0;
  for (const part of [headline, lead, text]) {
    const words = fold(part)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .slice(0, MOST_WORDS);
    for (let from = 0; from < words.length; from++) {
      let key = "";
      for (let count = 1; count <= NAME_WORDS && from + count <= words.length; count++) {
        key += words[from + count - 1];
        if (key.length < 2) continue;
        const inHeadline = part === headline;
        const place = { inHeadline, inLead: part === lead, times: 1, first: before + from, words: count };
        named.set(key, together(named.get(key), place));
      }
    }
    before += words.length;
  }
  return named;
}

/** A thing has several names. */
export function together(one: Place | undefined, other: Place): Place {
  if (!one) return other;
  return {
    inHeadline: one.inHeadline || other.inHeadline,
    inLead: one.inLead || other.inLead,
    times: one.times + other.times,
    first: Math.min(one.first, other.first),
    words: Math.max(one.words, other.words),
  };
}
