// The HTTP server: edge rules first, then the application. Slow clients are cut off, a stop lets answers finish.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { type EdgeRules, judgeRequest, type Refusal } from "./edge.ts";
import { portFault } from "./free-port.ts";

export interface ListenInput {
  host: string;
  port: number;
  rules: EdgeRules;
  /** Answers a finished page without further ado, or says that it has none. */
  quick(request: IncomingMessage, response: ServerResponse): boolean;
  fetch(request: Request, environment: { incoming: IncomingMessage }): Response | Promise<Response>;
  refuse(refusal: Refusal): Response;
}

export interface Listening {
  close(): Promise<void>;
}

/** What is said of a request that is no whole request, by the fault; 400 for all others. */
const UNREADABLE: Record<string, string> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** @throws AppError SETUP when the port is taken or the address is not ours. */
export async function listenHttp(input: ListenInput): Promise<Listening> {
  const refusals = new WeakMap<IncomingMessage, Refusal>();
  const listener = getRequestListener(
    (request, environment) => {
      const { incoming } = environment as { incoming: IncomingMessage };
      const refusal = refusals.get(incoming);
      return refusal ? input.refuse(refusal) : input.fetch(request, { incoming });
    },
    { hostname: "edge.invalid", overrideGlobalObjects: true },
  );
  const server = createServer(
    {
      maxHeaderSize: 16_384,
      headersTimeout: 5000,
      requestTimeout: 10_000,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: 15_000,
    },
    (request, response) => {
      const judged = judgeRequest(request, input.rules);
      if ("status" in judged) {
        refusals.set(request, judged);
        // The refused address may be one that no URL can be made of.
        request.url = "/";
        request.method = request.method === "HEAD" ? "HEAD" : "GET";
        response.setHeader("connection", "close");
      } else {
        request.url = judged.address;
        if (input.quick(request, response)) return;
      }
      void listener(request, response);
    },
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const status = UNREADABLE[error.code ?? ""] ?? "400 Bad Request";
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  });
  await open(server, input);
  return { close: () => close(server) };
}

function open(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(portFault(cause, host, port)));
    server.listen({ host, port, backlog: 1024 }, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3000).unref();
  });
}
