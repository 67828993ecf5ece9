// One PostgreSQL cluster in a folder: made, started, found running, stopped. Speaks TCP on 127.0.0.1 only.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import {
  appendFileSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { platform, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { AppError } from "../../errors.ts";
import { clusterOwner, type Owner } from "./owner.ts";
import { findPostmaster, forgetDead } from "./postmaster.ts";

export interface Cluster {
  programs: string;
  /** PostgreSQL's data folder. */
  folder: string;
  /** What PostgreSQL writes while running. */
  logFile: string;
  /** Port and password, readable by the operator alone. */
  accessFile: string;
  owner: Owner | null;
}

export interface Access {
  port: number;
  password: string;
}

export const ROLE = "dabir";

const MEGABYTE = 1024 * 1024;
/** An eighth of the machine's memory for pages of the database, within these megabytes. */
const BUFFERS = { least: 128, most: 8192 };

const settings = () => `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
password_encryption = 'scram-sha-256'
synchronous_commit = on
fsync = on
max_connections = 100
shared_buffers = ${bufferMegabytes()}MB
max_wal_size = 2GB
log_min_messages = warning
log_min_error_statement = panic
timezone = 'UTC'
`;

function bufferMegabytes(): number {
  // Less than the whole where this process is confined.
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.min(BUFFERS.most, Math.max(BUFFERS.least, Math.floor(memory / 8 / MEGABYTE)));
}

export function describeCluster(programs: string, dataFolder: string): Cluster {
  const folder = join(dataFolder, "postgres");
  return {
    programs,
    folder,
    logFile: join(dataFolder, "postgres.log"),
    accessFile: join(dataFolder, "postgres.json"),
    owner: clusterOwner(folder),
  };
}

/**
 * Makes the cluster if there is none yet. It is made beside its place and moved there when it is whole, so that an
 * interrupted first start leaves nothing half-done.
 */
export function ensureCluster(cluster: Cluster): void {
  if (existsSync(cluster.folder)) {
    checkMajor(cluster);
    return;
  }
  const unfinished = { ...cluster, folder: `${cluster.folder}.new` };
  rmSync(unfinished.folder, { recursive: true, force: true });
  mkdirSync(unfinished.folder, { recursive: true, mode: 0o700 });
  if (cluster.owner) chownSync(unfinished.folder, cluster.owner.uid, cluster.owner.gid);
  const password = randomBytes(24).toString("base64url");
  initialise(unfinished, password);
  appendFileSync(join(unfinished.folder, "postgresql.conf"), settings());
  writeAccess(cluster, { port: 0, password });
  renameSync(unfinished.folder, cluster.folder);
}

/** Whole or not at all: without the password nobody gets in again. */
function writeAccess(cluster: Cluster, access: Access): void {
  const whole = `${cluster.accessFile}.whole`;
  writeFileSync(whole, JSON.stringify(access), { mode: 0o600, flush: true });
  renameSync(whole, cluster.accessFile);
}

/** @throws AppError SETUP when the file with port and password is gone */
export function readAccess(cluster: Cluster): Access {
  try {
    return JSON.parse(readFileSync(cluster.accessFile, "utf8"));
  } catch (cause) {
    throw new AppError(
      "SETUP",
      `${cluster.accessFile} cannot be read: restore it beside the cluster from a backup`,
      {
        cause,
      },
    );
  }
}

/** The port of a server that already runs on this cluster and lets us in, or null. */
async function findRunning(cluster: Cluster): Promise<number | null> {
  const { password } = readAccess(cluster);
  for (;;) {
    const running = findPostmaster(cluster);
    if (!running) return null;
    const answer = await tryConnection(running.port, password);
    if (answer === "open") return running.port;
    if (answer !== "starting") return null;
    await wait(50);
  }
}

/**
 * Starts the server and returns its port once it answers. It keeps the port of last time, which other processes go
 * on using; only where another program has taken it, and nobody insists on it, it gets another one.
 */
export async function startServer(cluster: Cluster, insist: boolean): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const running = await findRunning(cluster);
    if (running !== null) return running;
    forgetDead(cluster);
    const access = readAccess(cluster);
    const port = insist && access.port ? access.port : await freePort(access.port);
    if (await launch(cluster, port, access.password)) {
      if (port !== access.port) writeAccess(cluster, { ...access, port });
      return port;
    }
    // Old processes of a killed server may hold its shared memory for a moment.
    if (attempt === 8) throw startFault(cluster);
    await wait(100 * attempt);
  }
}

/** Fast shutdown: sessions end, nothing acknowledged is lost. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const running = findPostmaster(cluster);
  if (!running) return;
  process.kill(running.pid, "SIGINT");
  while (findPostmaster(cluster)?.pid === running.pid) await wait(10);
}

/**
 * PostgreSQL's name for its own folder. Every process of it stays in that folder, so the link spares the unprivileged
 * user from entering the folders above, which may be root's alone.
 */
function ownFolder(cluster: Cluster): string {
  return cluster.owner && platform() === "linux" ? "/proc/self/cwd" : cluster.folder;
}

function identity(cluster: Cluster): { uid?: number; gid?: number } {
  return cluster.owner ?? {};
}

function initialise(cluster: Cluster, password: string): void {
  const passwordFile = `${cluster.accessFile}.new`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (cluster.owner) chownSync(passwordFile, cluster.owner.uid, cluster.owner.gid);
  const input = openSync(passwordFile, "r");
  const made = spawnSync(
    join(cluster.programs, "bin/initdb"),
    [
      `--pgdata=${ownFolder(cluster)}`,
      `--username=${ROLE}`,
      "--pwfile=/dev/stdin",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      // Trigrams of Persian words exist only under a UTF-8 character type.
      `--lc-ctype=${platform() === "darwin" ? "UTF-8" : "C.UTF-8"}`,
    ],
    { cwd: cluster.folder, ...identity(cluster), stdio: [input, "pipe", "pipe"], encoding: "utf8", env: {} },
  );
  closeSync(input);
  rmSync(passwordFile, { force: true });
  if (made.status === 0) return;
  const words = `${made.stderr ?? ""}${made.error?.message ?? ""}`.trim();
  throw new AppError("SETUP", setupFault(words, cluster), { cause: words });
}

async function launch(cluster: Cluster, port: number, password: string): Promise<boolean> {
  const log = openSync(cluster.logFile, "a", 0o600);
  const server = spawn(
    join(cluster.programs, "bin/postgres"),
    ["-D", ownFolder(cluster), "-p", String(port)],
    {
      cwd: cluster.folder,
      ...identity(cluster),
      // Its own session: Ctrl-C at our terminal is answered by us, in order.
      detached: true,
      stdio: ["ignore", log, log],
      env: {},
    },
  );
  closeSync(log);
  let ended = false;
  server.on("exit", () => {
    ended = true;
  });
  server.on("error", () => {
    ended = true;
  });
  server.unref();
  while (!ended) {
    const answer = await tryConnection(port, password);
    if (answer === "open") return true;
    await wait(20);
  }
  return false;
}

async function tryConnection(
  port: number,
  password: string,
): Promise<"open" | "starting" | "closed" | "refused"> {
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: ROLE,
    password,
    database: "postgres",
    connectionTimeoutMillis: 3000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return "open";
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === "57P03" || code === "ECONNRESET") return "starting";
    return code === "ECONNREFUSED" ? "closed" : "refused";
  } finally {
    client.end().catch(() => {});
  }
}

/** The wanted port if it is free, else one below those that the system gives to outgoing connections. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(freePort(0)));
    probe.listen(wanted || randomInt(15_000, 32_000), "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function checkMajor(cluster: Cluster): void {
  const made = majorOf(cluster);
  const major = cluster.programs.match(/postgresql-(\d+)/)?.[1];
  if (major && made !== major) {
    throw new AppError(
      "SETUP",
      `the cluster in ${cluster.folder} is of PostgreSQL ${made}, the programs are ${major}: use the release of Dabir that made it to export the data`,
    );
  }
}

function majorOf(cluster: Cluster): string {
  try {
    return readFileSync(join(cluster.folder, "PG_VERSION"), "utf8").trim();
  } catch (cause) {
    throw new AppError("SETUP", setupFault("Permission denied", cluster), { cause });
  }
}

function startFault(cluster: Cluster): AppError {
  const words = readFileSync(cluster.logFile, "utf8").trim().split("\n").slice(-8).join("\n");
  return new AppError("SETUP", setupFault(words, cluster), { cause: words });
}

function setupFault(words: string, cluster: Cluster): string {
  if (/No space left on device/.test(words))
    return `no disk space is left for ${dirname(cluster.accessFile)}: free some and start again`;
  if (/Permission denied|could not access directory|has invalid permissions|wrong ownership/.test(words)) {
    return `the data folder ${cluster.folder} cannot be read or written: give it back to the user who made it, mode 0700`;
  }
  const last = words.split("\n").at(-1) ?? "";
  return `PostgreSQL did not start (${last.replace(/^.*?(FATAL|error):\s*/i, "")}): see ${cluster.logFile}`;
}
