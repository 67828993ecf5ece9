// Files by key in a folder. A file appears whole or not at all, and survives a crash once put has returned.
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";

export interface FileStore {
  /** Where a file lies or would lie; for programs that read by path. */
  pathOf(key: string): string;
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Lets a program write the file at a path of its own; it appears under its key when the program is done. */
  make(key: string, write: (path: string) => Promise<void>): Promise<void>;
  /** Size in bytes, or undefined when there is no such file. */
  sizeOf(key: string): Promise<number | undefined>;
  read(key: string): Readable;
  remove(key: string): Promise<void>;
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
    sizeOf: async (key) => {
      try {
        return (await stat(pathOf(key))).size;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    read: (key) => createReadStream(pathOf(key)),
    remove: (key) => rm(pathOf(key), { recursive: true, force: true }),
  };
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
