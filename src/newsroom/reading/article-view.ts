// One article as readers get it, with everything its page shows.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { referencesOf } from "../../document/references.ts";
import type { Document } from "../../document/schema.ts";
import { prepared } from "../../platform/db/prepared.ts";
import { together } from "../../platform/db/together.ts";
import { articleAddress } from "../articles/address.ts";
import { articleFact, mediaFact, sectionFact, storyFact, threadFact } from "../facts.ts";
import { findSection, type Section } from "../sections/sections.ts";
import type { Article, ArticleView } from "./article.ts";
import {
  type Card,
  cardOf,
  cardsOf,
  newestFirst,
  selectCards,
  selectCardsOfAll,
  showAuthors,
} from "./cards.ts";
import { CORRECTIONS, correctionsOf } from "./corrections.ts";
import { dossierPlaces } from "./dossier-view.ts";
import { loadFrame, publicSections } from "./frame.ts";
import { headlinesBeside } from "./lists.ts";
import { type CoverageWish, coverageReferences, loadCoverage } from "./live-view.ts";
import { endAtNextMoment, timedPart } from "./next-moment.ts";
import { picturesOf } from "./pictures.ts";
import type { Reader } from "./reader.ts";
import { recordingsOf } from "./recordings.ts";
import { relatedHeadlines } from "./related.ts";
import { STORY } from "./stories.ts";
import { storyItems } from "./story-view.ts";
import { tagCompanies } from "./tags.ts";
import { loadThread } from "./thread.ts";
import { translationsOf } from "./translations.ts";

/** Undefined when no such article is public now; missing-view.ts tells why. */
export async function articleView(reader: Reader, code: number): Promise<ArticleView | undefined> {
  const row = await findRow(reader, code);
  return row && viewOf(reader, row);
}

/** What stands at a path: the article, or the path where it stands instead, or nothing. */
export async function articleViewAt(
  reader: Reader,
  { code, path, wish }: { code: number; path: string; wish?: CoverageWish },
): Promise<ArticleView | string | undefined> {
  const row = await findRow(reader, code);
  const address = row && articleAddress(row);
  return address === path ? viewOf(reader, row as ArticleRow, wish) : address;
}

async function findRow(reader: Reader, code: number): Promise<ArticleRow | undefined> {
  reader.making.shows(articleFact(code), threadFact(code));
  // Before the article is asked for: what falls due meanwhile must end this page.
  await endAtNextMoment(reader);
  return articleRow(reader.ctx, code);
}

/** `wish` chooses among the entries of a live coverage. */
async function viewOf(reader: Reader, row: ArticleRow, wish: CoverageWish = {}): Promise<ArticleView> {
  const { code } = row;
  const coverage = row.kind === "live" ? await loadCoverage(reader, { code, wish }) : undefined;
  const body = row.body as Document;
  const sections = await publicSections(reader);
  const own = (sections.find((section) => section.slug === row.section_slug) ??
    // A draft may be the first article of its section, which readers do not know yet.
    (await findSection(reader.ctx, row.section_slug))) as Section;
  reader.making.shows(sectionFact(own.slug));
  if (row.picture_id !== null) reader.making.shows(mediaFact(row.picture_id));
  showAuthors(reader, row.authors);
  const tags = await tagCompanies(reader, row.tag_ids);
  reader.making.shows(storyFact(row.story.code));
  const told = row.story.others > 0 ? await storyItems(reader, row.story.code) : undefined;
  const references = referencesOf(body);
  const inEntries = coverage && coverageReferences(coverage);
  const [frame, headlines, related, thread, pictures, recordings, mentioned, replyTo, replies, translations] =
    await Promise.all([
      loadFrame(reader),
      headlinesBeside(reader, own),
      relatedHeadlines(reader, {
        code,
        pinned: row.related_codes,
        chosen: row.chosen ?? [],
        banned: row.banned ?? [],
        told: (told ?? []).map(({ card }) => card.code),
        tags,
        section: own,
        at: row.published_at,
      }),
      loadThread(reader, { code, counters: countersOf(row) }),
      picturesOf(reader, [...references.pictures, ...(inEntries?.pictures ?? [])]),
      recordingsOf(reader, [...references.recordings, ...(inEntries?.recordings ?? [])]),
      mentionedCards(reader, [...references.articles, ...(inEntries?.articles ?? [])]),
      row.reply_to === null ? null : mentionedCards(reader, [row.reply_to]),
      row.answered ? repliesTo(reader, code) : [],
      row.translated ? translationsOf(reader, { code, original: row.translation_of }) : [],
    ]);
  const article: Article = {
    ...cardOf(row),
    revision: row.revision,
    body,
    correctedAt: row.corrected_at,
    corrections: correctionsOf(row),
    source: row.source_name === null ? null : { name: row.source_name, url: row.source_url },
    breadcrumb: breadcrumbOf(sections, own),
    tags: tags.map(({ slug, name, kind }) => ({ slug, name, kind: kind ?? null })),
    pictures,
    recordings,
    mentioned,
    replyTo: replyTo?.values().next().value ?? null,
    replies,
    coverage,
    translations,
    dossiers: row.gathered ? await dossierPlaces(reader, code) : undefined,
    told,
  };
  return { frame, article, headlines, related, thread };
}

/** One journey to the database for all that belongs to the article itself. */
const articleRow = together(async (ctx: Context, codes: number[]) => {
  const rows = await articleRows(ctx, { codes });
  return new Map(rows.map((row) => [row.code, row]));
});

const articleRows = prepared((ctx: Context, { codes }: { codes: number[] }) =>
  // Behind a subquery the planner cannot count the codes: so one plan serves for any number of them.
  selectArticles(ctx).where(sql<boolean>`a.code = any((select ${codes}::bigint[])::bigint[])`),
);

function selectArticles(ctx: Context) {
  return selectCardsOfAll(ctx)
    .leftJoin("source as o", "o.id", "r.source_id")
    .leftJoin("related_article as g", "g.article_code", "a.code")
    .select(["g.codes as chosen", "g.banned"])
    .select([
      "r.body",
      "r.number as revision",
      "r.related_codes",
      "r.tag_ids",
      "r.source_url",
      "o.name as source_name",
      "a.corrected_at",
      "a.reply_to",
      "a.translation_of",
    ])
    .select(["n.published", "n.pending", "n.unpublishable"])
    .select([
      CORRECTIONS.as("corrections"),
      STORY.as("story"),
      sql<boolean>`exists (select from dossier_article g where g.article_code = a.code)`.as("gathered"),
      sql<boolean>`exists (select from article q where q.reply_to = a.code)`.as("answered"),
      sql<boolean>`a.translation_of is not null
        or exists (select from article t where t.translation_of = a.code)`.as("translated"),
    ]);
}

/** The article as readers would see it now with this revision (by id), published or not; undefined for unknown ids. */
export async function articleViewOf(
  reader: Reader,
  { code, revision }: { code: number; revision: number },
): Promise<ArticleView | undefined> {
  const reads = reader.ctx.reads.with("live_article", (db) =>
    db
      .selectFrom("article as a")
      .innerJoin("revision as r", (join) =>
        join.onRef("r.article_code", "=", "a.code").on("r.id", "=", revision),
      )
      .select(["a.code", "a.edition", "r.kind", "r.section_id", "r.id as live_revision_id", "a.corrected_at"])
      .select(["a.breaking_until", "a.importance", "a.reply_to", "a.translation_of", "a.slug"])
      .select((row) => row.fn<Date>("coalesce", ["a.visible_at", row.fn<Date>("now")]).as("published_at"))
      .where("a.code", "=", code),
  );
  const row = await selectArticles({ ...reader.ctx, reads: reads as Context["reads"] }).executeTakeFirst();
  return row && viewOf(reader, row);
}

type ArticleRow = Awaited<ReturnType<typeof articleRows>>[number];

function countersOf(row: { published: number | null; pending: number | null; unpublishable: number | null }) {
  return { published: row.published ?? 0, pending: row.pending ?? 0, unpublishable: row.unpublishable ?? 0 };
}

function breadcrumbOf(sections: Section[], own: Section): { slug: string; name: string }[] {
  const above = sections.find((section) => section.id === own.parentId);
  return (above ? [above, own] : [own]).map(({ slug, name }) => ({ slug, name }));
}

/** The public ones among these, by code. */
export async function mentionedCards(reader: Reader, codes: number[]): Promise<Map<number, Card>> {
  if (codes.length === 0) return new Map();
  // Also those that are not public now: their coming changes this page.
  reader.making.shows(...codes.map(articleFact));
  const rows = await selectCards(reader.ctx).where("a.code", "in", codes).execute();
  return new Map(cardsOf(reader, rows).map((card) => [card.code, card]));
}

async function repliesTo(reader: Reader, code: number): Promise<Card[]> {
  return cardsOf(reader, await newestFirst(selectCards(reader.ctx)).where("a.reply_to", "=", code).execute());
}

/** The article's address, in whichever edition it is; null when it is not public. */
export function addressOf(reader: Reader, code: number): Promise<string | null> {
  return timedPart(reader, `address:${code}`, async (inner) => {
    inner.making.shows(articleFact(code));
    const row = await inner.ctx.reads
      .selectFrom("live_article")
      .select(["code", "slug", "edition"])
      .where("code", "=", code)
      .executeTakeFirst();
    return row ? articleAddress(row) : null;
  });
}
