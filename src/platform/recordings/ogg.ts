// How long an Ogg file is: the last page of its sound says at which sample it ends.
import { type Bytes, readAll, Unfit } from "./bytes.ts";
import type { RecordingFacts } from "./recording.ts";

const PAGE = Buffer.from("OggS");
/** A page is never longer than this. */
const MOST_PAGE = 65_307;

export function isOgg(head: Buffer): boolean {
  return head.subarray(0, 4).equals(PAGE);
}

export async function inspectOgg(bytes: Bytes): Promise<RecordingFacts> {
  const first = await readAll(bytes, 0, 28);
  const serial = first.readUInt32LE(14);
  const packet = await bytes.read(27 + (first[26] as number), 32);
  const { rate, before } = clockOf(packet);
  const end = await lastSample(bytes, serial);
  if (end === undefined) throw new Unfit("it breaks off");
  return {
    kind: "sound",
    format: "ogg",
    seconds: Math.max(0, end - before) / rate,
    width: null,
    height: null,
  };
}

/** Samples a second, and how many are cut off at the beginning. */
function clockOf(packet: Buffer): { rate: number; before: number } {
  if (packet.length >= 16 && packet.toString("latin1", 0, 7) === "\x01vorbis") {
    const rate = packet.readUInt32LE(12);
    if (rate > 0) return { rate, before: 0 };
  }
  if (packet.length >= 12 && packet.toString("latin1", 0, 8) === "OpusHead") {
    return { rate: 48_000, before: packet.readUInt16LE(10) };
  }
  throw new Unfit("it is neither Opus nor Vorbis, and browsers play nothing else in Ogg");
}

async function lastSample(bytes: Bytes, serial: number): Promise<number | undefined> {
  const from = Math.max(0, bytes.size - 2 * MOST_PAGE);
  const tail = await bytes.read(from, bytes.size - from);
  for (let at = tail.lastIndexOf(PAGE); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(PAGE, at - 1)) {
    if (at + 18 > tail.length || tail.readUInt32LE(at + 14) !== serial) continue;
    const sample = tail.readBigInt64LE(at + 6);
    if (sample >= 0n) return Number(sample);
  }
  return undefined;
}
