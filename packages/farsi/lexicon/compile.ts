// Compiles the sections of the word table from gathered forms: the lines of all words, the parts that freely begin
// and end compounds, and what neighbours say of «…‌های» and «…ه‌ای».

import { affixes, stemClass } from "../src/affixes.ts";
import { joinsNothingAfter } from "../src/letters.ts";
import { bareCount, gluedEndings, keptJoined, neverSplit, shortFirstParts } from "./exceptions.ts";
import { type Forms, type FormTable, formTable, places } from "./forms.ts";
import type { Neighbours, SpellingCounts } from "./spelling-counts.ts";

/** Words, first parts, second parts, next words, previous words: each word → what stands after it on its line. */
export type Sections = [Section, Section, Section, Section, Section];
export type Section = Map<string, string>;

/** What a word of the dictionary that no text has counts as. */
const unseen = 0.4;

type Part = { forms: number; count: number };
type Work = {
  table: FormTable;
  /** −ln of the share of all words. */
  costOf: (count: number) => number;
  listedPlain: Set<string>;
  finiteVerbs: Set<string>;
  firstParts: Map<string, Part>;
  secondParts: Map<string, Part>;
};

export function compile(sources: readonly SpellingCounts[]): Sections {
  const total = sources.reduce((all, source) => all + source.total, 0);
  const table = formTable(sources);
  const listedPlain = new Set([...table].filter(([, forms]) => forms.listed.has(0)).map(([key]) => key));
  const work: Work = {
    table,
    costOf: (count) => -Math.log(count / total),
    listedPlain,
    finiteVerbs: new Set([...listedPlain].filter((key) => table.get(key)?.takes === 0 && !key.endsWith("ی"))),
    firstParts: new Map(),
    secondParts: new Map(),
  };
  const words: Section = new Map();
  for (const key of [...table.keys()].sort()) {
    const entry = key.length > 30 ? undefined : entryOf(work, key, table.get(key)!);
    if (entry) words.set(key, entry);
  }
  return [
    words,
    partSection(
      work,
      work.firstParts,
      (word, part) => part.forms >= 8 && (word.length >= 3 || shortFirstParts.has(word)),
    ),
    partSection(
      work,
      work.secondParts,
      (word, part) => part.forms >= 5 && word.length >= 3 && !gluedEndings.has(word),
    ),
    contextSection(sources.map((source) => source.next)),
    contextSection(sources.map((source) => source.previous)),
  ];
}

function entryOf(work: Work, key: string, forms: Forms): string | undefined {
  const codes: string[] = [];
  let most = 0;
  for (const joints of [...new Set([...forms.joints.keys(), ...forms.listed])].sort((a, b) => a - b)) {
    if (joints === 0 || neverSplit.has(key)) continue;
    const listed = forms.listed.has(joints);
    const count = (forms.joints.get(joints) ?? 0) + (listed ? unseen : 0);
    if (count < 2 && !listed) continue;
    codes.push(code(work, listed ? "d" : "n", count, places(joints)));
    most = Math.max(most, count);
    if ((joints & (joints - 1)) === 0) countParts(work, { key, joint: joints, count });
  }
  const plain = plainCount(work, { key, forms, most });
  if (plain > 0) codes.push(code(work, forms.listed.has(0) ? "j" : "n", plain, ""));
  for (const [form, count] of forms.spaced) codes.push(code(work, "s", count, form));
  if (codes.length === 0) return undefined;
  return `${takesOf(key, forms, plain).toString(36)} ${codes.join(" ")}`;
}

/** How often the letters are a word with no half-space; joined forms that texts write by mistake count as none. */
function plainCount(
  { table, listedPlain }: Work,
  { key, forms, most }: { key: string; forms: Forms; most: number },
): number {
  const bare = bareCount.get(key);
  if (bare !== undefined) return bare;
  const count = forms.joints.get(0) ?? 0;
  const listed = forms.listed.has(0);
  const enough = listed && count >= Math.max(30, 3 * most);
  if (!enough && !keptJoined.has(key) && lostHalfSpace(table, { key, listed, listedPlain })) return 0;
  if (listed) return count + unseen;
  return most >= 2 || count < 2 ? 0 : count;
}

/** True for letters that are a listed word with a plural or degree ending written onto it. */
function lostHalfSpace(
  table: FormTable,
  { key, listed, listedPlain }: { key: string; listed: boolean; listedPlain: Set<string> },
): boolean {
  for (let length = 2; length <= 7 && length <= key.length - 2; length++) {
    const stem = key.slice(0, -length);
    const host = affixes.get(key.slice(-length))?.host;
    if (!host || host === "final" || joinsNothingAfter(stem.at(-1) ?? "") || !listedPlain.has(stem)) continue;
    if (host === "noun" && table.get(stem)?.takes) return true;
    if (host === "adjective" && length >= 3 && !listed) return true;
  }
  return false;
}

function takesOf(key: string, forms: Forms, plain: number): number {
  if (forms.listed.size > 0) return forms.takes;
  if (plain < 4 || /ها(?:ی|یی)?$/.test(key)) return 0;
  const last = key.at(-1) ?? "";
  if ("هی".includes(last)) return stemClass.any | stemClass.final;
  return stemClass.any | ("او".includes(last) ? stemClass.vowel : stemClass.consonant);
}

function countParts(work: Work, { key, joint, count }: { key: string; joint: number; count: number }) {
  const at = 32 - Math.clz32(joint);
  const first = key.slice(0, at);
  const second = key.slice(at);
  if (/^ن?می/.test(key) || affixes.has(second) || /^(?:ها|تر)/.test(second)) return;
  if (work.finiteVerbs.has(second) || isParticiple(work, second)) return;
  for (const [parts, part] of [
    [work.firstParts, first],
    [work.secondParts, second],
  ] as const) {
    const known = parts.get(part) ?? { forms: 0, count: 0 };
    parts.set(part, { forms: known.forms + 1, count: known.count + count });
  }
}

function isParticiple({ listedPlain }: Work, word: string): boolean {
  return /(?:ده|ته|دن|تن)$/.test(word) && word.length >= 3 && listedPlain.has(word.slice(0, -1));
}

function partSection(
  { costOf }: Work,
  parts: Map<string, Part>,
  keep: (word: string, part: Part) => boolean,
): Section {
  return new Map(
    [...parts]
      .filter(([word, part]) => keep(word, part))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, part]) => [word, String(eighths(costOf(part.count)))]),
  );
}

function contextSection(lists: Neighbours[]): Section {
  const rows = new Map<string, [number, number]>();
  let [plurals, indefinites] = [1, 1];
  for (const [word, plural, indefinite] of lists.flat()) {
    const [a, b] = rows.get(word) ?? [0, 0];
    rows.set(word, [a + plural, b + indefinite]);
    plurals += plural;
    indefinites += indefinite;
  }
  return new Map(
    [...rows]
      .filter(([, [a, b]]) => a + b >= 8)
      .map(([word, [a, b]]): [string, number] => [
        word,
        Math.log(((a + 0.5) * indefinites) / ((b + 0.5) * plurals)),
      ])
      .filter(([, ratio]) => Math.abs(ratio) > 0.5)
      .map(([word, ratio]) => [word, String(eighths(ratio))]),
  );
}

function code({ costOf }: Work, kind: string, count: number, where: string): string {
  return (
    kind +
    Math.max(0, eighths(costOf(count)))
      .toString(36)
      .padStart(2, "0") +
    where
  );
}

function eighths(cost: number): number {
  return Math.round(cost * 8);
}
