// Topics of the day (موضوعات داغ): what the editors set by hand; else the subjects that most of the last two days'
// articles share. Those that come newly go before those that are always there.
import { sql } from "kysely";
import { LATEST, SETTINGS } from "../facts.ts";
import { getSettings } from "../settings/settings.ts";
import type { MenuLink } from "./frame.ts";
import type { TagLink } from "./links.ts";
import { timedPart } from "./next-moment.ts";
import type { Reader } from "./reader.ts";

export interface Topics {
  /** In the editors' order. Then no tag is counted. */
  chosen: MenuLink[];
  /** The most told first. */
  tags: TagLink[];
}

const MOST = 8;
/** A subject of fewer articles is none of the day. */
const FEW = 2;
/** What is counted over a time grows old with it. */
const COUNTED_MS = 10 * 60_000;

/** Both are empty where nothing is set and nothing told more than once. */
export function topicsOfTheDay(reader: Reader): Promise<Topics> {
  return timedPart(reader, "topics", async (inner) => {
    inner.making.shows(SETTINGS);
    const chosen = (await getSettings(inner.ctx)).topics.filter(({ address }) => isOf(inner, address));
    return chosen.length > 0 ? { chosen, tags: [] } : { chosen, tags: await sharedTags(inner) };
  });
}

/** A path of another edition is for its readers. */
function isOf({ ctx: { edition } }: Reader, address: string): boolean {
  return address.startsWith(`/${edition.id}/`) || !address.startsWith("/");
}

async function sharedTags(inner: Reader): Promise<TagLink[]> {
  inner.making.shows(LATEST);
  inner.making.endsIn(COUNTED_MS);
  const { rows } = await sql<TagLink>`
      with fresh as (
        select t.tag_id as id, count(*) as articles, sum(a.importance) as weight
        from live_article a join article_tag t on t.article_code = a.code
        where a.edition = ${inner.ctx.edition.id} and a.published_at > now() - interval '48 hours'
        group by t.tag_id having count(*) >= ${FEW}
      )
      select tag.slug, tag.name from fresh join tag on tag.id = fresh.id
      order by fresh.weight::float8 / sqrt(1 + (
        select count(*) from live_article a join article_tag t on t.article_code = a.code
        where t.tag_id = fresh.id and a.published_at between now() - interval '30 days' and now() - interval '48 hours'
      )) desc, fresh.articles desc, tag.name
      limit ${MOST}`.execute(inner.ctx.reads);
  return rows;
}
