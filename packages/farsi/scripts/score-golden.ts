// The golden corpus, written by us: how many of its pairs this library and the other packages give. It says what we
// hold to be right, so it favours us; what the others leave as it should be counts for them too.

import { repairHalfSpaces } from "../src/half-space.ts";
import { lemma } from "../src/lemma.ts";
import { normalize } from "../src/normalize.ts";
import { slug } from "../src/slug.ts";
import { goldenPairs } from "./golden-pairs.ts";
import type { Rival } from "./rivals.ts";

type Work = (text: string) => string;

const own: Record<"normalize" | "repair" | "slug" | "lemma", Work> = {
  normalize: (text) => normalize(text),
  repair: (text) => repairHalfSpaces(text),
  slug: (text) => slug(text),
  lemma,
};

/** A line for each kind of work: «normalize: nothing 60, farsi 178, virastar … of 178». */
export function goldenTable(rivals: readonly Rival[]): string[] {
  return Object.entries(own).map(([kind, work]) => {
    const pairs = goldenPairs(kind);
    const right = (one: Work) => pairs.filter(([text, expected]) => given(one, text) === expected).length;
    const others = rivals.flatMap((rival) => {
      const its = kind === "lemma" ? undefined : rival[kind as "normalize" | "repair" | "slug"];
      return its ? [`${rival.name} ${right(its)}`] : [];
    });
    const counts = [`nothing ${right((text) => text)}`, `farsi ${right(work)}`, ...others];
    return `${kind}: ${counts.join(", ")} of ${pairs.length}`;
  });
}

function given(work: Work, text: string): string | undefined {
  try {
    return work(text);
  } catch {
    return undefined;
  }
}
