// Makes rows of texts beside the main thread.
import { parentPort, workerData } from "node:worker_threads";
import type { Paired } from "./pairs.ts";
import { type Columns, type Counts, RowMaker } from "./row-maker.ts";
import type { ArticleText } from "./texts.ts";

export type Order = { texts: ArticleText[] } | { counts: true };
export type Answer = { columns: Columns } | { counts: Counts };

const { paired }: { paired: Paired } = workerData;
const rows = new RowMaker(paired);

parentPort?.on("message", (order: Order) => {
  if ("counts" in order) return answer({ counts: rows.counts() });
  const columns = rows.columnsOf(order.texts);
  answer({ columns }, [columns.weights.buffer, columns.vectors.buffer]);
});

/** What is `given` is no copy: it is the other side's from here on. */
function answer(what: Answer, given: ArrayBuffer[] = []): void {
  parentPort?.postMessage(what, given);
}
