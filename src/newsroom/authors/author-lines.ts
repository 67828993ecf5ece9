// The authors as the staff sees them, in the order of their names, with the other names that lead to each.
import type { z } from "zod";
import type { Context } from "../../context.ts";
import { listNamedInput, type NamedLine, namedLine, namedLines } from "../aliases/named-lines.ts";
import { AUTHORS } from "./authors.ts";

export const listAuthorsInput = listNamedInput;

export interface AuthorLine extends NamedLine {
  /** What stands under the name: «خبرنگار شهر». */
  roleLine: string | null;
  /** Id of the portrait. */
  picture: string | null;
  /** Whose pen it is, where it is one of the staff. */
  account: { id: number; name: string } | null;
  /** Path of the page that readers see. */
  address: string;
}

export async function authorLines(
  ctx: Context,
  input: z.input<typeof listAuthorsInput>,
): Promise<{ authors: AuthorLine[]; next: string | null }> {
  const { lines, next } = await namedLines(ctx, { kind: AUTHORS, ...input });
  return { authors: await described(ctx, lines), next };
}

export async function authorLine(ctx: Context, id: number): Promise<AuthorLine> {
  const [line] = await described(ctx, [await namedLine(ctx, { kind: AUTHORS, id })]);
  return line as AuthorLine;
}

async function described(ctx: Context, lines: NamedLine[]): Promise<AuthorLine[]> {
  if (lines.length === 0) return [];
  const rows = await ctx.db
    .selectFrom("author as a")
    .leftJoin("account as c", "c.id", "a.account_id")
    .select(["a.id", "a.edition", "a.role_line", "a.picture_id", "a.account_id", "c.name as account_name"])
    .where(
      "a.id",
      "in",
      lines.map(({ id }) => id),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return lines.map((line) => {
    const row = byId.get(line.id);
    const account = row?.account_id ? { id: row.account_id, name: row.account_name ?? "" } : null;
    return {
      ...line,
      roleLine: row?.role_line ?? null,
      picture: row?.picture_id ?? null,
      account,
      address: authorAddress({ edition: row?.edition ?? ctx.edition.id, slug: line.slug }),
    };
  });
}

/** Path of an author's page. */
export function authorAddress({ edition, slug }: { edition: string; slug: string }): string {
  return `/${edition}/author/${encodeURIComponent(slug)}`;
}
