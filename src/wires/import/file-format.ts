// What a file is, by its first bytes. Names help only where the content could be two things.
import { basename } from "node:path";

export type FileFormat = "gzip" | "json-lines" | "html" | "text" | "empty" | { fault: string };

/** Bytes that are enough to tell. */
export const HEAD_BYTES = 65_536;

const NAMED_JSON = /\.(?:jsonl|ndjson|json)(?:\.gz)?$/i;
const MARKUP = /<(?:!doctype|html|head|body|meta|title|article|main|div|section|h1|p|link|script)\b/i;

/** `head` holds the first bytes of the file, unpacked where the file is packed. */
export function fileFormat(head: Uint8Array, name: string): FileFormat {
  if (head.length === 0) return "empty";
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  const packed = packedKind(head);
  if (packed) return { fault: `this is ${packed}: unpack it first` };
  const text = decodeHead(head);
  if (text.includes("\u0000")) return { fault: "this is not a text: it holds bytes of zero" };
  const start = text.replace(/^\ufeff/, "").trimStart();
  if (start === "") return "empty";
  if (start.startsWith("[") && /^\[\s*(?:\{|\])/.test(start)) {
    return {
      fault: "this is one JSON list: write one record a line, without brackets and commas around them",
    };
  }
  if (start.startsWith("{")) {
    return /^\{\s*[\r\n]/.test(start) && !NAMED_JSON.test(basename(name))
      ? { fault: "this is JSON over several lines: write one record a line" }
      : "json-lines";
  }
  if (start.startsWith("<") && MARKUP.test(start.slice(0, 4_000))) return "html";
  if (MARKUP.test(start.slice(0, 500)) && /\.x?html?$/i.test(name)) return "html";
  return NAMED_JSON.test(basename(name)) ? "json-lines" : "text";
}

/** Text of a page: UTF-16 by its mark, else UTF-8, else the charset that the page declares; undefined if neither fits. */
export function decodePage(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(
      new TextDecoder("latin1").decode(bytes.subarray(0, 4_096)),
    );
    return declared?.[1] === undefined ? undefined : decodeAs(bytes, declared[1]);
  }
}

function decodeAs(bytes: Uint8Array, charset: string): string | undefined {
  if (/^utf-?8$/i.test(charset)) return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeHead(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder("utf-16be").decode(head);
  return new TextDecoder("utf-8").decode(head);
}

function packedKind(head: Uint8Array): string | undefined {
  const start = Buffer.from(head.subarray(0, 6)).toString("latin1");
  if (start.startsWith("PK\u0003\u0004")) return "a ZIP archive";
  if (start.startsWith("%PDF")) return "a PDF";
  if (start.startsWith("BZh")) return "a bzip2 file";
  if (start.startsWith("\u00fd7zXZ")) return "an xz file";
  if (start.startsWith("7z\u00bc\u00af")) return "a 7z archive";
  if (start.startsWith("\u0028\u00b5\u002f\u00fd")) return "a zstd file";
  return undefined;
}
