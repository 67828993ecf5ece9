// What is said where no page is: whether an article stood there and was withdrawn, or its time ran out, and what else
// there is to read.
import { articleFact } from "../facts.ts";
import type { Card } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import { GONE } from "./gone.ts";
import { latestCards } from "./lists.ts";
import type { Reader } from "./reader.ts";

/** Answer to an address without a page. */
export interface MissingView {
  frame: Frame;
  headlines: Card[];
  /** Set where an article stood that was withdrawn, or whose time ran out (`expired`); without a code, a page. */
  withdrawn: { code: number | null; at: Date; reason: string | null; expired?: boolean } | null;
}

export async function missingView(reader: Reader, code: number | null): Promise<MissingView> {
  const frame = await loadFrame(reader);
  const headlines = await latestCards(reader);
  return { frame, headlines, withdrawn: code === null ? null : await findWithdrawn(reader, code) };
}

async function findWithdrawn(reader: Reader, code: number): Promise<MissingView["withdrawn"]> {
  reader.making.shows(articleFact(code));
  const row = await reader.ctx.reads
    .selectFrom("article as a")
    .select(["a.withdrawn_at as at", "a.withdrawn_reason as reason", "a.expires_at as end"])
    .where("a.code", "=", code)
    .where(GONE)
    .executeTakeFirst();
  if (!row) return null;
  const expired = row.at === null;
  return { code, at: (row.at ?? row.end) as Date, reason: row.reason, expired };
}
