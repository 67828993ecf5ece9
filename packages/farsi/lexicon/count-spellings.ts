// Counts how a corpus of Persian news spells its words, and keeps the counts alone (facts, no sentences):
//   node lexicon/count-spellings.ts CORPUS.jsonl.gz    writes lexicon/news-spellings.txt.gz

import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { eachRun, type RunWord } from "../src/word-runs.ts";
import { dictionary } from "./dictionary.ts";

type Counts = Map<string, number>;
const bump = (counts: Counts, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const sorted = (counts: Counts, least: number) =>
  [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => `${key}\t${count}`)
    .join("\n");

const corpus = process.argv[2];
if (!corpus) throw new Error("usage: node lexicon/count-spellings.ts CORPUS.jsonl.gz");
const texts = gunzipSync(readFileSync(corpus))
  .toString("utf8")
  .trim()
  .split("\n")
  .flatMap((line) => {
    const article = JSON.parse(line);
    return [article.title, article.lead, article.body] as string[];
  });

/** A word with «‌» where its half-spaces are. */
function written(word: RunWord): string {
  if (!word.joints) return word.key;
  let out = "";
  for (let at = 0; at < word.key.length; at++)
    out += word.key[at] + ((word.joints >> at) & 1 && at < 31 ? "\u200c" : "");
  return out;
}

const words: Counts = new Map();
for (const text of texts) {
  eachRun(text, (run) => {
    for (const word of run) bump(words, written(word));
  });
}

/** Letters → the ways they are known to carry half-spaces. */
const joinedForms = new Map<string, Set<string>>();
for (const form of [
  ...dictionary().keys(),
  ...[...words].filter(([, count]) => count >= 2).map(([form]) => form),
]) {
  if (!form.includes("\u200c")) continue;
  const key = form.replaceAll("\u200c", "");
  joinedForms.set(key, (joinedForms.get(key) ?? new Set()).add(form));
}

const spaced: Counts = new Map();
const plurals = { next: new Map<string, [number, number]>(), previous: new Map<string, [number, number]>() };
for (const text of texts) eachRun(text, countRun);

function countRun(run: RunWord[]) {
  for (let at = 0; at < run.length; at++) {
    let key = run[at]!.key;
    let form = written(run[at]!);
    for (let size = 1; size < 3 && at + size < run.length; size++) {
      key += run[at + size]!.key;
      form += ` ${written(run[at + size]!)}`;
      if (key.length > 30) break;
      for (const known of joinedForms.get(key) ?? []) if (fits(form, known)) bump(spaced, form);
    }
    countPlural(run, at);
  }
}

/** True when the form has its spaces and half-spaces only where the known form has half-spaces. */
function fits(form: string, known: string): boolean {
  let at = 0;
  for (const sign of form) {
    if (sign === known[at]) at++;
    else if (sign === " " && known[at] === "\u200c") at++;
    else if (known[at] === "\u200c" && known[at + 1] === sign) at += 2;
    else return false;
  }
  return at === known.length;
}

/** «…‌های» against «…ه‌ای», by the words beside them («.» for none). */
function countPlural(run: RunWord[], at: number) {
  const word = run[at]!;
  const size = word.key.length;
  if (size < 6 || !word.key.endsWith("های")) return;
  const kind = (word.joints >> (size - 4)) & 1 ? 0 : (word.joints >> (size - 3)) & 1 ? 1 : undefined;
  if (kind === undefined) return;
  for (const [side, beside] of [
    ["next", run[at + 1]],
    ["previous", run[at - 1]],
  ] as const) {
    const key = beside?.key ?? ".";
    const pair = plurals[side].get(key) ?? [0, 0];
    pair[kind]++;
    plurals[side].set(key, pair);
  }
}

const contexts = (table: Map<string, [number, number]>) =>
  [...table]
    .filter(([, [a, b]]) => a + b >= 8)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pair]) => `${key}\t${pair.join("\t")}`)
    .join("\n");
const total = [...words.values()].reduce((sum, count) => sum + count, 0);
const out = [
  String(total),
  sorted(words, 2),
  sorted(spaced, 1),
  contexts(plurals.next),
  contexts(plurals.previous),
];
writeFileSync(new URL("news-spellings.txt.gz", import.meta.url), gzipSync(out.join("\n\n"), { level: 9 }));
