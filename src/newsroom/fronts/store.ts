// The only file that writes fronts and their versions.
import type { Selectable } from "kysely";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import type { StoredCard } from "./card.ts";
import type { Front } from "./front.ts";
import type { FrontsTables } from "./tables.ts";

export type FrontRow = Selectable<FrontsTables["front"]>;
export type FrontVersion = Selectable<FrontsTables["front_version"]>;

/** Undefined while nobody has arranged it. */
export function findFrontRow(ctx: Context, front: Pick<Front, "sectionId">): Promise<FrontRow | undefined> {
  return ctx.db
    .selectFrom("front")
    .selectAll()
    .where("section_id", "is not distinct from", front.sectionId)
    .where("edition", "=", ctx.edition.id)
    .executeTakeFirst();
}

/** Undefined also when it is a version of another front. */
export function findVersion(
  ctx: Context,
  { row, id }: { row: FrontRow | undefined; id: number | null },
): Promise<FrontVersion | undefined> {
  if (!row || id === null) return Promise.resolve(undefined);
  return ctx.db
    .selectFrom("front_version")
    .selectAll()
    .where("id", "=", id)
    .where("front_id", "=", row.id)
    .executeTakeFirst();
}

/**
 * The front's row, made when there is none, locked until the transaction ends.
 * @throws AppError CONFLICT when `version` is not the present one; its params hold what stands there now
 */
export async function lockFront(
  tx: ActContext,
  { front, version }: { front: Front; version: number | undefined },
): Promise<FrontRow> {
  await tx.db
    .insertInto("front")
    .values({ edition: tx.edition.id, section_id: front.sectionId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await tx.db
    .selectFrom("front")
    .selectAll()
    .where("section_id", "is not distinct from", front.sectionId)
    .where("edition", "=", tx.edition.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (version === undefined || version === row.version) return row;
  const theirs = await findVersion(tx, { row, id: row.draft_version_id ?? row.live_version_id });
  throw new AppError(
    "CONFLICT",
    `the front «${front.name}» was changed meanwhile (version ${row.version}, yours is ${version}): read it again`,
    {
      params: {
        version: row.version,
        cards: theirs?.cards ?? [],
        by: theirs?.created_by ?? null,
        at: theirs?.created_at.toISOString() ?? null,
      },
    },
  );
}

/** A new version of the front, its cards by place; nobody sees it yet. */
export async function insertVersion(
  tx: ActContext,
  { row, cards }: { row: FrontRow; cards: readonly StoredCard[] },
): Promise<number> {
  const byPlace = cards.toSorted((one, other) => one.position - other.position);
  const { id } = await tx.db
    .insertInto("front_version")
    .values({ front_id: row.id, cards: JSON.stringify(byPlace), created_by: nameOf(tx) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function markPublished(
  tx: ActContext,
  { id, note }: { id: number; note: string | null },
): Promise<void> {
  await tx.db
    .updateTable("front_version")
    .set((set) => ({ published_at: set.fn<Date>("now"), published_by: nameOf(tx), note }))
    .where("id", "=", id)
    .execute();
}

/** Every change counts one up. */
export async function updateFront(
  tx: ActContext,
  { row, change }: { row: FrontRow; change: Partial<Pick<FrontRow, "live_version_id" | "draft_version_id">> },
): Promise<void> {
  await tx.db
    .updateTable("front")
    .set({ ...change, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
}

function nameOf(tx: ActContext): string {
  return `${tx.actor.kind}:${tx.actor.name}`;
}
