// What the product itself says in Persian, and what the demonstration says, is proofread like any article.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { proofread } from "@dabir/farsi";

const PROJECT = join(import.meta.dirname, "..");

const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");

/** Every text of a JSON value, with the way to it. */
function texts(value: unknown, way: string): [string, string][] {
  if (typeof value === "string") return [[way, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${way}.${key}`));
}

/** The lines of an article; what stands in code is no prose. */
function articleLines(path: string): [string, string][] {
  const prose = read(path).replace(/<pre>[\s\S]*?<\/pre>/g, (code) => code.replace(/[^\n]/g, ""));
  return prose.split("\n").map((line, at) => [`${path}:${at + 1}`, line]);
}

/** What no machine would let stand, as «place: written → right». */
function slips(lines: [string, string][]): string[] {
  return lines.flatMap(([way, text]) =>
    proofread(text)
      .filter(({ certainty }) => certainty === "sure")
      .map(
        ({ rule, start, end, replacement }) => `${way}: ${rule}: ${text.slice(start, end)} → ${replacement}`,
      ),
  );
}

test("the product's Persian has no certain slip", () => {
  assert.deepEqual(slips(texts(JSON.parse(read("locales/fa.json")), "fa")), []);
});

test("the studio's Persian has no certain slip, and its English says the same things", () => {
  const fa: Record<string, string> = JSON.parse(read("locales/studio.fa.json"));
  const en: Record<string, string> = JSON.parse(read("locales/studio.en.json"));
  // Shows how a house may write plurals that we do not.
  const { "settings.plural.joined": _, ...ours } = fa;
  assert.deepEqual(slips(texts(ours, "studio.fa")), []);
  assert.deepEqual(Object.keys(en).sort(), Object.keys(fa).sort());
  const places = (text = ""): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const [key, text] of Object.entries(fa)) assert.deepEqual(places(en[key]), places(text), key);
});

test("the demonstration's newsroom and comments have no certain slip", () => {
  const files = readdirSync(join(PROJECT, "demo/comments")).map((name) => `demo/comments/${name}`);
  assert.ok(files.length > 1);
  // What other editions say is not Persian.
  const newsroom = JSON.parse(read("demo/newsroom.json"), (_, value) =>
    value?.edition || value?.ar ? undefined : value,
  );
  const comments = files.flatMap((path) => texts(JSON.parse(read(path)), path));
  assert.deepEqual(slips([...texts(newsroom, "demo/newsroom.json"), ...comments]), []);
});

test("the demonstration's articles have no certain slip", () => {
  const files = readdirSync(join(PROJECT, "demo/articles"))
    .filter((name) => name.endsWith(".html"))
    .map((name) => `demo/articles/${name}`);
  assert.ok(files.length > 1);
  assert.deepEqual(slips(files.flatMap(articleLines)), []);
});
