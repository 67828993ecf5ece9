// How much of a name stands in a text, word by word: «مورینیو» is half of «ژوزه مورینیو».
import { stopWords } from "@dabir/farsi";
import { searchTerms } from "../../search/terms.ts";
import type { Writing } from "./places.ts";

/** Shares of the name's words. */
export interface Spelled {
  inText: number;
  inHeadline: number;
}

/** Asked for each name. */
export function spelledIn({ headline, lead, text }: Writing): (name: string) => Spelled {
  const inHeadline = new Set(wordsOf(headline));
  const inText = new Set([...inHeadline, ...wordsOf(lead), ...wordsOf(text)]);
  return (name) => {
    const words = wordsOf(name);
    const share = (of: Set<string>) =>
      words.filter((word) => of.has(word)).length / Math.max(1, words.length);
    return { inText: share(inText), inHeadline: share(inHeadline) };
  };
}

const wordsOf = (text: string): string[] =>
  [...new Set(searchTerms(text).terms.map(({ term }) => term))].filter((term) => !stopWords.has(term));
