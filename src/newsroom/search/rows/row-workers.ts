// A few threads that make rows of texts: cutting texts into terms is most of the work of an index.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Paired } from "./pairs.ts";
import type { Columns, Counts } from "./row-maker.ts";
import type { Answer, Order } from "./row-worker.ts";
import type { ArticleText } from "./texts.ts";

export class RowWorkers {
  readonly size = Math.min(4, Math.max(1, availableParallelism()));
  #idle: Worker[];
  #all: Worker[];
  #waiting: ((worker: Worker) => void)[] = [];

  constructor(paired: Paired) {
    this.#all = Array.from(
      { length: this.size },
      () => new Worker(new URL("./row-worker.ts", import.meta.url), { workerData: { paired } }),
    );
    this.#idle = [...this.#all];
  }

  async columnsOf(texts: ArticleText[]): Promise<Columns> {
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((give) => this.#waiting.push(give)));
    try {
      const answer = await ask(worker, { texts });
      if (!("columns" in answer)) throw new Error("a thread answered something else");
      const { weights, vectors } = answer.columns;
      // What crosses threads comes out as plain bytes.
      return {
        ...answer.columns,
        weights: Buffer.from(weights.buffer),
        vectors: Buffer.from(vectors.buffer),
      };
    } finally {
      const next = this.#waiting.shift();
      if (next) next(worker);
      else this.#idle.push(worker);
    }
  }

  /** By edition, in how many live texts each term stood. */
  async counts(): Promise<Counts> {
    const all: Counts = new Map();
    for (const worker of this.#all) {
      const answer = await ask(worker, { counts: true });
      for (const [edition, counts] of "counts" in answer ? answer.counts : []) {
        const own = all.get(edition);
        if (!own) all.set(edition, counts);
        else for (const [term, count] of counts) own.set(term, (own.get(term) ?? 0) + count);
      }
    }
    return all;
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const done = (then: () => void) => {
      worker.off("message", onMessage);
      worker.off("error", onError);
      then();
    };
    const onMessage = (answer: Answer) => done(() => resolve(answer));
    const onError = (error: Error) => done(() => reject(error));
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.postMessage(order);
  });
}
