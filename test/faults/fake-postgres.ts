// A server that speaks just enough of PostgreSQL's protocol to let anybody in and to name a version.
import { createServer, type Server } from "node:net";

/** Answers every question with the one given version number. Resolves to the port. */
export function fakePostgres(answer: string): Promise<{ port: number; server: Server }> {
  const server = createServer((socket) => {
    let greeted = false;
    socket.on("error", () => {});
    socket.on("data", (data) => {
      if (!greeted) {
        greeted = true;
        socket.write(Buffer.concat([message("R", int(0)), message("Z", Buffer.from("I"))]));
      } else if (data[0] === "Q".charCodeAt(0)) {
        const value = Buffer.from(answer);
        const column = Buffer.concat([
          Buffer.from("server_version_num\0"),
          Buffer.alloc(6),
          int(25),
          Buffer.alloc(8),
        ]);
        socket.write(
          Buffer.concat([
            message("T", Buffer.concat([short(1), column])),
            message("D", Buffer.concat([short(1), int(value.length), value])),
            message("C", Buffer.from("SHOW\0")),
            message("Z", Buffer.from("I")),
          ]),
        );
      } else {
        socket.end();
      }
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({ port: (server.address() as { port: number }).port, server });
    });
  });
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int(body.length + 4), body]);
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}
