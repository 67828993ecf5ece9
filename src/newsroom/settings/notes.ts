// Notes that the product keeps for itself beside the newsroom's settings, such as what the demonstration brought.
import { sql } from "kysely";
import type { Context } from "../../context.ts";

export async function readNote<T>(ctx: Context, key: string): Promise<T | undefined> {
  const row = await ctx.db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst();
  return row?.value as T | undefined;
}

export async function writeNote(ctx: Context, note: { key: string; value: unknown }): Promise<void> {
  const row = { key: note.key, value: JSON.stringify(note.value), changed_at: sql<Date>`now()` };
  await ctx.db
    .insertInto("setting")
    .values(row)
    .onConflict((conflict) => conflict.column("key").doUpdateSet(row))
    .execute();
}
