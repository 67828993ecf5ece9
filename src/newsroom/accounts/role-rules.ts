// What the house asks of a role: that whoever has it signs in with a second factor.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { demand } from "./may.ts";
import { ROLES, type Role } from "./roles.ts";

/** Whoever can let others in or change everything is worth more to an intruder. */
const ADVISED: readonly Role[] = ["editor-in-chief", "administrator"];

export const listRoleRulesInput = z.strictObject({});
export const changeRoleRuleInput = z.strictObject({ role: z.enum(ROLES), secondFactor: z.boolean() });

export interface RoleRule {
  role: Role;
  secondFactor: boolean;
  /** We advise to demand it. */
  advised: boolean;
}

/** Of every role. @throws AppError NOT_ALLOWED */
export async function listRoleRules(ctx: Context): Promise<{ rules: RoleRule[] }> {
  demand(ctx.actor, "staff");
  const rows = await ctx.db.selectFrom("role_rule").selectAll().execute();
  const demanded = new Set(rows.filter((row) => row.second_factor).map((row) => row.role));
  const rules = ROLES.map((role) => ({
    role,
    secondFactor: demanded.has(role),
    advised: ADVISED.includes(role),
  }));
  return { rules };
}

/** Holds from the next request of everybody who has the role. */
export function changeRoleRule(
  ctx: Context,
  { role, secondFactor }: z.infer<typeof changeRoleRuleInput>,
): Promise<{ role: Role; secondFactor: boolean }> {
  return perform(ctx, {
    name: "accounts.rule",
    work: async (tx) => {
      demand(tx.actor, "staff");
      const row = { role, second_factor: secondFactor };
      await tx.db
        .insertInto("role_rule")
        .values(row)
        .onConflict((conflict) => conflict.column("role").doUpdateSet(row))
        .execute();
      await record(tx, { act: "accounts.rule", subject: `role:${role}`, detail: { secondFactor } });
      return { role, secondFactor };
    },
  });
}
