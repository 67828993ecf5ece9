// Pages as readers would get them, of what is not published yet: `GET /api/fronts.preview?front=home`,
// `GET /api/articles.preview?code=122657` and `GET /api/pages.preview?id=3`, to be shown in a frame. The site makes them; serve.ts brings the two together.
import { z } from "zod";
import type { Context } from "../context.ts";
import { EDITIONS, type Edition, type EditionId } from "../editions.ts";
import { getShownRevision } from "../newsroom/articles/get-article.ts";
import { getDrafted } from "../newsroom/drafts/drafted.ts";
import type { StoredCard } from "../newsroom/fronts/card.ts";
import { frontViewInput, getFrontCards } from "../newsroom/fronts/front-view.ts";
import { pages } from "../newsroom/pages/pages.ts";

export interface Preview {
  /** The whole answer with the site's own headers, kept by nobody. `slug` null is home. */
  front(input: { edition: Edition; slug: string | null; cards: readonly StoredCard[] }): Promise<Response>;
  /** The article's page with this revision, by its id. */
  article(input: { code: number; revision: number }): Promise<Response>;
  /** One of the newsroom's own pages with its newest words. */
  page(input: { edition: Edition; id: number }): Promise<Response>;
}

const number = z.coerce.number().int().positive();
const articlePreviewInput = z.strictObject({
  code: number,
  /** Number of a revision; absent: the one that is worked on. */
  revision: number.optional(),
});

export async function answerArticlePreview(
  ctx: Context,
  { request, preview }: { request: Request; preview: Preview },
): Promise<Response> {
  const { code, revision } = articlePreviewInput.parse(fieldsOf(request));
  return preview.article({ code, revision: await getShownRevision(ctx, { code, number: revision }) });
}

export async function answerPagePreview(
  ctx: Context,
  { request, preview }: { request: Request; preview: Preview },
): Promise<Response> {
  const { id } = z.strictObject({ id: number }).parse(fieldsOf(request));
  const { edition } = await getDrafted(ctx, { kind: pages, id });
  return preview.page({ edition: EDITIONS[edition as EditionId], id });
}

/** `of` chooses the version, as with fronts.get; `of=draft` unless told. */
export async function answerFrontPreview(
  ctx: Context,
  { request, preview }: { request: Request; preview: Preview },
): Promise<Response> {
  const fields = fieldsOf(request);
  const of = /^\d+$/.test(fields.of ?? "") ? Number(fields.of) : fields.of;
  const input = frontViewInput.parse(of === undefined ? fields : { ...fields, of });
  const { front, cards } = await getFrontCards(ctx, input);
  return preview.front({ edition: ctx.edition, slug: front.section?.slug ?? null, cards });
}

/** What the query says; the edition is the call's own. */
function fieldsOf(request: Request): Record<string, string> {
  const { edition: _, ...fields } = Object.fromEntries(new URL(request.url).searchParams);
  return fields;
}
