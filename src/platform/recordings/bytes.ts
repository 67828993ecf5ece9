// A file read a few bytes at a time, wherever they lie, so that a film of a gigabyte is measured in little memory.
import { open } from "node:fs/promises";

export interface Bytes {
  size: number;
  /** These bytes, or fewer where the file ends. */
  read(at: number, length: number): Promise<Buffer>;
}

/** Why a file is not taken, in words for whoever sent it. */
export class Unfit extends Error {}

/** What nobody needs in one piece is never asked for in one. */
const MOST_AT_ONCE = 1_048_576;

export async function withBytes<T>(path: string, work: (bytes: Bytes) => Promise<T>): Promise<T> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const read = async (at: number, length: number): Promise<Buffer> => {
      const wanted = Math.min(length, MOST_AT_ONCE, Math.max(0, size - at));
      if (!(wanted > 0)) return Buffer.alloc(0);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, at);
      return buffer.subarray(0, bytesRead);
    };
    return await work({ size, read });
  } finally {
    await file.close();
  }
}

/** Exactly these bytes. @throws Unfit where the file ends before. */
export async function readAll(bytes: Bytes, at: number, length: number): Promise<Buffer> {
  const read = await bytes.read(at, length);
  if (read.length < length) throw new Unfit("it breaks off");
  return read;
}
