// Throws a page away that was never published, or takes it out of the bin again as it lay there. Its address is free
// meanwhile.
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { databaseNow } from "../articles/article-times.ts";
import { actOnDrafted } from "../drafts/act-on-drafted.ts";
import { type DraftedInput, draftedInput, lockDrafted } from "../drafts/drafted.ts";
import { demandFreeSlug } from "./page-slug.ts";
import { type PageState, pages } from "./pages.ts";

export const binPageInput = draftedInput;
export const recoverPageInput = draftedInput;

/** Throwing away what is thrown away changes nothing. */
export function binPage(ctx: Context, input: DraftedInput): Promise<PageState> {
  return actOnDrafted(ctx, {
    kind: pages,
    act: "bin",
    key: input.key,
    of: (tx) => lockDrafted(tx, { kind: pages, ...input }),
    work: async (tx, row) => {
      if (row.live_version_id !== null) {
        throw new AppError("CONFLICT", `the page «${row.slug}» was published: withdraw it`);
      }
      if (row.binned_at) return null;
      return { change: { binned_at: await databaseNow(tx), binned_by: tx.actor.name, foot_position: null } };
    },
  });
}

/** Recovering what is not in the bin changes nothing. @throws AppError CONFLICT when its address is another one's */
export function recoverPage(ctx: Context, input: DraftedInput): Promise<PageState> {
  return actOnDrafted(ctx, {
    kind: pages,
    act: "recover",
    key: input.key,
    of: (tx) => lockDrafted(tx, { kind: pages, ...input }),
    work: async (tx, row) => {
      if (!row.binned_at) return null;
      await demandFreeSlug(tx, { slug: row.slug, id: row.id });
      return { change: { binned_at: null, binned_by: null } };
    },
  });
}
