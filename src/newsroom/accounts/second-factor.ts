// Takes the second factor and the passkeys from an account whose telephone is lost: the person comes in with the
// password alone and sets up another one.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { endSessions, removeSecondFactor } from "../../platform/sign-in/people.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { demandOther } from "./change-account.ts";
import { lockAccount } from "./lock-account.ts";
import { demand } from "./may.ts";

export const clearSecondFactorInput = z.strictObject({ id: z.int().positive() });

/** Sessions of the account end. @throws AppError NOT_FOUND, NOT_ALLOWED */
export function clearSecondFactor(
  ctx: Context,
  { id }: z.infer<typeof clearSecondFactorInput>,
): Promise<{ id: number }> {
  return perform(ctx, {
    name: "accounts.clear-second-factor",
    work: async (tx) => {
      demand(tx.actor, "staff");
      demandOther(tx, id);
      await lockAccount(tx, { id });
      await removeSecondFactor(tx.db, String(id));
      await endSessions(tx.db, { id: String(id) });
      await record(tx, { act: "accounts.clear-second-factor", subject: `account:${id}` });
      return { id };
    },
  });
}
