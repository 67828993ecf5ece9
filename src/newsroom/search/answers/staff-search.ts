// What the staff find: live texts and those in hand, each article once. Who may find what is part of the question to
// the database, so that nothing is left out or counted that was only hidden afterwards.
import { type RawBuilder, sql } from "kysely";
import type { Context } from "../../../context.ts";
import type { StaffQuery, StaffResult } from "../search-index.ts";
import { bestRows, type FoundRow, type RowsAsked } from "./best-rows.ts";
import { limited } from "./limited.ts";
import { newestRows } from "./newest-rows.ts";
import { holdsWords, rowConditions } from "./row-pieces.ts";
import { both, filterQueries, understand } from "./understand.ts";

/** Without words, what the filters let in, newest first; signs that say nothing find nothing. */
export async function searchForStaff(ctx: Context, query: StaffQuery): Promise<StaffResult> {
  const known = query.known ?? { filters: {}, isAll: query.narrowed.length === 0 };
  const question = await understand(ctx, { ...query, filters: { ...query.filters, ...known.filters } });
  const { places, also, filters, share } = question;
  const ownFilters = filterQueries(query.filters);
  const { from, to } = query.filters ?? {};
  const saysNothing = places.length + also.length + ownFilters.length === 0 && !from && !to;
  if (saysNothing && (query.words.trim() !== "" || query.narrowed.length === 0)) {
    return { hits: [], count: 0, more: false, stopped: false };
  }
  const rows = {
    // What is narrowed down otherwise is small enough to be gathered.
    share: known.isAll ? share : 0,
    find: (asked: RowsAsked) =>
      rowsOf(ctx, {
        ...{ ...asked, query },
        words: both(asked.words, ...also, ...filters),
        draftWords: both(asked.words, ...also, ...ownFilters),
      }),
  };
  const { hits, ...found } = await bestRows(ctx, { query, question, rows });
  return { ...found, hits: hits.map(({ code, draft, at, score }) => ({ code, draft, at, score })) };
}

interface Asked extends RowsAsked {
  query: StaffQuery;
  /** What drafts must hold: how they are narrowed down, the article says. */
  draftWords: string;
}

async function rowsOf(ctx: Context, asked: Asked): Promise<FoundRow[] | undefined> {
  const live = await newest(ctx, { ...asked, which: liveRows(ctx, asked) });
  if (!live) return undefined;
  // There are few of them, and no index knows their dates.
  const drafts = await newest(ctx, {
    ...asked,
    way: "words",
    words: asked.draftWords,
    which: draftRows(ctx, asked),
  });
  if (!drafts) return undefined;
  return [...live, ...drafts]
    .sort((one, other) => +other.at - +one.at || other.code - one.code)
    .slice(0, asked.most);
}

/** Conditions on rows `r`, and on their articles `a`. */
interface Which {
  rows: RawBuilder<unknown>;
  articles: RawBuilder<unknown>;
}

function draftRows(ctx: Context, { query }: Asked): Which {
  return {
    rows: sql`r.draft and ${rowConditions(ctx, { query })}`,
    articles: sql`${narrowed(query)} and ${query.sight.whole}`,
  };
}

/** Where somebody sees the text in hand and it holds the words too, it is the one that is found. */
function liveRows(ctx: Context, { query, draftWords }: Asked): Which {
  const { whole, asReaders } = query.sight;
  // Also one that stands on another page.
  const inHand = sql`${rowConditions(ctx, { name: "d", query: { ...query, after: undefined } })}
    and ${holdsWords(draftWords, "d")}`;
  return {
    rows: sql`not r.draft and ${rowConditions(ctx, { query })}`,
    articles: sql`${narrowed(query)} and (${whole} or ${asReaders})
      and not (a.draft_revision_id is not null and ${whole} is true and exists (select from search_row d
        where d.code = a.code and d.draft and ${inHand}))`,
  };
}

const narrowed = ({ narrowed }: StaffQuery): RawBuilder<unknown> =>
  sql.join([sql`a.binned_at is null`, ...narrowed], sql` and `);

async function newest(
  ctx: Context,
  { which, ...asked }: RowsAsked & { which: Which },
): Promise<FoundRow[] | undefined> {
  return limited(ctx, {
    way: asked.way,
    most: asked.patience,
    work: async (db) => (await sql<FoundRow>`${newestRows({ ...asked, ...which })}`.execute(db)).rows,
  });
}
