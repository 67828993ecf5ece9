// An account of the staff.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type ActContext, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { demandSections } from "./account-sections.ts";
import { demand } from "./may.ts";
import { ROLES } from "./roles.ts";

export const createAccountInput = z.strictObject({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(200),
  role: z.enum(ROLES),
  /** Ids of the sections it is for, those below them included; none means all. */
  sectionIds: z.array(z.int().positive()).max(100).optional(),
  key: z.string().max(200).optional(),
});

export type NewAccount = Omit<z.infer<typeof createAccountInput>, "key">;

export function createAccount(
  ctx: Context,
  input: z.infer<typeof createAccountInput>,
): Promise<{ id: number }> {
  return perform(ctx, {
    name: "accounts.create",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "staff");
      return { id: await addAccount(tx, input) };
    },
  });
}

/** The id, in the act of whoever asked before whether it may be. @throws AppError CONFLICT, NOT_FOUND */
export async function addAccount(tx: ActContext, input: NewAccount): Promise<number> {
  const sectionIds = input.sectionIds ?? [];
  await demandSections(tx, sectionIds);
  const made = await tx.db
    .insertInto("account")
    .values({
      name: input.name,
      email: input.email.toLowerCase(),
      role: input.role,
      section_ids: sectionIds,
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!made)
    throw new AppError("CONFLICT", `an account with ${input.email} exists already: use another address`);
  await record(tx, {
    act: "accounts.create",
    subject: `account:${made.id}`,
    detail: { role: input.role, sectionIds },
  });
  return made.id;
}
