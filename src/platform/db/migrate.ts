// Brings the database to the present form: numbered plain SQL files, forward only, each in one transaction, one
// process at a time.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "../../errors.ts";
import { databaseFault, isDatabaseAway, newClient } from "./database.ts";
import { LOCKS } from "./locks.ts";

/** Applies what is missing and returns the names of the files applied. @throws AppError SETUP with the mend */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const client = newClient(url);
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [LOCKS.migration]);
    await client.query(
      "create table if not exists migration (name text primary key, applied_at timestamptz not null default now())",
    );
    const { rows } = await client.query<{ name: string }>("select name from migration");
    const applied = new Set(rows.map((row) => row.name));
    const files = readdirSync(folder)
      .filter((file) => /^\d{4}-.+\.sql$/.test(file))
      .sort();
    const unknown = [...applied].filter((name) => !files.includes(name));
    if (unknown.length > 0) {
      throw new AppError(
        "SETUP",
        `the database was used by a newer Dabir (${unknown.join(", ")}): run that release`,
      );
    }
    const missing = files.filter((file) => !applied.has(file));
    for (const file of missing) {
      await client.query("begin");
      await client.query(readFileSync(join(folder, file), "utf8"));
      await client.query("insert into migration (name) values ($1)", [file]);
      await client.query("commit");
    }
    return missing;
  } catch (cause) {
    throw isDatabaseAway(cause) || lacksRight(cause) ? databaseFault(cause) : cause;
  } finally {
    // Ending the session also ends a failed transaction and the lock.
    await client.end().catch(() => {});
  }
}

function lacksRight(cause: unknown): boolean {
  return (cause as { code?: string }).code === "42501";
}
