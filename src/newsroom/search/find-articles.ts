// Searches the rows of the index: understands the question, chooses candidates, weighs them.
import { type RawBuilder, sql } from "kysely";
import type { Context } from "../../context.ts";
import { type Asked, askedOf, lettersOf, settle } from "./asked.ts";
import { chooseWays, type Place, placesOf } from "./candidates.ts";
import { limited, type Way } from "./limited.ts";
import { scoreOf, type WeighedTerm, weighedTerms } from "./rank.ts";
import {
  type Hit,
  MOST_COUNTED,
  type SearchFilters,
  type SearchQuery,
  type SearchResult,
} from "./search-index.ts";
import { filterTerm } from "./terms.ts";
import { lexeme } from "./tsvector.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";
import { termHash } from "./weights.ts";

/** Candidates that are let in by words, those that are weighed at most, and for how many milliseconds it is tried. */
const EFFORT = {
  page: { wanted: 600, weighed: 1000, patience: 2000 },
  thorough: { wanted: 10_000, weighed: 20_000, patience: 60_000 },
};
/** Where more have all words than can be weighed: so many of the newest, and of the newest with the words on top. */
const NEWEST = 300;
/** What reading one row on a walk from the newest on costs, in rows that are gathered by an index. */
const WALKING = 10;
/** What has less than this share of the best one's score is not worth a reader's line. */
const WORTH_SHOWING = 0.2;

const NOTHING: SearchResult = { hits: [], count: 0, more: false, stopped: false };

/** A question ready to be put to the index. */
interface Question {
  asked: Asked;
  phrases: Asked[];
  without: Asked[];
  places: Place[];
  vocabulary: Vocabulary;
  /** What must hold besides the words, as tsqueries: phrases, exclusions, filters. */
  also: string[];
}

export async function findArticles(ctx: Context, query: SearchQuery): Promise<SearchResult> {
  const question = await understand(ctx, query);
  if (question.places.length === 0) {
    // Nothing but filters: what they let in, newest first.
    return hasFilters(query.filters) ? byDate(ctx, { query, question }) : NOTHING;
  }
  return query.sort === "date" ? byDate(ctx, { query, question }) : byWorth(ctx, { query, question });
}

function hasFilters(filters: SearchFilters = {}): boolean {
  return Object.values(filters).some((value) => value instanceof Date || (value?.length ?? 0) > 0);
}

export async function understand(ctx: Context, query: SearchQuery): Promise<Question> {
  const phrases = (query.phrases ?? []).map(askedOf).filter(({ slots }) => slots.length > 0);
  const without = (query.without ?? []).map(askedOf).filter(({ slots }) => slots.length > 0);
  const typed = askedOf([query.words, ...(query.phrases ?? [])].join("\n"));
  const letters = [typed, ...phrases, ...without].map(lettersOf);
  const vocabulary = await vocabularyOf(ctx, {
    terms: [
      ...withHeadlines(letters.flatMap(({ terms }) => terms)),
      ...filterLists(query.filters ?? {}).flat(),
    ],
    joined: letters.flatMap(({ joined }) => joined),
  });
  const asked = settle(typed, vocabulary);
  const settled = {
    phrases: phrases.map((one) => settle(one, vocabulary)),
    without: without.map((one) => settle(one, vocabulary)),
  };
  return {
    asked,
    ...settled,
    vocabulary,
    places: placesOf(asked, vocabulary),
    also: [
      ...settled.phrases.map(phraseQuery),
      ...settled.without.map((one) => `!(${phraseQuery(one)})`),
      ...filterQueries(query.filters ?? {}),
    ],
  };
}

const withHeadlines = (terms: string[]): string[] => terms.flatMap((term) => [term, `^${term}`]);

function phraseQuery({ slots, joints }: Asked): string {
  const place = (terms: string[]): string =>
    terms.length > 1 ? `(${terms.map(lexeme).join(" | ")})` : lexeme(terms[0] as string);
  const chain = slots.map(place).join(" <-> ");
  if (joints.length === 0) return `(${chain})`;
  const joined: string[] = [];
  for (let at = 0; at < slots.length; ) {
    const joint = joints.find(({ from }) => from === at);
    joined.push(joint ? lexeme(joint.joined) : place(slots[at] as string[]));
    at = joint ? joint.to : at + 1;
  }
  return `((${chain}) | (${joined.join(" <-> ")}))`;
}

const filterQueries = (filters: SearchFilters): string[] =>
  filterLists(filters).map((list) => `(${list.map(lexeme).join(" | ")})`);

/** The terms of each filter, of which one must hold. */
function filterLists({
  sectionIds = [],
  kinds = [],
  tagIds = [],
  authorIds = [],
}: SearchFilters): string[][] {
  return [
    sectionIds.map(filterTerm.section),
    kinds.map(filterTerm.kind),
    tagIds.map(filterTerm.tag),
    authorIds.map(filterTerm.author),
  ].filter((list) => list.length > 0);
}

const both = (...queries: string[]): string => queries.filter(Boolean).join(" & ");

interface Rowed extends Hit {
  length: number;
  weights: number[];
}

interface Searched {
  query: SearchQuery;
  question: Question;
}

async function byWorth(ctx: Context, { query, question }: Searched): Promise<SearchResult> {
  const { wanted, weighed, patience } = EFFORT[query.effort ?? "page"];
  const { places, vocabulary, also, asked } = question;
  const { documents } = vocabulary;
  const choice = chooseWays(places, { documents, most: wanted });
  const expected = choice.estimate * filterShare(query, vocabulary);
  const terms = weighedTerms(asked, vocabulary);
  const rows = new Map<number, Rowed>();
  const headline = both(...places.map((place) => place.headline), ...also);
  const all = both(...places.map((place) => place.query), ...also);
  const asks: { way: Way; query: string; most: number }[] =
    expected > weighed
      ? [
          { way: "words", query: headline, most: NEWEST },
          { way: wayFor(NEWEST, { expected, documents }), query: all, most: NEWEST },
        ]
      : [{ way: "words", query: both(choice.query, ...also), most: weighed }];
  let stopped = false;
  let full = false;
  for (const { way, query: words, most } of asks) {
    const found = await limited(ctx, {
      way,
      most: patience,
      work: (db) => rowsOf({ ...ctx, db }, { words, way, most, terms, filters: query.filters ?? {} }),
    });
    stopped ||= found === undefined;
    full ||= (found?.length ?? 0) >= most;
    for (const row of found ?? []) rows.set(row.code, row);
  }
  const now = ctx.now();
  const hits = [...rows.values()].map((row) => ({
    code: row.code,
    at: row.at,
    score: scoreOf(row, { terms, length: vocabulary.length, now }),
  }));
  hits.sort((one, other) => other.score - one.score || +other.at - +one.at || other.code - one.code);
  const least = query.effort === "thorough" ? 0 : (hits[0]?.score ?? 0) * WORTH_SHOWING;
  const worth = hits.filter(({ score }) => score >= least && score > 0);
  const offset = query.offset ?? 0;
  return {
    hits: worth.slice(offset, offset + query.limit),
    count: Math.min(worth.length, MOST_COUNTED),
    more: full || worth.length > MOST_COUNTED,
    stopped,
  };
}

async function byDate(ctx: Context, { query, question }: Searched): Promise<SearchResult> {
  const { places, vocabulary, also } = question;
  const all = both(...places.map((place) => place.query), ...also);
  const share = places.reduce((product, place) => Math.min(product, place.share), 1);
  const expected = share * filterShare(query, vocabulary) * vocabulary.documents;
  const wanted = (query.offset ?? 0) + query.limit + 1;
  const way = wayFor(wanted, { expected, documents: vocabulary.documents });
  const ask = (words: string) =>
    limited(ctx, {
      way,
      work: (db) =>
        rowsOf(
          { ...ctx, db },
          {
            ...{ words, way, most: MOST_COUNTED + 1, terms: [], filters: query.filters ?? {} },
            ...(way === "date" && { most: wanted }),
            after: query.after,
          },
        ),
    });
  let found = await ask(all);
  if (found?.length === 0 && places.length > 1) {
    found = await ask(
      both(chooseWays(places, { documents: vocabulary.documents, most: 200 }).query, ...also),
    );
  }
  const rows = found ?? [];
  const offset = query.offset ?? 0;
  return {
    hits: rows.slice(offset, offset + query.limit).map(({ code, at }) => ({ code, at, score: 0 })),
    count: way === "date" ? MOST_COUNTED : Math.min(rows.length, MOST_COUNTED),
    more: way === "date" || rows.length > MOST_COUNTED,
    stopped: found === undefined,
  };
}

/** Gathering costs a row for every hit; walking costs all rows that have to be passed until enough hits were met. */
function wayFor(most: number, { expected, documents }: { expected: number; documents: number }): Way {
  return (WALKING * most * documents) / Math.max(1, expected) < expected ? "date" : "words";
}

/** The share of the archive that the narrowest filter lets in. */
function filterShare({ filters = {} }: SearchQuery, vocabulary: Vocabulary): number {
  const counts = filterLists(filters).map((list) =>
    list.reduce((sum, term) => sum + (vocabulary.of(term) ?? 0), 0),
  );
  return Math.min(1, ...counts.map((count) => (count + 0.5) / Math.max(1, vocabulary.documents)));
}

interface Wanted {
  words: string;
  way: Way;
  most: number;
  terms: WeighedTerm[];
  filters: SearchFilters;
  after?: { at: Date; code: number } | undefined;
}

/** Live rows of the newest first, with the weights of the terms. */
async function rowsOf(ctx: Context, { words, way, most, terms, filters, after }: Wanted): Promise<Rowed[]> {
  const conditions: RawBuilder<unknown>[] = [
    sql`not draft and edition = ${ctx.edition.id} and at <= now()`,
    ...(words === "" ? [] : [sql`tsv @@ ${words}::tsquery`]),
    ...(filters.from ? [sql`at >= ${filters.from}`] : []),
    ...(filters.to ? [sql`at < ${filters.to}`] : []),
    ...(after ? [sql`(at, code) < (${after.at}, ${after.code})`] : []),
  ];
  const where = sql.join(conditions, sql` and `);
  const newest = sql`order by at desc, code desc limit ${most}::integer`;
  const columns = sql`code, at, length, weights`;
  const chosen =
    way === "date"
      ? sql`chosen as materialized (select ${columns} from search_row where ${where} ${newest})`
      : sql`matching as materialized (select ${columns} from search_row where ${where}),
          chosen as (select ${columns} from matching ${newest})`;
  const weights = terms.map(({ term }) => sql`get_byte(w, position(${termHash(term)}::bytea in w) + 3)`);
  const list = weights.length > 0 ? sql`array[${sql.join(weights)}]` : sql`'{}'::integer[]`;
  const { rows } = await sql<Omit<Rowed, "score">>`with ${chosen}
    select own.code, own.at, own.length, ${list} as weights
    from (select code, at, length, weights || ''::bytea as w from chosen offset 0) own
    join article a on a.code = own.code
    where a.visible_at <= now() and (a.expires_at is null or a.expires_at > now())
    order by own.at desc, own.code desc`.execute(ctx.db);
  return rows.map((row) => ({ ...row, score: 0 }));
}
