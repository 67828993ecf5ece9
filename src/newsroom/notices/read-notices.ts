// Marks one's own notices as read. That somebody has read something is no deed of the newsroom: the audit log does not
// hold it.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { accountOf } from "../accounts/account-of.ts";
import { perform } from "../act.ts";

export const readNoticesInput = z.strictObject({
  /** These, or all up to this one: what came after it was not seen. */
  ids: z.array(z.int().positive()).min(1).max(200).optional(),
  upTo: z.int().positive().optional(),
});

/** How many were unread until now. @throws AppError NOT_ALLOWED for whoever has no account */
export async function readNotices(
  ctx: Context,
  input: z.infer<typeof readNoticesInput>,
): Promise<{ read: number }> {
  const { id: accountId } = accountOf(ctx.actor);
  return perform(ctx, {
    name: "notices.read",
    work: async (tx) => {
      let query = tx.db
        .updateTable("notice")
        .set((row) => ({ read_at: row.fn<Date>("now") }))
        .where("account_id", "=", accountId)
        .where("read_at", "is", null);
      if (input.ids) query = query.where("id", "in", input.ids);
      query = query.where("id", "<=", input.upTo ?? (input.ids ? Number.MAX_SAFE_INTEGER : 0));
      const { numUpdatedRows } = await query.executeTakeFirst();
      return { read: Number(numUpdatedRows) };
    },
  });
}
