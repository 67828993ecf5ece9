// Which processes need the cluster of a data folder: a file each, believed as long as the process lives. The server
// cannot be asked, since it may be away at that very moment.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { birthOf } from "./birth.ts";

export interface Presence {
  /** Leaves, and says whether anybody is left. */
  leave(): boolean;
}

let count = 0;

/** Comes in; call it, and `leave`, while holding the turn of the folder. */
export function comeIn(dataFolder: string): Presence {
  const folder = join(dataFolder, "postgres.users");
  mkdirSync(folder, { recursive: true });
  count += 1;
  const file = join(folder, `${process.pid}-${count}`);
  writeFileSync(file, birthOf(process.pid));
  return {
    leave: () => {
      rmSync(file, { force: true });
      return readdirSync(folder).some((name) => lives(folder, name));
    },
  };
}

function lives(folder: string, name: string): boolean {
  const file = join(folder, name);
  const alive = birthOf(Number.parseInt(name, 10)) === readFileSync(file, "utf8");
  if (!alive) rmSync(file, { force: true });
  return alive;
}
