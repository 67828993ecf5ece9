// A newsroom for a test: its own database, copied from the template in a moment, and dropped at the end.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { Client } from "pg";
import type { Context } from "../src/context.ts";
import { PERSIAN_EDITION } from "../src/editions.ts";
import { postgresIndex } from "../src/newsroom/search/postgres-index.ts";
import type { Tables } from "../src/newsroom/tables.ts";
import { openDatabase } from "../src/platform/db/database.ts";
import { folderFiles } from "../src/platform/files.ts";
import { silentLog } from "../src/platform/log.ts";

export interface TestNewsroom {
  ctx: Context;
  databaseUrl: string;
}

export const ORIGIN = "http://127.0.0.1:3000";

/** Dropped when the tests of the file are over. `npm test` says where the server is. */
export async function testNewsroom(): Promise<TestNewsroom> {
  const server = process.env.DABIR_TEST_SERVER;
  if (!server) throw new Error("run the tests with `npm test`, which starts their database");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await ask(server, `create database ${name} template ${process.env.DABIR_TEST_TEMPLATE}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = openDatabase<Tables>(url.href, 5, silentLog);
  const folder = mkdtempSync(join(tmpdir(), "dabir-files-"));
  after(async () => {
    await db.destroy();
    await ask(server, `drop database ${name} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  });
  const ctx: Context = {
    db,
    reads: db,
    search: postgresIndex,
    actor: { kind: "operator", name: "test" },
    edition: PERSIAN_EDITION,
    origin: ORIGIN,
    files: folderFiles(folder),
    mediaBytes: 50 * 1_048_576,
    log: silentLog,
    now: () => new Date(),
    onChanged: () => {},
  };
  return { ctx, databaseUrl: url.href };
}

async function ask(server: string, question: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  // Two copies of one template at the same moment are refused: then once more.
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(question);
      break;
    } catch (error) {
      if (attempt === 40 || (error as { code?: string }).code !== "55006") throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await client.end();
}
