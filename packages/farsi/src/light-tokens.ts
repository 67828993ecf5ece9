// Text cut into what a search index keeps where there is no word table: endings, می and the commonest parts of
// compounds are known, other compounds only where their half-spaces stand.

import { endingPieces } from "./inflection.ts";
import { type Token, tokensIn } from "./token-terms.ts";

/** As `tokens` of the whole library, with less knowledge: an index and its questions need one and the same. */
export function tokens(text: string): Token[] {
  return tokensIn(text, endingPieces);
}
