// One headline a story: lists show the newest article of those that tell one report, and say how many others there are.
import { sql } from "kysely";
import type { selectCards } from "./cards.ts";

/** The story that an article tells with others. */
export interface StoryLink {
  /** News code of the article that the story began with. */
  code: number;
  /** So many other articles tell it. */
  others: number;
}

/** Rows `n`: the other public articles of the edition that tell the story of the article that goes by `a`. */
const OTHERS = sql`from story_article m
  join story_article o on o.story_code = m.story_code and o.article_code <> m.article_code
  join live_article n on n.code = o.article_code and n.edition = a.edition
  where m.article_code = a.code`;

/** For a query whose article goes by `a`; null where nobody else tells its story. */
export const STORY = sql<StoryLink | null>`(
  select json_build_object('code', min(m.story_code), 'others', count(*)) ${OTHERS} having count(*) > 0)`;

type CardQuery = ReturnType<typeof selectCards>;

/**
 * Leaves out what a newer article of the same list tells again, and counts the others. `sections` is whose list it is.
 * Asked for each article by itself on the way through the list, newest first: written so that the planner neither joins
 * it nor takes it for a rare condition, for which it would gather the whole archive first.
 */
export function oncePerStory(query: CardQuery, sections?: readonly number[]) {
  const within = sections ? sql`n.section_id = any(${sections}::integer[])` : sql`true`;
  const isNewest = sql<boolean>`case when exists (select ${OTHERS} and ${within}
    and (n.published_at, n.code) > (a.published_at, a.code)) then null else true end is not null`;
  return query.where(isNewest).select(STORY.as("story"));
}
