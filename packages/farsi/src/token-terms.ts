// What a search index keeps of each token: words by their pieces, numbers, dates, addresses and abbreviations whole;
// every term folded, with its place in the text.

import type { CutWord } from "./cut-words.ts";
import { fold } from "./fold.ts";
import type { Pieces } from "./inflection.ts";
import { eachToken, type TokenKind } from "./token-shapes.ts";

/** A term of the index and its position; terms of one position are ways to say the same. */
export type Term = { term: string; position: number };

export type Token = {
  kind: TokenKind;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** The token in one piece, folded: a half-space word joined, a number without its thousand marks. */
  whole: string;
  /**
   * What to index and to ask for, by position. A word gives its pieces, one a position; its whole only where it is
   * a piece, or where it has a half-space that no table knows of.
   */
  terms: Term[];
};

/** Of a word until its run is placed. */
const none: Term[] = [];

/** Pieces of words with nothing but spaces between them, and the token that each stands in. */
type Run = { pieces: string[]; tokens: Token[]; words: CutWord[] };

/** Every token of the text in order; signs and spaces are none. Linear in the length of the text. */
export function tokensIn(text: string, pieces: Pieces): Token[] {
  const out: Token[] = [];
  const run: Run = { pieces: [], tokens: [], words: [] };
  let position = 0;
  let runEnd = -1;
  const close = () => {
    if (run.pieces.length === 0) return;
    placeRun(run, { pieces, position });
    position += run.pieces.length;
    run.pieces.length = 0;
    run.tokens.length = 0;
    run.words.length = 0;
  };
  eachToken(text, (kind, start, end) => {
    const piece = text.slice(start, end);
    if (kind !== "word") {
      const whole = wholeOf(piece, kind);
      if (!whole) return;
      const token: Token = { kind, start, end, whole, terms: [] };
      out.push(token);
      close();
      placeOther(token, { parts: partsOf(piece, kind), position });
      position = (token.terms.at(-1)?.position ?? position) + 1;
      return;
    }
    const word = pieces.cut(piece);
    if (!word.whole) return;
    const token: Token = { kind, start, end, whole: word.whole, terms: none };
    out.push(token);
    if (!onlySpaces(text, runEnd, start)) close();
    for (const part of word.pieces) {
      run.pieces.push(part);
      run.tokens.push(token);
      run.words.push(word);
    }
    runEnd = end;
  });
  close();
  return out;
}

function onlySpaces(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text[at] !== " " && text[at] !== "\u00a0") return false;
  return true;
}

function placeRun({ pieces: run, tokens, words }: Run, at: { pieces: Pieces; position: number }) {
  const others = at.pieces.settle(run);
  for (let index = 0; index < run.length; index++) {
    const position = at.position + index;
    const token = tokens[index]!;
    const term = { term: run[index]!, position };
    // One to begin with: an array that grows takes room for many.
    if (token.terms.length > 0) token.terms.push(term);
    else token.terms = words[index]!.alsoWhole ? [{ term: token.whole, position }, term] : [term];
    const other = others?.get(index);
    if (other) token.terms.push({ term: other, position });
  }
}

function placeOther(
  { whole, terms }: Token,
  { parts, position }: { parts: readonly string[]; position: number },
) {
  terms.push({ term: whole, position });
  if (parts.length < 2) return;
  for (const [index, part] of parts.entries()) terms.push({ term: part, position: position + index });
}

function wholeOf(piece: string, kind: TokenKind): string {
  const key = fold(piece);
  if (kind === "number") return key.replaceAll(",", "");
  if (kind === "abbreviation") return key.replaceAll(".", "");
  if (kind === "name" || kind === "tag") return key.slice(1).replaceAll("_", "");
  if (kind === "url" || kind === "date") return key.replace(/\/$/, "");
  return key;
}

function partsOf(piece: string, kind: TokenKind): readonly string[] {
  if (kind === "tag" || kind === "name")
    return piece
      .slice(1)
      .split(/[_\u200c]+/)
      .map(fold)
      .filter(Boolean);
  if (kind === "abbreviation") {
    const parts = piece.split(".").map(fold);
    return parts.filter((part) => part.length > 1);
  }
  return kind === "latin" && /[-.]/.test(piece) ? fold(piece).split(/[-.]/).filter(Boolean) : [];
}
