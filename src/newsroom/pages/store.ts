// The only file that writes pages and their versions.
import type { Selectable } from "kysely";
import type { Document } from "../../document/schema.ts";
import type { ActContext } from "../act.ts";
import type { PagesTables } from "./tables.ts";

export type PageRow = Selectable<PagesTables["page"]>;
export type PageVersion = Selectable<PagesTables["page_version"]>;

export interface PageWords {
  slug: string;
  title: string;
  description: string | null;
  body: Document;
}

/** A new page without a version; it stands nowhere until it is told to. */
export function insertPage(tx: ActContext, { slug, title }: PageWords): Promise<PageRow> {
  return tx.db
    .insertInto("page")
    .values({ edition: tx.edition.id, slug, title })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function insertPageVersion(
  tx: ActContext,
  { row, words }: { row: PageRow; words: PageWords },
): Promise<number> {
  const { id } = await tx.db
    .insertInto("page_version")
    .values({
      ...words,
      page_id: row.id,
      body: JSON.stringify(words.body),
      created_by: `${tx.actor.kind}:${tx.actor.name}`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Where readers find it from now on. */
export async function setLiveSlug(
  tx: ActContext,
  { row, slug }: { row: PageRow; slug: string },
): Promise<void> {
  await tx.db.updateTable("page").set({ live_slug: slug }).where("id", "=", row.id).execute();
}

/** These stand in the foot in this order; no others of the edition do. */
export async function setFoot(tx: ActContext, ids: readonly number[]): Promise<void> {
  await tx.db
    .updateTable("page")
    .set({ foot_position: null })
    .where("edition", "=", tx.edition.id)
    .where("foot_position", "is not", null)
    .execute();
  for (const [place, id] of ids.entries()) {
    await tx.db
      .updateTable("page")
      .set({ foot_position: place + 1 })
      .where("id", "=", id)
      .execute();
  }
}
