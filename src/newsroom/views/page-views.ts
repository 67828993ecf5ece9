// How often articles are read: counted by article and hour, without knowing by whom. Counts gather in memory and go
// to the database every second; a killed process loses that second, nothing is ever counted twice.
import { sql } from "kysely";
import type { Context } from "../../context.ts";

const FLUSH_MS = 1000;
/** Articles written at once: with more, the pages that are asked for meanwhile would wait for the database. */
const PIECE = 200;

export interface ViewCounter {
  count(code: number): void;
  /** Writes what has gathered; called by itself every second and at the end. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export function startViewCounter(ctx: Context): ViewCounter {
  let gathered = new Map<number, number>();
  let writing: Promise<void> | undefined;
  const write = async (): Promise<void> => {
    const batch = [...gathered];
    gathered = new Map();
    try {
      while (batch.length > 0) {
        await addViews(ctx, new Map(batch.slice(-PIECE)));
        batch.splice(-PIECE);
      }
    } catch (error) {
      ctx.log.warn("views wait for the database", { reason: (error as Error).message });
      for (const [code, views] of batch) gathered.set(code, (gathered.get(code) ?? 0) + views);
    }
  };
  const flush = async (): Promise<void> => {
    await writing;
    writing ??= write().finally(() => {
      writing = undefined;
    });
    await writing;
  };
  const timer = setInterval(() => void (writing ?? flush()), FLUSH_MS);
  timer.unref();
  return {
    count: (code) => void gathered.set(code, (gathered.get(code) ?? 0) + 1),
    flush,
    close: () => {
      clearInterval(timer);
      return flush();
    },
  };
}

/** Adds to the present hour, in one statement. Codes without an article are left out. */
export async function addViews(ctx: Context, views: Map<number, number>): Promise<void> {
  const codes = [...views.keys()];
  const counts = [...views.values()];
  await sql`
    insert into page_view (hour, article_code, count)
    select date_trunc('hour', now()), seen.code, seen.views
    from unnest(${codes}::bigint[], ${counts}::integer[]) as seen (code, views)
    join article on article.code = seen.code
    order by seen.code
    on conflict (hour, article_code) do update set count = page_view.count + excluded.count
  `.execute(ctx.db);
}
