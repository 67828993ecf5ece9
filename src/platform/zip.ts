// A ZIP file as it is written: entries one after another, stored as they are, names in UTF-8. Of use for what is
// pressed already, such as pictures; in memory is one entry at a time. Below the limits of plain ZIP: 4 GB, 65,535
// entries.
import { crc32 } from "node:zlib";

export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

const UTF8 = 0x0800;
/** 2.0, the least that stores. */
const VERSION = 20;
const MOST_ENTRIES = 65_535;
const MOST_BYTES = 0xffffffff;

interface Written {
  head: Buffer;
  name: Buffer;
  offset: number;
}

/** `at` stands in the archive as the time of every entry, in the zone's own clock. @throws RangeError beyond the limits */
export async function* zipOf(entries: AsyncIterable<ZipEntry>, at: Date): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for await (const { name, bytes } of entries) {
    const encoded = Buffer.from(name);
    const head = headOf(bytes, { at, nameLength: encoded.length });
    if (written.length === MOST_ENTRIES || offset + bytes.length > MOST_BYTES) {
      throw new RangeError("too much for one ZIP file");
    }
    yield Buffer.concat([signed(0x04034b50), head, encoded]);
    yield bytes;
    written.push({ head, name: encoded, offset });
    offset += 4 + head.length + encoded.length + bytes.length;
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield endOf({ entries: written.length, size: directory.length, offset });
}

/** What stands alike before an entry and in the directory. */
function headOf(bytes: Uint8Array, { at, nameLength }: { at: Date; nameLength: number }): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(UTF8, 2);
  head.writeUInt32LE(dosTime(at), 6);
  head.writeUInt32LE(crc32(bytes), 10);
  head.writeUInt32LE(bytes.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(nameLength, 22);
  return head;
}

function directoryEntry({ head, name, offset }: Written): Buffer {
  const made = Buffer.alloc(2);
  made.writeUInt16LE(VERSION);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signed(0x02014b50), made, head, rest, name]);
}

function endOf({ entries, size, offset }: { entries: number; size: number; offset: number }): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries, 4);
  end.writeUInt16LE(entries, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signed(0x06054b50), end]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

/** Two seconds are the finest, 1980 is the first year. */
function dosTime(at: Date): number {
  const date =
    (Math.max(0, at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
