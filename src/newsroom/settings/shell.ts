// What the studio's frame shows and goes by: who is signed in, what they may do at all, the house.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { EDITION_IDS, type EditionId } from "../../editions.ts";
import { accountOf } from "../accounts/account-of.ts";
import { abilities } from "../accounts/may.ts";
import { DEEDS } from "../accounts/policy.ts";
import { getHouse, getSettings, type Settings } from "./settings.ts";

export const shellInput = z.strictObject({});

export async function shellView(ctx: Context) {
  const { id, name, role, sectionIds } = accountOf(ctx.actor);
  const { rows } = await sql<{ email: string; on: boolean; demanded: boolean; passkeys: number }>`
    select a.email, coalesce(u.two_factor_enabled, false) as on, coalesce(r.second_factor, false) as demanded,
      (select count(*)::integer from sign_in.passkey p where p.user_id = u.id) as passkeys
    from account a
      left join sign_in."user" u on u.id = a.id::text
      left join role_rule r on r.role = a.role
    where a.id = ${id}`.execute(ctx.db);
  const { email = "", on = false, demanded = false, passkeys = 0 } = rows[0] ?? {};
  const settings = await getSettings(ctx);
  const house = await getHouse(ctx);
  return {
    account: { id, name, email, role, sectionIds },
    /**
     * What may be done at all: with something of one's own, or of one's section. What may be done with one thing comes
     * with that thing.
     */
    abilities: anywhere(ctx),
    secondFactor: { on, demanded, passkeys },
    house: { name: house.name, tagline: house.tagline, logo: house.logo, accent: house.accent },
    edition: ctx.edition,
    /** The editions that are worked on: the Persian one, those with words of their own or a section, the present one. */
    editions: await workedEditions(ctx, settings),
    site: ctx.origin,
    /** Invitations and forgotten passwords go by mail. */
    mail: ctx.mail !== undefined,
  };
}

function anywhere(ctx: Context) {
  const { id, sectionIds } = accountOf(ctx.actor);
  return abilities(ctx.actor, { deeds: DEEDS, thing: { sectionId: sectionIds[0], authorId: id } });
}

async function workedEditions(ctx: Context, { editions }: Settings): Promise<EditionId[]> {
  const { rows } = await sql<{ edition: string }>`select distinct edition from section`.execute(ctx.db);
  const worked = new Set<string>(["fa", ctx.edition.id, ...rows.map(({ edition }) => edition)]);
  return EDITION_IDS.filter((id) => worked.has(id) || (id !== "fa" && editions[id] !== undefined));
}
