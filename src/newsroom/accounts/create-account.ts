// An account of the staff.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { demand } from "./may.ts";
import { ROLES } from "./roles.ts";

export const createAccountInput = z.strictObject({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(200),
  role: z.enum(ROLES),
  key: z.string().max(200).optional(),
});

export function createAccount(
  ctx: Context,
  input: z.infer<typeof createAccountInput>,
): Promise<{ id: number }> {
  return perform(ctx, {
    name: "accounts.create",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "staff");
      const made = await tx.db
        .insertInto("account")
        .values({ name: input.name, email: input.email.toLowerCase(), role: input.role })
        .onConflict((conflict) => conflict.column("email").doNothing())
        .returning("id")
        .executeTakeFirst();
      if (!made)
        throw new AppError("CONFLICT", `an account with ${input.email} exists already: use another address`);
      await record(tx, {
        act: "accounts.create",
        subject: `account:${made.id}`,
        detail: { role: input.role },
      });
      return made;
    },
  });
}
