// How often something may be tried, counted in the database so that every server counts together.
import { type QueryExecutorProvider, sql } from "kysely";
import { AppError } from "../../errors.ts";

export interface Pace {
  /** What is tried and by whom: `sign-in|203.0.113.7`. */
  key: string;
  most: number;
  seconds: number;
}

/** Counts one try. @throws AppError TOO_MANY with `params.retryAfter` in seconds */
export async function demandPace(db: QueryExecutorProvider, { key, most, seconds }: Pace): Promise<void> {
  const { rows } = await sql<{ count: number; wait: number }>`
    insert into sign_in.pace as pace (key, count, ends_at)
    values (${key}, 1, now() + make_interval(secs => ${seconds}))
    on conflict (key) do update set
      count = case when pace.ends_at <= now() then 1 else pace.count + 1 end,
      ends_at = case when pace.ends_at <= now() then excluded.ends_at else pace.ends_at end
    returning count, ceil(extract(epoch from ends_at - now()))::integer as wait`.execute(db);
  const { count, wait } = rows[0] as { count: number; wait: number };
  if (count === 1) await sql`delete from sign_in.pace where ends_at < now() - interval '1 day'`.execute(db);
  if (count <= most) return;
  throw new AppError("TOO_MANY", `too often: try again in ${wait} seconds`, { params: { retryAfter: wait } });
}

/** What was tried has succeeded: the tries before count no more. */
export async function forgetPace(db: QueryExecutorProvider, key: string): Promise<void> {
  await sql`delete from sign_in.pace where key = ${key}`.execute(db);
}
