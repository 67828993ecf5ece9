// Text cut into what a search index keeps, by the word table: an index and a question get the same terms at the
// same distances, however the half-spaces of a word were typed.

import { type Token, tokensIn } from "./token-terms.ts";
import { tablePieces } from "./word-pieces.ts";

/** Every token of the text in order; signs and spaces are none. Linear in the length of the text. */
export function tokens(text: string): Token[] {
  return tokensIn(text, tablePieces);
}
