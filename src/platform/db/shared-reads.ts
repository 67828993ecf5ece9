// A way to ask the database that suits pages: a few connections that many questions travel on at the same time, so
// that busy moments cost few wake-ups on either side. For single questions only; transactions need the pool.
import { Kysely, PostgresDialect } from "kysely";
import type { Log } from "../log.ts";
import { NamingClient } from "./naming-client.ts";

interface Connection {
  client: NamingClient;
  ready: Promise<unknown>;
  /** Questions on their way. */
  waiting: number;
  corked: boolean;
}

/** More would wake more server processes for the same work; fewer would let a slow question hold up the others. */
const MOST_CONNECTIONS = 3;

export function openReads<Tables>(url: string, log: Log): Kysely<Tables> {
  const connections = new Set<Connection>();

  const open = (): Connection => {
    const client = new NamingClient({
      connectionString: url,
      pipeline: true,
      connectionTimeoutMillis: 5000,
      query_timeout: 8000,
      keepAlive: true,
      application_name: "dabir reads",
    });
    const connection: Connection = { client, ready: client.connect(), waiting: 0, corked: false };
    const forget = () => connections.delete(connection);
    client.on("error", (error) => log.warn("a connection for reading was lost", { reason: error.message }));
    client.on("end", forget);
    connection.ready.catch(forget);
    connections.add(connection);
    return connection;
  };

  /** The least busy one; another one is opened while all are busy. */
  const choose = (): Connection => {
    let best: Connection | undefined;
    for (const one of connections) if (!best || one.waiting < best.waiting) best = one;
    const crowded = !best || (best.waiting > 0 && connections.size < MOST_CONNECTIONS);
    return crowded || !best ? open() : best;
  };

  const ask = async (text: string, values: readonly unknown[]) => {
    const connection = choose();
    connection.waiting += 1;
    try {
      await connection.ready;
      cork(connection);
      return await connection.client.query(text, [...values]);
    } finally {
      connection.waiting -= 1;
    }
  };

  const pool = {
    connect: async () => ({ query: ask, release: () => {} }),
    end: async () => {
      await Promise.all([...connections].map(({ client }) => client.end()));
    },
  };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as never }) });
}

/** What is asked in one turn of the event loop leaves in one piece. */
function cork(connection: Connection): void {
  if (connection.corked) return;
  const { stream } = (connection.client as unknown as { connection: { stream: NodeJS.WritableStream } })
    .connection;
  const socket = stream as NodeJS.WritableStream & { cork(): void; uncork(): void };
  connection.corked = true;
  socket.cork();
  setImmediate(() => {
    connection.corked = false;
    socket.uncork();
  });
}
