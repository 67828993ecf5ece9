// The settings are one thing with one version, so that nobody writes over what somebody else has just changed.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { ActContext } from "../act.ts";

const KEY = "settings.version";

export async function getVersion(ctx: Context): Promise<number> {
  const row = await ctx.db.selectFrom("setting").select("value").where("key", "=", KEY).executeTakeFirst();
  return (row?.value as number | undefined) ?? 0;
}

/** The next version. Whoever else changes settings waits for the end of this act. */
export async function bumpVersion(tx: ActContext): Promise<number> {
  const { value } = await tx.db
    .insertInto("setting")
    .values({ key: KEY, value: "1" })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet({
        value: sql<string>`to_jsonb((setting.value #>> '{}')::integer + 1)`,
        changed_at: sql<Date>`now()`,
      }),
    )
    .returning("value")
    .executeTakeFirstOrThrow();
  return value as number;
}
