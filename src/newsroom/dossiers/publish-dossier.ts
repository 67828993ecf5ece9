// Makes the draft of a dossier what readers see; takes a dossier from them, or brings it back.
import type { z } from "zod";
import type { Context } from "../../context.ts";
import { type DraftedInput, draftedInput } from "../drafts/drafted.ts";
import {
  publishDrafted,
  restoreDrafted,
  withdrawDrafted,
  withdrawDraftedInput,
} from "../drafts/publish-drafted.ts";
import { type DossierState, dossiers } from "./dossiers.ts";

export const publishDossierInput = draftedInput;
export const restoreDossierInput = draftedInput;
export const withdrawDossierInput = withdrawDraftedInput;

export function publishDossier(ctx: Context, input: DraftedInput): Promise<DossierState> {
  return publishDrafted(ctx, { kind: dossiers, input });
}

export function withdrawDossier(
  ctx: Context,
  input: z.output<typeof withdrawDossierInput>,
): Promise<DossierState> {
  return withdrawDrafted(ctx, { kind: dossiers, input });
}

export function restoreDossier(ctx: Context, input: DraftedInput): Promise<DossierState> {
  return restoreDrafted(ctx, { kind: dossiers, input });
}
