// How an article stood at a moment, from what is never changed: its revisions and the audit log.
import { sql } from "kysely";
import type { Context } from "../../context.ts";

/** Ids of revisions. */
export interface Stood {
  /** What readers saw or were to see; null: nothing. */
  live: number | null;
  draft: number | null;
  withdrawn: boolean;
  binned: boolean;
  /** Null where nobody changed them since, or where it was not kept. */
  times: StoodTimes | null;
}

export interface StoodTimes {
  published_at: Date | null;
  embargo_until: Date | null;
  expires_at: Date | null;
}

/** What came from an archive was live from its coming on. */
export async function stoodAt(ctx: Context, { code, at }: { code: number; at: Date }): Promise<Stood> {
  const { rows } = await sql<
    Omit<Stood, "times"> & { times: Record<keyof StoodTimes, string | null> | null }
  >`
    with since as (
      select id, act, detail from audit_entry where subject = ${`article:${code}`} and at >= ${at}
    ), acts as (
      select id, act, detail, (detail ->> 'revision')::bigint as revision from audit_entry
      where subject = ${`article:${code}`} and at < ${at}
    ), published as (
      select id, act, case when act = 'articles.undo' then (detail ->> 'live')::bigint else revision end as revision
      from acts
      where act in ('articles.publish', 'articles.correct', 'articles.undo')
        or (act = 'articles.setTimes' and detail ? 'at')
      order by id desc limit 1
    ), settled as (
      select coalesce(max(id), 0) as id from acts
      where act in ('articles.publish', 'articles.discard', 'articles.undo')
    )
    select
      case when exists (select from published) then (select revision from published)
        when exists (select from arrival where article_code = ${code} and arrived_at < ${at})
          then (select max(id) from revision where article_code = ${code} and created_at < ${at}) end as live,
      coalesce(
        (select revision from acts a, settled s where a.id > s.id and revision is not null
          and act in ('articles.create', 'articles.change', 'articles.restoreRevision') order by a.id desc limit 1),
        (select (detail ->> 'draft')::bigint from acts a, settled s where a.id = s.id and act = 'articles.undo'))
        as draft,
      coalesce((select case act when 'articles.undo' then (detail ->> 'withdrawn')::boolean
          else act = 'articles.withdraw' end from acts
        where act in ('articles.withdraw', 'articles.restore', 'articles.undo') order by id desc limit 1), false)
        as withdrawn,
      -- What changed first since then tells how it was before.
      coalesce((select act = 'articles.recover' from since
        where act in ('articles.bin', 'articles.recover') order by id limit 1),
        (select binned_at is not null from article where code = ${code})) as binned,
      (select detail -> 'timesBefore' from since where detail ? 'timesBefore' order by id limit 1)
        as times`.execute(ctx.db);
  const [{ times, ...stood }] = rows as [(typeof rows)[number]];
  return { ...stood, times: times && readTimes(times) };
}

function readTimes(times: Record<keyof StoodTimes, string | null>): StoodTimes {
  const { published_at, embargo_until, expires_at } = times;
  const read = (text: string | null): Date | null => (text === null ? null : new Date(text));
  return {
    published_at: read(published_at),
    embargo_until: read(embargo_until),
    expires_at: read(expires_at),
  };
}
