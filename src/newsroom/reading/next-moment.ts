// When the next thing changes by the mere passing of time: an article falls due or expires, a breaking flag or a
// pin ends, the day turns. No page outlives that moment.
import { sql } from "kysely";
import { SCHEDULE } from "../facts.ts";
import { part, type Reader } from "./reader.ts";

/** The page being made ends at the next such moment. Every view calls this once. */
export async function endAtNextMoment(reader: Reader): Promise<void> {
  await part(reader, "next-moment", async (inner) => {
    inner.making.shows(SCHEDULE);
    const { rows } = await sql<{ wait: number }>`
      select extract(epoch from least(
        (select min(visible_at) from article where visible_at > now()),
        (select min(breaking_until) from article where breaking_until > now()),
        (select min(expires_at) from article where expires_at > now()),
        (select min(card."until") from front f join front_version v on v.id = f.live_version_id
          cross join lateral jsonb_to_recordset(v.cards) as card("until" timestamptz) where card."until" > now()),
        (date_trunc('day', now() at time zone ${inner.ctx.edition.timeZone}) + interval '1 day')
          at time zone ${inner.ctx.edition.timeZone}
      ) - clock_timestamp())::float8 * 1000 as wait
    `.execute(inner.ctx.reads);
    inner.making.endsIn(Math.max(0, rows[0]?.wait ?? 0));
    return null;
  });
}

/** A shared part that holds what is public now; like a page, it ends at the next such moment. */
export function timedPart<T>(reader: Reader, key: string, load: (reader: Reader) => Promise<T>): Promise<T> {
  return part(reader, key, async (inner) => {
    await endAtNextMoment(inner);
    return load(inner);
  });
}
