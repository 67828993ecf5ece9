// Compiles lexicon.txt.gz, the table that half-space repair, lemmas and proofreading read, from dictionary-fa and
// the counted spellings of news. The same sources give the same bytes.   npm run lexicon

import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { affixes, stemClass } from "../src/affixes.ts";
import { joinsNothingAfter, ZWNJ } from "../src/letters.ts";
import { dictionary } from "./dictionary.ts";
import { bareCount, gluedEndings, keptJoined, neverSplit, shortFirstParts } from "./exceptions.ts";

const [total = "", wordLines = "", spacedLines = "", nextLines = "", previousLines = ""] = gunzipSync(
  readFileSync(new URL("news-spellings.txt.gz", import.meta.url)),
)
  .toString("utf8")
  .split("\n\n");
const size = Number(total);
const costOf = (count: number) => -Math.log(count / size);
/** What a word of the dictionary that no news text has counts as. */
const unseen = 0.4;

type Forms = { joints: Map<number, number>; listed: Set<number>; spaced: Map<string, number>; takes: number };
const table = new Map<string, Forms>();
const formsOf = (key: string): Forms => {
  let forms = table.get(key);
  if (!forms) {
    forms = { joints: new Map(), listed: new Set(), spaced: new Map(), takes: 0 };
    table.set(key, forms);
  }
  return forms;
};

for (const [word, takes] of dictionary()) {
  const { key, joints } = split(word);
  const forms = formsOf(key);
  forms.listed.add(joints);
  forms.takes |= takes;
}
for (const [word, count] of pairs(wordLines)) {
  const { key, joints } = split(word);
  const forms = formsOf(key);
  forms.joints.set(joints, (forms.joints.get(joints) ?? 0) + count);
}
for (const [form, count] of pairs(spacedLines)) {
  if (form.split(" ").some((part) => part !== "بی" && bareCount.has(part))) continue;
  const { key, joints, spaces } = split(form);
  formsOf(key).spaced.set(`${places(joints)}|${places(spaces)}`, count);
}

const listedPlain = new Set([...table].filter(([, forms]) => forms.listed.has(0)).map(([key]) => key));
const finiteVerbs = new Set(
  [...listedPlain].filter((key) => table.get(key)?.takes === 0 && !key.endsWith("ی")),
);
const isParticiple = (word: string) =>
  /(?:ده|ته|دن|تن)$/.test(word) && word.length >= 3 && listedPlain.has(word.slice(0, -1));

type Part = { forms: number; count: number };
const firstParts = new Map<string, Part>();
const secondParts = new Map<string, Part>();
const lines: string[] = [];
for (const key of [...table.keys()].sort()) {
  if (key.length > 30) continue;
  const line = lineOf(key, table.get(key)!);
  if (line) lines.push(line);
}

function lineOf(key: string, forms: Forms): string | undefined {
  const codes: string[] = [];
  let most = 0;
  for (const joints of [...new Set([...forms.joints.keys(), ...forms.listed])].sort((a, b) => a - b)) {
    if (joints === 0 || neverSplit.has(key)) continue;
    const listed = forms.listed.has(joints);
    const count = (forms.joints.get(joints) ?? 0) + (listed ? unseen : 0);
    if (count < 2 && !listed) continue;
    codes.push(code(listed ? "d" : "n", count, places(joints)));
    most = Math.max(most, count);
    if ((joints & (joints - 1)) === 0) countParts(key, joints, count);
  }
  const plain = plainCount(key, forms, most);
  if (plain > 0) codes.push(code(forms.listed.has(0) ? "j" : "n", plain, ""));
  for (const [form, count] of forms.spaced) codes.push(code("s", count, form));
  if (codes.length === 0) return undefined;
  return `${key}\t${takesOf(key, forms, plain).toString(36)} ${codes.join(" ")}`;
}

/** How often the letters are a word with no half-space; joined forms that news writes by mistake count as none. */
function plainCount(key: string, forms: Forms, most: number): number {
  const bare = bareCount.get(key);
  if (bare !== undefined) return bare;
  const count = forms.joints.get(0) ?? 0;
  const listed = forms.listed.has(0);
  if (lostHalfSpace(key, listed) && !keptJoined.has(key) && (!listed || count < Math.max(30, 3 * most)))
    return 0;
  if (listed) return count + unseen;
  return most >= 2 || count < 2 ? 0 : count;
}

/** True for letters that are a listed word with a plural or degree ending written onto it. */
function lostHalfSpace(key: string, listed: boolean): boolean {
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

function countParts(key: string, joint: number, count: number) {
  const at = 32 - Math.clz32(joint);
  const first = key.slice(0, at);
  const second = key.slice(at);
  if (/^ن?می/.test(key) || affixes.has(second) || /^(?:ها|تر)/.test(second)) return;
  if (finiteVerbs.has(second) || isParticiple(second)) return;
  for (const [parts, part] of [
    [firstParts, first],
    [secondParts, second],
  ] as const) {
    const known = parts.get(part) ?? { forms: 0, count: 0 };
    parts.set(part, { forms: known.forms + 1, count: known.count + count });
  }
}

const partLines = (parts: Map<string, Part>, keep: (word: string, part: Part) => boolean) =>
  [...parts]
    .filter(([word, part]) => keep(word, part))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, part]) => `${word}\t${eighths(costOf(part.count))}`)
    .join("\n");

function contextLines(section: string): string {
  const rows = section.split("\n").map((line) => line.split("\t"));
  const sum = (column: number) => rows.reduce((all, row) => all + Number(row[column]), 0) + 1;
  const [plural, indefinite] = [sum(1), sum(2)];
  return rows
    .map(([word, a, b]) => ({
      word,
      ratio: Math.log(((Number(a) + 0.5) * indefinite) / ((Number(b) + 0.5) * plural)),
    }))
    .filter(({ ratio }) => Math.abs(ratio) > 0.5)
    .map(({ word, ratio }) => `${word}\t${eighths(ratio)}`)
    .join("\n");
}

function code(kind: string, count: number, where: string): string {
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

function places(bits: number): string {
  let out = "";
  for (let at = 0; at < 31; at++) if ((bits >> at) & 1) out += at.toString(36);
  return out;
}

function split(form: string): { key: string; joints: number; spaces: number } {
  let key = "";
  let joints = 0;
  let spaces = 0;
  for (const sign of form) {
    if (sign !== ZWNJ && sign !== " ") key += sign;
    else if (key.length > 0 && key.length < 31) {
      if (sign === ZWNJ) joints |= 1 << (key.length - 1);
      else spaces |= 1 << (key.length - 1);
    }
  }
  return { key, joints, spaces };
}

function pairs(section: string): [string, number][] {
  return section.split("\n").map((line) => {
    const tab = line.indexOf("\t");
    return [line.slice(0, tab), Number(line.slice(tab + 1))];
  });
}

const out = [
  lines.join("\n"),
  partLines(firstParts, (word, part) => part.forms >= 8 && (word.length >= 3 || shortFirstParts.has(word))),
  partLines(secondParts, (word, part) => part.forms >= 5 && word.length >= 3 && !gluedEndings.has(word)),
  contextLines(nextLines),
  contextLines(previousLines),
].join("\n\n");
writeFileSync(new URL("lexicon.txt.gz", import.meta.url), gzipSync(out, { level: 9 }));
process.stdout.write(`${lines.length} words\n`);
