// The folder of an export: a file appears in it whole or not at all, and stays untouched while its bytes are the same.
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { mkdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError } from "../errors.ts";

export interface Written {
  sha256: string;
  bytes: number;
}

/** Made where there is none; `marks` are files by which one of ours is known. @throws AppError BAD_INPUT for others */
export function openFolder(folder: string, marks: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder);
  if (names.length === 0 || names.some((name) => marks.includes(name))) return;
  throw new AppError(
    "BAD_INPUT",
    `${folder} holds other files: name an empty folder, or one of an earlier export`,
  );
}

let turn = 0;
const PARTIAL = /\.\d+-\d+\.part$/;
const partialOf = (path: string): string => `${path}.${process.pid}-${++turn}.part`;

/** Takes away what an export was writing when it was killed. */
export async function removePartials(folder: string): Promise<void> {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (PARTIAL.test(file)) await removeFile(folder, file);
  }
}

export function digest(bytes: Uint8Array): Written {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const partial = partialOf(path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(partial, bytes);
  await rename(partial, path);
}

/** For files that are too large for the memory. */
export async function writeStream(path: string, body: ReadableStream<Uint8Array>): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  const partial = partialOf(path);
  await mkdir(dirname(path), { recursive: true });
  const count = new Transform({
    transform(piece: Buffer, _, done) {
      hash.update(piece);
      bytes += piece.length;
      done(null, piece);
    },
  });
  await pipeline(
    Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]),
    count,
    createWriteStream(partial),
  );
  await rename(partial, path);
  return { sha256: hash.digest("hex"), bytes };
}

/** Bytes of a file; undefined when there is none. */
export function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size;
}

/** Removes a file, and the folders that are empty then. */
export async function removeFile(folder: string, file: string): Promise<void> {
  await rm(join(folder, file), { force: true });
  for (let above = dirname(file); above !== "."; above = dirname(above)) {
    if (existsSync(join(folder, above)) && readdirSync(join(folder, above)).length > 0) return;
    await rmdir(join(folder, above)).catch(() => {});
  }
}
