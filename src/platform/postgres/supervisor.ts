// Keeps our own PostgreSQL running for as long as any process of this data folder needs it. The first one in starts
// it, the last one out stops it; a server left behind by a killed process is found and used again.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { AppError } from "../../errors.ts";
import { databaseFault, isDatabaseAway } from "../db/database.ts";
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
import { comeIn, type Presence } from "./presence.ts";

export interface Supervised {
  /** Connection string of the newsroom's database. */
  url: string;
  /** Leaves; stops the server when nobody else of this data folder is left. */
  release(): Promise<void>;
}

const DATABASE = "dabir";

/** @throws AppError SETUP with the mend: unreadable data folder, no disk space, unsupported platform. */
export async function supervise(dataFolder: string, log: Log): Promise<Supervised> {
  try {
    return await enterFolder(dataFolder, log);
  } catch (cause) {
    throw folderFault(dataFolder, cause);
  }
}

async function enterFolder(dataFolder: string, log: Log): Promise<Supervised> {
  mkdirSync(dataFolder, { recursive: true });
  const programs = postgresPrograms(dataFolder);
  const lockFile = join(dataFolder, "postgres.lock");
  const cluster = describeCluster(programs, dataFolder);
  let presence: Presence | undefined;
  let released = false;
  let port: number | undefined;
  /** Its end tells that the server went away. */
  let keeper: Client | undefined;

  const enter = (): Promise<void> =>
    withLock(lockFile, async () => {
      // We may have left while waiting for the turn.
      if (released) return;
      ensureCluster(cluster);
      presence ??= comeIn(dataFolder);
      // Pools of this and other processes know the port: a server that comes back, comes back there.
      port = await startServer(cluster, port !== undefined);
      keeper = keeperClient(cluster, port);
      await keeper.connect();
      await ensureDatabase(keeper);
      keeper.on("end", () => void reenter());
    });

  /** The server went away while we need it: it was killed, or the machine ran out of memory. */
  const reenter = async (): Promise<void> => {
    while (!released) {
      log.warn("the database server went away, starting it again");
      try {
        return await enter();
      } catch (error) {
        log.error("the database server could not be started again", error);
        await wait(1000);
      }
    }
  };

  const release = async (): Promise<void> => {
    if (released) return;
    released = true;
    await withLock(lockFile, async () => {
      const needed = presence?.leave();
      await keeper?.end().catch(() => {});
      if (!needed) await stopServer(cluster);
    });
  };

  try {
    await enter();
  } catch (error) {
    // What the disk is too full for, it is too full for here as well.
    await release().catch(() => {});
    throw error;
  }
  return { url: `postgres://${ROLE}:${readAccess(cluster).password}@127.0.0.1:${port}/${DATABASE}`, release };
}

const MENDS: Record<string, string> = {
  ENOSPC: "free some disk space",
  EDQUOT: "free some disk space, or raise the quota",
  EROFS: "set DABIR_DATA to a folder that can be written",
};

/** What the system says about the folder, as one line with the mend; other errors as they are. */
function folderFault(dataFolder: string, cause: unknown): unknown {
  if (isDatabaseAway(cause)) return databaseFault(cause);
  const { code } = cause as NodeJS.ErrnoException;
  const known = code !== undefined && /^(EACCES|EPERM|EEXIST|ENOTDIR|EISDIR|ELOOP|ENAMETOOLONG)$/.test(code);
  const mend =
    MENDS[code ?? ""] ?? (known && "make it a folder you may write, or set DABIR_DATA to another one");
  if (!mend || cause instanceof AppError) return cause;
  return new AppError("SETUP", `the data folder ${dataFolder} cannot be used (${code}): ${mend}`, { cause });
}

function keeperClient(cluster: Cluster, port: number): Client {
  const { password } = readAccess(cluster);
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: ROLE,
    password,
    database: "postgres",
    application_name: "dabir keeper",
    keepAlive: true,
  });
  client.on("error", () => {});
  return client;
}

async function ensureDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE]);
  if (!rowCount) await client.query(`create database ${DATABASE}`);
}
