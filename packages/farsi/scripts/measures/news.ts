// News to measure with: JSON lines, gzipped or not, each with the title, lead and body of an article.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

export type NewsItem = { title: string; lead: string; body: string };

export function newsOf(file: string): NewsItem[] {
  const bytes = readFileSync(file);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as NewsItem);
}
