// The account behind a session or token, as it stands now: a demotion or a disabling holds at the next request.
import { sql } from "kysely";
import type { Context, StaffActor } from "../../context.ts";
import { ROLES, type Role } from "./roles.ts";

export interface Standing {
  actor: StaffActor;
  /** The house demands a second factor of this role. */
  secondFactorDemanded: boolean;
}

/** Null for an account that there is not, or is disabled. */
export async function findActor(ctx: Context, id: number): Promise<Standing | null> {
  if (!Number.isSafeInteger(id)) return null;
  const { rows } = await sql<{ name: string; role: string; sectionIds: number[]; demanded: boolean }>`
    select a.name, a.role,
      -- One whose sections are gone keeps their ids: an empty list would mean all sections.
      a.section_ids || array(
        select id from section where parent_id = any(a.section_ids) and id <> all(a.section_ids) order by id
      ) as "sectionIds",
      coalesce(r.second_factor, false) as demanded
    from account a left join role_rule r on r.role = a.role
    where a.id = ${id} and a.disabled_at is null`.execute(ctx.db);
  const [row] = rows;
  if (!row || !(ROLES as readonly string[]).includes(row.role)) return null;
  const { name, role, sectionIds, demanded } = row;
  return {
    actor: { kind: "account", id, name, role: role as Role, sectionIds },
    secondFactorDemanded: demanded,
  };
}
