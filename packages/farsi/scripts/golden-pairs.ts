// Reads the golden corpus: one file a function, one «input ⇥ expected» a line; lines with # in front are notes.

import { readFileSync } from "node:fs";

/** The pairs of corpus/NAME.tsv in order. In a cell \n, \r and \t stand for themselves, \u200c for a half-space. */
export function goldenPairs(name: string): [string, string][] {
  const text = readFileSync(new URL(`../corpus/${name}.tsv`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line.includes("\t") && !line.startsWith("# "))
    .map((line) => line.split("\t").map(readable) as [string, string]);
}

const signs: Readonly<Record<string, string>> = { "\\n": "\n", "\\r": "\r", "\\t": "\t" };

function readable(cell: string): string {
  return cell
    .replace(/\\[nrt]/g, (sign) => signs[sign] ?? sign)
    .replace(/\\u([0-9a-fA-F]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
