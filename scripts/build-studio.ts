// Builds the studio into dist/studio/ when it is missing or older than its sources, which takes a few seconds; else
// it looks at them and ends. `dabir start`, the tests and `npm run dev` run it as a program of its own, so that the
// bundler's memory goes with it. `--sizes` prints what each part weighs.
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { gzipSync } from "node:zlib";
import { PROJECT } from "../src/config.ts";

const DIST = join(PROJECT, "dist");
const BUILT = join(DIST, "studio");
const STAMP = ".stamp";

/** Whatever the result is made of. */
const SOURCES = [
  "src/studio/**/*",
  "src/document/*.ts",
  "packages/farsi/src/*.ts",
  "locales/studio.*.json",
  "src/site/assets/vazirmatn.woff2",
  "scripts/build-studio.ts",
  "scripts/studio-bundle.ts",
  "package-lock.json",
];

const stamp = stampOfSources();
try {
  if (readStamp() !== stamp) await build();
} catch (error) {
  console.error(stripVTControlCharacters((error as Error).message));
  process.exit(1);
}
if (process.argv.includes("--sizes")) sayAllSizes();

function stampOfSources(): string {
  const hash = createHash("sha256");
  for (const file of globSync(SOURCES, { cwd: PROJECT, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(file.slice(PROJECT.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function readStamp(): string | null {
  const file = join(BUILT, STAMP);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Beside the old one first, then in its place: whoever serves it never sees half of it. */
async function build(): Promise<void> {
  const folder = join(DIST, `.studio-${process.pid}`);
  const { bundleStudio } = await import("./studio-bundle.ts");
  mkdirSync(DIST, { recursive: true });
  try {
    await bundleStudio(folder);
    writeFileSync(join(folder, STAMP), stamp);
    replace(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function replace(folder: string): void {
  const old = join(DIST, `.studio-old-${process.pid}`);
  if (existsSync(BUILT)) renameSync(BUILT, old);
  try {
    renameSync(folder, BUILT);
  } catch (error) {
    // Another start was faster: what it built is the same.
    if (!existsSync(BUILT)) throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function sayAllSizes(): void {
  const rows = readdirSync(join(BUILT, "assets"))
    .map((name) => {
      const bytes = readFileSync(join(BUILT, "assets", name));
      return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    })
    .sort((one, other) => other.gzip - one.gzip);
  for (const { name, raw, gzip } of rows)
    console.log(`${kilobytes(gzip)} gzip ${kilobytes(raw)} raw  ${name}`);
  console.log(`${kilobytes(shellBytes())} gzip: what the first screen loads`);
}

/** The scripts and styles that index.html names. */
function shellBytes(): number {
  const page = readFileSync(join(BUILT, "index.html"), "utf8");
  const files = [...page.matchAll(/(?:src|href)="\/studio\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    (match) => match[1],
  );
  return files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(BUILT, file as string)), { level: 9 }).length,
    0,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
}
