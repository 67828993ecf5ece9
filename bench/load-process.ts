// Asks a server over many open connections, one request at a time on each, and says how it went. Speaks through bare
// sockets, so that it costs less than any server it asks.
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import type { LoadOrder, LoadResult } from "./load.ts";
import { quantile } from "./table.ts";

const order: LoadOrder = JSON.parse(readFileSync(process.argv[2] as string, "utf8"));
const { hostname, port, host } = new URL(order.origin);
const requests = order.paths.map((path) =>
  Buffer.from(
    `GET ${path} HTTP/1.1\r\nhost: ${host}\r\naccept-encoding: ${order.encoding}\r\n\r\n`,
    "latin1",
  ),
);

const EMPTY = Buffer.alloc(0);

let next = 0;
let faults = 0;
const took: number[] = [];
const start = performance.now();
const end = start + order.seconds * 1000;

await Promise.all(Array.from({ length: order.connections }, connection));

const result: LoadResult = {
  answers: took.length,
  faults,
  seconds: (performance.now() - start) / 1000,
  p50: quantile(took, 0.5),
  p99: quantile(took, 0.99),
  most: quantile(took, 1),
};
console.log(JSON.stringify(result));

/** The next request to send, or undefined when all is asked. */
function nextRequest(): Buffer | undefined {
  if (performance.now() >= end) return undefined;
  const turn = next++;
  return requests[order.again ? turn % requests.length : turn];
}

function connection(): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    let asked = 0;
    /** Bytes still to come; null while the head is not whole. */
    let left: number | null = null;
    let head: Buffer = EMPTY;
    const ask = (): void => {
      const request = nextRequest();
      if (!request) return void socket.end();
      asked = performance.now();
      left = null;
      socket.write(request);
    };
    socket.once("connect", ask);
    socket.on("data", (bytes: Buffer) => {
      if (left === null) {
        head = head.length === 0 ? bytes : Buffer.concat([head, bytes]);
        left = bytesLeft(head);
        if (left === null) return;
        head = EMPTY;
      } else left -= bytes.length;
      if (left > 0) return;
      took.push(performance.now() - asked);
      ask();
    });
    socket.once("error", () => {
      faults += 1;
    });
    socket.once("close", () => resolve());
  });
}

/** Of an answer that begins with these bytes; null when its head is not whole. */
function bytesLeft(bytes: Buffer): number | null {
  const close = bytes.indexOf("\r\n\r\n");
  if (close < 0) return null;
  const head = bytes.toString("latin1", 0, close);
  if (!head.startsWith("HTTP/1.1 200 ")) faults += 1;
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer without a length:\n${head}`);
  return close + 4 + Number(length) - bytes.length;
}
