// Finds out early that a port is taken, before a database is started for nothing.
import { createServer } from "node:net";
import { AppError } from "../../errors.ts";

/** The port itself, or any free one for 0. @throws AppError SETUP with the mend */
export function demandFreePort(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (cause: NodeJS.ErrnoException) => reject(portFault(cause, host, port)));
    probe.listen({ host, port }, () => {
      const found = (probe.address() as { port: number }).port;
      probe.close(() => resolve(found));
    });
  });
}

export function portFault(cause: NodeJS.ErrnoException, host: string, port: number): AppError {
  const words: Record<string, string> = {
    EADDRINUSE: `port ${port} on ${host} is taken: stop the program that uses it, or set PORT to another one`,
    EACCES: `port ${port} may not be opened by this user: set PORT to one above 1023`,
    EADDRNOTAVAIL: `${host} is not an address of this machine: set HOST to one that is`,
  };
  return new AppError(
    "SETUP",
    words[cause.code ?? ""] ?? `${host}:${port} cannot be opened (${cause.code})`,
    { cause },
  );
}
