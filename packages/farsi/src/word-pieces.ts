// The pieces of a Persian word for search: the same whether its half-spaces were typed, left out or made spaces,
// because they come from its letters alone. What the word table has with a half-space or a space is cut there;
// endings, می and words that no table has joined are cut by rule.

import { stemClass } from "./affixes.ts";
import { wordCutter } from "./cut-words.ts";
import { costsOfReadings, type Known, lookUp } from "./folded-words.ts";
import { isGoing, type Pieces } from "./inflection.ts";
import { type Lexicon, lexicon } from "./lexicon.ts";
import { remembered } from "./remembered.ts";
import { verbOf } from "./verbs.ts";

/** Whether the table has some letters as a word in one piece, and whether a dictionary gives it. */
type Standing = { plain: boolean; listed: boolean };

/** How much rarer than in one piece a word may be cut, as a natural-log ratio, and still is cut. */
const tolerance = 5;
/** Within this much two readings of the same letters are both given. */
const closeness = 2.5;
const longest = 30;
const plurals = ["هایمان", "هایتان", "هایشان", "هایی", "هایم", "هایت", "هایش", "هاست", "های", "ها"];
const degrees = ["ترین", "تری", "تر"];
/** Words in تر that are no degrees of what stands before it, or have become words of their own. */
const noPositives = new Set(["به", "بیش", "کم", "بر", "مه", "که"]);
const neverJoins = /[ادذرزژو]$/;
const afterVowel = /^(.{2,}[هی])(ام|ای|اند|ایم|اید|است|اش|ات|ی)$/;
const owners = /^(.{3,})(شان|مان|تان)$/;
const glued = /^(.{3,}?)(م|ت|ش|ی|یم|ند|ید|یی|یان|ان|انی)$/;
const lastPieces = new Set([...plurals, ...degrees, "ای", "ام", "اند", "اش"]);
const unknown = { word: 10, letter: 2, ending: 6, shortWord: 9.5 };
/** How many words are remembered. */
const kept = 120_000;

/** The pieces of folded letters in the shared lexicon, which is read at the first call. */
export const tablePieces: Pieces = {
  of: (letters) => shared().of(letters),
  has: (letters) => shared().has(letters),
  cut: (word) => shared().cut(word),
  settle: (run) => shared().settle(run),
};

let last: { words: Lexicon; pieces: Pieces } | undefined;

function shared(): Pieces {
  const words = lexicon();
  if (last?.words !== words) last = { words, pieces: piecesIn(words) };
  return last.pieces;
}

function piecesIn(words: Lexicon): Pieces {
  const known = remembered<Known | undefined>(kept, (key) => lookUp(words, key));
  const cutOf = remembered(kept, (key) => cut(key));

  const of = (key: string): readonly string[] =>
    key.length < 3 || key.length > longest ? [key] : cutOf(key);

  const has = (key: string): boolean => words.has(key) || words.foldingTo(key).length > 0;

  /** A word that takes endings. */
  const isStem = (key: string): boolean => {
    const word = known(key);
    return word !== undefined && ((word.takes & stemClass.any) !== 0 || word.cutCost < word.plain);
  };

  const cut = (key: string): readonly string[] => {
    if (startsWithAnd(key)) return ["و", ...of(key.slice(1))];
    if (key.length < 4) return [key];
    const word = known(key);
    if (word?.cut && word.cutCost <= word.plain + tolerance) return word.cut.flatMap(of);
    const plain = word !== undefined && word.plain < Infinity;
    const listed = plain && word.listed;
    return (
      (listed ? undefined : cutVerb(key)) ??
      (plain ? undefined : cutFinal(key)) ??
      cutEnding(key, { plain, listed }) ??
      (listed ? undefined : cutOwner(key)) ??
      (plain ? undefined : (cutGlued(key) ?? cutMade(key))) ?? [key]
    );
  };

  /** The و of «وگو» in «گفت‌وگو» stands for itself; that of «وقت» and «وار» is a letter of the word. */
  const startsWithAnd = (key: string): boolean =>
    key.startsWith("و") &&
    !known(key)?.listed &&
    words.secondPart(key) === undefined &&
    known(key.slice(1))?.listed === true;

  const cutVerb = (key: string): readonly string[] | undefined => {
    const [, prefix = "", form = ""] = /^(ن?می)(.{2,})$/.exec(key) ?? [];
    return prefix && isGoing(prefix, form) ? [prefix, ...of(form)] : undefined;
  };

  /** An ending after ه or ی: رفته‌اند, خانه‌ای, سرمایه‌گذاری‌اش. */
  const cutFinal = (key: string): readonly string[] | undefined => {
    const [, host = "", ending = ""] = afterVowel.exec(key) ?? [];
    const takes = isStem(host) || (host.endsWith("ه") && verbOf(host) !== undefined);
    return host && takes && (host.endsWith("ه") || ending !== "ی") ? [...of(host), ending] : undefined;
  };

  /** A plural or a degree. After letters that never join the table cannot tell it from a word in one piece. */
  const cutEnding = (key: string, is: Standing): readonly string[] | undefined => {
    const plural = plurals.find((ending) => key.endsWith(ending));
    const ending = plural ?? degrees.find((degree) => key.endsWith(degree));
    const stem = ending ? key.slice(0, -ending.length) : "";
    if (!ending || stem.length < 2 || (!plural && noPositives.has(stem))) return undefined;
    if ((plural ? is.listed : is.plain) && !neverJoins.test(stem)) return undefined;
    const ofUnknown = !is.plain && stem.length >= 3 && (plural !== undefined || ending === "ترین");
    return isStem(stem) || known(`${stem}ترین`) || ofUnknown ? [...of(stem), ending] : undefined;
  };

  const cutOwner = (key: string): readonly string[] | undefined => {
    const [, owned = "", owner = ""] = owners.exec(key) ?? [];
    return owned && isStem(owned) ? [...of(owned), owner] : undefined;
  };

  /** An ending that is written onto a word stays on its last piece: سرمایه‌گذار, سرمایه‌گذارم. */
  const cutGlued = (key: string): readonly string[] | undefined => {
    const [, stem = "", ending = ""] = glued.exec(key) ?? [];
    if (!stem || !isStem(stem)) return undefined;
    const pieces = of(stem);
    return [...pieces.slice(0, -1), pieces.at(-1) + ending];
  };

  /** The likeliest words that the letters are made of; undefined when an unknown word is likelier. */
  const cutMade = (key: string): readonly string[] | undefined => {
    const costs = [0];
    const froms = [0];
    for (let end = 1; end <= key.length; end++) {
      costs[end] = Infinity;
      for (let start = end - 2; start >= 0; start--) {
        const before = costs[start] ?? Infinity;
        if (before >= (costs[end] ?? 0)) continue;
        const cost = before + costInside(key.slice(start, end), start > 0 && end === key.length);
        if (cost >= (costs[end] ?? 0)) continue;
        costs[end] = cost;
        froms[end] = start;
      }
    }
    if ((costs[key.length] ?? Infinity) > unknown.word + unknown.letter * key.length) return undefined;
    if (froms[key.length] === 0) return undefined;
    const pieces: string[] = [];
    for (let end = key.length; end > 0; end = froms[end] ?? 0) pieces.unshift(key.slice(froms[end], end));
    return pieces.flatMap(of);
  };

  const costInside = (piece: string, atEnd: boolean): number => {
    if (atEnd && lastPieces.has(piece)) return unknown.ending;
    const word = known(piece);
    if (!word) return Infinity;
    const cost = Math.min(word.plain, word.cutCost);
    return piece.length > 2 || cost < unknown.shortWord ? cost : Infinity;
  };

  /** «نام» before «های», «نامه» before «ای», or both where no letters tell: [the first, the ending, the other]. */
  const readings = (stem: string): readonly [string, string, string?] => {
    const { plural, final } = costsOfReadings(words, stem);
    const seldom = Math.min(plural, final) + closeness;
    const withHe = `${stem}ه`;
    const isPlural = seldom < Infinity ? plural <= seldom : isStem(stem);
    const isFinal = seldom < Infinity ? final <= seldom : isStem(withHe);
    if (isFinal && !isPlural) return [withHe, "ای"];
    return isFinal ? [stem, "های", withHe] : [stem, "های"];
  };

  return {
    of,
    has,
    cut: wordCutter({ of, has }),
    settle(run) {
      let others: Map<number, string> | undefined;
      for (let at = 1; at < run.length; at++) {
        const before = run[at - 1] ?? "";
        const stem =
          run[at] === "های" ? before : run[at] === "ای" && before.endsWith("ه") ? before.slice(0, -1) : "";
        if (stem.length < 2) continue;
        const [first, ending, other] = readings(stem);
        run[at - 1] = first;
        run[at] = ending;
        if (!other) continue;
        others ??= new Map();
        others.set(at - 1, other);
      }
      return others;
    },
  };
}
