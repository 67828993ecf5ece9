// The state of the newsroom that an export shows. While it stays, what was exported need not be made again.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Context } from "../context.ts";

/** `salt` is everything else that makes the files differ: the software, the choice of what is exported. */
export async function stampOf(ctx: Context, salt: readonly unknown[]): Promise<string> {
  const { rows } = await sql<Record<string, unknown>>`
    select (select max(id) from event) as event,
           (select count(*) from live_article) as live,
           (select max(published_at) from live_article) as newest,
           (select count(*) from article where breaking_until > now()) as breaking,
           (select count(*) from comment_vote) as votes,
           (now() at time zone ${ctx.edition.timeZone})::date::text as day
  `.execute(ctx.reads);
  return createHash("sha256")
    .update(JSON.stringify([rows[0], ...salt]))
    .digest("hex");
}
