// A question as OpenSearch is asked it: the same settled terms, filters and weight of newness as in our own rows.
import type { Asked } from "../answers/asked.ts";
import type { SearchQuery } from "../search-index.ts";

export interface Understood {
  asked: Asked;
  phrases: Asked[];
  without: Asked[];
}

export function questionOf(
  { asked, phrases, without }: Understood,
  { query, edition, now }: { query: SearchQuery; edition: string; now: Date },
): object {
  const { filters = {}, sort, after, offset = 0, limit } = query;
  const listed = {
    section: filters.sectionIds,
    kind: filters.kinds,
    tags: filters.tagIds,
    authors: filters.authorIds,
  };
  const range = {
    lte: now.toISOString(),
    ...(filters.from && { gte: filters.from.toISOString() }),
    ...(filters.to && { lt: filters.to.toISOString() }),
  };
  const terms = [...asked.slots.flat(), ...asked.joints.map(({ joined }) => joined)];
  const bool = {
    must: [
      ...(terms.length > 0
        ? [
            {
              match: {
                terms: {
                  query: terms.join(" "),
                  operator: sort === "date" && asked.joints.length === 0 ? "and" : "or",
                },
              },
            },
          ]
        : []),
      ...phrases.map(phraseOf),
    ],
    must_not: without.map(phraseOf),
    filter: [
      { term: { edition } },
      { range: { at: range } },
      ...Object.entries(listed).flatMap(([field, values]) =>
        values?.length ? [{ terms: { [field]: values } }] : [],
      ),
    ],
  };
  const paged = { size: limit, track_total_hits: 1001, _source: ["code", "at"] };
  if (sort === "date") {
    return {
      ...paged,
      query: { bool },
      sort: [{ at: "desc" }, { code: "desc" }],
      ...(after ? { search_after: [after.at.getTime(), after.code] } : { from: offset }),
    };
  }
  return {
    ...paged,
    from: offset,
    query: {
      function_score: {
        query: { bool },
        functions: [
          { weight: 1 },
          { exp: { at: { origin: now.toISOString(), scale: "20d", decay: 0.5 } }, weight: 0.15 },
        ],
        score_mode: "sum",
        boost_mode: "multiply",
      },
    },
  };
}

function phraseOf({ slots, joints }: Asked): object {
  const chain = slots.map(([term]) => term).join(" ");
  const apart = { match_phrase: { places: chain } };
  const [joint] = joints;
  if (!joint) return apart;
  const joined = [
    ...slots.slice(0, joint.from).map(([term]) => term),
    joint.joined,
    ...slots.slice(joint.to).map(([term]) => term),
  ];
  return {
    bool: { should: [apart, { match_phrase: { places: joined.join(" ") } }], minimum_should_match: 1 },
  };
}
