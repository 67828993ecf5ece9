// Files by key in a folder. A file appears whole or not at all, and survives a crash once put has returned.
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { AppError } from "../errors.ts";

/** Bytes as they come, piece by piece. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What came: how much, and by which name it can be known. */
export interface Received {
  bytes: number;
  sha256: string;
}

/** A piece of a file, both ends counted in. */
export interface Span {
  start: number;
  end: number;
}

export interface FileStore {
  /** Where a file lies or would lie; for programs that read by path. */
  pathOf(key: string): string;
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Lets a program write the file at a path of its own; it appears under its key when the program is done. */
  make(key: string, write: (path: string) => Promise<void>): Promise<void>;
  /**
   * Writes what comes, as it comes. Of what breaks off, or is more than `most` bytes, nothing stays.
   * @throws AppError TOO_LARGE, UNAVAILABLE when the disk is full
   */
  receive(key: string, input: { pieces: Pieces; most: number }): Promise<Received>;
  /** Gives a file another key; in the place of one that has it already. */
  move(from: string, to: string): Promise<void>;
  /** Size in bytes, or undefined when there is no such file. */
  sizeOf(key: string): Promise<number | undefined>;
  /** All of it, or a piece. */
  read(key: string, span?: Span): Readable;
  remove(key: string): Promise<void>;
  /** Removes the files of a folder that nobody wrote to since then. */
  removeOlder(folder: string, than: Date): Promise<void>;
}

const KEY = /^[a-z0-9][a-z0-9./-]*$/;

export function folderFiles(folder: string): FileStore {
  const pathOf = (key: string): string => {
    if (!KEY.test(key) || key.includes("..")) throw new RangeError(`not a file key: ${key}`);
    return join(folder, key);
  };
  const make = async (key: string, write: (path: string) => Promise<void>): Promise<void> => {
    const path = pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const partial = `${path}.${randomUUID()}`;
    try {
      await write(partial);
      await flush(partial);
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  };
  return {
    pathOf,
    make,
    put: (key, bytes) => make(key, (path) => writeFile(path, bytes)),
    receive: async (key, { pieces, most }) => {
      let received: Received = { bytes: 0, sha256: "" };
      await make(key, async (path) => {
        received = await writePieces(path, { pieces, most });
      });
      return received;
    },
    move: async (from, to) => {
      await mkdir(dirname(pathOf(to)), { recursive: true });
      await rename(pathOf(from), pathOf(to));
    },
    sizeOf: async (key) => {
      try {
        return (await stat(pathOf(key))).size;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    read: (key, span) => createReadStream(pathOf(key), span),
    remove: (key) => rm(pathOf(key), { recursive: true, force: true }),
    removeOlder: async (inside, than) => {
      for (const name of await namesIn(pathOf(inside))) {
        const path = join(folder, inside, name);
        const found = await stat(path).catch(() => undefined);
        if (found && found.mtime < than) await rm(path, { force: true });
      }
    },
  };
}

/** The next piece is asked for when the one before is on the disk: nothing piles up in memory. */
async function writePieces(
  path: string,
  { pieces, most }: { pieces: Pieces; most: number },
): Promise<Received> {
  const hash = createHash("sha256");
  const file = await open(path, "wx");
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      bytes += piece.length;
      if (bytes > most) throw new AppError("TOO_LARGE", `at most ${inMegabytes(most)} MB are taken here`);
      hash.update(piece);
      await file.writeFile(piece);
    }
  } catch (error) {
    if (!["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new AppError("UNAVAILABLE", "there is no room left on the disk of the newsroom", { cause: error });
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}

function inMegabytes(bytes: number): string {
  return String(Math.round((bytes / 1_048_576) * 10) / 10);
}

async function namesIn(path: string): Promise<string[]> {
  return (await readdir(path, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
