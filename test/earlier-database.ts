// A database as it was before a migration, for tests of what that makes of what stood there.
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { Client } from "pg";
import { migrate } from "../src/platform/db/migrate.ts";

const MIGRATIONS = join(import.meta.dirname, "../migrations");

export interface EarlierDatabase {
  client: Client;
  /** Brings it to the present form. */
  migrateOn(): Promise<void>;
}

/** `before` is the number of the migration, «0020»; the database goes when the file's tests have ended. */
export async function earlierDatabase(before: string): Promise<EarlierDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(process.env.DABIR_TEST_SERVER as string);
  const maintenance = new Client({ connectionString: url.href });
  await maintenance.connect();
  await maintenance.query(`create database ${name}`);
  url.pathname = `/${name}`;
  const folder = mkdtempSync(join(tmpdir(), "dabir-migrations-"));
  for (const file of readdirSync(MIGRATIONS).filter((one) => one < before)) {
    cpSync(join(MIGRATIONS, file), join(folder, file));
  }
  await migrate(url.href, folder);
  const client = new Client({ connectionString: url.href });
  await client.connect();
  after(async () => {
    await client.end();
    await maintenance.query(`drop database ${name} with (force)`);
    await maintenance.end();
    rmSync(folder, { recursive: true, force: true });
  });
  return { client, migrateOn: () => migrate(url.href, MIGRATIONS).then(() => undefined) };
}
