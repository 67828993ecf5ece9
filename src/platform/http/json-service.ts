// Asks a server of ours that speaks JSON over HTTP, such as OpenSearch: with a limit on how long, and again when it is
// away for a moment. The name and password in the address go into a header and nowhere else.
import { setTimeout as wait } from "node:timers/promises";

export interface JsonService {
  /** The answer's JSON. @throws ServiceFault when it says no, or is away longer than we wait */
  ask(method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<unknown>;
}

export class ServiceFault extends Error {
  readonly status: number;

  /** `status` 0: no answer came. */
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 100;
const PASSING = new Set([0, 429, 502, 503, 504]);

/** `lines`: a body that is a list goes as a JSON value a line. */
export function jsonService(address: string, { timeoutMs = 10_000 } = {}): JsonService {
  const url = new URL(address);
  const { username, password } = url;
  url.username = "";
  url.password = "";
  const base = url.href.replace(/\/$/, "");
  const authorization =
    username === ""
      ? {}
      : {
          authorization: `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`,
        };
  const once = async (method: string, path: string, body: unknown): Promise<unknown> => {
    const lines = Array.isArray(body);
    const sent = lines ? `${body.map((line) => JSON.stringify(line)).join("\n")}\n` : JSON.stringify(body);
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: {
        ...authorization,
        accept: "application/json",
        ...(body !== undefined && { "content-type": lines ? "application/x-ndjson" : "application/json" }),
      },
      ...(body !== undefined && { body: sent }),
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((cause) => {
      throw new ServiceFault(0, `no answer: ${(cause as Error).message}`);
    });
    const text = await answer.text().catch(() => "");
    if (!answer.ok)
      throw new ServiceFault(answer.status, `${method} ${path} → ${answer.status} ${text.slice(0, 300)}`);
    return text === "" ? {} : JSON.parse(text);
  };
  return {
    ask: async (method, path, body) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await once(method, path, body);
        } catch (error) {
          const passing = error instanceof ServiceFault && PASSING.has(error.status);
          if (!passing || attempt === ATTEMPTS) throw error;
          await wait(FIRST_PAUSE_MS * 2 ** (attempt - 1));
        }
      }
    },
  };
}
