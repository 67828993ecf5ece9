// Opens the newsroom for whoever works with it: its database (our own or a given one) in its present form, its files.
import { join } from "node:path";
import { type Config, PROJECT } from "./config.ts";
import type { Actor, Context } from "./context.ts";
import { PERSIAN_EDITION } from "./editions.ts";
import { openSearchIndex } from "./newsroom/search/open-search/open-search-index.ts";
import { postgresIndex } from "./newsroom/search/postgres-index.ts";
import type { Tables } from "./newsroom/tables.ts";
import { systemClock } from "./platform/clock.ts";
import { checkServer, openDatabase } from "./platform/db/database.ts";
import { migrate } from "./platform/db/migrate.ts";
import { openReads } from "./platform/db/shared-reads.ts";
import { folderFiles } from "./platform/files.ts";
import { jsonService } from "./platform/http/json-service.ts";
import type { Log } from "./platform/log.ts";
import { openMail } from "./platform/mail.ts";
import { supervise } from "./platform/postgres/supervisor.ts";

export interface OpenNewsroom {
  ctx: Context;
  /** For LISTEN, which wants a connection of its own. */
  databaseUrl: string;
  close(): Promise<void>;
}

export interface OpenInput {
  config: Config;
  actor: Actor;
  log: Log;
  onChanged?(facts: string[]): void;
}

/** @throws AppError SETUP that says what is wrong with the machine or the settings, and the mend */
export async function openNewsroom({ config, actor, log, onChanged }: OpenInput): Promise<OpenNewsroom> {
  const own = config.databaseUrl === null ? await supervise(config.dataFolder, log) : null;
  const databaseUrl = own?.url ?? (config.databaseUrl as string);
  try {
    await checkServer(databaseUrl);
    await migrate(databaseUrl, join(PROJECT, "migrations"));
  } catch (error) {
    await own?.release();
    throw error;
  }
  const db = openDatabase<Tables>(databaseUrl, config.databaseConnections, log);
  const reads = openReads<Tables>(databaseUrl, log);
  const mail = config.mail ? openMail(config.mail) : undefined;
  const ctx: Context = {
    db,
    reads,
    search: config.searchUrl === null ? postgresIndex : openSearchIndex(jsonService(config.searchUrl)),
    actor,
    edition: PERSIAN_EDITION,
    origin: config.origin,
    files: folderFiles(join(config.dataFolder, "media")),
    mediaBytes: config.mediaBytes,
    mail,
    log,
    now: systemClock.now,
    onChanged: onChanged ?? (() => {}),
  };
  return {
    ctx,
    databaseUrl,
    close: async () => {
      mail?.close();
      await reads.destroy();
      await db.destroy();
      await own?.release();
    },
  };
}
