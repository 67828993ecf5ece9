// What may be said about an article from outside, and how it becomes the fields of a revision.
import { z } from "zod";
import { fromHtml } from "../../document/from-html.ts";
import { fromText } from "../../document/from-text.ts";
import { parseDocument } from "../../document/parse.ts";
import type { Document } from "../../document/schema.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { authorsOf, ensureAuthors } from "../authors/authors.ts";
import { editionText, editionTextOrNull } from "../edition-text.ts";
import { ensureSection, getSection, type Section } from "../sections/sections.ts";
import { ensureSource } from "../sources/sources.ts";
import { ensureTags, type Tag } from "../tags/tags.ts";
import { ARTICLE_KINDS } from "./article.ts";
import type { Revision, RevisionFields } from "./store.ts";

const line = (most: number) => z.string().trim().max(most);

/** Every field is optional: what is absent stays as it was. null or "" takes a field away. */
export const articleFields = z.strictObject({
  kind: z.enum(ARTICLE_KINDS).optional(),
  /** Name or slug. Operators and imports make it when there is none of that name; the staff uses those there are. */
  section: line(80).optional(),
  kicker: line(300).nullable().optional(),
  headline: line(300).optional(),
  lead: line(2000).nullable().optional(),
  /** Paragraphs, one a line. */
  body: z.string().max(1_000_000).optional(),
  html: z.string().max(1_000_000).optional(),
  /** ProseMirror JSON, as src/document/schema.ts describes it. */
  document: z.unknown().optional(),
  /** As readers see it; without one they see the names of the authors. */
  byline: line(200).nullable().optional(),
  /** Names of people who wrote it, in order. */
  authors: z.array(line(80)).max(12).optional(),
  source: line(120).nullable().optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable()
    .optional(),
  tags: z.array(line(80)).max(50).optional(),
  /** Id of a picture of the newsroom. */
  picture: z.string().nullable().optional(),
  pictureCaption: line(1000).nullable().optional(),
  /** News codes of related articles, in order. */
  related: z.array(z.int().positive()).max(20).optional(),
});

export type ArticleFields = z.infer<typeof articleFields>;

export interface ResolvedFields {
  fields: RevisionFields;
  section: Section;
  tags: Tag[];
}

/** The fields of the next revision: what was said, over what stood before. @throws AppError BAD_INPUT */
export async function resolveFields(
  tx: ActContext,
  input: { said: ArticleFields; before: Revision | null },
): Promise<ResolvedFields> {
  const { said, before } = input;
  const headline = said.headline === undefined ? before?.headline : editionText(tx, said.headline);
  if (!headline) throw new AppError("BAD_INPUT", "an article needs a headline: give `headline`");
  const section = await sectionOf(tx, said, before);
  const source = said.source ? await ensureSource(tx, said.source) : null;
  const tags = said.tags ? await ensureTags(tx, said.tags) : await tagsOf(tx, before);
  const authors = said.authors
    ? await ensureAuthors(tx, said.authors)
    : await authorsOf(tx, before?.author_ids ?? []);
  if (said.picture) await demandPicture(tx, said.picture);
  const textOr = (text: string | null | undefined, old: string | null | undefined): string | null =>
    text === undefined ? (old ?? null) : editionTextOrNull(tx, text);
  const fields: RevisionFields = {
    kind: said.kind ?? before?.kind ?? "news",
    section_id: section.id,
    kicker: textOr(said.kicker, before?.kicker),
    headline,
    lead: textOr(said.lead, before?.lead),
    body: bodyOf(said) ?? before?.body ?? fromText(""),
    byline: textOr(said.byline, before?.byline),
    source_id: said.source === undefined ? (before?.source_id ?? null) : (source?.id ?? null),
    source_url: said.sourceUrl === undefined ? (before?.source_url ?? null) : said.sourceUrl,
    picture_id: said.picture === undefined ? (before?.picture_id ?? null) : said.picture || null,
    picture_caption: textOr(said.pictureCaption, before?.picture_caption),
    tag_ids: tags.map((tag) => tag.id),
    author_ids: authors.map((author) => author.id),
    related_codes: said.related ?? before?.related_codes ?? [],
  };
  return { fields, section, tags };
}

/** The body that was said, in whichever of its three forms; undefined when none was. */
export function bodyOf(said: Pick<ArticleFields, "body" | "html" | "document">): Document | undefined {
  if (said.document !== undefined) return parseDocument(said.document);
  if (said.html !== undefined) return fromHtml(said.html).document;
  return said.body === undefined ? undefined : fromText(said.body);
}

async function sectionOf(tx: ActContext, said: ArticleFields, before: Revision | null): Promise<Section> {
  const { actor } = tx;
  if (said.section && actor.kind === "account") return getSection(tx, said.section);
  if (said.section !== undefined) return ensureSection(tx, said.section);
  // Of somebody who writes for some sections only, the first of them is meant.
  const id = before?.section_id ?? (actor.kind === "account" ? actor.sectionIds[0] : undefined);
  if (id === undefined) return ensureSection(tx, null);
  return tx.db
    .selectFrom("section")
    .select(["id", "slug", "name", "parent_id as parentId", "position"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

async function tagsOf(tx: ActContext, before: Revision | null): Promise<Tag[]> {
  if (!before || before.tag_ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom("tag")
    .select(["id", "slug", "name"])
    .where("id", "in", before.tag_ids)
    .execute();
  return before.tag_ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

async function demandPicture(tx: ActContext, id: string): Promise<void> {
  const found = await tx.db.selectFrom("media").select("kind").where("id", "=", id).executeTakeFirst();
  if (found?.kind !== "picture")
    throw new AppError("NOT_FOUND", `there is no picture ${id}: add it first with \`dabir media add\``);
}
