// Keeps our own PostgreSQL running for as long as any process of this data folder needs it. The first one in starts
// it, the last one out stops it; a server left behind by a killed process is found and used again.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { AppError } from "../../errors.ts";
import type { Log } from "../log.ts";
import { postgresPrograms } from "./binaries.ts";
import {
  type Cluster,
  describeCluster,
  ensureCluster,
  ROLE,
  readAccess,
  startServer,
  stopServer,
} from "./cluster.ts";
import { withLock } from "./lock.ts";

export interface Supervised {
  /** Connection string of the newsroom's database. */
  url: string;
  /** Leaves; stops the server when nobody else of this data folder is left. */
  release(): Promise<void>;
}

const KEEPER = "dabir keeper";
const DATABASE = "dabir";

/** @throws AppError SETUP with the mend: unreadable data folder, no disk space, unsupported platform. */
export async function supervise(dataFolder: string, log: Log): Promise<Supervised> {
  makeDataFolder(dataFolder);
  const programs = postgresPrograms(dataFolder);
  const lockFile = join(dataFolder, "postgres.lock");
  const cluster = describeCluster(programs, dataFolder);
  let released = false;
  let port: number | undefined;
  let keeper: Client;

  const enter = (): Promise<Client> =>
    withLock(lockFile, async () => {
      ensureCluster(cluster);
      // Pools of this and other processes know the port: a server that comes back, comes back there.
      port = await startServer(cluster, port !== undefined);
      const client = keeperClient(cluster, port);
      await client.connect();
      await ensureDatabase(client);
      client.on("end", () => void reenter());
      return client;
    });

  /** The server went away while we need it: it was killed, or the machine ran out of memory. */
  const reenter = async (): Promise<void> => {
    while (!released) {
      log.warn("the database server went away, starting it again");
      try {
        keeper = await enter();
        return;
      } catch (error) {
        log.error("the database server could not be started again", error);
        await wait(1000);
      }
    }
  };

  keeper = await enter();
  return {
    url: `postgres://${ROLE}:${readAccess(cluster).password}@127.0.0.1:${port}/${DATABASE}`,
    release: async () => {
      if (released) return;
      released = true;
      await withLock(lockFile, async () => {
        const others = await countOthers(keeper);
        await keeper.end().catch(() => {});
        if (others === 0) await stopServer(cluster);
      });
    },
  };
}

function makeDataFolder(dataFolder: string): void {
  try {
    mkdirSync(dataFolder, { recursive: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const mend =
      code === "ENOSPC" ? "free some disk space" : "make it writable, or set DABIR_DATA to another folder";
    throw new AppError("SETUP", `the data folder ${dataFolder} cannot be made (${code}): ${mend}`, { cause });
  }
}

function keeperClient(cluster: Cluster, port: number): Client {
  const { password } = readAccess(cluster);
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: ROLE,
    password,
    database: "postgres",
    application_name: KEEPER,
    keepAlive: true,
  });
  client.on("error", () => {});
  return client;
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE}`);
}

async function countOthers(keeper: Client): Promise<number> {
  try {
    const { rows } = await keeper.query(
      "select count(*)::int as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()",
      [KEEPER],
    );
    return rows[0].others;
  } catch {
    return 0;
  }
}
