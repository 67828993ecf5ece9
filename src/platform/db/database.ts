// The connection to PostgreSQL: a pool behind Kysely, with limits on how long anything may take.
import { Kysely, PostgresDialect } from "kysely";
import { Client, Pool, types } from "pg";
import { AppError } from "../../errors.ts";
import type { Log } from "../log.ts";
import { PatientClient } from "./patient-client.ts";

export type Database<Tables> = Kysely<Tables>;

const OLDEST = 15;
const INT8 = 20;
/** The driver's types know no arrays. */
const INT8_ARRAY = 1016 as number as typeof INT8;
const NO_SPACE = "53100";
const NO_RIGHT = "42501";

// Codes and counters stay far below 2^53, where a number is exact.
types.setTypeParser(INT8, exactNumber);
types.setTypeParser(INT8_ARRAY, (text) => (text.match(/-?\d+/g) ?? []).map(exactNumber));

function exactNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`the integer ${text} is too large to be exact`);
  return number;
}

/** @throws AppError SETUP when the server cannot be reached or is older than PostgreSQL 15. */
export async function checkServer(url: string): Promise<void> {
  const client = newClient(url);
  try {
    await client.connect();
    const { rows } = await client.query("show server_version_num");
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (!(major >= OLDEST)) {
      throw new AppError("SETUP", `the database server is PostgreSQL ${major}: Dabir needs ${OLDEST} to 18`);
    }
  } catch (cause) {
    throw cause instanceof AppError ? cause : databaseFault(cause);
  } finally {
    client.end().catch(() => {});
  }
}

/** What keeps us from working with the database at a start, in one line with the mend. */
export function databaseFault(cause: unknown): AppError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new AppError("SETUP", faultWords(code ?? "", message), { cause });
}

function faultWords(code: string, message: string): string {
  if (code === NO_SPACE) return "the database has no disk space left: free some and start again";
  if (code === NO_RIGHT) {
    return `the database's user may not do what is needed (${message}): make it the owner of the database`;
  }
  // The server's own codes say less than its words.
  const said = /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code) ? message : code || message;
  return `the database cannot be reached (${said}): check DATABASE_URL and that the server runs`;
}

export function openDatabase<Tables>(url: string, connections: number, log: Log): Database<Tables> {
  const pool = new Pool({
    Client: PatientClient,
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    query_timeout: 60_000,
    keepAlive: true,
    application_name: "dabir",
  });
  // A pool without this listener would end the process when the server goes away.
  pool.on("error", (error) => log.warn("an idle database connection was lost", { reason: error.message }));
  // One that is at work between two questions has nobody else to tell; the next question fails, which is enough.
  pool.on("connect", (client) => client.on("error", () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** A single connection outside the pool, for LISTEN and for advisory locks. */
export function newClient(url: string): Client {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000, keepAlive: true });
  client.on("error", () => {});
  return client;
}

/** True for errors that mean "the database is away", not "the question was wrong". */
export function isDatabaseAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code && /^(08|53|57P0|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)/.test(code)) {
    return true;
  }
  return /Connection (terminated|ended)|is not queryable|timeout exceeded when trying to connect|Query read timeout/.test(
    message ?? "",
  );
}
