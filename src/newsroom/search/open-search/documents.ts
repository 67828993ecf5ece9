// What OpenSearch keeps of an article: our own terms between spaces, which its simplest analyser leaves as they are. A
// term stands as often as it weighs, so its BM25 is ours.
import { toText } from "../../../document/to-text.ts";
import type { ArticleText } from "../rows/texts.ts";
import { FIELD_WEIGHT } from "../rows/weights.ts";
import { searchTerms } from "../terms.ts";

export const SETTINGS = {
  settings: {
    analysis: { analyzer: { terms: { type: "custom", tokenizer: "whitespace" } } },
    similarity: { default: { type: "BM25", k1: 0.9, b: 0.4 } },
  },
  mappings: {
    dynamic: "strict",
    properties: {
      code: { type: "long" },
      edition: { type: "keyword" },
      kind: { type: "keyword" },
      section: { type: "integer" },
      tags: { type: "integer" },
      authors: { type: "integer" },
      at: { type: "date" },
      terms: { type: "text", analyzer: "terms" },
      /** One term a place, in order, for phrases. */
      places: { type: "text", analyzer: "terms", norms: false },
    },
  },
} as const;

export interface FoundDocument {
  code: number;
  edition: string;
  kind: string;
  section: number;
  tags: number[];
  authors: number[];
  at: string;
  terms: string;
  places: string;
}

/** Between the fields, so that no phrase reaches from one into the next. */
const GAP = " \u241e".repeat(4);

export function documentOf(text: ArticleText): FoundDocument {
  const terms: string[] = [];
  const places: string[] = [];
  const add = (field: string | null, weight: number): void => {
    if (!field) return;
    const found = searchTerms(field).terms.map(({ term, position }) => ({ term: spaceless(term), position }));
    for (const { term } of found) for (let times = 0; times < weight; times += 1) terms.push(term);
    const first = new Map(found.toReversed().map(({ term, position }) => [position, term]));
    places.push(
      [...first]
        .sort(([one], [other]) => one - other)
        .map(([, term]) => term)
        .join(" "),
    );
  };
  add(text.headline, FIELD_WEIGHT.A);
  for (const name of [text.kicker, ...text.names]) add(name, FIELD_WEIGHT.B);
  add(text.lead, FIELD_WEIGHT.C);
  add(toText(JSON.parse(text.body)), FIELD_WEIGHT.D);
  return {
    code: text.code,
    edition: text.edition,
    kind: text.kind,
    section: text.sectionId,
    tags: text.tagIds,
    authors: text.authorIds,
    at: text.at.toISOString(),
    terms: terms.join(" "),
    places: places.join(GAP),
  };
}

const spaceless = (term: string): string => term.replace(/\s+/g, "");
