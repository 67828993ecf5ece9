// An author's page: portrait, introduction, and what they wrote, newest first; and the same as a feed.
import { AUTHORS } from "../authors/authors.ts";
import { authorFact, mediaFact } from "../facts.ts";
import { nameKey } from "../names.ts";
import { selectCards } from "./cards.ts";
import { type FeedItem, feedItems } from "./feed-view.ts";
import { type Frame, loadFrame } from "./frame.ts";
import type { AuthorLink } from "./links.ts";
import { type ListPage, listPage } from "./lists.ts";
import { pictureOfRow } from "./pictures.ts";
import type { Reader } from "./reader.ts";

export interface AuthorView {
  frame: Frame;
  author: AuthorLink;
  /** What stands under the name: «خبرنگار شهر». */
  roleLine: string | null;
  intro: string | null;
  page: ListPage;
}

/**
 * Undefined when there is no such author, or nothing public is theirs and nothing said of them. Any spelling and every
 * other name finds them; their own slug is canonical.
 */
export async function authorView(
  reader: Reader,
  input: { slug: string; before: string | null },
): Promise<AuthorView | undefined> {
  reader.making.shows(authorFact(input.slug));
  const frame = await loadFrame(reader);
  const found = await findAuthor(reader, input.slug);
  if (!found) return undefined;
  const { author, roleLine, intro } = found;
  const page = await listPage(reader, { query: writtenBy(reader, found.id), before: input.before });
  if (page.cards.length === 0 && !page.continued && intro === null) return undefined;
  return { frame, author, roleLine, intro, page };
}

export interface AuthorFeedView {
  frame: Frame;
  author: AuthorLink;
  items: FeedItem[];
}

export async function authorFeedView(reader: Reader, slug: string): Promise<AuthorFeedView | undefined> {
  reader.making.shows(authorFact(slug));
  // Before the articles are asked for: what falls due meanwhile must end this feed.
  const frame = await loadFrame(reader);
  const found = await findAuthor(reader, slug);
  if (!found) return undefined;
  return { frame, author: found.author, items: await feedItems(reader, writtenBy(reader, found.id)) };
}

function writtenBy(reader: Reader, id: number) {
  return selectCards(reader.ctx).where("a.code", "in", (written) =>
    written.selectFrom("article_author").select("article_code").where("author_id", "=", id),
  );
}

interface FoundAuthor {
  id: number;
  author: AuthorLink;
  roleLine: string | null;
  intro: string | null;
}

async function findAuthor(reader: Reader, slug: string): Promise<FoundAuthor | undefined> {
  const row = await reader.ctx.reads
    .selectFrom("author as named")
    // What was merged leads to what it became.
    .innerJoin("author as own", (join) =>
      join.on((on) => on("own.id", "=", on.fn.coalesce("named.merged_into", "named.id"))),
    )
    .leftJoin("media as m", "m.id", "own.picture_id")
    .select(["own.id", "own.slug", "own.name", "own.role_line", "own.intro", "named.slug as asked"])
    .select(["m.id as picture_id", "m.alt", "m.caption", "m.credit", "m.width", "m.height", "m.colour"])
    .select(["m.focus_x", "m.focus_y"])
    .where("named.edition", "=", reader.ctx.edition.id)
    .where((where) =>
      where.or([
        where("named.slug", "=", slug),
        where("named.name_key", "=", nameKey(slug.replaceAll("-", ""))),
      ]),
    )
    // A name may read like the slug of another author, who has the older right to it.
    .orderBy((order) => order("named.slug", "=", slug), "desc")
    .executeTakeFirst();
  if (!row) return undefined;
  reader.making.shows(AUTHORS.fact(row.asked), AUTHORS.fact(row.slug));
  if (row.picture_id !== null) reader.making.shows(mediaFact(row.picture_id));
  const author = { slug: row.slug, name: row.name, picture: pictureOfRow(row) };
  return { id: row.id, author, roleLine: row.role_line, intro: row.intro };
}
