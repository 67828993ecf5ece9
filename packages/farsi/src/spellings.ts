// Every way the letters of a word may be written: as the lexicon knows it, as a known stem with endings, or as
// a compound of a known word and a part that freely makes compounds.

import { affixes, joinedEndings, longestAffix, stemClass } from "./affixes.ts";
import { joinsNothingAfter } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
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
  if (!own && key.length >= 4) compounds(lexicon, key, out);
  return out;
}

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
  if (!stems || !first) return;
  const takes = lexicon.classOf(stem);
  if (!(takes & stemClass.any) && first.joints === 0) return;
  let cost = affix.cost + weights.affix;
  if (affix.host === "noun" && !lexicon.has(`${stem}ها`) && !lexicon.has(`${stem}های`)) {
    cost += weights.neverPlural * Math.max(0, 12.7 - first.cost);
  }
  if (affix.host === "final") {
    if (last !== "ه" && last !== "ی") return;
    if (!(takes & stemClass.final) && first.joints === 0) return;
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

function compounds(lexicon: Lexicon, key: string, out: Draft[]) {
  for (let at = 2; at <= key.length - 2; at++) {
    const head = key.slice(0, at);
    const tail = key.slice(at);
    const place = 1 << (at - 1);
    const second = lexicon.secondPart(tail);
    if (second !== undefined && at >= 3 && lexicon.classOf(head) & stemClass.any) {
      for (const { joints, spaces, cost } of lexicon.spellings(head) ?? []) {
        if (!spaces)
          add(out, {
            joints: joints | place,
            spaces: 0,
            cost: cost + second + weights.secondPart,
            source: "made",
          });
      }
    }
    const first = lexicon.firstPart(head);
    if (first === undefined) continue;
    for (const { joints, spaces, cost } of lexicon.spellings(tail) ?? []) {
      if (!spaces)
        add(out, {
          joints: (joints << at) | place,
          spaces: 0,
          cost: cost + first + weights.firstPart,
          source: "made",
        });
    }
  }
}

function add(out: Draft[], draft: Draft) {
  const same = out.find((other) => other.joints === draft.joints && other.spaces === 0);
  if (!same) out.push(draft);
  else if (draft.cost < same.cost) same.cost = draft.cost;
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
