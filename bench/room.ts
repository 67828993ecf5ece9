// Where a bench takes place: a folder of its own, a newsroom with its database in it, two servers over that database.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../src/config.ts";
import type { Context } from "../src/context.ts";
import { openNewsroom } from "../src/open.ts";
import { silentLog } from "../src/platform/log.ts";
import { environment, type Server, startDabir } from "./servers.ts";

export interface Room {
  /** Goes away at the end. */
  folder: string;
  dataFolder: string;
  ctx: Context;
  /** The server that is measured, and another one over the same database. */
  server: Server;
  other: Server;
}

/** `flags` are for the Node of the measured server. */
export async function withRoom(flags: string[], work: (room: Room) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dabir-bench-"));
  const dataFolder = join(folder, "data");
  try {
    const newsroom = await openNewsroom({
      config: readConfig(environment(dataFolder)),
      actor: { kind: "operator", name: "bench" },
      log: silentLog,
    });
    try {
      const server = await startDabir(dataFolder, flags);
      try {
        const other = await startDabir(dataFolder);
        try {
          await work({ folder, dataFolder, ctx: newsroom.ctx, server, other });
        } finally {
          await other.stop();
        }
      } finally {
        await server.stop();
      }
    } finally {
      await newsroom.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
