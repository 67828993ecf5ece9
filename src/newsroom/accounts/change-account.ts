// Gives an account another name, address, role or other sections. It holds from the person's next request on.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { putPerson } from "../../platform/sign-in/people.ts";
import { type ActContext, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { demandSections } from "./account-sections.ts";
import { createAccountInput } from "./create-account.ts";
import { demandKeepers } from "./keepers.ts";
import { lockAccount } from "./lock-account.ts";
import { demand } from "./may.ts";

export const changeAccountInput = createAccountInput.partial().extend({
  id: z.int().positive(),
  version: z.int().optional(),
});

export function changeAccount(
  ctx: Context,
  input: z.infer<typeof changeAccountInput>,
): Promise<{ id: number; version: number }> {
  return perform(ctx, {
    name: "accounts.change",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "staff");
      const account = await lockAccount(tx, input);
      const change = {
        name: input.name ?? account.name,
        email: input.email?.toLowerCase() ?? account.email,
        role: input.role ?? account.role,
        section_ids: input.sectionIds ?? account.sectionIds,
      };
      if (change.role !== account.role) demandOther(tx, account.id);
      await demandSections(tx, input.sectionIds ?? []);
      await demandFreeAddress(tx, { id: account.id, email: change.email });
      const version = account.version + 1;
      await tx.db
        .updateTable("account")
        .set({ ...change, version })
        .where("id", "=", account.id)
        .execute();
      await demandKeepers(tx, account.role);
      await putPerson(tx.db, { id: String(account.id), name: change.name, email: change.email });
      const { name, email, role, sectionIds } = account;
      await record(tx, {
        act: "accounts.change",
        subject: `account:${account.id}`,
        detail: { before: { name, email, role, sectionIds }, after: { ...change } },
      });
      return { id: account.id, version };
    },
  });
}

/** @throws AppError NOT_ALLOWED for one's own account */
export function demandOther(tx: ActContext, id: number): void {
  if (tx.actor.kind !== "account" || tx.actor.id !== id) return;
  throw new AppError("NOT_ALLOWED", "nobody does this to their own account: ask a colleague");
}

async function demandFreeAddress(
  tx: ActContext,
  { id, email }: { id: number; email: string },
): Promise<void> {
  const other = await tx.db
    .selectFrom("account")
    .select("id")
    .where("email", "=", email)
    .where("id", "<>", id)
    .executeTakeFirst();
  if (other) throw new AppError("CONFLICT", `an account with ${email} exists already: use another address`);
}
