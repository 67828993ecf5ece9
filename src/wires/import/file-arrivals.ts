// The arrivals of one file, in its order, each with the line it begins at; faults come between them.
import { createReadStream, type ReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip, type Gunzip } from "node:zlib";
import { decodePage, fileFormat, HEAD_BYTES } from "./file-format.ts";
import { readJsonLine } from "./json-lines.ts";
import type { Reading, ReadOptions } from "./reading.ts";
import { readSavedPageHtml } from "./saved-page-html.ts";
import { readSavedPageText } from "./saved-page-text.ts";
import { streamLines } from "./stream-lines.ts";
import { reasonOf, type WalkedFile } from "./walk-files.ts";

/** Bytes of the largest page that is read. */
export const LARGEST_PAGE = 20 * 1_048_576;

export interface FileReading {
  line: number;
  reading: Reading;
}

export interface FileInput {
  file: WalkedFile;
  options: ReadOptions;
  /** Told how many bytes of the file, as it lies on the disk, have been taken in so far. */
  onBytes?: (bytes: number) => void;
}

/** A file that cannot be opened or told apart gives one fault at line 1; so does the place where it breaks off. */
export async function* fileArrivals({ file, options, onBytes }: FileInput): AsyncGenerator<FileReading> {
  let line = 1;
  try {
    const packed = (await headOf(file.path)).slice(0, 2);
    const gzip = packed[0] === 0x1f && packed[1] === 0x8b;
    const head = await headOf(file.path, gzip);
    const format = fileFormat(head, file.path);
    if (typeof format === "object") return yield { line, reading: { fault: format.fault } };
    if (format === "empty") return yield { line, reading: { fault: "the file is empty" } };
    if (format === "gzip")
      return yield { line, reading: { fault: "the file is packed twice: unpack it once" } };
    const stream = bytesOf(file.path, gzip, onBytes);
    if (format !== "json-lines") return yield { line, reading: await readPage(stream, format, options) };
    for await (const read of streamLines(stream)) {
      line = read.number;
      if ("fault" in read) yield { line, reading: { fault: read.fault } };
      else if (read.text.trim() !== "") yield { line, reading: readJsonLine(read.text, options) };
    }
  } catch (error) {
    if (!isFileFault(error)) throw error;
    yield { line, reading: { fault: reasonOf(error) } };
  }
}

function isFileFault(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException)?.code;
  return typeof code === "string" && /^(?:E[A-Z]+|Z_[A-Z_]+)$/.test(code);
}

async function readPage(
  stream: AsyncIterable<Buffer>,
  format: "html" | "text",
  options: ReadOptions,
): Promise<Reading> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > LARGEST_PAGE) return { fault: `the page is larger than ${LARGEST_PAGE / 1_048_576} MB` };
    parts.push(part);
  }
  const text = decodePage(Buffer.concat(parts));
  if (text === undefined) return { fault: "the page is not valid UTF-8: save it as UTF-8" };
  if (text.includes("\u0000")) return { fault: "this is not a text: it holds characters of zero" };
  return format === "html" ? readSavedPageHtml(text, options) : readSavedPageText(text, options);
}

async function* bytesOf(path: string, gzip: boolean, onBytes: FileInput["onBytes"]): AsyncGenerator<Buffer> {
  const raw = createReadStream(path, { highWaterMark: 1 << 17 });
  try {
    for await (const chunk of gzip ? unpacked(raw) : raw) {
      onBytes?.(raw.bytesRead);
      yield chunk as Buffer;
    }
  } finally {
    raw.destroy();
  }
}

function unpacked(raw: ReadStream): Gunzip {
  const gunzip = createGunzip();
  raw.on("error", (error) => gunzip.destroy(error));
  return raw.pipe(gunzip);
}

/** The first bytes; of a packed file the first ones inside. A file that breaks off gives what came before. */
async function headOf(path: string, gzip = false): Promise<Buffer> {
  if (!gzip) {
    const file = await open(path);
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0);
      return head.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }
  const raw = createReadStream(path, { end: HEAD_BYTES * 4 });
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of unpacked(raw)) {
      parts.push(part as Buffer);
      length += (part as Buffer).length;
      if (length >= HEAD_BYTES) break;
    }
  } catch (error) {
    if (length === 0) throw error;
  } finally {
    raw.destroy();
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES);
}
