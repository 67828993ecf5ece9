// A mail server for tests: takes every letter and keeps it.

import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

export interface TakenLetter {
  from: string;
  to: string[];
  /** Headers and body as they came. */
  data: string;
}

export interface FakeSmtp {
  url: string;
  letters: TakenLetter[];
  close(): Promise<void>;
}

export async function fakeSmtp(): Promise<FakeSmtp> {
  const letters: TakenLetter[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    converse(socket, letters);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** RFC 5321, as far as a client that sends one letter needs it. */
function converse(socket: Socket, letters: TakenLetter[]): void {
  let rest = "";
  let letter: TakenLetter = { from: "", to: [], data: "" };
  let inData = false;
  const answer = (line: string) => socket.write(`${line}\r\n`);
  answer("220 test");
  socket.on("data", (chunk) => {
    rest += chunk.toString("utf8");
    for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (inData && line === ".") {
        inData = false;
        letters.push(letter);
        letter = { from: "", to: [], data: "" };
        answer("250 taken");
      } else if (inData) {
        letter.data += `${line.replace(/^\./, "")}\r\n`;
      } else if (/^mail from:/i.test(line)) {
        letter.from = addressIn(line);
        answer("250 ok");
      } else if (/^rcpt to:/i.test(line)) {
        letter.to.push(addressIn(line));
        answer("250 ok");
      } else if (/^data$/i.test(line)) {
        inData = true;
        answer("354 go on");
      } else if (/^quit$/i.test(line)) {
        answer("221 bye");
        socket.end();
      } else {
        answer("250 ok");
      }
    }
  });
}

function addressIn(line: string): string {
  return /<([^>]*)>/.exec(line)?.[1] ?? "";
}
