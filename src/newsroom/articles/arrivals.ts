// Records that came from elsewhere, as they came: who they are, and whether one has changed since.
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { ActContext } from "../act.ts";
import type { Arrival } from "./article.ts";

export interface KnownArrival {
  code: number;
  fingerprint: string;
}

export const identity = (arrival: Pick<Arrival, "origin" | "originKey">): string =>
  `${arrival.origin}\n${arrival.originKey}`;

export const fingerprint = (arrival: Arrival): string =>
  createHash("sha256").update(arrival.original).digest("hex");

/** Imports take turns, batch by batch, so that two of the same records never take one in twice. */
export async function awaitTurn(tx: ActContext): Promise<void> {
  await sql`lock table arrival in share row exclusive mode`.execute(tx.db);
}

/** Those of the arrivals that came before, by identity. */
export async function findArrivals(tx: ActContext, arrivals: Arrival[]): Promise<Map<string, KnownArrival>> {
  if (arrivals.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("arrival")
    .select(["origin", "origin_key as originKey", "article_code as code", "fingerprint"])
    .where("origin", "in", [...new Set(arrivals.map((arrival) => arrival.origin))])
    .where("origin_key", "in", [...new Set(arrivals.map((arrival) => arrival.originKey))])
    .execute();
  return new Map(rows.map((row) => [identity(row), row]));
}

/** Keeps the records untouched; of one that came again, the newer state. */
export async function keepOriginals(
  tx: ActContext,
  entries: { arrival: Arrival; code: number }[],
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map(({ arrival, code }) => ({
    origin: arrival.origin,
    origin_key: arrival.originKey,
    article_code: code,
    fingerprint: fingerprint(arrival),
    // PostgreSQL text holds everything but NUL.
    original: arrival.original.replaceAll("\0", "\ufffd"),
  }));
  await tx.db
    .insertInto("arrival")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["origin", "origin_key"]).doUpdateSet((set) => ({
        fingerprint: set.ref("excluded.fingerprint"),
        original: set.ref("excluded.original"),
      })),
    )
    .execute();
}
