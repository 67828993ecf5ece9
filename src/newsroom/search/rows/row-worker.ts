// Makes rows of texts beside the main thread, and counts their terms.
import { parentPort, workerData } from "node:worker_threads";
import type { Paired } from "./pairs.ts";
import type { ArticleText } from "./texts.ts";
import { type Placed, placed } from "./write-rows.ts";

export type Order = { texts: ArticleText[] } | { counts: true };
export type Answer = { rows: Omit<Placed, "terms">[] } | { counts: Map<string, Map<string, number>> };

/** By edition, in how many live texts each term stood. */
const counts = new Map<string, Map<string, number>>();

const { paired }: { paired: Paired } = workerData;

parentPort?.on("message", (order: Order) => parentPort?.postMessage(answer(order)));

function answer(order: Order): Answer {
  if ("counts" in order) return { counts };
  return {
    rows: order.texts.map((text) => {
      const { terms, ...row } = placed(text, paired);
      if (!row.draft) count(row.edition, terms);
      return row;
    }),
  };
}

function count(edition: string, terms: string[]): void {
  let own = counts.get(edition);
  if (!own) {
    own = new Map();
    counts.set(edition, own);
  }
  for (const term of terms) own.set(term, (own.get(term) ?? 0) + 1);
}
