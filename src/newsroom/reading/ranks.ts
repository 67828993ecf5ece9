// What readers read and discuss most: of the last hour, the last day, the last week.
import { type RawBuilder, sql } from "kysely";
import { LATEST } from "../facts.ts";
import type { Section } from "../sections/sections.ts";
import type { Card } from "./cards.ts";
import { inOrder } from "./lists.ts";
import { timedPart } from "./next-moment.ts";
import type { Reader } from "./reader.ts";

/** Of how long a time: the last hour, the last 24 hours, the last seven days. */
export const RANK_WINDOWS = ["hour", "day", "week"] as const;
export type RankWindow = (typeof RANK_WINDOWS)[number];

/** What readers read and discussed most in a time, the first first. */
export interface Ranks {
  viewed: Card[];
  discussed: Card[];
}

const LENGTH = 7;
/** Some of the codes may have stopped to be public since they were read. */
const ASKED = 10;

/** These lists follow the readers, not the desk: each is at most so old. */
const KEPT_MS: Readonly<Record<RankWindow, number>> = { hour: 60_000, day: 60_000, week: 600_000 };

/** Since when, on a clock that counts readings by the hour: the last hour is the present one and the one before. */
const SINCE: Readonly<Record<RankWindow, RawBuilder<Date>>> = {
  hour: sql<Date>`date_trunc('hour', now()) - interval '1 hour'`,
  day: sql<Date>`now() - interval '24 hours'`,
  week: sql<Date>`now() - interval '7 days'`,
};

export async function ranks(reader: Reader): Promise<Record<RankWindow, Ranks>> {
  const of = async (window: RankWindow): Promise<Ranks> => {
    const [viewed, discussed] = await Promise.all([
      mostViewed(reader, { window }),
      mostDiscussed(reader, window),
    ]);
    return { viewed, discussed };
  };
  const [hour, day, week] = await Promise.all([of("hour"), of("day"), of("week")]);
  return { hour, day, week };
}

export function mostViewed(
  reader: Reader,
  { section, window }: { section?: Pick<Section, "id" | "slug">; window: RankWindow },
): Promise<Card[]> {
  return timedPart(reader, `most-viewed:${window}:${section?.slug ?? ""}`, async (inner) => {
    inner.making.endsIn(KEPT_MS[window]);
    return ranked(
      inner,
      sql`
      select article_code as code from page_view join article on article.code = page_view.article_code
      where hour >= ${SINCE[window]} and article.edition = ${inner.ctx.edition.id}
        and (${section?.id ?? null}::integer is null or article.section_id = ${section?.id ?? null})
      group by article_code order by sum(count) desc, article_code desc limit ${ASKED}`,
    );
  });
}

/** By how much readers said in that time, as far as it is published. */
function mostDiscussed(reader: Reader, window: RankWindow): Promise<Card[]> {
  return timedPart(reader, `most-discussed:${window}`, async (inner) => {
    inner.making.shows(LATEST);
    inner.making.endsIn(KEPT_MS[window]);
    return ranked(
      inner,
      sql`
      select article_code as code from comment join article on article.code = comment.article_code
      where comment.status = 'published' and comment.created_at >= ${SINCE[window]} and article.edition = ${inner.ctx.edition.id}
      group by article_code order by count(*) desc, article_code desc limit ${ASKED}`,
    );
  });
}

async function ranked(reader: Reader, query: RawBuilder<unknown>): Promise<Card[]> {
  const { rows } = await (query as RawBuilder<{ code: number }>).execute(reader.ctx.reads);
  return inOrder(
    reader,
    rows.map(({ code }) => code),
    LENGTH,
  );
}
