// What a WebM file says of itself, before its first cluster: kind of file, length, tracks. Elements within elements
// (EBML), each with an identity and a length of its own size.
import { type Bytes, Unfit } from "./bytes.ts";
import type { RecordingFacts } from "./recording.ts";

interface Element {
  id: number;
  from: number;
  /** Where its content ends; of an element that does not say so, the end of what it stands in. */
  to: number;
}

const EBML = 0x1a45dfa3;
const DOC_TYPE = 0x4282;
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;
const INFO = 0x1549a966;
const TIME_SCALE = 0x2ad7b1;
const DURATION = 0x4489;
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const TRACK_TYPE = 0x83;
const CODEC = 0x86;
const VIDEO = 0xe0;
const PIXEL_WIDTH = 0xb0;
const PIXEL_HEIGHT = 0xba;

const MOST_ELEMENTS = 5000;
const CODECS = new Set(["V_VP8", "V_VP9", "V_AV1", "A_OPUS", "A_VORBIS"]);

export function isWebm(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32BE(0) === EBML;
}

export async function inspectWebm(bytes: Bytes): Promise<RecordingFacts> {
  const outer = await elements(bytes, { from: 0, to: bytes.size, until: SEGMENT });
  const head = await inside(bytes, outer, EBML);
  const type = await textOf(bytes, head, DOC_TYPE);
  if (type !== "webm") throw new Unfit(`it is a file of the kind «${type}», not WebM`);
  const segment = outer.find(({ id }) => id === SEGMENT);
  if (!segment) throw new Unfit("it breaks off");
  const parts = await elements(bytes, { ...segment, until: CLUSTER });
  if (!parts.some(({ id }) => id === CLUSTER))
    throw new Unfit("it breaks off: there is nothing in it to play");
  const tracks = await tracksOf(bytes, parts);
  if (tracks.length === 0) throw new Unfit("there is neither a film nor a sound in it");
  const strange = tracks.find(({ codec }) => !CODECS.has(codec));
  if (strange) throw new Unfit(`it is written as «${strange.codec}», which browsers do not play`);
  const seconds = await durationOf(bytes, parts);
  const film = tracks.find(({ type: kind }) => kind === 1);
  if (!film) return { kind: "sound", format: "weba", seconds, width: null, height: null };
  return { kind: "film", format: "webm", seconds, width: film.width, height: film.height };
}

async function tracksOf(bytes: Bytes, parts: Element[]) {
  const entries = (await inside(bytes, parts, TRACKS)).filter(({ id }) => id === TRACK);
  const tracks = entries.map(async (entry) => {
    const fields = await elements(bytes, entry);
    const video = await inside(bytes, fields, VIDEO);
    return {
      type: await numberOf(bytes, fields, TRACK_TYPE),
      codec: await textOf(bytes, fields, CODEC),
      width: await numberOf(bytes, video, PIXEL_WIDTH),
      height: await numberOf(bytes, video, PIXEL_HEIGHT),
    };
  });
  return (await Promise.all(tracks)).filter(({ type }) => type === 1 || type === 2);
}

async function durationOf(bytes: Bytes, parts: Element[]): Promise<number | null> {
  const info = await inside(bytes, parts, INFO);
  const duration = info.find(({ id }) => id === DURATION);
  // What a browser recorded live does not say how long it is.
  if (!duration) return null;
  const value = await bytes.read(duration.from, duration.to - duration.from);
  const ticks =
    value.length === 8 ? value.readDoubleBE(0) : value.length === 4 ? value.readFloatBE(0) : Number.NaN;
  const scale = (await numberOf(bytes, info, TIME_SCALE)) || 1_000_000;
  return (ticks * scale) / 1e9;
}

async function inside(bytes: Bytes, within: Element[], id: number): Promise<Element[]> {
  const element = within.find((one) => one.id === id);
  return element ? elements(bytes, element) : [];
}

async function textOf(bytes: Bytes, within: Element[], id: number): Promise<string> {
  const element = within.find((one) => one.id === id);
  if (!element) return "";
  return (await bytes.read(element.from, Math.min(64, element.to - element.from)))
    .toString("latin1")
    .replace(/\0+$/, "");
}

async function numberOf(bytes: Bytes, within: Element[], id: number): Promise<number> {
  const element = within.find((one) => one.id === id);
  if (!element) return 0;
  const value = await bytes.read(element.from, Math.min(8, element.to - element.from));
  return value.reduce((sum, byte) => sum * 256 + byte, 0);
}

async function elements(
  bytes: Bytes,
  { from, to, until }: { from: number; to: number; until?: number },
): Promise<Element[]> {
  const found: Element[] = [];
  let at = from;
  while (at < to && found.length < MOST_ELEMENTS) {
    const head = await bytes.read(at, 12);
    const id = variable(head, 0, true);
    const size = id && variable(head, id.length, false);
    if (!id || !size) throw new Unfit("it is damaged");
    const start = at + id.length + size.length;
    const end = size.value === null ? to : start + size.value;
    // The last cluster of a broken-off film is shorter than it says; its beginning shows that.
    if (end > to) throw new Unfit("it breaks off");
    found.push({ id: id.value as number, from: start, to: end });
    if (id.value === until) break;
    at = end;
  }
  return found;
}

/** A number whose first bits say how long it is; an identity keeps them. Null is «not known». */
function variable(
  head: Buffer,
  at: number,
  keep: boolean,
): { value: number | null; length: number } | undefined {
  const first = head[at];
  if (first === undefined || first === 0) return undefined;
  const length = Math.clz32(first) - 23;
  if (at + length > head.length || (keep && length > 4)) return undefined;
  let value = keep ? first : first & (0xff >> length);
  let unknown = !keep && value === 0xff >> length;
  for (const byte of head.subarray(at + 1, at + length)) {
    value = value * 256 + byte;
    unknown &&= byte === 0xff;
  }
  return { value: unknown ? null : value, length };
}
