// A page that the newsroom wrote of itself, as readers get it, with everything that its body names.
import { referencesOf } from "../../document/references.ts";
import { EDITION_IDS, type EditionId } from "../../editions.ts";
import { pageFact } from "../facts.ts";
import { ABOUT } from "../pages/page-slug.ts";
import type { Bodied } from "./article.ts";
import { mentionedCards } from "./article-view.ts";
import { type Frame, loadFrame } from "./frame.ts";
import { picturesOf } from "./pictures.ts";
import { selectPages } from "./public-pages.ts";
import type { Reader } from "./reader.ts";
import { recordingsOf } from "./recordings.ts";

/** A page that the newsroom wrote of itself. */
export interface OwnPage extends Bodied {
  slug: string;
  title: string;
  description: string | null;
}

export interface PageView {
  frame: Frame;
  page: OwnPage;
  /** Other editions that have a page at the same slug. */
  translations: EditionId[];
}

export interface AboutView extends Omit<PageView, "page"> {
  /** Null where the newsroom said nothing of itself. */
  page: OwnPage | null;
}

/** What stands at a slug: the page, where it went, or since when it is gone; undefined where none ever was. */
export type PageAt = PageView | { movedTo: string } | { goneAt: Date } | undefined;

export async function pageView(reader: Reader, slug: string): Promise<PageAt> {
  reader.making.shows(pageFact(reader.ctx.edition.id, slug));
  const row = await selectPages(reader.ctx).where("p.live_slug", "=", slug).executeTakeFirst();
  if (!row) {
    const to = await movedTo(reader, slug);
    return to === undefined ? undefined : { movedTo: to };
  }
  if (row.withdrawn_at) return { goneAt: row.withdrawn_at };
  return shown(reader, row);
}

/** Who the newsroom is: in its own words where there are any. */
export async function aboutView(reader: Reader): Promise<AboutView> {
  const at = await pageView(reader, ABOUT);
  return at && "page" in at ? at : { frame: await loadFrame(reader), page: null, translations: [] };
}

/** The page as readers would see it now with its newest words, published or not; undefined for unknown ids. */
export async function pageViewOf(reader: Reader, id: number): Promise<PageView | undefined> {
  const row = await reader.ctx.db
    .selectFrom("page as p")
    .innerJoin("page_version as v", (join) =>
      join.on((on) => on("v.id", "=", on.fn.coalesce("p.draft_version_id", "p.live_version_id"))),
    )
    .select(["v.slug", "v.title", "v.description", "v.body"])
    .where("p.id", "=", id)
    .executeTakeFirst();
  return row && shown(reader, row);
}

/** Where the page is now that stood at this slug last. */
async function movedTo(reader: Reader, slug: string): Promise<string | undefined> {
  const row = await reader.ctx.reads
    .selectFrom("page as p")
    .innerJoin("page_version as v", "v.page_id", "p.id")
    .select("p.live_slug")
    .where("p.edition", "=", reader.ctx.edition.id)
    .where("p.withdrawn_at", "is", null)
    .where("v.slug", "=", slug)
    .where("v.published_at", "is not", null)
    .orderBy("v.published_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.live_slug ?? undefined;
}

type Words = Pick<OwnPage, "slug" | "title" | "description" | "body">;

async function shown(reader: Reader, { slug, title, description, body }: Words): Promise<PageView> {
  const named = referencesOf(body);
  const [frame, pictures, recordings, mentioned, translations] = await Promise.all([
    loadFrame(reader),
    picturesOf(reader, named.pictures),
    recordingsOf(reader, named.recordings),
    mentionedCards(reader, named.articles),
    otherEditions(reader, slug),
  ]);
  const page = { slug, title, description, body, pictures, recordings, mentioned };
  return { frame, page, translations };
}

async function otherEditions(reader: Reader, slug: string): Promise<EditionId[]> {
  const others = EDITION_IDS.filter((id) => id !== reader.ctx.edition.id);
  reader.making.shows(...others.map((id) => pageFact(id, slug)));
  const rows = await reader.ctx.reads
    .selectFrom("page")
    .select("edition")
    .where("live_slug", "=", slug)
    .where("withdrawn_at", "is", null)
    .execute();
  return others.filter((id) => rows.some(({ edition }) => edition === id));
}
