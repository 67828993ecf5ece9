// The HTTP server: edge rules first, then the application. Slow clients are cut off, a stop lets answers finish.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { type EdgeRules, judgeRequest, type Refusal } from "./edge.ts";
import { portFault } from "./free-port.ts";
import { refuseRequest, refuseSocket, statusOfParserError } from "./refuse.ts";

/** How long a request may take to come, whole. */
const BODY_MS = 10_000;
/** A film of a gigabyte is hours on its way over a slow line; what stands still as long as this has broken off. */
const STILL_MS = 60_000;

export interface ListenInput {
  host: string;
  port: number;
  rules: EdgeRules;
  /** Whether an address takes files, which may be hours on their way over a slow line. */
  patient(path: string): boolean;
  /** Answers without further ado, at once or soon, or says that this is not for it (false). */
  quick(request: IncomingMessage, response: ServerResponse): boolean | Promise<void>;
  /** What is said when the quick answer failed. */
  fail(error: unknown): Response;
  fetch(request: Request, environment: { incoming: IncomingMessage }): Response | Promise<Response>;
  refuse(refusal: Refusal): Response;
}

export interface Listening {
  close(): Promise<void>;
}

/** @throws AppError SETUP when the port is taken or the address is not ours. */
export async function listenHttp(input: ListenInput): Promise<Listening> {
  const listener = getRequestListener(
    (request, environment) => {
      const { incoming } = environment as { incoming: IncomingMessage };
      return input.fetch(request, { incoming });
    },
    { hostname: "edge.invalid", overrideGlobalObjects: true },
  );
  /** Answers that are being made, by their connection. */
  const inWork = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(
    {
      // Address and headers together; edge.ts judges each.
      maxHeaderSize: 131_072,
      headersTimeout: 5000,
      // Each request is watched by itself, below.
      requestTimeout: 0,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: 15_000,
      // A missing one is refused like a wrong one.
      requireHostHeader: false,
    },
    (request, response) => {
      const judged = judgeRequest(request, input.rules);
      if ("status" in judged) {
        void refuseRequest(response, input.refuse(judged));
        return;
      }
      request.url = judged.address;
      const answered = input.quick(request, response);
      if (answered === true) return;
      inWork.set(request.socket, response);
      if (carriesBody(request)) {
        const refuse = (): Response =>
          input.refuse({ status: 408, reason: "the request took too long to come" });
        const patient = request.method === "POST" && input.patient(request.url);
        watch(request, { patient, refuse });
      }
      if (answered === false) void listener(request, response);
      else answered.catch((error) => refuseRequest(response, input.fail(error)));
    },
  );
  server.on("checkExpectation", (_request, response: ServerResponse) => {
    void refuseRequest(response, input.refuse({ status: 417, reason: "this expectation is not known here" }));
  });
  server.on("connect", (_request, socket: Duplex) => {
    socket.on("error", () => {});
    void refuseSocket(socket, input.refuse({ status: 405, reason: "this is no proxy" }));
  });
  server.on("clientError", (error, socket) => {
    const answer = inWork.get(socket);
    // Nothing may be written into the middle of an answer.
    if (answer?.headersSent && !answer.writableFinished) socket.destroy();
    else
      void refuseSocket(socket, input.refuse({ status: statusOfParserError(error), reason: error.message }));
  });
  await open(server, input);
  return { close: () => close(server) };
}

function carriesBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/** Ends a request whose body has not come in time; of a patient one, when no more of it comes. */
function watch(
  request: IncomingMessage,
  { patient, refuse }: { patient: boolean; refuse: () => Response },
): void {
  const { socket } = request;
  let received = socket.bytesRead;
  const timer = setInterval(
    () => {
      if (patient && socket.bytesRead > received) {
        received = socket.bytesRead;
        return;
      }
      clearInterval(timer);
      void refuseSocket(socket, refuse()).then(() => request.destroy());
    },
    patient ? STILL_MS : BODY_MS,
  );
  const stop = (): void => clearInterval(timer);
  request.once("close", stop);
  request.once("end", stop);
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
