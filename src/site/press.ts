// How pages are made small for the wire. Most pages of an archive are asked for once in a while, so the first reader
// gets one that is pressed lightly and at once; a page that is asked for again is pressed well, beside the work.
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";

export type Encoding = "identity" | "gzip" | "br";

/** The best encoding that the client takes; an explicit `q=0` is a no. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return "identity";
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return "br";
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return "gzip";
  return "identity";
}

/** As small as the next one at this size, in less time and memory. */
const LIGHTEST = 0;

export function pressLightly(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === "identity") return bytes;
  return encoding === "br"
    ? brotliCompressSync(bytes, brotliOptions(bytes, LIGHTEST))
    : gzipSync(bytes, { level: 1 });
}

/** Hands over the result later; when it cannot be made, never. */
export function pressWell(bytes: Buffer, encoding: "gzip" | "br", done: (pressed: Buffer) => void): void {
  const finish = (error: Error | null, pressed: Buffer): void => {
    if (!error) done(pressed);
  };
  if (encoding === "br") brotliCompress(bytes, brotliOptions(bytes, 5), finish);
  else gzip(bytes, { level: 7 }, finish);
}

/** As small as can be, whatever the time: for files that are pressed once in the life of a process. */
export function pressHard(bytes: Buffer, encoding: Encoding): Buffer {
  if (encoding === "identity") return bytes;
  return encoding === "br"
    ? brotliCompressSync(bytes, brotliOptions(bytes, 11))
    : gzipSync(bytes, { level: 9 });
}

function brotliOptions(bytes: Buffer, quality: number) {
  return {
    chunkSize: 8192,
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      // Most pages are smaller; for larger windows there is more memory to clear than text to press.
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  };
}
