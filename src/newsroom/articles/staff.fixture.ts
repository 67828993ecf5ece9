// People of the staff for tests: an account row, and the actor that it makes.
import type { Context, StaffActor } from "../../context.ts";
import { createAccount } from "../accounts/create-account.ts";
import type { Role } from "../accounts/roles.ts";

let made = 0;

/** `ctx` with somebody of this role acting, for these sections or for all. */
export async function asRole(
  ctx: Context,
  { role, sectionIds = [] }: { role: Role; sectionIds?: number[] },
): Promise<Context & { actor: StaffActor }> {
  made += 1;
  const name = `${role} ${made}`;
  const { id } = await createAccount(ctx, { name, email: `staff-${made}@example.org`, role });
  return { ...ctx, actor: { kind: "account", id, name, role, sectionIds } };
}
