// The tags as the staff sees them, in the order of their names, with the other names that lead to each.
import type { z } from "zod";
import type { Context } from "../../context.ts";
import { listNamedInput, type NamedLine, namedLine, namedLines } from "../aliases/named-lines.ts";
import { TAGS } from "./tags.ts";

export const listTagsInput = listNamedInput;

export type TagLine = NamedLine;

export async function tagLines(
  ctx: Context,
  input: z.input<typeof listTagsInput>,
): Promise<{ tags: TagLine[]; next: string | null }> {
  const { lines, next } = await namedLines(ctx, { kind: TAGS, ...input });
  return { tags: lines, next };
}

export function tagLine(ctx: Context, id: number): Promise<TagLine> {
  return namedLine(ctx, { kind: TAGS, id });
}
