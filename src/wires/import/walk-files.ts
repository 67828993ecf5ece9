// The files under the paths that were named, in a settled order, so that two runs meet them in the same order.
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

export interface WalkedFile {
  path: string;
  bytes: number;
  /** True where the person named this very file, false where a folder held it. */
  named: boolean;
}

export interface Walk {
  files: WalkedFile[];
  faults: { path: string; reason: string }[];
}

/** What browsers save beside a page, and what cannot hold an article; passed over without a word in folders. */
const ASSETS = new Set(
  (
    ".css .js .mjs .map .png .jpg .jpeg .gif .webp .avif .svg .ico .woff .woff2 .ttf .eot .otf .mp3 .mp4 .webm .ogg .m4a " +
    ".pdf .zip .rar .7z .exe .db .sqlite .md .xml .rss .csv .tsv .doc .docx .xls .xlsx"
  ).split(" "),
);

/** Folders are walked to the bottom; hidden files, links inside folders and a page's «…_files» are passed over. */
export async function walkFiles(paths: readonly string[]): Promise<Walk> {
  const walk: Walk = { files: [], faults: [] };
  for (const path of paths) await visit(walk, path, true);
  const seen = new Set<string>();
  walk.files = walk.files.filter(({ path }) => !seen.has(path) && seen.add(path));
  return walk;
}

async function visit(walk: Walk, path: string, named: boolean): Promise<void> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) await visitFolder(walk, path);
    else if (found.isFile()) walk.files.push({ path, bytes: found.size, named });
    else if (named) walk.faults.push({ path, reason: "this is neither a file nor a folder" });
  } catch (error) {
    walk.faults.push({ path, reason: reasonOf(error) });
  }
}

async function visitFolder(walk: Walk, folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((first, second) => (first.name < second.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.isSymbolicLink()) continue;
    if (entry.isDirectory() ? entry.name.endsWith("_files") : ASSETS.has(extname(entry.name).toLowerCase()))
      continue;
    await visit(walk, join(folder, entry.name), false);
  }
}

/** A fault of the file system in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "there is no such file or folder";
  if (code === "EACCES" || code === "EPERM")
    return "it may not be read: change its rights, or run as its owner";
  if (code === "EISDIR") return "this is a folder";
  if (code === "Z_DATA_ERROR" || code === "Z_BUF_ERROR")
    return "the compressed file is damaged or cut off here";
  return error instanceof Error ? error.message : String(error);
}
