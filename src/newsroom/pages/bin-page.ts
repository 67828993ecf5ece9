// Throws a page away that was never published, or takes it out of the bin again as it lay there. Its address is free
// meanwhile.
import type { Context } from "../../context.ts";
import { binDrafted, recoverDrafted } from "../drafts/bin-drafted.ts";
import { type DraftedInput, draftedInput } from "../drafts/drafted.ts";
import { demandFreeSlug } from "./page-slug.ts";
import { type PageState, pages } from "./pages.ts";

export const binPageInput = draftedInput;
export const recoverPageInput = draftedInput;

/** It does not stand in the foot any more, nor when it comes back. */
export function binPage(ctx: Context, input: DraftedInput): Promise<PageState> {
  return binDrafted(ctx, { kind: pages, input, leaving: { foot_position: null } });
}

/** @throws AppError CONFLICT when its address is another one's */
export function recoverPage(ctx: Context, input: DraftedInput): Promise<PageState> {
  return recoverDrafted(ctx, {
    kind: pages,
    input,
    coming: async (tx, { slug, id }) => ({ slug: await demandFreeSlug(tx, { slug, id }) }),
  });
}
