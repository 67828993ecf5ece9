// One request after another over a connection that stays open, with the bytes as they came.
import { Agent, type IncomingHttpHeaders, request } from "node:http";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  rawHeaders: string[];
  bytes: Buffer;
}

export interface Asker {
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  close(): void;
}

export function openAsker(origin: string): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: (path, headers = {}) =>
      new Promise((resolve, reject) => {
        const asked = request(origin + path, { agent, headers }, (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part) => parts.push(part));
          response.once("error", reject);
          response.once("end", () => {
            const { statusCode: status = 0, headers, rawHeaders } = response;
            resolve({ status, headers, rawHeaders, bytes: Buffer.concat(parts) });
          });
        });
        asked.once("error", reject);
        asked.end();
      }),
    close: () => agent.destroy(),
  };
}
