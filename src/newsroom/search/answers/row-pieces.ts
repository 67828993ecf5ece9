// The pieces of which questions to the index's rows are made, whosever they are.
import { type RawBuilder, sql } from "kysely";
import type { Context } from "../../../context.ts";
import { hashBytes } from "../rows/weights.ts";
import type { SearchQuery } from "../search-index.ts";
import type { WeighedTerm } from "./rank.ts";

/** What must hold of rows besides the words; for a query whose table `search_row` goes by `name`. */
export function rowConditions(
  ctx: Pick<Context, "edition">,
  { query, name = "r" }: { query: SearchQuery; name?: "r" | "d" },
): RawBuilder<unknown> {
  const { filters: { from, to } = {}, after } = query;
  const of = (column: string) => sql.ref(`${name}.${column}`);
  return sql.join(
    [
      sql`${of("edition")} = ${ctx.edition.id}`,
      ...(from ? [sql`${of("at")} >= ${from}`] : []),
      ...(to ? [sql`${of("at")} < ${to}`] : []),
      ...(after ? [sql`(${of("at")}, ${of("code")}) < (${after.at}, ${after.code})`] : []),
    ],
    sql` and `,
  );
}

/** `words` is a tsquery; where there are none, every row holds them. */
export function holdsWords(words: string, name: "r" | "d" = "r"): RawBuilder<unknown> {
  return words === "" ? sql`true` : sql`${sql.ref(`${name}.tsv`)} @@ ${words}::tsquery`;
}

/** What the terms weigh, read from the bytes `w` of a row. */
export function weightsOf(terms: WeighedTerm[]): RawBuilder<unknown> {
  if (terms.length === 0) return sql`'{}'::integer[]`;
  return sql`array[${sql.join(terms.map(({ term }) => sql`get_byte(w, position(${hashBytes(term)}::bytea in w) + 3)`))}]`;
}
