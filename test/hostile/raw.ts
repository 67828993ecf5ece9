// HTTP as bytes on a socket, for what no decent client would send.
import { connect } from "node:net";

export interface Answer {
  /** 0 where the connection ended without an answer. */
  status: number;
  headers: Map<string, string>;
  body: string;
  /** Everything that came, for pipelined answers. */
  all: string;
}

const PATIENCE_MS = 15_000;

/** Sends the bytes and waits until the server closes, or has sent one whole answer. */
export function sendRaw(port: number, bytes: string | Uint8Array): Promise<Answer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    const finish = (): void => {
      socket.destroy();
      resolve(readAnswer(Buffer.concat(parts).toString("latin1")));
    };
    socket.setTimeout(PATIENCE_MS, finish);
    socket.on("error", finish);
    socket.on("close", finish);
    socket.on("data", (chunk: Buffer) => {
      parts.push(chunk);
      if (isWhole(Buffer.concat(parts).toString("latin1"))) setTimeout(finish, 100);
    });
  });
}

export function readAnswer(all: string): Answer {
  const cut = all.indexOf("\r\n\r\n");
  const [line = "", ...fields] = all.slice(0, Math.max(0, cut)).split("\r\n");
  const headers = new Map(
    fields.map((field) => {
      const colon = field.indexOf(":");
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()] as const;
    }),
  );
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(line)?.[1] ?? 0),
    headers,
    body: all.slice(cut + 4),
    all,
  };
}

function isWhole(all: string): boolean {
  const { status, headers, body } = readAnswer(all);
  if (status === 0) return false;
  const length = headers.get("content-length");
  if (length !== undefined) return body.length >= Number(length);
  return headers.get("transfer-encoding") === "chunked" && body.endsWith("0\r\n\r\n");
}
