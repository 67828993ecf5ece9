// Refusals of what never reaches the application: not even a URL can be made of some of it, so they are written here.
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/** What a request is refused with before it is one: by what the parser of HTTP says. */
export function statusOfParserError(error: Error): 400 | 408 | 413 | 431 {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return 413;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

/** The connection ends with the answer, since what follows on it may be anything. */
export async function refuseRequest(response: ServerResponse, answer: Response): Promise<void> {
  const body = await answer.text();
  response.writeHead(answer.status, fieldsOf(answer, body));
  response.end(body);
}

/** The same where there is only a socket. */
export async function refuseSocket(socket: Duplex, answer: Response): Promise<void> {
  const body = await answer.text();
  const lines = Object.entries(fieldsOf(answer, body)).map(([name, value]) => `${name}: ${value}\r\n`);
  const { status } = answer;
  if (!socket.writable) return;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`);
}

function fieldsOf(answer: Response, body: string): Record<string, string> {
  return {
    ...Object.fromEntries(answer.headers),
    ...(answer.status === 405 ? { allow: "GET, HEAD, POST" } : {}),
    "content-length": String(Buffer.byteLength(body)),
    connection: "close",
  };
}
