// Throws a dossier away that was never published, or takes it out of the bin again as it lay there. Its name is free
// meanwhile.
import type { Context } from "../../context.ts";
import { binDrafted, recoverDrafted } from "../drafts/bin-drafted.ts";
import { type DraftedInput, draftedInput } from "../drafts/drafted.ts";
import { type DossierState, dossiers } from "./dossiers.ts";
import { demandFreeName, freeDossierSlug } from "./store.ts";

export const binDossierInput = draftedInput;
export const recoverDossierInput = draftedInput;

export function binDossier(ctx: Context, input: DraftedInput): Promise<DossierState> {
  return binDrafted(ctx, { kind: dossiers, input });
}

/**
 * Nobody was ever told its address: where another one has it by now, it gets one anew.
 * @throws AppError CONFLICT when its name is another one's
 */
export function recoverDossier(ctx: Context, input: DraftedInput): Promise<DossierState> {
  return recoverDrafted(ctx, {
    kind: dossiers,
    input,
    coming: async (tx, { name, slug, id }) => {
      await demandFreeName(tx, { name, id });
      return { slug: await freeDossierSlug(tx, { name, wished: slug }) };
    },
  });
}
