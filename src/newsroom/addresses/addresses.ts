// What the operator told of addresses of the system before: exact ones, patterns, and old ids of sections and tags.
import type { Context } from "../../context.ts";

export const OLD_KINDS = ["address", "pattern", "section", "tag"] as const;
export type OldKind = (typeof OLD_KINDS)[number];

export interface OldAddressLine {
  kind: OldKind;
  /** As it was written. */
  old: string;
  leadsTo: string;
}

/** In the order of the old addresses. */
export function listOldAddresses(
  ctx: Context,
  input: { kind?: OldKind | undefined; limit: number },
): Promise<OldAddressLine[]> {
  let query = ctx.reads
    .selectFrom("old_address")
    .select(["kind", "written as old", "leads_to as leadsTo"])
    .orderBy("kind")
    .orderBy("old")
    .limit(input.limit);
  if (input.kind) query = query.where("kind", "=", input.kind);
  return query.execute();
}

/** Where one of these leads, the first of them that is known. */
export async function findOldAddress(
  ctx: Context,
  { kind, keys }: { kind: OldKind; keys: readonly string[] },
): Promise<string | undefined> {
  const rows = await ctx.reads
    .selectFrom("old_address")
    .select(["old", "leads_to"])
    .where("kind", "=", kind)
    .where("old", "in", keys)
    .execute();
  return keys.flatMap((key) => rows.find((row) => row.old === key)?.leads_to ?? [])[0];
}
