// What stands on a front: pinned cards at their places while they hold, and what fills the others. The reader's page
// and the staff's view of it both ask here, so that they cannot differ.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { StoredCard } from "./card.ts";
import { fillsItself, placesOf, slotsOf } from "./slots.ts";

/** A pinned card whose time is not over. */
export interface HeldCard {
  position: number;
  code: number;
  headline: string | null;
  kicker: string | null;
  picture: string | null;
  until: Date | null;
  /** Readers may see its article now. */
  visible: boolean;
  /** Which story its article tells. */
  story: number;
}

export interface Placed {
  position: number;
  code: number;
  /** Null where the place filled itself. */
  card: HeldCard | null;
}

export interface Arranged {
  /** Also those whose article is not visible: the page changes when it becomes so. */
  held: HeldCard[];
  placed: Placed[];
}

export interface ArrangeInput {
  /** Null is home. */
  sectionId: number | null;
  /** Absent: what is published. */
  cards?: readonly StoredCard[] | undefined;
}

/**
 * No article stands twice, none that readers may not see, by the database's clock. Of a story one article fills a
 * place; what is pinned always stands.
 */
export async function arrange(ctx: Context, input: ArrangeInput): Promise<Arranged> {
  const slots = slotsOf(input);
  const places = placesOf(slots);
  const [held, fill] = await Promise.all([heldCards(ctx, input), fillCodes(ctx, input)]);
  const shown = held.filter((card) => card.visible && card.position <= places);
  const told = new Set(shown.map((card) => card.story));
  const free = fill.filter(({ story }) => !told.has(story) && told.add(story));
  const placed: Placed[] = [];
  for (let position = 1; position <= places; position += 1) {
    const card = shown.find((one) => one.position === position) ?? null;
    const code = card?.code ?? (fillsItself(slots, position) ? free.shift()?.code : undefined);
    if (code !== undefined) placed.push({ position, code, card });
  }
  return { held, placed };
}

/** By place. */
export async function heldCards(ctx: Context, { sectionId, cards }: ArrangeInput): Promise<HeldCard[]> {
  const version = cards
    ? sql`select ${JSON.stringify(cards)}::jsonb as cards`
    : sql`select v.cards from front f join front_version v on v.id = f.live_version_id
          where f.section_id is not distinct from ${sectionId}::integer
            and f.edition = ${ctx.edition.id}`;
  const { rows } = await sql<HeldCard>`
    select c.position, c.code, c.headline, c.kicker, c.picture, c."until", a.code is not null as visible,
      coalesce(m.story_code, c.code) as story
    from (${version}) version
    cross join lateral jsonb_to_recordset(version.cards)
      as c(position integer, code bigint, headline text, kicker text, picture text, "until" timestamptz)
    left join live_article a on a.code = c.code
    left join story_article m on m.article_code = c.code
    where c."until" is null or c."until" > now()
    order by c.position`.execute(ctx.reads);
  return rows;
}

/** Enough to fill every place even when what comes first is pinned, or tells a story more than once. */
async function fillCodes(ctx: Context, { sectionId }: ArrangeInput): Promise<Fill[]> {
  const most = placesOf(slotsOf({ sectionId })) * 4;
  const query = sectionId === null ? weightiest(ctx, most) : newestOf(sectionId, most);
  return (await query.execute(ctx.reads)).rows;
}

interface Fill {
  code: number;
  story: number;
}

/** Importance counts as six hours of youth a step; a lead with a picture goes before one without. */
function weightiest(ctx: Context, most: number) {
  return sql<Fill>`
    select a.code, coalesce(m.story_code, a.code) as story
    from (
      select * from live_article where edition = ${ctx.edition.id}
      order by published_at desc, code desc limit 80
    ) a
    join revision r on r.id = a.live_revision_id
    left join story_article m on m.article_code = a.code
    where a.kind not in ('advertorial', 'right-of-reply')
    order by a.published_at + a.importance * interval '6 hours'
      + case when r.picture_id is null then interval '0' else interval '3 hours' end desc, a.code desc
    limit ${most}`;
}

function newestOf(sectionId: number, most: number) {
  return sql<Fill>`
    select a.code, coalesce(m.story_code, a.code) as story
    from live_article a left join story_article m on m.article_code = a.code
    where a.section_id in (select id from section where id = ${sectionId} or parent_id = ${sectionId})
    order by a.published_at desc, a.code desc
    limit ${most}`;
}
