// What a running newsroom does by itself for its related articles: a few at a time, the newest first, those whose text
// has changed are chosen anew, then those of an archive that has none yet, then the last days' once more, since what
// goes with them is still being written. One process does it; all it knows of stands in the database, so that it goes
// on where it was ended.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { EDITIONS, type EditionId } from "../../editions.ts";
import { type Background, inBackground } from "../../platform/background.ts";
import { LOCKS } from "../../platform/db/locks.ts";
import { type ActContext, perform } from "../act.ts";
import { chooseRelated } from "./choose.ts";
import { keepChosen } from "./related.ts";

const BATCH = 10;
/** So many of an older archive are put on the list at once. */
const ENLISTED = 1000;
/** Readers and the desk go before: it rests so many times as long as it worked, and longer when there is nothing to do. */
const REST = 9;
const IDLE_MS = 5_000;

export function keepRelated(ctx: Context): Background {
  return inBackground(async ({ signal, rest, giveWay }) => {
    await enlistAll(ctx, signal).catch((error) =>
      ctx.log.warn("earlier articles wait for no related ones", { reason: error.message }),
    );
    while (!signal.aborted) {
      const start = ctx.now();
      const done = await chooseBatch(ctx).catch((error) => {
        ctx.log.warn("related articles were not chosen", { reason: error.message });
        return 0;
      });
      await (done > 0 ? giveWay(REST * (+ctx.now() - +start)) : rest(IDLE_MS));
    }
  });
}

async function enlistAll(ctx: Context, signal: AbortSignal): Promise<void> {
  for (let below: number | null = Number.MAX_SAFE_INTEGER; below !== null && !signal.aborted; ) {
    below = await enlist(ctx, below);
  }
}

/** How many were chosen; none when nothing is left to do, or another process is at it. */
export function chooseBatch(ctx: Context): Promise<number> {
  return perform(ctx, {
    name: "related.choose",
    work: async (tx) => {
      const { rows: locked } = await sql<{ mine: boolean }>`
        select pg_try_advisory_xact_lock(${LOCKS.choosingRelated}) as mine`.execute(tx.db);
      if (!locked[0]?.mine) return 0;
      const due = await dueCodes(tx);
      const chosen: Parameters<typeof keepChosen>[1][] = [];
      for (const { code, edition, seen } of due) {
        // Not within the transaction: a search is stopped by ending its own.
        const codes = await chooseRelated({ ...ctx, edition: EDITIONS[edition] }, code);
        chosen.push({ code, codes, seen });
      }
      // All at the end: an act that touches one of them meanwhile does not wait for the others.
      for (const one of chosen) await keepChosen(tx, one);
      return due.length;
    },
  });
}

interface Due {
  code: number;
  edition: EditionId;
  /** Which state of its row was seen. */
  seen: string;
}

/** What waits to be chosen; else the last days' that were chosen hours ago. */
async function dueCodes(tx: ActContext): Promise<Due[]> {
  const { rows: waiting } = await sql<Due>`
    select a.code, a.edition, r.xmin::text as seen from related_article r join live_article a on a.code = r.article_code
    where r.stale order by r.article_code desc limit ${BATCH}`.execute(tx.db);
  if (waiting.length > 0) return waiting;
  const { rows: aged } = await sql<Due>`
    select a.code, a.edition, r.xmin::text as seen from live_article a join related_article r on r.article_code = a.code
    where a.published_at > now() - interval '3 days' and r.chosen_at < now() - interval '6 hours'
    order by a.published_at desc limit ${BATCH}`.execute(tx.db);
  return aged;
}

/** Articles that were published before anything was chosen wait from now on. Answers the lowest code, null at the end. */
export async function enlist(ctx: Context, below: number): Promise<number | null> {
  const { rows } = await sql<{ code: number }>`
    with missing as (
      select a.code from article a
      where a.code < ${below} and a.live_revision_id is not null
        and not exists (select from related_article r where r.article_code = a.code)
      order by a.code desc limit ${ENLISTED}
    )
    insert into related_article (article_code) select code from missing
    on conflict do nothing returning article_code as code`.execute(ctx.db);
  return rows.length === 0 ? null : Math.min(...rows.map(({ code }) => code));
}
