// «مطالب مرتبط»: what an editor chose, then what was chosen ahead by words and tags (newsroom/related). Until something
// is, those that share tags, then the section's neighbours in time. Never what an editor banned, nor the same report
// again: that stands by itself as «همین خبر».
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { prepared } from "../../platform/db/prepared.ts";
import { together } from "../../platform/db/together.ts";
import { articleFact, sectionFact } from "../facts.ts";
import { type Card, cardsOf, type Headline, newestFirst, selectCards } from "./cards.ts";
import { inOrder, latestCards } from "./lists.ts";
import type { Reader } from "./reader.ts";
import type { TagCompany } from "./tags.ts";

const MOST = 6;
/** Fewer are no choice. */
const FEW = 3;
/** Some in place of those that were withdrawn, or stand there already. */
const LOOKED_AT = 8;

export interface RelatedInput {
  code: number;
  pinned: number[];
  /** What was chosen ahead, the best first. */
  chosen: number[];
  banned: number[];
  /** All that tell the same report. */
  told: number[];
  tags: TagCompany[];
  section: { id: number; slug: string };
  at: Date;
}

export async function relatedHeadlines(reader: Reader, input: RelatedInput): Promise<Headline[]> {
  const { pinned, chosen, section } = input;
  reader.making.shows(sectionFact(section.slug), ...pinned.map(articleFact), ...chosen.map(articleFact));
  const [first, ahead] = await Promise.all([inOrder(reader, pinned), headlinesOf(reader, chosen)]);
  const found = choose(input, [first, ahead]);
  if (found.length >= FEW) return found;
  const tagged = choose(input, [first, ahead, byTags(input)]);
  reader.making.shows(...tagged.map(({ code }) => articleFact(code)));
  if (tagged.length >= FEW) return tagged;
  const others: Headline[] = await aroundInSection(reader, input);
  // A section of its own little company borrows from the whole site.
  if (tagged.length + others.length < FEW + 1) others.push(...(await latestCards(reader)));
  return choose(input, [first, [...tagged, ...others]]);
}

/** Each one once, where it stands first, never the article itself; what an editor put there stays in any case. */
function choose(input: RelatedInput, [pinned = [], ...others]: Headline[][]): Headline[] {
  const known = new Set([input.code]);
  const away = new Set([...input.banned, ...input.told]);
  return [...pinned, ...others.flat().filter(({ code }) => !away.has(code))]
    .filter(({ code }) => !known.has(code) && known.add(code))
    .slice(0, MOST);
}

/** In the order of the codes, without those that readers cannot see. */
async function headlinesOf({ ctx }: Reader, codes: number[]): Promise<Headline[]> {
  const found = await Promise.all(codes.slice(0, LOOKED_AT).map((code) => headlineOf(ctx, code)));
  return found.flatMap((headline) => headline ?? []);
}

const headlineOf = together(async (ctx: Context, codes: number[]): Promise<Map<number, Headline>> => {
  const { rows } = await sql<Headline>`
    select a.code, a.slug, a.edition, a.kind, r.headline, coalesce(a.breaking_until > now(), false) as breaking
    from live_article a join revision r on r.id = a.live_revision_id
    where a.code = any((select ${codes}::bigint[])::bigint[])`.execute(ctx.reads);
  return new Map(rows.map((row) => [row.code, row]));
});

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
