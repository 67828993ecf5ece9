// Articles as they stand in lists: one query shape for every list, one fact or two for every card.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { EditionId } from "../../editions.ts";
import type { ArticleKind } from "../articles/article.ts";
import { articleFact, authorFact, commentCountFact, mediaFact, storyFact } from "../facts.ts";
import type { AuthorLink, SectionLink } from "./links.ts";
import { type Picture, pictureOfRow } from "./pictures.ts";
import type { Reader } from "./reader.ts";
import type { StoryLink } from "./stories.ts";

/** An article as it stands in a list. */
export interface Card {
  code: number;
  slug: string;
  edition: EditionId;
  kind: ArticleKind;
  kicker: string | null;
  headline: string;
  lead: string | null;
  /** As it was written, or else the names of the authors. */
  byline: string | null;
  authors: AuthorLink[];
  publishedAt: Date;
  section: SectionLink;
  picture: Picture | null;
  /** Published comments. */
  comments: number;
  /** True while the article's breaking-until lies ahead. */
  breaking: boolean;
  /** In lists that show one headline a story, where others tell the same report. */
  story?: StoryLink;
}

/** What a link to an article says. */
export type Headline = Pick<Card, "code" | "slug" | "edition" | "kind" | "headline" | "breaking">;

/** Live articles of the edition with what a card shows; the caller adds which, in which order, how many. */
export function selectCards(ctx: Context) {
  return selectCardsOfAll(ctx).where("a.edition", "=", ctx.edition.id);
}

/** The same of every edition. */
export function selectCardsOfAll(ctx: Context) {
  return ctx.reads
    .selectFrom("live_article as a")
    .innerJoin("revision as r", "r.id", "a.live_revision_id")
    .innerJoin("section as s", "s.id", "a.section_id")
    .leftJoin("media as m", "m.id", "r.picture_id")
    .leftJoin("comment_count as n", "n.article_code", "a.code")
    .select(["a.code", "a.slug", "a.edition", "a.kind", "a.published_at"])
    .select(["r.kicker", "r.headline", "r.lead", "r.byline"])
    .select(["s.slug as section_slug", "s.name as section_name", "n.published as comments"])
    .select((row) => row("a.breaking_until", ">", row.fn<Date>("now")).as("breaking"))
    .select(["m.id as picture_id", "m.alt", "m.caption", "m.credit", "m.width", "m.height", "m.colour"])
    .select(["m.focus_x", "m.focus_y", "r.picture_caption"])
    .select(AUTHORS_OF.as("authors"));
}

/** In their order; what was merged leads to what it became. */
const AUTHORS_OF = sql<AuthorLink[]>`case when r.author_ids = '{}' then '[]' else (
  select coalesce(json_agg(json_build_object('slug', own.slug, 'name', own.name, 'picture', case when f.id is not null then
    json_build_object('id', f.id, 'alt', f.alt, 'caption', f.caption, 'credit', f.credit, 'width', f.width,
      'height', f.height, 'colour', f.colour, 'focus', json_build_object('x', f.focus_x, 'y', f.focus_y)) end)
    order by given.place), '[]')
  from unnest(r.author_ids) with ordinality as given(id, place)
    join author named on named.id = given.id
    join author own on own.id = coalesce(named.merged_into, named.id)
    left join media f on f.id = own.picture_id) end`;

type CardRow = Awaited<ReturnType<ReturnType<typeof selectCards>["execute"]>>[number] & {
  /** Where the list asks for it. */
  story?: StoryLink;
};

/** Newest first; with the code as second key the order is the same for all who ask. */
export function newestFirst<
  Query extends { orderBy(column: "a.published_at" | "a.code", direction: "desc"): Query },
>(query: Query): Query {
  return query.orderBy("a.published_at", "desc").orderBy("a.code", "desc");
}

/** The rows as cards; the page shows their facts from now on. */
export function cardsOf(reader: Reader, rows: CardRow[]): Card[] {
  for (const row of rows) {
    reader.making.shows(articleFact(row.code), commentCountFact(row.code));
    if (row.story) reader.making.shows(storyFact(row.story.code));
    if (row.picture_id !== null) reader.making.shows(mediaFact(row.picture_id));
    showAuthors(reader, row.authors);
  }
  return rows.map(cardOf);
}

export function showAuthors({ making }: Reader, authors: AuthorLink[]): void {
  making.shows(...authors.map(({ slug }) => authorFact(slug)));
  making.shows(...authors.flatMap(({ picture }) => (picture === null ? [] : mediaFact(picture.id))));
}

export function cardOf(row: CardRow): Card {
  // Two that were given may have become one.
  const authors = row.authors.filter(
    ({ slug }, index, all) => all.findIndex((one) => one.slug === slug) === index,
  );
  return {
    code: row.code,
    slug: row.slug,
    edition: row.edition as EditionId,
    kind: row.kind,
    kicker: row.kicker,
    headline: row.headline,
    lead: row.lead,
    byline: row.byline ?? (authors.map(({ name }) => name).join("، ") || null),
    authors,
    publishedAt: row.published_at,
    section: { slug: row.section_slug, name: row.section_name },
    picture: pictureOfRow(row, row.picture_caption),
    comments: row.comments ?? 0,
    breaking: row.breaking === true,
    ...(row.story?.others && { story: row.story }),
  };
}
