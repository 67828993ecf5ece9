// Pages as readers would get them, of what is not published yet: `GET /api/fronts.preview?front=home`, to be shown in
// a frame. The site makes them; serve.ts brings the two together.
import type { Context } from "../context.ts";
import type { StoredCard } from "../newsroom/fronts/card.ts";
import { frontViewInput, getFrontCards } from "../newsroom/fronts/front-view.ts";

export interface Preview {
  /** The whole answer with the site's own headers, kept by nobody. `slug` null is home. */
  front(input: { slug: string | null; cards: readonly StoredCard[] }): Promise<Response>;
}

/** `of` chooses the version, as with fronts.get; `of=draft` unless told. */
export async function answerFrontPreview(
  ctx: Context,
  { request, preview }: { request: Request; preview: Preview },
): Promise<Response> {
  const fields = Object.fromEntries(new URL(request.url).searchParams);
  const of = /^\d+$/.test(fields.of ?? "") ? Number(fields.of) : fields.of;
  const input = frontViewInput.parse(of === undefined ? fields : { ...fields, of });
  const { front, cards } = await getFrontCards(ctx, input);
  return preview.front({ slug: front.section?.slug ?? null, cards });
}
