// Makes the draft of a dossier or a page what readers see; takes it from them, or brings it back.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { databaseNow } from "../articles/article-times.ts";
import { changeDrafted } from "./act-on-drafted.ts";
import {
  type DraftedInput,
  type DraftedKind,
  type DraftedRow,
  type DraftedVersion,
  draftedInput,
  findVersion,
} from "./drafted.ts";

export const withdrawDraftedInput = draftedInput.extend({
  /** For the log. */
  reason: z.string().trim().max(1000).optional(),
});

interface Wish<Row extends DraftedRow, Version extends DraftedVersion, State, Input = DraftedInput> {
  kind: DraftedKind<Row, Version, State>;
  input: Input;
}

/** What was withdrawn is published again by it. @throws AppError CONFLICT without a draft */
export function publishDrafted<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  { kind, input }: Wish<Row, Version, State>,
): Promise<State> {
  return changeDrafted(ctx, {
    kind,
    act: "publish",
    input,
    work: async (tx, row) => {
      const draft = await findVersion(tx, { kind, id: row.draft_version_id });
      if (!draft) throw new AppError("CONFLICT", `the ${kind.table} «${row.slug}» has no draft to publish`);
      await markPublished(tx, { kind, id: draft.id });
      const facts = await kind.show(tx, { row, version: draft });
      const change = {
        live_version_id: draft.id,
        draft_version_id: null,
        published_at: row.published_at ?? (await databaseNow(tx)),
        withdrawn_at: null,
        withdrawn_reason: null,
      };
      return { change, detail: { live: draft.id }, facts };
    },
  });
}

/** Withdrawing what is withdrawn changes nothing. */
export function withdrawDrafted<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  { kind, input }: Wish<Row, Version, State, z.output<typeof withdrawDraftedInput>>,
): Promise<State> {
  return changeDrafted(ctx, {
    kind,
    act: "withdraw",
    input,
    work: async (tx, row) => {
      if (row.live_version_id === null) throw new AppError("CONFLICT", `«${row.slug}» was never published`);
      if (row.withdrawn_at) return null;
      const facts = await kind.show(tx, { row, version: null });
      const reason = input.reason || null;
      const change = { withdrawn_at: await databaseNow(tx), withdrawn_reason: reason };
      return { change, detail: { reason }, facts };
    },
  });
}

export function restoreDrafted<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  { kind, input }: Wish<Row, Version, State>,
): Promise<State> {
  return changeDrafted(ctx, {
    kind,
    act: "restore",
    input,
    work: async (tx, row) => {
      if (!row.withdrawn_at) return null;
      const live = (await findVersion(tx, { kind, id: row.live_version_id })) ?? null;
      const facts = await kind.show(tx, { row, version: live });
      return { change: { withdrawn_at: null, withdrawn_reason: null }, facts };
    },
  });
}

async function markPublished(
  tx: ActContext,
  { kind, id }: { kind: { versions: "dossier_version" | "page_version" }; id: number },
): Promise<void> {
  await tx.db
    .updateTable(kind.versions as "dossier_version")
    .set((set) => ({ published_at: set.fn<Date>("now"), published_by: `${tx.actor.kind}:${tx.actor.name}` }))
    .where("id", "=", id)
    .execute();
}
