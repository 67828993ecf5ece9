// How a question of the staff may go on, by what readers know too: no word of a text in hand is told.
import { z } from "zod";
import type { Context } from "../../../context.ts";

export const suggestSearchesInput = z.strictObject({ typed: z.string().max(1000) });

export async function suggestSearches(
  ctx: Context,
  { typed }: z.infer<typeof suggestSearchesInput>,
): Promise<{ suggestions: string[] }> {
  return { suggestions: await ctx.search.suggest(ctx, { typed, limit: 6 }) };
}
