// «مطالب مرتبط»: what an editor chose, then articles that share tags, then the section's neighbours in time.
import type { Context } from "../../context.ts";
import { prepared } from "../../platform/db/prepared.ts";
import { articleFact, sectionFact } from "../facts.ts";
import { cardsOf, newestFirst, selectCards } from "./cards.ts";
import { inOrder, latestCards } from "./lists.ts";
import type { Reader } from "./reader.ts";
import type { TagCompany } from "./tags.ts";
import type { Card, Headline } from "./views.ts";

const MOST = 6;

export interface RelatedInput {
  code: number;
  pinned: number[];
  tags: TagCompany[];
  section: { id: number; slug: string };
  at: Date;
}

export async function relatedHeadlines(reader: Reader, input: RelatedInput): Promise<Headline[]> {
  reader.making.shows(sectionFact(input.section.slug), ...input.pinned.map(articleFact));
  const pinned: Headline[] = await inOrder(reader, input.pinned);
  const chosen = distinct(input.code, [...pinned, ...byTags(input)]).slice(0, MOST);
  reader.making.shows(...chosen.map(({ code }) => articleFact(code)));
  if (chosen.length >= 3) return chosen;
  const others = await aroundInSection(reader, input);
  // A section of its own little company borrows from the whole site.
  if (chosen.length + others.length < 4) others.push(...(await latestCards(reader)));
  return distinct(input.code, [...chosen, ...others]).slice(0, MOST);
}

/** Each one once, where it stands first; never the article itself. */
function distinct(own: number, headlines: Headline[]): Headline[] {
  const known = new Set([own]);
  return headlines.filter(({ code }) => !known.has(code) && known.add(code));
}

/** Those that share most tags; of equals the newer codes. */
function byTags({ code, tags }: RelatedInput): Headline[] {
  const shared = new Map<number, { headline: Headline; tags: number }>();
  for (const headline of tags.flatMap(({ newest }) => newest)) {
    const known = shared.get(headline.code);
    if (known) known.tags += 1;
    else if (headline.code !== code) shared.set(headline.code, { headline, tags: 1 });
  }
  return [...shared.values()]
    .sort((one, other) => other.tags - one.tags || other.headline.code - one.headline.code)
    .map(({ headline }) => headline);
}

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
