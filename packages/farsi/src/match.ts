// Words of a list found in a text through every disguise: half-spaces, dots and signs between the letters,
// tatweel, vowel marks, repeated letters, look-alike letters, digits for letters, Arabic and shaped forms.

import { classes, digitLetters } from "./disguise-letters.ts";
import { digitValue, isInvisible, isMark, persianLetterOf, plainFormOf } from "./letters.ts";
import { finglishMatcher } from "./match-finglish.ts";

export type WordMatch = {
  /** The word of the list, as it was given. */
  word: string;
  /** UTF-16 offsets of the disguised word in the text. */
  start: number;
  end: number;
};

export type MatcherOptions = {
  /** Clean words that could be taken for a listed one and, written so, are not found (اشغال beside آشغال). */
  allow?: Iterable<string>;
  /** Also finds the words written in Latin letters (salam for سلام). */
  finglish?: boolean;
};

type Signs = { letters: string[]; starts: number[]; ends: number[]; gaps: Gap[] };
/** Before a letter: nothing, a sign (dot, star, hyphen), or white space and the text's start. */
type Gap = 0 | 1 | 2;
/** A word of the list; `loose` holds the letters before which it may be parted: it is written so, or often is. */
type Listed = { word: string; loose: ReadonlySet<number> };
type Node = {
  next: Map<string, Node>;
  words: Listed[];
  fail: Node | undefined;
  depth: number;
  outputs: Node | undefined;
};

/**
 * Makes a search for the words (each at least two letters long). The search is linear in the length of the text
 * and finds a word only where it begins and ends at a word's edge, or with the letters of a whole word between.
 */
export function matcher(
  words: Iterable<string>,
  options: MatcherOptions = {},
): (text: string) => WordMatch[] {
  const root = makeNode(0);
  const listed = [...words];
  for (const word of listed) {
    const { letters, gaps } = collapse(signsOf(word.replaceAll("\u200c", " ")));
    if (letters.length < 2) continue;
    let node = root;
    for (const letter of letters) {
      let next = node.next.get(letter);
      if (!next) {
        next = makeNode(node.depth + 1);
        node.next.set(letter, next);
      }
      node = next;
    }
    node.words.push({ word, loose: loosePlaces(letters, gaps) });
  }
  link(root);
  const latin = options.finglish ? finglishMatcher(listed) : undefined;
  const allowed = new Set([...(options.allow ?? [])].map(plainly));
  return (text) => {
    const found = search(root, { text, signs: collapse(signsOf(text)) }, allowed);
    if (latin) found.push(...latin(text));
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  };
}

const prefixes = /^(?:بی|نا|بد|هم|پر|کم|خوش|ضد|غیر)(?=...)/;

/** Letters of a listed word before which a space or sign hides nothing: where it has one itself, and after a prefix. */
function loosePlaces(letters: readonly string[], gaps: readonly Gap[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (let at = 1; at < letters.length; at++) if (gaps[at] !== 0) places.add(at);
  const prefix = prefixes.exec(letters.join(""));
  if (prefix) places.add(prefix[0].length);
  return places;
}

function makeNode(depth: number): Node {
  return { next: new Map(), words: [], fail: undefined, depth, outputs: undefined };
}

/** The failure links of Aho and Corasick, breadth first. */
function link(root: Node) {
  const queue: Node[] = [];
  for (const node of root.next.values()) {
    node.fail = root;
    queue.push(node);
  }
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!;
    for (const [letter, next] of node.next) {
      let fail = node.fail;
      while (fail && !fail.next.has(letter)) fail = fail.fail;
      next.fail = fail?.next.get(letter) ?? root;
      next.outputs = next.fail.words.length > 0 ? next.fail : next.fail.outputs;
      queue.push(next);
    }
  }
}

function search(
  root: Node,
  { text, signs }: { text: string; signs: Signs },
  allowed: ReadonlySet<string>,
): WordMatch[] {
  const found: WordMatch[] = [];
  let node: Node | undefined = root;
  for (let at = 0; at < signs.letters.length; at++) {
    const letter = signs.letters[at] ?? "";
    while (node && !node.next.has(letter)) node = node.fail;
    node = node?.next.get(letter) ?? root;
    let hit: Node | undefined = node.words.length > 0 ? node : node.outputs;
    for (; hit; hit = hit.outputs) {
      const first = at - hit.depth + 1;
      for (const { word, loose } of hit.words) {
        if (!standsAlone(signs, { first, last: at, loose })) continue;
        const [start, end] = [signs.starts[first] ?? 0, signs.ends[at] ?? text.length];
        if (!allowed.has(plainly(text.slice(start, end)))) found.push({ word, start, end });
      }
    }
  }
  return found;
}

/**
 * True for a whole word, and for its letters with signs or spaces between them: any signs (کلاه.بردار), spaces only
 * where the word may be parted, where it is long, or where a piece of one letter or only pieces of two are left
 * (ش ی اد), as no clean text does.
 */
function standsAlone(
  signs: Signs,
  { first, last, loose }: { first: number; last: number; loose: ReadonlySet<number> },
): boolean {
  if (signs.gaps[first] === 0 || !closesAt(signs, last + 1)) return false;
  let spaces = 0;
  let longest = 0;
  let single = false;
  let piece = 1;
  for (let at = first + 1; at <= last + 1; at++) {
    const parted = at <= last && signs.gaps[at] === 2 && !loose.has(at - first);
    if (at <= last && !parted) {
      piece++;
      continue;
    }
    if (at <= last) spaces++;
    longest = Math.max(longest, piece);
    if (piece === 1 && signs.letters[at - 1] !== "و") single = true;
    piece = 1;
  }
  const size = last - first + 1;
  if (spaces > 0)
    return (
      size >= 3 && ((spaces === 1 && size >= 8) || ((single || longest <= 2) && (spaces > 1 || size >= 4)))
    );
  return true;
}

/** A word as it is written, in Persian letters and without vowel marks. */
function plainly(word: string): string {
  let out = "";
  for (const sign of word) if (!isMark(sign.charCodeAt(0))) out += persianLetterOf[sign] ?? sign;
  return out;
}

/** A word's edge, or a plural ending and then the edge. */
function closesAt(signs: Signs, at: number): boolean {
  if (at >= signs.letters.length || signs.gaps[at] !== 0) return true;
  // After a word in «ه» the plural's own «ه» was taken for a repetition.
  const he = signs.letters[at - 1] === "ه" ? at - 1 : at;
  if (signs.letters[he] !== "ه" || signs.letters[he + 1] !== "ا" || signs.gaps[he + 1] !== 0) return false;
  let end = he + 2;
  while (end < signs.letters.length && signs.gaps[end] === 0 && signs.letters[end] === "ی") end++;
  return end >= signs.letters.length || signs.gaps[end] !== 0;
}

/** The letters of the text in their classes, each with its place and whether a space or sign stands before it. */
function signsOf(text: string): Signs {
  const out: Signs = { letters: [], starts: [], ends: [], gaps: [] };
  let gap = 2 as Gap;
  const push = (letter: string, start: number, end: number) => {
    out.letters.push(letter);
    out.starts.push(start);
    out.ends.push(end);
    out.gaps.push(gap);
    gap = 0;
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isMark(code) || isInvisible(code) || code === 0x640) continue;
    const digit = digitValue(code);
    const sign = text[at] ?? "";
    if (digit >= 0) {
      const letter = digitLetters[digit];
      const [before, after] = [isPersian(text, at - 1), isPersian(text, at + 1)];
      const inside = gap === 0 && before && after;
      // At a word's edge it may be a number as well, so the word without it counts too.
      const edge = !inside && ((after && standsFree(text, at - 1)) || (before && standsFree(text, at + 1)));
      if (letter && (inside || edge)) {
        if (before && edge && gap === 0) gap = 1;
        push(letter, at, at + 1);
        if (after && edge) gap = 1;
      } else if (gap === 0) gap = 1;
      continue;
    }
    const plain = plainFormOf.get(code) ?? persianLetterOf[sign] ?? sign;
    if (!/\p{L}/u.test(plain)) {
      if (/\s/.test(sign)) gap = 2;
      else if (gap === 0) gap = 1;
      continue;
    }
    for (const letter of plain) {
      const one = classes[letter] ?? letter.toLowerCase();
      if (one && /\p{L}/u.test(one)) push(one, at, at + 1);
    }
  }
  return out;
}

/** True outside the text and at a space: what stands beside it begins or ends a word. */
function standsFree(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /\s/.test(text[at] ?? "");
}

function isPersian(text: string, at: number): boolean {
  return /[\u0620-\u064a\u066e-\u06d3]/.test(text[at] ?? "");
}

/** Repeated letters become one, where no gap parts them or where single letters stand apart. */
function collapse(signs: Signs): Signs {
  const out: Signs = { letters: [], starts: [], ends: [], gaps: [] };
  for (let at = 0; at < signs.letters.length; at++) {
    const last = out.letters.length - 1;
    if (last >= 0 && out.letters[last] === signs.letters[at] && signs.gaps[at] === 0) {
      out.ends[last] = signs.ends[at] ?? 0;
      continue;
    }
    out.letters.push(signs.letters[at] ?? "");
    out.starts.push(signs.starts[at] ?? 0);
    out.ends.push(signs.ends[at] ?? 0);
    out.gaps.push(signs.gaps[at] ?? 0);
  }
  return out;
}
