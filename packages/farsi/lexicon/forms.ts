// Gathers, for the letters of each word, every way it is written and how often: from the dictionary and from
// counted spellings.

import { joinsNothingAfter, ZWNJ } from "../src/letters.ts";
import { dictionary } from "./dictionary.ts";
import { bareCount } from "./exceptions.ts";
import type { Counted, SpellingCounts } from "./spelling-counts.ts";

export type Forms = {
  /** Places of half-spaces (bits) → how often. */
  joints: Map<number, number>;
  /** Places of half-spaces that the dictionary gives. */
  listed: Set<number>;
  /** «half-spaces|spaces» → how often. */
  spaced: Map<string, number>;
  /** Bits of `stemClass`. */
  takes: number;
};
export type FormTable = Map<string, Forms>;

/** Letters → their forms. */
export function formTable(sources: readonly SpellingCounts[]): FormTable {
  const table: FormTable = new Map();
  for (const [word, takes] of dictionary()) {
    const { key, joints } = split(word);
    const forms = formsOf(table, key);
    forms.listed.add(joints);
    forms.takes |= takes;
  }
  for (const { words, spaced, spacedInNews } of sources) {
    for (const [word, count] of words) {
      const { key, joints } = split(word);
      const forms = formsOf(table, key);
      forms.joints.set(joints, (forms.joints.get(joints) ?? 0) + count);
    }
    addSpaced(table, spaced);
    addSpaced(table, spacedInNews);
  }
  return table;
}

function addSpaced(table: FormTable, counts: Counted) {
  for (const [form, count] of counts) {
    if (form.split(" ").some((part) => part !== "بی" && bareCount.has(part))) continue;
    const { key, joints, spaces } = split(form);
    const { spaced } = formsOf(table, key);
    const where = `${places(joints)}|${places(spaces)}`;
    spaced.set(where, (spaced.get(where) ?? 0) + count);
  }
}

function formsOf(table: FormTable, key: string): Forms {
  let forms = table.get(key);
  if (!forms) {
    forms = { joints: new Map(), listed: new Set(), spaced: new Map(), takes: 0 };
    table.set(key, forms);
  }
  return forms;
}

/** The letters of a form, and bits for the letters that a half-space or a space follows. A half-space after a
 * letter that never joins is none. */
export function split(form: string): { key: string; joints: number; spaces: number } {
  let key = "";
  let joints = 0;
  let spaces = 0;
  for (const sign of form) {
    if (sign !== ZWNJ && sign !== " ") key += sign;
    else if (key.length > 0 && key.length < 31) {
      if (sign === ZWNJ) joints |= joinsNothingAfter(key.at(-1) ?? "") ? 0 : 1 << (key.length - 1);
      else spaces |= 1 << (key.length - 1);
    }
  }
  return { key, joints, spaces };
}

/** Bits as base-36 signs, one a bit. */
export function places(bits: number): string {
  let out = "";
  for (let at = 0; at < 31; at++) if ((bits >> at) & 1) out += at.toString(36);
  return out;
}
