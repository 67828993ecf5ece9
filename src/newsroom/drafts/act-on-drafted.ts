// How every act on a dossier or a page runs: allowed, locked in the version that was seen, changed, told.
import { type Kysely, sql } from "kysely";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import {
  type DraftedInput,
  type DraftedKind,
  type DraftedRow,
  type DraftedVersion,
  getDrafted,
  lockDrafted,
} from "./drafted.ts";
import type { DraftedTable } from "./tables.ts";

/** What an act changes of the row, and what it tells of that. */
export interface Done {
  change: Partial<Omit<DraftedRow, "id" | "version">> & Record<string, unknown>;
  detail?: Record<string, unknown>;
  /** Absent where readers see nothing of it. */
  facts?: string[];
}

export interface DraftedAct<Row extends DraftedRow, Version extends DraftedVersion, State> {
  kind: DraftedKind<Row, Version, State>;
  /** Second word of its name. */
  act: string;
  key: string | undefined;
  /** Which one. */
  of(tx: ActContext): Promise<Row>;
  /** Null: there is nothing to change. */
  work(tx: ActContext, row: Row): Promise<Done | null>;
}

export function actOnDrafted<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  { kind, act, key, of, work }: DraftedAct<Row, Version, State>,
): Promise<State> {
  const name = `${kind.acts}.${act}`;
  return perform(ctx, {
    name,
    key,
    work: async (tx) => {
      demand(tx.actor, kind.deed);
      const row = await of(tx);
      const done = await work(tx, row);
      if (done) {
        const { change, detail = {}, facts = [] } = done;
        await update(tx, { kind, row, change });
        await record(tx, { act: name, subject: `${kind.table}:${row.slug}`, detail });
        await announce(tx, { kind: `${kind.table}.changed`, payload: { id: row.id }, facts });
      }
      return kind.state(await getDrafted(tx, { kind, id: row.id }));
    },
  });
}

/** The same on one that is there and does not lie in the bin, in the version that was seen. */
export function changeDrafted<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  {
    input: { id, version, key },
    ...act
  }: Omit<DraftedAct<Row, Version, State>, "key" | "of"> & { input: DraftedInput },
): Promise<State> {
  const { kind } = act;
  return actOnDrafted(ctx, {
    ...act,
    key,
    of: async (tx) => {
      const row = await lockDrafted(tx, { kind, id, version });
      if (row.binned_at === null) return row;
      throw new AppError("CONFLICT", `the ${kind.table} «${row.slug}» lies in the bin: recover it first`);
    },
  });
}

/** Every change counts one up. */
async function update(
  tx: ActContext,
  { kind, row, change }: { kind: { table: "dossier" | "page" }; row: DraftedRow; change: Done["change"] },
): Promise<void> {
  const db = tx.db as Kysely<{ dossier: DraftedTable }>;
  await db
    .updateTable(kind.table as "dossier")
    .set({ ...change, version: row.version + 1, changed_at: sql<Date>`now()` })
    .where("id", "=", row.id)
    .execute();
}
