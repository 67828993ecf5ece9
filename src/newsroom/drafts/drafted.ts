// What dossiers and pages have in common: a draft that is worked on, published whole, taken from readers and brought
// back. Each version is complete and never changes; what readers see and what is being written are two facts.
import type { Selectable } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { Deed } from "../accounts/policy.ts";
import type { ActContext } from "../act.ts";
import type { DraftedTable, DraftedVersionTable } from "./tables.ts";

/** A kind of such things. Its tables have the columns of these rows; the feature that owns them tells this of it. */
export interface DraftedKind<Row extends DraftedRow, Version extends DraftedVersion, State> {
  table: "dossier" | "page";
  versions: "dossier_version" | "page_version";
  /** First word of the names of its acts. */
  acts: "dossiers" | "pages";
  deed: Deed;
  /** What a conflict shows of the newest version, beside its number and whose it is. */
  present(row: Row, newest: Version | undefined): Record<string, unknown>;
  /** Gives readers this version, or nothing any more; answers the facts that it changes. */
  show(tx: ActContext, shown: { row: Row; version: Version | null }): Promise<string[]>;
  state(row: Row): State;
}

export type DraftedRow = Pick<
  Selectable<DraftedTable>,
  | "id"
  | "slug"
  | "live_version_id"
  | "draft_version_id"
  | "published_at"
  | "withdrawn_at"
  | "withdrawn_reason"
  | "binned_at"
  | "binned_by"
  | "version"
>;
export type DraftedVersion = Pick<Selectable<DraftedVersionTable>, "id" | "created_by">;

export const draftedInput = z.strictObject({
  id: z.int().positive(),
  /** As it was read; another one now is a conflict. */
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export type DraftedInput = z.output<typeof draftedInput>;

export interface DraftedState {
  id: number;
  slug: string;
  /** What readers see of it. */
  state: "never" | "live" | "withdrawn";
  hasDraft: boolean;
  publishedAt: string | null;
  /** Who threw it away, and when; null: it does not lie in the bin. */
  binned: { by: string; at: string } | null;
  version: number;
}

export function draftedState(row: DraftedRow): DraftedState {
  return {
    id: row.id,
    slug: row.slug,
    state: row.live_version_id === null ? "never" : row.withdrawn_at ? "withdrawn" : "live",
    hasDraft: row.draft_version_id !== null,
    publishedAt: row.published_at?.toISOString() ?? null,
    binned: row.binned_at && { by: row.binned_by ?? "", at: row.binned_at.toISOString() },
    version: row.version,
  };
}

/** Those that are worked on, as they stand, and those in the bin, the last thrown away first. */
export function apart<Row extends DraftedRow>(rows: readonly Row[]): { kept: Row[]; binned: Row[] } {
  return {
    kept: rows.filter((row) => row.binned_at === null),
    binned: rows
      .filter((row) => row.binned_at !== null)
      .sort((one, other) => Number(other.binned_at) - Number(one.binned_at)),
  };
}

/** The tables as Kysely is told of them: with the columns that all kinds have. */
const tableOf = ({ table }: { table: "dossier" | "page" }) => table as "dossier";
const versionsOf = ({ versions }: { versions: "dossier_version" | "page_version" }) =>
  versions as "dossier_version";

/** The row, as every column of it is. @throws AppError NOT_FOUND */
export async function getDrafted<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  { kind, id, lock = false }: { kind: DraftedKind<Row, Version, State>; id: number; lock?: boolean },
): Promise<Row> {
  const one = ctx.db.selectFrom(tableOf(kind)).selectAll().where("id", "=", id);
  const row = await (lock ? one.forUpdate() : one).executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no ${kind.table} ${id}`);
  return row as DraftedRow as Row;
}

export async function findVersion<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  { kind, id }: { kind: DraftedKind<Row, Version, State>; id: number | null },
): Promise<Version | undefined> {
  if (id === null) return undefined;
  const version = ctx.db.selectFrom(versionsOf(kind)).selectAll().where("id", "=", id);
  return (await version.executeTakeFirst()) as DraftedVersion | undefined as Version | undefined;
}

/** What is being written, or else what was published. */
export function newestVersion<Row extends DraftedRow, Version extends DraftedVersion, State>(
  ctx: Context,
  { kind, row }: { kind: DraftedKind<Row, Version, State>; row: Row },
): Promise<Version | undefined> {
  return findVersion(ctx, { kind, id: row.draft_version_id ?? row.live_version_id });
}

/**
 * The row, locked until the transaction ends.
 * @throws AppError NOT_FOUND, CONFLICT when `version` is not the present one; its params hold what stands there now
 */
export async function lockDrafted<Row extends DraftedRow, Version extends DraftedVersion, State>(
  tx: ActContext,
  { kind, id, version }: { kind: DraftedKind<Row, Version, State> } & DraftedInput,
): Promise<Row> {
  const row = await getDrafted(tx, { kind, id, lock: true });
  if (version === undefined || version === row.version) return row;
  const newest = await newestVersion(tx, { kind, row });
  throw new AppError(
    "CONFLICT",
    `the ${kind.table} «${row.slug}» was changed meanwhile (version ${row.version}, yours is ${version}): read it again`,
    {
      params: {
        version: row.version,
        ...kind.present(row, newest),
        by: newest ? newest.created_by.slice(newest.created_by.indexOf(":") + 1) : null,
      },
    },
  );
}
