// What readers with an open page cost: memory of a thousand streams, and how soon all of them hear of breaking news.
import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { createArticle } from "../src/newsroom/articles/create-article.ts";
import { publishArticle } from "../src/newsroom/articles/publish-article.ts";
import { breakArticle } from "../src/newsroom/fronts/break-article.ts";
import type { Room } from "./room.ts";
import { atMost, type Figure, kilobytes, milliseconds, quantile } from "./table.ts";

const READERS = 1000;
/** Of each reader, beyond what the server needs anyway. */
const BYTES = 50_000;
const SECOND = 1000;

export async function streams(room: Room): Promise<Figure[]> {
  const { origin, pid } = room.other;
  // The newest stands over every page, whatever broke before.
  const { code } = await createArticle(room.ctx, { headline: "آزمون خبر فوری", section: "سرویس خبر" });
  await publishArticle(room.ctx, { code });
  const before = memoryOf(pid);
  const lines = await Promise.all(Array.from({ length: READERS }, () => listen(`${origin}/fa/events`)));
  try {
    await Promise.all(lines.map((line) => heard(line, "event: breaking")));
    const each = (memoryOf(pid) - before) / READERS;
    const all = lines.map((line) => heard(line, `"code":${code}`));
    const start = performance.now();
    await breakArticle(room.ctx, { code, until: new Date(Date.now() + 3_600_000) });
    const took = (await Promise.all(all)).map((at) => at - start);
    return [
      {
        what: `memory of an open page, of ${READERS}`,
        measured: kilobytes(each),
        bar: `≤ ${kilobytes(BYTES)}`,
        ...atMost(each, BYTES),
      },
      {
        what: "breaking news told by a second process, the last reader",
        measured: milliseconds(quantile(took, 1)),
        bar: `≤ ${milliseconds(SECOND)}`,
        ...atMost(quantile(took, 1), SECOND),
      },
    ];
  } finally {
    for (const line of lines) line.destroy();
    await breakArticle(room.ctx, { code, until: null });
  }
}

function listen(address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(address, { agent: false }, resolve).once("error", reject);
  });
}

/** When the text had come. */
function heard(line: IncomingMessage, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    line.once("close", () => reject(new Error(`the stream ended before «${text}» came`)));
    let all = "";
    line.on("data", (chunk: Buffer) => {
      all += chunk;
      if (all.includes(text)) resolve(performance.now());
    });
  });
}

/** Bytes of memory that the process has in hand, as Linux counts them. */
function memoryOf(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  return pages * 4096;
}
