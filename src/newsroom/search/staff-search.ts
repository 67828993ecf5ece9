// Searches for the staff: live texts and those in hand, each article once. Who may find what is part of the question to
// the database, so that nothing is left out or counted that was only hidden afterwards.
import { type RawBuilder, sql } from "kysely";
import type { Context } from "../../context.ts";
import { chooseWays } from "./candidates.ts";
import { understand } from "./find-articles.ts";
import { limited, type Way } from "./limited.ts";
import { scoreOf, type WeighedTerm, weighedTerms } from "./rank.ts";
import { MOST_COUNTED, type StaffHit, type StaffQuery, type StaffResult } from "./search-index.ts";
import { termHash } from "./weights.ts";

/** Candidates that are let in by words, and how many are weighed at most. */
const WANTED = 600;
const WEIGHED = 1000;
/** Where more have all words than can be weighed: so many of the newest, and of the newest with the words on top. */
const NEWEST = 300;
/** A share of the archive from which on it is quicker to walk from the newest than to gather all. */
const COMMON = 0.1;
/** What has less than this share of the best one's score is not worth a line. */
const WORTH_SHOWING = 0.2;

/** Without words, what the filters let in, newest first; signs that say nothing find nothing. */
export async function searchForStaff(ctx: Context, query: StaffQuery): Promise<StaffResult> {
  const question = await understand(ctx, query);
  const { from, to } = query.filters ?? {};
  const saysNothing = question.places.length === 0 && question.also.length === 0 && !from && !to;
  if (saysNothing && (query.words.trim() !== "" || query.narrowed.length === 0)) {
    return { hits: [], count: 0, more: false, stopped: false };
  }
  const isByWorth = question.places.length > 0 && query.sort !== "date";
  return isByWorth ? byWorth(ctx, { query, question }) : byDate(ctx, { query, question });
}

interface Searched {
  query: StaffQuery;
  question: Awaited<ReturnType<typeof understand>>;
}

const both = (...queries: string[]): string => queries.filter(Boolean).join(" & ");

async function byWorth(ctx: Context, { query, question }: Searched): Promise<StaffResult> {
  const { places, vocabulary, also, asked } = question;
  const { documents } = vocabulary;
  const choice = chooseWays(places, { documents, most: WANTED });
  const terms = weighedTerms(asked, vocabulary);
  const all = places.map((place) => place.query);
  const onTop = places.map((place) => place.headline);
  // What is narrowed down is small enough to be gathered; only an archive is walked from its newest on.
  const walks: Way = query.narrowed.length === 0 && choice.estimate > documents * COMMON ? "date" : "words";
  const asks: Omit<Wanted, "query" | "terms">[] =
    choice.estimate > WEIGHED
      ? [
          { way: "words", words: both(...onTop, ...also), most: NEWEST },
          { way: walks, words: both(...all, ...also), most: NEWEST },
        ]
      : [{ way: "words", words: both(choice.query, ...also), most: WEIGHED }];
  const rows = new Map<number, Rowed>();
  let stopped = false;
  let full = false;
  for (const ask of asks) {
    const found = await rowsOf(ctx, { ...ask, query, terms });
    stopped ||= found === undefined;
    full ||= (found?.length ?? 0) >= ask.most;
    for (const row of found ?? []) if (row.draft || !rows.get(row.code)?.draft) rows.set(row.code, row);
  }
  const now = ctx.now();
  const hits = [...rows.values()].map(({ code, draft, at, ...row }) => ({
    ...{ code, draft, at },
    score: scoreOf({ ...row, at }, { terms, length: vocabulary.length, now }),
  }));
  hits.sort((one, other) => other.score - one.score || +other.at - +one.at || other.code - one.code);
  const least = (hits[0]?.score ?? 0) * WORTH_SHOWING;
  const worth = hits.filter(({ score }) => score >= least);
  return pageOf(worth, { query, more: full, stopped });
}

async function byDate(ctx: Context, { query, question }: Searched): Promise<StaffResult> {
  const { places, vocabulary, also } = question;
  const { documents } = vocabulary;
  const share = places.reduce((least, place) => Math.min(least, place.share), 1);
  // An archive of many hits is walked from its newest on, and not counted.
  const isCommon = query.narrowed.length === 0 && share > COMMON && share * documents > 2 * MOST_COUNTED;
  const way: Way = isCommon ? "date" : "words";
  const most = isCommon ? (query.offset ?? 0) + query.limit + 1 : MOST_COUNTED + 1;
  const ask = (words: string) => rowsOf(ctx, { way, words, most, query, terms: [] });
  let found = await ask(both(...places.map((place) => place.query), ...also));
  if (found?.length === 0 && places.length > 1) {
    found = await ask(both(chooseWays(places, { documents, most: 200 }).query, ...also));
  }
  const rows = found ?? [];
  const hits = rows.map(({ code, draft, at }) => ({ code, draft, at, score: 0 }));
  const page = pageOf(hits, { query, more: isCommon || rows.length >= most, stopped: found === undefined });
  return isCommon ? { ...page, count: MOST_COUNTED } : page;
}

function pageOf(
  hits: StaffHit[],
  { query, more, stopped }: { query: StaffQuery; more: boolean; stopped: boolean },
): StaffResult {
  const offset = query.offset ?? 0;
  return {
    hits: hits.slice(offset, offset + query.limit),
    count: Math.min(hits.length, MOST_COUNTED),
    more: more || hits.length > MOST_COUNTED,
    stopped,
  };
}

interface Rowed extends StaffHit {
  length: number;
  weights: number[];
}

interface Wanted {
  query: StaffQuery;
  words: string;
  way: Way;
  most: number;
  terms: WeighedTerm[];
}

/** The newest rows with their weights; undefined when the time was over. */
async function rowsOf(ctx: Context, wanted: Wanted): Promise<Rowed[] | undefined> {
  const live = await weighed(ctx, { ...wanted, rows: liveRows(ctx, wanted) });
  // There are few of them, and no index knows their dates.
  const drafts = await weighed(ctx, { ...wanted, way: "words", rows: draftRows(ctx, wanted) });
  if (!live || !drafts) return undefined;
  return [...live, ...drafts]
    .sort((one, other) => +other.at - +one.at || other.code - one.code)
    .slice(0, wanted.most);
}

async function weighed(
  ctx: Context,
  { way, most, terms, rows }: Wanted & { rows: RawBuilder<unknown> },
): Promise<Rowed[] | undefined> {
  const newest = sql`order by at desc, code desc limit ${most}::integer`;
  const chosen =
    way === "date"
      ? sql`chosen as materialized (${rows} ${newest})`
      : // Gathered first: the planner would walk by date, which takes long where hits are few.
        sql`gathered as materialized (${rows}), chosen as (select * from gathered ${newest})`;
  const weights = terms.map(({ term }) => sql`get_byte(w, position(${termHash(term)}::bytea in w) + 3)`);
  const list = weights.length > 0 ? sql`array[${sql.join(weights)}]` : sql`'{}'::integer[]`;
  const found = await limited(ctx, {
    way,
    work: (db) =>
      sql<Omit<Rowed, "score">>`with ${chosen} select code, draft, at, length, ${list} as weights
        from (select code, draft, at, length, weights || ''::bytea as w from chosen offset 0) own`.execute(
        db,
      ),
  });
  return found?.rows.map((row) => ({ ...row, score: 0 }));
}

const COLUMNS = sql`r.code, r.draft, r.at, r.length, r.weights`;

function draftRows(ctx: Context, { query, words }: Wanted): RawBuilder<unknown> {
  return sql`select ${COLUMNS} from search_row r join article a on a.code = r.code
    where r.draft and ${holding(ctx, { row: "r", query, words })} and ${narrowed(query)} and ${query.sight.whole}`;
}

/** Where somebody sees the text in hand and it holds the words too, it is the one that is found. */
function liveRows(ctx: Context, { query, words }: Wanted): RawBuilder<unknown> {
  const { whole, asReaders } = query.sight;
  return sql`select ${COLUMNS} from search_row r join article a on a.code = r.code
    where not r.draft and ${holding(ctx, { row: "r", query, words })} and ${narrowed(query)}
      and (${whole} or ${asReaders})
      and not (a.draft_revision_id is not null and ${whole} is true and exists (select from search_row d
        where d.code = a.code and d.draft and ${holding(ctx, { row: "d", query, words })}))`;
}

function holding(
  ctx: Context,
  { row, query, words }: { row: "r" | "d"; query: StaffQuery; words: string },
): RawBuilder<unknown> {
  const { from, to } = query.filters ?? {};
  const of = (column: string) => sql.ref(`${row}.${column}`);
  return sql.join(
    [
      sql`${of("edition")} = ${ctx.edition.id}`,
      ...(words === "" ? [] : [sql`${of("tsv")} @@ ${words}::tsquery`]),
      ...(from ? [sql`${of("at")} >= ${from}`] : []),
      ...(to ? [sql`${of("at")} < ${to}`] : []),
    ],
    sql` and `,
  );
}

function narrowed({ narrowed, after }: StaffQuery): RawBuilder<unknown> {
  const below = after ? [sql`(r.at, r.code) < (${after.at}, ${after.code})`] : [];
  return sql.join([sql`a.binned_at is null`, ...narrowed, ...below], sql` and `);
}
