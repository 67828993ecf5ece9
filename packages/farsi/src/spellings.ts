// Every way the letters of a word may be written: as the lexicon knows it, as a known stem with endings, or as
// a compound of a known word and a part that freely makes compounds.

import { type Affix, affixes, joinedEndings, longestAffix, stemClass } from "./affixes.ts";
import { joinsNothingAfter } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { verbOf } from "./verbs.ts";
import { weights } from "./weights.ts";

/** What a half-space binds at one place: a plural, a verb's می, an ending after ه/ی, a compound … */
export type JointKind =
  | "plural"
  | "verb"
  | "final"
  | "listed"
  | "seen"
  | "made"
  | "degree"
  | "without"
  | "participle"
  | "numeral";

export type Written = {
  joints: number;
  spaces: number;
  cost: number;
  /** By place after a letter: why a half-space stands there. Empty where none does. */
  kinds: readonly (JointKind | undefined)[];
  /** −1 for …‌های, +1 for …ه‌ای, 0 otherwise: the two that only the neighbours can tell apart. */
  plural: -1 | 0 | 1;
};

type Draft = { joints: number; spaces: number; cost: number; source: "listed" | "seen" | "made" };

const verbPrefix = /^(?:بر|در|باز|فرو|وا|ور|فرا)?ن?می$/;
/** Words that are written apart from the next as often as with it: یک بار, یک‌بار. */
const numerals: ReadonlySet<string> = new Set([
  "یک",
  "دو",
  "سه",
  "هیچ",
  "هم",
  "هر",
  "چند",
  "این",
  "آن",
  "همین",
]);
/** After these a noun is a compound (آسیب‌دیده) or the object of a verb (آسیب دیده است). */
const participles =
  /^(?:شده|زده|خورده|داده|کرده|گرفته|دیده|یافته|رفته|بسته|کشیده|شونده|کننده|گشته|مانده|افتاده|رسیده|نشده|ساخته|خواسته|گفته)(?:ای|اند|ام|است|ها|های)?$/;
const cacheSize = 60_000;

/** Makes the lookup for one lexicon; answers are kept, the oldest dropped in bulk. */
export function spellingsOf(lexicon: Lexicon): (key: string) => readonly Written[] {
  let cache = new Map<string, readonly Written[]>();
  return (key) => {
    const known = cache.get(key);
    if (known) return known;
    const made = drafts(lexicon, key, 0).map((draft) => finish(key, draft));
    if (cache.size > cacheSize) cache = new Map();
    cache.set(key, made);
    return made;
  };
}

function drafts(lexicon: Lexicon, key: string, depth: number): Draft[] {
  const own = lexicon.spellings(key);
  const out: Draft[] = (own ?? []).map((spelling) => ({
    ...spelling,
    source: spelling.listed ? "listed" : "seen",
  }));
  const joined = out.some((draft) => draft.joints === 0 && draft.spaces === 0);
  for (let size = Math.min(longestAffix, key.length - 2); size >= 1; size--) {
    const stem = key.slice(0, -size);
    const ending = key.slice(-size);
    withAffix(lexicon, { stem, ending, depth }, out);
    if (!joined) withJoinedEnding(lexicon, { stem, ending, known: own !== undefined }, out);
  }
  if (key.length >= 4 && !(joined && own?.some((spelling) => spelling.joints !== 0)))
    compounds(lexicon, { key, depth }, out);
  if (!joined) goingVerb(key, out);
  return out;
}

/** می before a form of a known verb that no table lists: می‌سپارم, نمی‌شمارندش. */
function goingVerb(key: string, out: Draft[]) {
  const [, prefix = "", form = ""] = /^((?:بر|در|باز|فرو|وا|ور|فرا)?ن?می)(.{2,})$/.exec(key) ?? [];
  if (!prefix) return;
  const joints = 1 << (prefix.length - 1);
  if (out.some((draft) => draft.joints === joints)) return;
  for (const [pattern, cost] of objects) {
    const bare = form.replace(pattern, "");
    if (cost > 0 && (bare === form || bare.length < 3)) continue;
    if (!verbOf(`${prefix}\u200c${bare}`)) continue;
    add(out, { joints, spaces: 0, cost: weights.unlistedVerb + cost, source: "made" });
    return;
  }
}

const objects: readonly [RegExp, number][] = [
  [/$/, 0],
  [/(?:شان|مان|تان|ش|م|ت)$/, 3],
];

function withAffix(lexicon: Lexicon, word: { stem: string; ending: string; depth: number }, out: Draft[]) {
  const { stem, ending, depth } = word;
  const affix = affixes.get(ending);
  if (!affix) return;
  const last = stem.at(-1) ?? "";
  const known = lexicon.spellings(stem);
  const stems: readonly Draft[] | undefined = known
    ? known.map((spelling) => ({
        ...spelling,
        source: spelling.listed ? ("listed" as const) : ("seen" as const),
      }))
    : depth === 0 && stem.length > 4
      ? drafts(lexicon, stem, 1)
      : undefined;
  const first = stems?.[0];
  if (!first && depth === 0 && stem.length >= 3) afterUnknown({ stem, ending, affix }, out);
  if (!stems || !first) return;
  const takes = lexicon.classOf(stem);
  let cost = affix.cost + weights.affix;
  if (!(takes & stemClass.any) && first.joints === 0) {
    if (affix.host !== "final" || last !== "ه" || verbOf(stem)?.clear) return;
    cost += weights.oddHost;
  }
  if (affix.host === "noun" && !lexicon.has(`${stem}ها`) && !lexicon.has(`${stem}های`)) {
    cost += weights.neverPlural * Math.max(0, 12.7 - first.cost);
  }
  if (/^ها(?:یم|یت|ست)$/.test(ending) && verbOf(stem)) cost += weights.pluralOfVerb;
  if (affix.host === "final") {
    if (last !== "ه" && last !== "ی") return;
    if (!(takes & stemClass.final) && first.joints === 0 && takes & stemClass.any) return;
    if (last === "ی" && ending.startsWith("ا") && ending !== "ام" && ending !== "اش" && ending !== "ات")
      cost += 4;
  }
  const place = joinsNothingAfter(last) ? 0 : 1 << (stem.length - 1);
  for (const draft of stems) {
    if (draft.spaces) continue;
    const joints = draft.joints | place | (affix.joints << stem.length);
    add(out, { joints, spaces: 0, cost: draft.cost + cost, source: draft.source });
  }
}

/** A plural of a word no table knows, mostly a name. */
function afterUnknown(word: { stem: string; ending: string; affix: Affix }, out: Draft[]) {
  const { stem, ending, affix } = word;
  const last = stem.at(-1) ?? "";
  if (affix.host === "final" ? last !== "ه" : affix.host === "adjective" && ending !== "ترین") return;
  const joints = joinsNothingAfter(last) ? 0 : 1 << (stem.length - 1);
  const cost = weights.unknown + weights.unknownLetter * stem.length + affix.cost + weights.affix;
  add(out, { joints: joints | (affix.joints << stem.length), spaces: 0, cost, source: "made" });
}

function withJoinedEnding(
  lexicon: Lexicon,
  word: { stem: string; ending: string; known: boolean },
  out: Draft[],
) {
  const takes = joinedEndings.get(word.ending);
  if (!takes || word.stem.length < 3 || !(lexicon.classOf(word.stem) & takes)) return;
  const cost = weights.joinedEnding + (word.ending.length > 1 ? 1 : 0) + (word.known ? 3 : 0);
  for (const spelling of lexicon.spellings(word.stem) ?? []) {
    if (spelling.spaces) continue;
    const source = spelling.listed ? "listed" : "seen";
    add(out, { joints: spelling.joints, spaces: 0, cost: spelling.cost + cost, source });
  }
}

function compounds(lexicon: Lexicon, word: { key: string; depth: number }, out: Draft[]) {
  const { key, depth } = word;
  for (let at = 2; at <= key.length - 2; at++) {
    const head = key.slice(0, at);
    const tail = key.slice(at);
    const place = joinsNothingAfter(head.at(-1) ?? "") ? 0 : 1 << (at - 1);
    const second = at >= 3 && lexicon.classOf(head) & stemClass.any ? secondPartOf(lexicon, tail) : undefined;
    if (second !== undefined) {
      for (const { joints, spaces, cost } of lexicon.spellings(head) ?? []) {
        if (spaces) continue;
        const sum = cost + second + weights.secondPart;
        add(out, { joints: joints | place, spaces: 0, cost: sum, source: "made" });
      }
    }
    if (place && tail.startsWith("ال") && tail.length >= 5) arabic(lexicon, { head, tail, place }, out);
    const first = lexicon.firstPart(head);
    if (first === undefined || tail.length < 3) continue;
    if (head === "بی" && tail.startsWith("ا") && verbOf(`${tail}د`)) continue;
    const rest = lexicon.spellings(tail) ?? (depth === 0 && tail.length > 3 ? drafts(lexicon, tail, 1) : []);
    for (const { joints, spaces, cost } of rest) {
      if (spaces) continue;
      const sum = cost + first + weights.firstPart;
      add(out, { joints: (joints << at) | place, spaces: 0, cost: sum, source: "made" });
    }
  }
}

/** An Arabic pair: a word and «ال» with another (سطح‌الارض). */
function arabic(lexicon: Lexicon, word: { head: string; tail: string; place: number }, out: Draft[]) {
  const { head, tail, place } = word;
  const plain = (key: string) =>
    lexicon.spellings(key)?.find((spelling) => !spelling.joints && !spelling.spaces)?.cost;
  const cost = plain(head);
  const second = plain(tail) ?? plain(tail.slice(2));
  if (cost === undefined || second === undefined) return;
  add(out, { joints: place, spaces: 0, cost: cost + second + weights.arabicPair, source: "made" });
}

/** The cost of a part that freely ends compounds, with or without an ending: گرا, گرایان, گرایانه. */
export function secondPartOf(lexicon: Lexicon, tail: string): number | undefined {
  const known = lexicon.secondPart(tail);
  if (known !== undefined) return known;
  for (const ending of partEndings) {
    if (tail.length < ending.length + 3 || !tail.endsWith(ending)) continue;
    const bare = lexicon.secondPart(tail.slice(0, -ending.length));
    if (bare !== undefined) return bare + weights.partEnding;
  }
  return undefined;
}

const partEndings = ["یان", "انه", "ان", "ند", "ی"];

function add(out: Draft[], draft: Draft) {
  const same = out.find((other) => other.joints === draft.joints && other.spaces === 0);
  if (!same) {
    out.push(draft);
    return;
  }
  if (draft.cost < same.cost) same.cost = draft.cost;
  if (draft.source === "listed") same.source = "listed";
}

function finish(key: string, { joints, spaces, cost, source }: Draft): Written {
  const kinds: (JointKind | undefined)[] = [];
  if (joints && !spaces) {
    for (let at = 0; at < key.length; at++)
      kinds.push((joints >> at) & 1 ? kindAt(key, at, source) : undefined);
  }
  return { joints, spaces, cost, kinds, plural: spaces ? 0 : pluralOf(key, joints) };
}

function kindAt(key: string, at: number, source: Draft["source"]): JointKind {
  const before = key.slice(0, at + 1);
  if (verbPrefix.test(before)) return "verb";
  if (before === "بی") return "without";
  if (numerals.has(before)) return "numeral";
  const host = affixes.get(key.slice(at + 1))?.host;
  if (host) return host === "noun" ? "plural" : host === "adjective" ? "degree" : "final";
  return participles.test(key.slice(at + 1)) ? "participle" : source;
}

function pluralOf(key: string, joints: number): -1 | 0 | 1 {
  if (key.length < 6 || !key.endsWith("های")) return 0;
  if ((joints >> (key.length - 4)) & 1) return -1;
  return (joints >> (key.length - 3)) & 1 ? 1 : 0;
}
