// The tags as the staff sees them, in the order of their names, with the other names that lead to each.
import type { z } from "zod";
import type { Context } from "../../context.ts";
import { listNamedInput, type NamedLine, namedLine, namedLines } from "../aliases/named-lines.ts";
import { TAGS, type TagKind } from "./tags.ts";

export const listTagsInput = listNamedInput;

export interface TagLine extends NamedLine {
  kind: TagKind | null;
}

export async function tagLines(
  ctx: Context,
  input: z.input<typeof listTagsInput>,
): Promise<{ tags: TagLine[]; next: string | null }> {
  const { lines, next } = await namedLines(ctx, { kind: TAGS, ...input });
  return { tags: await described(ctx, lines), next };
}

export async function tagLine(ctx: Context, id: number): Promise<TagLine> {
  const [line] = await described(ctx, [await namedLine(ctx, { kind: TAGS, id })]);
  return line as TagLine;
}

async function described(ctx: Context, lines: NamedLine[]): Promise<TagLine[]> {
  if (lines.length === 0) return [];
  const ids = lines.map(({ id }) => id);
  const rows = await ctx.db.selectFrom("tag").select(["id", "kind"]).where("id", "in", ids).execute();
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  return lines.map((line) => ({ ...line, kind: kinds.get(line.id) ?? null }));
}
