// Begins a page, or keeps other words of it as its draft: readers go on seeing what is published.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { emptyDocument } from "../../document/schema.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { bodyOf } from "../articles/article-input.ts";
import { actOnDrafted, changeDrafted } from "../drafts/act-on-drafted.ts";
import { draftedInput, newestVersion } from "../drafts/drafted.ts";
import { editionText, editionTextOrNull } from "../edition-text.ts";
import { demandFreeSlug } from "./page-slug.ts";
import { type PageState, pages } from "./pages.ts";
import { insertPage, insertPageVersion, type PageWords } from "./store.ts";

const title = z.string().trim().min(1).max(120);

/** What is absent stays as it was. */
const pageFields = z.strictObject({
  title: title.optional(),
  /** Its address, `/fa/{slug}`; made of the title of a new page where it is not given. */
  slug: z.string().trim().min(1).max(120).optional(),
  /** For search engines and messengers; empty: the first paragraph of the body. */
  description: z.string().trim().max(300).nullable().optional(),
  /** Paragraphs, one a line. */
  body: z.string().max(200_000).optional(),
  html: z.string().max(500_000).optional(),
  /** ProseMirror JSON, as src/document/schema.ts describes it. */
  document: z.unknown().optional(),
});

export const createPageInput = pageFields.extend({ title, key: draftedInput.shape.key });
export const savePageInput = pageFields.extend(draftedInput.shape);

type Said = z.output<typeof pageFields>;

export function createPage(ctx: Context, input: z.output<typeof createPageInput>): Promise<PageState> {
  const before = { slug: input.title, title: input.title, description: null, body: emptyDocument() };
  return actOnDrafted(ctx, {
    kind: pages,
    act: "create",
    key: input.key,
    of: async (tx) => insertPage(tx, await wordsOf(tx, { said: input, before, id: null })),
    work: async (tx, row) => {
      const words = await wordsOf(tx, { said: input, before, id: row.id });
      return { change: { draft_version_id: await insertPageVersion(tx, { row, words }) } };
    },
  });
}

export function savePage(ctx: Context, input: z.output<typeof savePageInput>): Promise<PageState> {
  return changeDrafted(ctx, {
    kind: pages,
    act: "save",
    input,
    work: async (tx, row) => {
      const before = await newestVersion(tx, { kind: pages, row });
      if (!before) throw new AppError("CONFLICT", `the page «${row.slug}» has no words to change`);
      const words = await wordsOf(tx, { said: input, before, id: row.id });
      const draft = await insertPageVersion(tx, { row, words });
      return { change: { draft_version_id: draft, slug: words.slug, title: words.title }, detail: { draft } };
    },
  });
}

async function wordsOf(
  tx: ActContext,
  { said, before, id }: { said: Said; before: PageWords; id: number | null },
): Promise<PageWords> {
  const { description } = said;
  return {
    slug: await demandFreeSlug(tx, { slug: said.slug ?? before.slug, id }),
    title: editionText(tx, said.title ?? before.title),
    description: description === undefined ? before.description : editionTextOrNull(tx, description),
    body: bodyOf(said) ?? before.body,
  };
}
