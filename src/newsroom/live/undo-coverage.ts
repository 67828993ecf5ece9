// What one account did to a coverage as a whole since a moment, to be taken back with its entries: which entry is
// pinned, and whether it has ended. How that stood then is read from the log.
import { sql } from "kysely";
import type { Context } from "../../context.ts";

/** How a coverage stands beside its entries. */
export interface CoverageStand {
  /** Id of the pinned entry. */
  pin: number | null;
  ended: Date | null;
}

interface Told {
  act: string;
  at: Date;
  entry: number | null;
  /** Of an act that took others back: how the coverage stood afterwards. */
  stood: { pin: number | null; ended: string | null } | null;
  before: boolean;
  own: boolean;
}

/**
 * What of its stand is to be as it was at `since`, where the account changed it; what is absent stays. `isSeen` says
 * whether readers will see an entry: what they do not see is not pinned either.
 */
export async function planCoverage(
  ctx: Context,
  { code, account, since }: { code: number; account: number; since: Date },
  isSeen: (entry: number) => Promise<boolean>,
): Promise<Partial<CoverageStand>> {
  const { rows } = await sql<Told>`
    select act, at, (detail->>'entry')::bigint as entry, detail->'stood' as stood, at < ${since} as before,
      account_id is not distinct from ${account} as own
    from audit_entry
    where subject = ${`article:${code}`}
      and act in ('live.pin', 'live.unpin', 'live.withdraw', 'live.end', 'live.resume', 'live.undo')
    order by at, id`.execute(ctx.db);
  const then = rows.filter(({ before }) => before).reduce(follow, { pin: null, ended: null });
  const did = rows.filter(({ before, own }) => own && !before);
  const now = await presentStand(ctx, code);
  const pinned = did.some(
    ({ act, entry }) => act === "live.pin" || act === "live.unpin" || entry === then.pin,
  );
  const ended = did.some(({ act }) => act === "live.end" || act === "live.resume");
  const pin = then.pin !== null && (await isSeen(then.pin)) ? then.pin : null;
  return {
    ...(pinned && pin !== now.pin && { pin }),
    ...(ended && then.ended?.getTime() !== now.ended?.getTime() && { ended: then.ended }),
  };
}

export async function presentStand(ctx: Context, code: number): Promise<CoverageStand> {
  const coverage = await ctx.db
    .selectFrom("live_coverage")
    .select("ended_at")
    .where("article_code", "=", code)
    .executeTakeFirst();
  const pinned = await ctx.db
    .selectFrom("live_entry")
    .select("id")
    .where("article_code", "=", code)
    .where("pinned", "=", true)
    .executeTakeFirst();
  return { pin: pinned?.id ?? null, ended: coverage?.ended_at ?? null };
}

/** How it stands after one act more. */
function follow(stand: CoverageStand, { act, at, entry, stood }: Told): CoverageStand {
  switch (act) {
    case "live.pin":
      return { ...stand, pin: entry };
    case "live.unpin":
    case "live.withdraw":
      return entry === stand.pin ? { ...stand, pin: null } : stand;
    case "live.end":
      return { ...stand, ended: at };
    case "live.resume":
      return { ...stand, ended: null };
    default:
      return stood ? { pin: stood.pin, ended: stood.ended ? new Date(stood.ended) : null } : stand;
  }
}
