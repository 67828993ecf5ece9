// Tells where old addresses lead from now on: any number at once, all of them or none. Telling one again replaces it.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { ADDRESSES } from "../facts.ts";
import { nameKey } from "../names.ts";
import { getSection } from "../sections/sections.ts";
import { addressPattern, namesIn } from "./address-pattern.ts";
import { readOld } from "./read-old.ts";

export const MOST_ADDRESSES = 1000;

export const addAddressesInput = z.strictObject({
  addresses: z
    .array(
      z.strictObject({
        old: z.string().trim().min(1).max(2000),
        leadsTo: z.string().trim().min(1).max(1000),
      }),
    )
    .min(1)
    .max(MOST_ADDRESSES),
});

type Told = z.infer<typeof addAddressesInput>["addresses"][number];

/** @throws AppError BAD_INPUT or NOT_FOUND for the first that is wrong; `params.index` says which */
export function addAddresses(
  ctx: Context,
  { addresses }: z.infer<typeof addAddressesInput>,
): Promise<{ added: number }> {
  return perform(ctx, {
    name: "addresses.add",
    work: async (tx) => {
      demand(tx.actor, "administer");
      const rows = new Map<string, Awaited<ReturnType<typeof rowOf>>>();
      for (const [index, told] of addresses.entries()) {
        const row = await rowOf(tx, told).catch((error) => {
          throw error instanceof AppError
            ? new AppError(error.code, error.message, { params: { index } })
            : error;
        });
        rows.set(`${row.kind} ${row.old}`, row);
      }
      await tx.db
        .insertInto("old_address")
        .values([...rows.values()])
        .onConflict((conflict) =>
          conflict.columns(["kind", "old"]).doUpdateSet((set) => ({
            written: set.ref("excluded.written"),
            leads_to: set.ref("excluded.leads_to"),
          })),
        )
        .execute();
      const first = addresses[0] as Told;
      const detail =
        addresses.length === 1 ? { alias: first.old, into: first.leadsTo } : { number: rows.size };
      await record(tx, { act: "addresses.add", subject: "addresses", detail });
      await announce(tx, {
        kind: "addresses.changed",
        payload: { addresses: rows.size },
        facts: [ADDRESSES],
      });
      return { added: rows.size };
    },
  });
}

async function rowOf(tx: ActContext, { old: written, leadsTo }: Told) {
  const { kind, key: old } = readOld(written);
  const row = { kind, old, written };
  if (kind === "section") return { ...row, leads_to: (await getSection(tx, leadsTo)).slug };
  if (kind === "tag") return { ...row, leads_to: await tagSlug(tx, leadsTo) };
  if (!/^\/(?!\/)/.test(leadsTo)) {
    throw new AppError(
      "BAD_INPUT",
      `«${leadsTo}» is no path of this site: write one such as /fa/news/122657`,
    );
  }
  const known = kind === "pattern" ? addressPattern(written).names : new Set<string>();
  const unknown = namesIn(leadsTo).find((name) => !known.has(name));
  if (unknown !== undefined) throw new AppError("BAD_INPUT", `«${written}» says nothing of {${unknown}}`);
  return { ...row, leads_to: leadsTo };
}

async function tagSlug(tx: ActContext, name: string): Promise<string> {
  const tag = await tx.db
    .selectFrom("tag")
    .select("slug")
    .where((where) => where.or([where("slug", "=", name), where("name_key", "=", nameKey(name))]))
    .limit(1)
    .executeTakeFirst();
  if (tag) return tag.slug;
  throw new AppError("NOT_FOUND", `there is no tag «${name}»`);
}
