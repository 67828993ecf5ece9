// Makes the draft of a page what readers see; takes a page from them (its address answers 410), or brings it back.
import type { z } from "zod";
import type { Context } from "../../context.ts";
import { type DraftedInput, draftedInput } from "../drafts/drafted.ts";
import {
  publishDrafted,
  restoreDrafted,
  withdrawDrafted,
  withdrawDraftedInput,
} from "../drafts/publish-drafted.ts";
import { type PageState, pages } from "./pages.ts";

export const publishPageInput = draftedInput;
export const restorePageInput = draftedInput;
export const withdrawPageInput = withdrawDraftedInput;

export function publishPage(ctx: Context, input: DraftedInput): Promise<PageState> {
  return publishDrafted(ctx, { kind: pages, input });
}

export function withdrawPage(ctx: Context, input: z.output<typeof withdrawPageInput>): Promise<PageState> {
  return withdrawDrafted(ctx, { kind: pages, input });
}

export function restorePage(ctx: Context, input: DraftedInput): Promise<PageState> {
  return restoreDrafted(ctx, { kind: pages, input });
}
