// A server of the readers' events for tests, and a reader who listens to it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import { type ReaderEvents, readerEvents } from "../src/site/reader-events.ts";
import type { Site } from "../src/site/site.ts";

export interface HeardEvent {
  kind: string;
  id: string;
  data: Record<string, unknown> | null;
}

export interface Ear {
  status: number;
  headers: Headers;
  /** The next event; whatever keeps the line alive is passed over. Undefined at the end of the stream. */
  next(): Promise<HeardEvent | undefined>;
  hangUp(): void;
}

export interface EventServer {
  events: ReaderEvents;
  listen(query?: string, headers?: Record<string, string>, edition?: string): Promise<Ear>;
}

export async function eventServer(site: Site, { most = 100, pulse = 25_000 } = {}): Promise<EventServer> {
  const events = readerEvents(site, { most, pulse });
  const server = createServer((request, response) => {
    if (!events.take(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => {
    events.close();
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    events,
    listen: async (query = "", headers = {}, edition = "fa") =>
      earOf(`http://127.0.0.1:${port}/${edition}/events${query}`, headers),
  };
}

async function earOf(address: string, headers: Record<string, string>): Promise<Ear> {
  const ended = new AbortController();
  const response = await fetch(address, { headers, signal: ended.signal });
  const blocks = blocksOf(response);
  return {
    status: response.status,
    headers: response.headers,
    next: async () => {
      for (;;) {
        const { value, done } = await blocks.next();
        if (done) return undefined;
        const lines = value.split("\n").map((line) => line.split(/: (.*)/s) as [string, string]);
        const fields = Object.fromEntries(lines);
        if (!fields.event) continue;
        return { kind: fields.event, id: fields.id ?? "", data: JSON.parse(fields.data ?? "null") };
      }
    },
    hangUp: () => ended.abort(),
  };
}

async function* blocksOf(response: Response): AsyncGenerator<string, void> {
  let rest = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    yield* blocks;
  }
}
