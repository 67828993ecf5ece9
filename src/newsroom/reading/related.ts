// «مطالب مرتبط»: what an editor chose, then articles that share tags, then the section's neighbours in time.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { prepared } from "../../platform/db/prepared.ts";
import { articleFact, sectionFact } from "../facts.ts";
import { cardsOf, newestFirst, selectCards } from "./cards.ts";
import { inOrder, latestCards } from "./lists.ts";
import type { Reader } from "./reader.ts";
import type { Card } from "./views.ts";

const MOST = 6;
/** Of each tag only its newest articles are looked at, so that a common tag costs no more than a rare one. */
const NEWEST_PER_TAG = 12;

export interface RelatedInput {
  code: number;
  pinned: number[];
  tagged: boolean;
  section: { id: number; slug: string };
  at: Date;
}

export async function relatedCards(reader: Reader, input: RelatedInput): Promise<Card[]> {
  reader.making.shows(sectionFact(input.section.slug), ...input.pinned.map(articleFact));
  const [pinned, tagged] = await Promise.all([
    inOrder(reader, input.pinned),
    input.tagged ? byTags(reader.ctx, { code: input.code }) : [],
  ]);
  const cards = distinct(input.code, [...pinned, ...cardsOf(reader, tagged)]);
  if (cards.length >= 3) return cards.slice(0, MOST);
  const others = await aroundInSection(reader, input);
  // A section of its own little company borrows from the whole site.
  if (cards.length + others.length < 4) others.push(...(await latestCards(reader)));
  return distinct(input.code, [...cards, ...others]).slice(0, MOST);
}

/** Each card once, where it stands first; never the article itself. */
function distinct(own: number, cards: Card[]): Card[] {
  const known = new Set([own]);
  return cards.filter(({ code }) => !known.has(code) && known.add(code));
}

/** Those that share most tags; of equals the newer codes. */
const byTags = prepared((ctx: Context, { code }: { code: number }) => {
  const shared = sql<{ code: number; tags: number }>`(
    select other.article_code as code, count(*) as tags
    from article_tag mine
    cross join lateral (
      select article_code from article_tag
      where tag_id = mine.tag_id and article_code <> ${code}
      order by article_code desc limit ${NEWEST_PER_TAG}
    ) other
    where mine.article_code = ${code}
    group by other.article_code
    order by count(*) desc, other.article_code desc
    limit ${MOST * 2}
  )`.as<"shared">("shared");
  return selectCards(ctx)
    .innerJoin(shared, (join) => join.onRef("shared.code", "=", "a.code"))
    .orderBy("shared.tags", "desc")
    .orderBy("a.code", "desc")
    .limit(MOST);
});

/** The section's articles just before this one, an old article's own time. */
async function aroundInSection(reader: Reader, { section, at }: RelatedInput): Promise<Card[]> {
  return cardsOf(reader, await upTo(reader.ctx, { sectionId: section.id, at }));
}

const upTo = prepared((ctx: Context, { sectionId, at }: { sectionId: number; at: Date }) =>
  newestFirst(selectCards(ctx))
    .where("a.section_id", "=", sectionId)
    .where("a.published_at", "<=", at)
    .limit(MOST + 1),
);
