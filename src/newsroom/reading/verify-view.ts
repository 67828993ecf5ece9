// What was published under a news code, for a reader who holds a screenshot of it. It tells what the pages told and
// nothing before its time: a draft, what is scheduled and what was taken back before its time were never published.
import { sql } from "kysely";
import { articleFact } from "../facts.ts";
import { type Card, cardOf, selectCardsOfAll } from "./cards.ts";
import { CORRECTIONS, type Correction, correctionsOf } from "./corrections.ts";
import { type Frame, loadFrame } from "./frame.ts";
import { GONE } from "./gone.ts";
import type { Reader } from "./reader.ts";

/** What readers may know of a news code. A draft and what is to come are `never`, like a code that nobody has. */
export type PublicRecord =
  | { state: "public"; card: Card; correctedAt: Date | null; corrections: Correction[] }
  | {
      /** Withdrawn, or its time ran out; its words are shown nowhere any more. */
      state: "withdrawn" | "expired";
      code: number;
      publishedAt: Date;
      section: string;
      at: Date;
      reason: string | null;
    }
  | { state: "never"; code: number };

export interface VerifyView {
  frame: Frame;
  /** Null where no news code was asked for. */
  record: PublicRecord | null;
}

export async function verifyView(reader: Reader, code: number | null): Promise<VerifyView> {
  const frame = await loadFrame(reader);
  return { frame, record: code === null ? null : await publicRecord(reader, code) };
}

async function publicRecord(reader: Reader, code: number): Promise<PublicRecord> {
  reader.making.shows(articleFact(code));
  return (await livingRecord(reader, code)) ?? (await goneRecord(reader, code)) ?? { state: "never", code };
}

async function livingRecord({ ctx }: Reader, code: number): Promise<PublicRecord | undefined> {
  const row = await selectCardsOfAll(ctx)
    .select(["a.corrected_at", CORRECTIONS.as("corrections")])
    .where("a.code", "=", code)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    state: "public",
    card: cardOf(row),
    correctedAt: row.corrected_at,
    corrections: correctionsOf(row),
  };
}

async function goneRecord({ ctx }: Reader, code: number): Promise<PublicRecord | undefined> {
  const row = await ctx.reads
    .selectFrom("article as a")
    .innerJoin("section as s", "s.id", "a.section_id")
    .select(["s.name as section", "a.withdrawn_at", "a.withdrawn_reason as reason", "a.expires_at"])
    .select(sql<Date>`greatest(a.published_at, a.embargo_until)`.as("publishedAt"))
    .where("a.code", "=", code)
    .where(GONE)
    .executeTakeFirst();
  if (!row) return undefined;
  const { section, reason, publishedAt, withdrawn_at, expires_at } = row;
  const shared = { code, publishedAt, section, reason };
  return withdrawn_at
    ? { ...shared, state: "withdrawn", at: withdrawn_at }
    : { ...shared, state: "expired", at: expires_at as Date };
}
