// One headline a story: lists show the newest article of those that tell one report, and say how many others there are.
import { sql } from "kysely";
import type { selectCards } from "./cards.ts";

/** The story that an article tells. */
export interface StoryLink {
  /** News code of the article that the story began with. */
  code: number;
  /** So many other articles tell it, which readers can see. */
  others: number;
}

/** Those that tell the story of the article that goes by `a`, the newest first: one of a large story is found at once. */
const TOLD = sql`(
  select o.article_code as code from story_article o
  where o.story_code = (select m.story_code from story_article m where m.article_code = a.code)
    and o.article_code <> a.code
  order by o.told_at desc offset 0)`;

/** Rows `n`: the other public articles of the edition that tell the story of the article that goes by `a`. */
const OTHERS = sql`from ${TOLD} o join live_article n on n.code = o.code and n.edition = a.edition`;

/** For a query whose article goes by `a`. */
export const STORY = sql<StoryLink>`json_build_object(
  'code', coalesce((select m.story_code from story_article m where m.article_code = a.code), a.code),
  'others', (select count(*) ${OTHERS}))`;

type CardQuery = ReturnType<typeof selectCards>;

/**
 * Leaves out what a newer article of the same list tells again, and counts the others. `list` says what of `n` stands
 * in it. Asked for each article by itself on the way through the list, newest first: written so that the planner
 * neither joins it nor takes it for a rare condition, for which it would gather the whole archive first.
 */
export function oncePerStory(query: CardQuery, list = sql<boolean>`true`) {
  const isNewest = sql<boolean>`case when exists (select ${OTHERS} where ${list}
    and (n.published_at, n.code) > (a.published_at, a.code)) then null else true end is not null`;
  return query.where(isNewest).select(STORY.as("story"));
}

/** The list of these sections. */
export const ofSections = (ids: readonly number[]) => sql<boolean>`n.section_id = any(${ids}::integer[])`;
