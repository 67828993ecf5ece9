// Answers that stay open and carry events to browsers (server-sent events, HTML standard, section 9.2). There are so
// many at most; a browser that takes nothing any more is let go, and all end when the server does.
import type { ServerResponse } from "node:http";

export interface StreamEvent {
  kind: string;
  /** What the browser says again in Last-Event-ID when it comes back. */
  id: string;
  /** One line. */
  data: string;
}

export interface EventStream {
  send(event: StreamEvent): void;
}

export interface EventStreamsOptions {
  most: number;
  headers: Record<string, string>;
  /** How often something is sent so that no proxy takes the line for dead, in milliseconds. */
  pulse?: number;
}

const PULSE_MS = 25_000;
/** After how long a browser whose line broke comes back. */
const RETRY_MS = 5000;
/** A browser that leaves more than this lying is let go; it comes back if it lives. */
const MOST_WAITING = 65_536;

export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  readonly #options: EventStreamsOptions;
  readonly #pulse: NodeJS.Timeout;
  #closed = false;

  constructor(options: EventStreamsOptions) {
    this.#options = options;
    this.#pulse = setInterval(() => {
      for (const response of this.#open) write(response, ":\n\n");
    }, options.pulse ?? PULSE_MS);
    this.#pulse.unref();
  }

  get count(): number {
    return this.#open.size;
  }

  /** Undefined when there are as many as may be, or the server is going. */
  open(response: ServerResponse, onEnd: () => void): EventStream | undefined {
    if (this.#closed || this.#open.size >= this.#options.most) return undefined;
    this.#open.add(response);
    response.once("close", () => {
      this.#open.delete(response);
      onEnd();
    });
    response.writeHead(200, {
      ...this.#options.headers,
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      // nginx and those who follow it would otherwise wait for the end of the answer.
      "x-accel-buffering": "no",
    });
    response.socket?.setNoDelay(true);
    write(response, `retry: ${RETRY_MS}\n\n`);
    return {
      send: ({ kind, id, data }) => write(response, `event: ${kind}\nid: ${id}\ndata: ${data}\n\n`),
    };
  }

  close(): void {
    this.#closed = true;
    clearInterval(this.#pulse);
    for (const response of this.#open) response.end();
  }
}

function write(response: ServerResponse, text: string): void {
  if (response.writableLength > MOST_WAITING) response.destroy();
  else response.write(text);
}
