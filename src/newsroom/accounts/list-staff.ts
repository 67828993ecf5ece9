// The staff: for whoever manages it with all that is known of each account, for everybody who their colleagues are.

import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { afterPlace, alphabetical, placeCursor, readPlace } from "../alphabet.ts";
import { accountOf } from "./account-of.ts";
import { abilities, demand } from "./may.ts";
import type { Role } from "./roles.ts";

export const listStaffInput = z.strictObject({
  /** Those too that may not sign in any more. */
  disabled: z.boolean().optional(),
  limit: z.int().min(1).max(200).optional(),
  /** `next` of the page before. */
  after: z.string().max(300).optional(),
});

export const listColleaguesInput = z.strictObject({});

export interface StaffLine {
  id: number;
  name: string;
  email: string;
  role: Role;
  sectionIds: number[];
  createdAt: Date;
  disabledAt: Date | null;
  version: number;
  /** Chose a password: was here once. */
  joined: boolean;
  secondFactor: boolean;
  passkeys: number;
  lastSeenAt: Date | null;
  /** Until when an unused link of theirs opens. */
  linkUntil: Date | null;
  /** `change`: name, address, sections. `role`, `disable`: never of oneself. */
  abilities: { change: boolean; role: boolean; disable: boolean };
}

export interface StaffPage {
  accounts: StaffLine[];
  next: string | null;
  abilities: { staff: boolean };
}

/** By name. @throws AppError NOT_ALLOWED */
export async function listStaff(
  ctx: Context,
  { disabled = false, limit = 100, after }: z.infer<typeof listStaffInput>,
): Promise<StaffPage> {
  demand(ctx.actor, "staff");
  const name = alphabetical("a.name");
  const beyond = after === undefined ? sql`true` : afterPlace({ name, id: "a.id" }, readPlace(after));
  const { rows } = await sql<Omit<StaffLine, "abilities">>`
    select a.id, a.name, a.email, a.role, a.section_ids as "sectionIds", a.created_at as "createdAt",
      a.disabled_at as "disabledAt", a.version,
      exists (select from sign_in.credential c where c.user_id = a.id::text and c.password is not null) as joined,
      coalesce(u.two_factor_enabled, false) as "secondFactor",
      (select count(*)::integer from sign_in.passkey p where p.user_id = a.id::text) as passkeys,
      (select max(seen_at) from sign_in.session s where s.user_id = a.id::text) as "lastSeenAt",
      (select max(expires_at) from account_link l
        where l.account_id = a.id and l.used_at is null and l.expires_at > now()) as "linkUntil"
    from account a left join sign_in."user" u on u.id = a.id::text
    where (${disabled} or a.disabled_at is null) and ${beyond}
    order by ${name}, a.id
    limit ${limit + 1}`.execute(ctx.db);
  const self = ctx.actor.kind === "account" ? ctx.actor.id : null;
  const accounts = rows.slice(0, limit).map((row) => {
    const other = row.id !== self;
    return { ...row, abilities: { change: true, role: other, disable: other } };
  });
  const last = accounts.at(-1);
  return {
    accounts,
    next: rows.length > limit && last ? placeCursor(last) : null,
    abilities: abilities(ctx.actor, { deeds: ["staff"], thing: {} }),
  };
}

export interface Colleague {
  id: number;
  name: string;
  role: Role;
  sectionIds: number[];
}

/** Everybody of the staff, by name, for whoever is one of them. */
export async function listColleagues(ctx: Context): Promise<{ colleagues: Colleague[] }> {
  accountOf(ctx.actor);
  const rows = await ctx.db
    .selectFrom("account")
    .select(["id", "name", "role", "section_ids as sectionIds"])
    .where("disabled_at", "is", null)
    .orderBy(alphabetical("name"))
    .orderBy("id")
    .execute();
  return { colleagues: rows as Colleague[] };
}
