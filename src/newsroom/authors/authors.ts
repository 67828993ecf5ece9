// The authors (نویسنده): people and pen names with a page of their own, one identity for all spellings of a name. They
// belong to an edition. One that was merged stays as another name of what it became.
import type { Selectable } from "kysely";
import type { Context } from "../../context.ts";
import type { ActContext } from "../act.ts";
import { ensureNamed } from "../aliases/ensure-named.ts";
import type { Named, NamedKind } from "../aliases/named.ts";
import { authorFact } from "../facts.ts";
import type { AuthorsTables } from "./tables.ts";

export const AUTHORS: NamedKind = {
  table: "author",
  acts: "authors",
  listed: { table: "article_author", id: "author_id" },
  given: "author_ids",
  fills: ["intro", "role_line", "picture_id", "account_id"],
  within: ({ edition }) => ({ edition: edition.id }),
  fact: authorFact,
  present: (row) => {
    const { id, slug, name, intro, version, role_line, picture_id } = row as Selectable<
      AuthorsTables["author"]
    >;
    return { id, slug, name, intro, version, roleLine: role_line, picture: picture_id };
  },
};

export type Author = Named;

/** The authors of these names in their order, made where there are none; empty and repeated names fall out. */
export function ensureAuthors(tx: ActContext, names: readonly string[]): Promise<Author[]> {
  return ensureNamed(tx, { kind: AUTHORS, names });
}

/** The authors of these ids in their order, as articles were given them. */
export async function authorsOf(ctx: Context, ids: readonly number[]): Promise<Author[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db
    .selectFrom("author")
    .select(["id", "slug", "name"])
    .where("id", "in", ids)
    .execute();
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
