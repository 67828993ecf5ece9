// Counts how Persian texts spell their words, and keeps the counts alone (facts, no sentences). Two files, because
// the texts have two licences:
//   node lexicon/count-spellings.ts NEWS.jsonl.gz                      writes lexicon/news-spellings.txt.gz
//   node lexicon/count-spellings.ts NEWS.jsonl.gz SENTENCES.txt.gz …   writes lexicon/sentence-spellings.txt.gz
// Of sentences every fifth is left out, so that it can be scored.

import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { eachRun, type RunWord } from "../src/word-runs.ts";
import { dictionary } from "./dictionary.ts";

type Counts = Map<string, number>;
type Known = Map<string, Set<string>>;
type Contexts = { next: Map<string, [number, number]>; previous: Map<string, [number, number]> };

const bump = (counts: Counts, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const linesOf = (file: string) => gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");

const [newsFile, ...sentenceFiles] = process.argv.slice(2);
if (!newsFile) throw new Error("usage: node lexicon/count-spellings.ts NEWS.jsonl.gz [SENTENCES.txt.gz …]");
const news = linesOf(newsFile).flatMap((line) => {
  const article = JSON.parse(line);
  return [article.title, article.lead, article.body] as string[];
});
const newsWords = countWords(news);
const newsKnown = joinedForms([...dictionary().keys(), ...seenTwice(newsWords)]);

if (sentenceFiles.length === 0) {
  const contexts: Contexts = { next: new Map(), previous: new Map() };
  const spaced: Counts = new Map();
  countSpaced(news, newsKnown, spaced);
  countPlurals(news, contexts);
  write("news-spellings.txt.gz", [
    String(sum(newsWords)),
    sorted(newsWords, 2),
    sorted(spaced, 1),
    contextLines(contexts.next, 8),
    contextLines(contexts.previous, 8),
  ]);
} else {
  const sentences = sentenceFiles.flatMap((file) => linesOf(file).filter((_, at) => at % 5 !== 0));
  const words = countWords(sentences);
  const contexts: Contexts = { next: new Map(), previous: new Map() };
  const spaced: Counts = new Map();
  const known = joinedForms([...dictionary().keys(), ...seenTwice(newsWords), ...words.keys()]);
  countSpaced(sentences, known, spaced);
  const only = joinedForms([...words.keys()].filter((form) => !newsKnown.get(letters(form))?.has(form)));
  const spacedInNews: Counts = new Map();
  countSpaced(news, only, spacedInNews);
  countPlurals(sentences, contexts);
  write("sentence-spellings.txt.gz", [
    String(sum(words)),
    sorted(words, 1),
    sorted(spaced, 1),
    contextLines(contexts.next, 1),
    contextLines(contexts.previous, 1),
    sorted(spacedInNews, 1),
  ]);
}

function countWords(texts: string[]): Counts {
  const words: Counts = new Map();
  for (const text of texts) {
    eachRun(text, (run) => {
      for (const word of run) bump(words, written(word));
    });
  }
  return words;
}

/** A word with «‌» where its half-spaces are. */
function written(word: RunWord): string {
  if (!word.joints) return word.key;
  let out = "";
  for (let at = 0; at < word.key.length; at++)
    out += word.key[at] + ((word.joints >> at) & 1 && at < 31 ? "\u200c" : "");
  return out;
}

function letters(form: string): string {
  return form.replaceAll("\u200c", "");
}

function seenTwice(words: Counts): string[] {
  return [...words].filter(([, count]) => count >= 2).map(([form]) => form);
}

/** Letters → the ways they are known to carry half-spaces. */
function joinedForms(forms: string[]): Known {
  const known: Known = new Map();
  for (const form of forms) {
    if (!form.includes("\u200c")) continue;
    const key = letters(form);
    known.set(key, (known.get(key) ?? new Set()).add(form));
  }
  return known;
}

/** Neighbouring words whose letters together are known to carry half-spaces where here are spaces. */
function countSpaced(texts: string[], known: Known, spaced: Counts) {
  const countRun = (run: RunWord[]) => {
    for (let at = 0; at < run.length; at++) {
      let key = run[at]!.key;
      let form = written(run[at]!);
      for (let size = 1; size < 3 && at + size < run.length; size++) {
        key += run[at + size]!.key;
        form += ` ${written(run[at + size]!)}`;
        if (key.length > 30) break;
        for (const joined of known.get(key) ?? []) if (fits(form, joined)) bump(spaced, form);
      }
    }
  };
  for (const text of texts) eachRun(text, countRun);
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
function countPlurals(texts: string[], contexts: Contexts) {
  const countRun = (run: RunWord[]) => {
    for (let at = 0; at < run.length; at++) {
      const word = run[at]!;
      const size = word.key.length;
      if (size < 6 || !word.key.endsWith("های")) continue;
      const kind = (word.joints >> (size - 4)) & 1 ? 0 : (word.joints >> (size - 3)) & 1 ? 1 : undefined;
      if (kind === undefined) continue;
      for (const [side, beside] of [
        ["next", run[at + 1]],
        ["previous", run[at - 1]],
      ] as const) {
        const key = beside?.key ?? (side === "previous" && word.counted ? "#" : ".");
        const pair = contexts[side].get(key) ?? [0, 0];
        pair[kind]++;
        contexts[side].set(key, pair);
      }
    }
  };
  for (const text of texts) eachRun(text, countRun);
}

function sum(words: Counts): number {
  return [...words.values()].reduce((all, count) => all + count, 0);
}

function sorted(counts: Counts, least: number): string {
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => `${key}\t${count}`)
    .join("\n");
}

function contextLines(table: Map<string, [number, number]>, least: number): string {
  return [...table]
    .filter(([, [a, b]]) => a + b >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, pair]) => `${key}\t${pair.join("\t")}`)
    .join("\n");
}

function write(name: string, sections: string[]) {
  writeFileSync(new URL(name, import.meta.url), gzipSync(sections.join("\n\n"), { level: 9 }));
}
