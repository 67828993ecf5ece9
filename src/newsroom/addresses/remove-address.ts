// An old address leads nowhere any more.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { ADDRESSES } from "../facts.ts";
import { readOld } from "./read-old.ts";

export const removeAddressInput = z.strictObject({ old: z.string().trim().min(1).max(2000) });

/** @throws AppError NOT_FOUND */
export function removeAddress(
  ctx: Context,
  { old }: z.infer<typeof removeAddressInput>,
): Promise<{ removed: string; leadTo: string }> {
  return perform(ctx, {
    name: "addresses.remove",
    work: async (tx) => {
      demand(tx.actor, "administer");
      const { kind, key } = readOld(old);
      const row = await tx.db
        .deleteFrom("old_address")
        .where("kind", "=", kind)
        .where("old", "=", key)
        .returning(["written", "leads_to"])
        .executeTakeFirst();
      if (!row) throw new AppError("NOT_FOUND", `nothing was told of «${old}»`);
      await record(tx, {
        act: "addresses.remove",
        subject: "addresses",
        detail: { old: row.written, leadsTo: row.leads_to },
      });
      await announce(tx, { kind: "addresses.changed", payload: { addresses: 1 }, facts: [ADDRESSES] });
      return { removed: row.written, leadTo: row.leads_to };
    },
  });
}
