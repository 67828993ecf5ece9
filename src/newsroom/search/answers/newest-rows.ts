// The newest rows that hold what is asked for, as a question to the database, whosever they are.
import { type RawBuilder, sql } from "kysely";
import type { RowsAsked } from "./best-rows.ts";
import { holdsWords, weightsOf } from "./row-pieces.ts";

interface NewestAsked extends Omit<RowsAsked, "patience"> {
  /** What must hold of rows `r` besides the words. */
  rows: RawBuilder<unknown>;
  /** One on their articles `a`, where those decide before anything is cut off. */
  articles?: RawBuilder<unknown>;
}

const COLUMNS = sql`r.code, r.draft, r.at, r.length, r.weights`;

/** Each row as `own`, with what the terms weigh in it; a join and what else must hold may follow. */
export function newestRows(asked: NewestAsked): RawBuilder<unknown> {
  const { words, way, most, reach, terms, rows, articles } = asked;
  const holding = sql`${rows} and ${holdsWords(words)}`;
  const byDate = sql`order by r.at desc, r.code desc`;
  const walked =
    reach === undefined
      ? sql`search_row`
      : sql`(select * from search_row r where ${rows} ${byDate} limit ${reach}::integer)`;
  const joined = articles ? sql`join article a on a.code = r.code` : sql``;
  const allowed = articles ?? sql`true`;
  const newest = sql`${byDate} limit ${most}::integer`;
  const chosen =
    way === "date"
      ? sql`chosen as materialized (select ${COLUMNS} from ${walked} r ${joined}
          where ${holding} and ${allowed} ${newest})`
      : // Gathered first: the planner would walk by date, which takes long where hits are few. And set in order before
        // they meet their articles, so that no more of those are looked at than are wanted.
        sql`gathered as materialized (select ${COLUMNS} from search_row r where ${holding}),
          chosen as materialized (select ${COLUMNS} from (select * from gathered order by at desc, code desc) r ${joined}
            where ${allowed} ${newest})`;
  return sql`with ${chosen}
    select own.code, own.draft, own.at, own.length, ${weightsOf(terms)} as weights
    from (select code, draft, at, length, weights || ''::bytea as w from chosen offset 0) own`;
}
