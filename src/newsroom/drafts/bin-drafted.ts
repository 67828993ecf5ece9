// Throws a dossier or a page away that was never published, or takes it out of the bin again as it lay there. What it
// is known by is free meanwhile.
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { databaseNow } from "../articles/article-times.ts";
import { actOnDrafted, type Done } from "./act-on-drafted.ts";
import {
  type DraftedInput,
  type DraftedKind,
  type DraftedRow,
  type DraftedVersion,
  lockDrafted,
} from "./drafted.ts";

/** Throwing away what is thrown away changes nothing. `leaving`: the places that it gives up for good. */
export function binDrafted<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  {
    kind,
    input,
    leaving = {},
  }: { kind: DraftedKind<Row, Version, State>; input: DraftedInput; leaving?: Done["change"] },
): Promise<State> {
  return actOnDrafted(ctx, {
    kind,
    act: "bin",
    key: input.key,
    of: (tx) => lockDrafted(tx, { kind, ...input }),
    work: async (tx, row) => {
      if (row.live_version_id !== null) {
        throw new AppError("CONFLICT", `the ${kind.table} «${row.slug}» was published: withdraw it`);
      }
      if (row.binned_at) return null;
      return { change: { ...leaving, binned_at: await databaseNow(tx), binned_by: tx.actor.name } };
    },
  });
}

/**
 * Recovering what is not in the bin changes nothing. `coming` looks that nothing else stands where it comes back to,
 * and says what changes of it.
 */
export function recoverDrafted<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  {
    kind,
    input,
    coming,
  }: {
    kind: DraftedKind<Row, Version, State>;
    input: DraftedInput;
    coming(tx: ActContext, row: Row): Promise<Done["change"]>;
  },
): Promise<State> {
  return actOnDrafted(ctx, {
    kind,
    act: "recover",
    key: input.key,
    of: (tx) => lockDrafted(tx, { kind, ...input }),
    work: async (tx, row) => {
      if (!row.binned_at) return null;
      return { change: { ...(await coming(tx, row)), binned_at: null, binned_by: null } };
    },
  });
}
