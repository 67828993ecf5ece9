// Answers a question from rows, whosever they are: settles which are worth weighing, weighs them, cuts out the page that
// was asked for. Where more hold the words than can be weighed, the newest are, and those with the words on top.
import type { Context } from "../../../context.ts";
import { MOST_COUNTED, type SearchQuery, type SearchResult } from "../search-index.ts";
import { chooseWays, type Place } from "./candidates.ts";
import { inTime } from "./in-time.ts";
import type { Way } from "./limited.ts";
import { scoreOf, type Weighable, type WeighedTerm, weighedTerms } from "./rank.ts";
import { both, type Question } from "./understand.ts";

/** Rows that are let in by words, those that are weighed at most, and for how many milliseconds all are looked through. */
const EFFORT = {
  page: { wanted: 600, weighed: 1000, patience: 2000 },
  thorough: { wanted: 10_000, weighed: 20_000, patience: 60_000 },
};
/** Of too many to be weighed, so many of the newest, and so many of the newest with the words on top. */
const NEWEST = 300;
/** By date: where nothing has all words, about so many are let in by some. */
const SOME = 200;
/** What reading one row on a walk from the newest on costs, in rows that are gathered by an index. */
const WALKING = 10;
/** What has less than this share of the best one's score is not worth a line. */
const WORTH_SHOWING = 0.2;

export interface FoundRow extends Weighable {
  code: number;
  draft: boolean;
}

/** What the database is asked for: the newest rows that hold these words. */
export interface RowsAsked {
  /** A tsquery; empty where there are none. */
  words: string;
  way: Way;
  most: number;
  /** Whose weights are wanted. */
  terms: WeighedTerm[];
  /** On the way by date, so many of the newest rows are looked through at most. */
  reach?: number;
  /** Milliseconds. */
  patience: number;
}

/** Where the rows come from. */
export interface Rows {
  /** Those that hold the words and whatever else the search asks for, newest first; undefined when the time was over. */
  find(asked: RowsAsked): Promise<FoundRow[] | undefined>;
  /** The share of all rows that what else is asked for lets in, as far as is known. */
  share: number;
}

export interface Best extends Omit<SearchResult, "hits"> {
  hits: (FoundRow & { score: number })[];
}

interface Searched {
  query: SearchQuery;
  question: Question;
  rows: Rows;
}

export function bestRows(ctx: Pick<Context, "now">, searched: Searched): Promise<Best> {
  const { query, question } = searched;
  // Without words nothing is nearer than another.
  return question.places.length === 0 || query.sort === "date"
    ? byDate(ctx, searched)
    : byWorth(ctx, searched);
}

async function byWorth(ctx: Pick<Context, "now">, { query, question, rows }: Searched): Promise<Best> {
  const { vocabulary, asked } = question;
  const terms = weighedTerms(asked, vocabulary);
  const look = inTime(ctx, { rows, patience: patienceOf(query) });
  const found = new Map<number, FoundRow>();
  let stopped = false;
  let full = false;
  for (const ask of asksFor({ query, question, rows })) {
    const some = await look({ ...ask, terms });
    stopped ||= !some.whole;
    full ||= some.found.length >= ask.most;
    // An article that is found by the text in hand is that text.
    for (const row of some.found) if (row.draft || !found.get(row.code)?.draft) found.set(row.code, row);
  }
  const now = ctx.now();
  const weighed = [...found.values()].map((row) => ({
    ...row,
    score: scoreOf(row, { terms, length: vocabulary.length, now }),
  }));
  weighed.sort((one, other) => other.score - one.score || +other.at - +one.at || other.code - one.code);
  const least = query.effort === "thorough" ? 0 : (weighed[0]?.score ?? 0) * WORTH_SHOWING;
  const worth = weighed.filter(({ score }) => score >= least && score > 0);
  return { ...pageOf(worth, query), more: full || worth.length > MOST_COUNTED, stopped };
}

function asksFor({ query, question, rows }: Searched): Pick<RowsAsked, "words" | "way" | "most">[] {
  const { wanted, weighed } = EFFORT[query.effort ?? "page"];
  const { places, vocabulary } = question;
  const { documents } = vocabulary;
  const choice = chooseWays(places, { documents, most: wanted });
  const expected = choice.estimate * rows.share;
  if (expected <= weighed) return [{ way: "words", words: choice.query, most: weighed }];
  // First what must not be missing where the time is short.
  return [
    { way: wayFor(NEWEST, { expected, documents }), words: wordsOf(places), most: NEWEST },
    { way: "words", words: both(...places.map(({ headline }) => headline)), most: NEWEST },
  ];
}

async function byDate(ctx: Pick<Context, "now">, { query, question, rows }: Searched): Promise<Best> {
  const { places, vocabulary } = question;
  const { documents } = vocabulary;
  const look = inTime(ctx, { rows, patience: patienceOf(query) });
  const expected = Math.min(1, ...places.map(({ share }) => share)) * rows.share * documents;
  const wanted = (query.offset ?? 0) + query.limit + 1;
  const way = wayFor(wanted, { expected, documents });
  const most = way === "date" ? wanted : MOST_COUNTED + 1;
  const ask = (words: string) => look({ words, way, most, terms: [] });
  let { found, whole } = await ask(wordsOf(places));
  if (whole && found.length === 0 && places.length > 1) {
    ({ found, whole } = await ask(chooseWays(places, { documents, most: SOME }).query));
  }
  const hits = found.map((row) => ({ ...row, score: 0 }));
  // Who walks counts no further than the page.
  const more = hits.length >= most;
  const page = pageOf(hits, query);
  return { ...page, count: more ? MOST_COUNTED : page.count, more, stopped: !whole };
}

const patienceOf = ({ patience, effort = "page" }: SearchQuery): number =>
  patience ?? EFFORT[effort].patience;

function pageOf(hits: Best["hits"], { offset = 0, limit }: SearchQuery): Pick<Best, "hits" | "count"> {
  return { hits: hits.slice(offset, offset + limit), count: Math.min(hits.length, MOST_COUNTED) };
}

const wordsOf = (places: Place[]): string => both(...places.map(({ query }) => query));

/** Gathering costs a row for every hit; walking costs all rows that have to be passed until enough hits were met. */
function wayFor(most: number, { expected, documents }: { expected: number; documents: number }): Way {
  return (WALKING * most * documents) / Math.max(1, expected) < expected ? "date" : "words";
}
