// Makes the draft of a dossier what readers see; takes a dossier from them, or brings it back.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { databaseNow } from "../articles/article-times.ts";
import { type DossierState, dossierState } from "./dossier-state.ts";
import {
  concludeDossier,
  findDossierVersion,
  lockDossier,
  markDossierPublished,
  replaceDossierArticles,
  updateDossier,
} from "./store.ts";

const one = z.strictObject({
  id: z.int().positive(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export const publishDossierInput = one;
export const restoreDossierInput = one;
export const withdrawDossierInput = one.extend({
  /** For the log. */
  reason: z.string().trim().max(1000).optional(),
});

/** What was withdrawn is published again by it. @throws AppError CONFLICT without a draft */
export function publishDossier(
  ctx: Context,
  input: z.output<typeof publishDossierInput>,
): Promise<DossierState> {
  return perform(ctx, {
    name: "dossiers.publish",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "arrange");
      const row = await lockDossier(tx, input);
      const draft = await findDossierVersion(tx, row.draft_version_id);
      if (!draft) throw new AppError("CONFLICT", `the dossier «${row.name}» has no draft to publish`);
      await markDossierPublished(tx, draft.id);
      const facts = await replaceDossierArticles(tx, { row, entries: draft.entries });
      await updateDossier(tx, {
        row,
        change: {
          live_version_id: draft.id,
          draft_version_id: null,
          published_at: row.published_at ?? (await databaseNow(tx)),
          withdrawn_at: null,
          withdrawn_reason: null,
        },
      });
      await concludeDossier(tx, { row, act: "dossiers.publish", detail: { live: draft.id }, facts });
      return dossierState(tx, row.id);
    },
  });
}

/** Withdrawing what is withdrawn changes nothing. */
export function withdrawDossier(
  ctx: Context,
  input: z.output<typeof withdrawDossierInput>,
): Promise<DossierState> {
  return perform(ctx, {
    name: "dossiers.withdraw",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "arrange");
      const row = await lockDossier(tx, input);
      if (row.live_version_id === null) throw new AppError("CONFLICT", `«${row.name}» was never published`);
      if (row.withdrawn_at) return dossierState(tx, row.id);
      const facts = await replaceDossierArticles(tx, { row, entries: [] });
      const reason = input.reason || null;
      await updateDossier(tx, {
        row,
        change: { withdrawn_at: await databaseNow(tx), withdrawn_reason: reason },
      });
      await concludeDossier(tx, { row, act: "dossiers.withdraw", detail: { reason }, facts });
      return dossierState(tx, row.id);
    },
  });
}

export function restoreDossier(
  ctx: Context,
  input: z.output<typeof restoreDossierInput>,
): Promise<DossierState> {
  return perform(ctx, {
    name: "dossiers.restore",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "arrange");
      const row = await lockDossier(tx, input);
      if (!row.withdrawn_at) return dossierState(tx, row.id);
      const live = await findDossierVersion(tx, row.live_version_id);
      const facts = await replaceDossierArticles(tx, { row, entries: live?.entries ?? [] });
      await updateDossier(tx, { row, change: { withdrawn_at: null, withdrawn_reason: null } });
      await concludeDossier(tx, { row, act: "dossiers.restore", facts });
      return dossierState(tx, row.id);
    },
  });
}
