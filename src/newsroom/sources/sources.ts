// The sources (منبع) that articles are credited to: agencies, papers, sites. One row for all spellings of a name.
import type { Context } from "../../context.ts";
import type { ActContext } from "../act.ts";
import { nameKey, tidyName } from "../names.ts";

export interface Source {
  id: number;
  name: string;
  url: string | null;
}

export function listSources(ctx: Context): Promise<Source[]> {
  return ctx.db.selectFrom("source").select(["id", "name", "url"]).orderBy("name").execute();
}

export async function ensureSource(tx: ActContext, name: string): Promise<Source> {
  const key = nameKey(name);
  const columns = ["id", "name", "url"] as const;
  const found = await tx.db
    .selectFrom("source")
    .select(columns)
    .where("name_key", "=", key)
    .executeTakeFirst();
  if (found) return found;
  return tx.db
    .insertInto("source")
    .values({ name: tidyName(name), name_key: key })
    .onConflict((conflict) =>
      conflict.column("name_key").doUpdateSet((set) => ({ name: set.ref("source.name") })),
    )
    .returning(columns)
    .executeTakeFirstOrThrow();
}
