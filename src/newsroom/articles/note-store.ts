// The only file that writes notes beside articles.
import { sql } from "kysely";
import type { ActContext } from "../act.ts";

export async function insertNote(
  tx: ActContext,
  note: { code: number; kind: "note" | "return"; text: string; mentions?: number[] },
): Promise<number> {
  const { actor } = tx;
  const { id } = await tx.db
    .insertInto("article_note")
    .values({
      article_code: note.code,
      kind: note.kind,
      text: note.text,
      mentions: note.mentions ?? [],
      account_id: actor.kind === "account" ? actor.id : null,
      author: actor.name,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** False when it was so already. */
export async function settleNote(
  tx: ActContext,
  { id, resolved }: { id: number; resolved: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("article_note")
    .set(
      resolved
        ? { resolved_at: sql<Date>`now()`, resolved_by: tx.actor.name }
        : { resolved_at: null, resolved_by: null },
    )
    .where("id", "=", id)
    .where("resolved_at", resolved ? "is" : "is not", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
