// What an MP4 file says of itself: its tracks, how long it is, how large its pictures are shown. Boxes within boxes,
// each with its length; only the few that matter are read.
import { type Bytes, readAll, Unfit } from "./bytes.ts";
import type { RecordingFacts } from "./recording.ts";

interface Box {
  type: string;
  /** Where its content begins and where it ends. */
  from: number;
  to: number;
}

interface Track {
  handler: string;
  codec: string;
  width: number;
  height: number;
}

const MOST_BOXES = 200_000;
/** What every browser of today plays, some newer ones too. */
const FILM_CODECS = new Set(["avc1", "avc3", "vp09", "av01"]);
const SOUND_CODECS = new Set(["mp4a", "Opus", "fLaC", ".mp3"]);

export function isMp4(head: Buffer): boolean {
  return head.toString("latin1", 4, 8) === "ftyp";
}

export async function inspectMp4(bytes: Bytes): Promise<RecordingFacts> {
  const brand = (await readAll(bytes, 8, 4)).toString("latin1");
  if (brand === "qt  ") throw new Unfit("it is a QuickTime film, which not every browser plays");
  const outer = await boxes(bytes, { from: 0, to: bytes.size });
  const movie = outer.find(({ type }) => type === "moov");
  if (!movie) throw new Unfit("it breaks off: the table of its contents is missing");
  const inner = await boxes(bytes, movie);
  const tracks: Track[] = [];
  for (const box of inner) if (box.type === "trak") tracks.push(await readTrack(bytes, box));
  const film = tracks.find(({ handler }) => handler === "vide");
  const sounds = tracks.filter(({ handler }) => handler === "soun");
  if (film && !FILM_CODECS.has(film.codec)) throw unplayable(film.codec);
  for (const { codec } of sounds) if (!SOUND_CODECS.has(codec)) throw unplayable(codec);
  if (!film && sounds.length === 0) throw new Unfit("there is neither a film nor a sound in it");
  const seconds = await readDuration(bytes, inner);
  if (!film) return { kind: "sound", format: "m4a", seconds, width: null, height: null };
  return { kind: "film", format: "mp4", seconds, width: film.width, height: film.height };
}

function unplayable(codec: string): Unfit {
  return new Unfit(
    `it is written as «${codec.trim()}», which not every browser plays: write it as H.264 with AAC`,
  );
}

async function readTrack(bytes: Bytes, trak: Box): Promise<Track> {
  const inner = await boxes(bytes, trak);
  const head = await content(bytes, inner, "tkhd");
  const media = inner.find(({ type }) => type === "mdia");
  const track: Track = { handler: "", codec: "", width: 0, height: 0 };
  if (!media) return track;
  const parts = await boxes(bytes, media);
  track.handler = (await content(bytes, parts, "hdlr")).toString("latin1", 8, 12);
  const table = await descend(bytes, parts, ["minf", "stbl"]);
  track.codec = (await content(bytes, table, "stsd")).toString("latin1", 12, 16);
  const matrix = head[0] === 1 ? 52 : 40;
  if (head.length >= matrix + 44) {
    const width = Math.round(head.readUInt32BE(matrix + 36) / 65_536);
    const height = Math.round(head.readUInt32BE(matrix + 40) / 65_536);
    // A telephone that was held upright turns its film by a matrix whose diagonal is nought.
    const turned = head.readInt32BE(matrix) === 0 && head.readInt32BE(matrix + 16) === 0;
    [track.width, track.height] = turned ? [height, width] : [width, height];
  }
  return track;
}

async function readDuration(bytes: Bytes, inner: Box[]): Promise<number | null> {
  const head = await content(bytes, inner, "mvhd");
  const long = head[0] === 1;
  if (head.length < (long ? 32 : 20)) throw new Unfit("its head is damaged");
  const scale = head.readUInt32BE(long ? 20 : 12);
  const ticks = long ? Number(head.readBigUInt64BE(24)) : head.readUInt32BE(16);
  const known = ticks !== 0 && ticks < (long ? 2 ** 63 : 0xffffffff);
  if (scale === 0) return null;
  if (known) return ticks / scale;
  // Written in fragments: then a box of its own may say how long they are in all.
  const fragments = inner.find(({ type }) => type === "mvex");
  const mehd = fragments ? await content(bytes, await boxes(bytes, fragments), "mehd") : Buffer.alloc(0);
  if (mehd.length < 8) return null;
  return (
    (mehd[0] === 1 && mehd.length >= 12 ? Number(mehd.readBigUInt64BE(4)) : mehd.readUInt32BE(4)) / scale
  );
}

async function descend(bytes: Bytes, from: Box[], path: string[]): Promise<Box[]> {
  let inner = from;
  for (const name of path) {
    const box = inner.find(({ type }) => type === name);
    inner = box ? await boxes(bytes, box) : [];
  }
  return inner;
}

/** The beginning of a box's content; empty where there is none. */
async function content(bytes: Bytes, within: Box[], name: string): Promise<Buffer> {
  const box = within.find(({ type }) => type === name);
  return box ? bytes.read(box.from, Math.min(box.to - box.from, 256)) : Buffer.alloc(0);
}

async function boxes(bytes: Bytes, { from, to }: { from: number; to: number }): Promise<Box[]> {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const head = await bytes.read(at, 16);
    if (head.length < 8) break;
    const short = head.readUInt32BE(0);
    const type = head.toString("latin1", 4, 8);
    const long = short === 1 && head.length === 16;
    const size = long ? Number(head.readBigUInt64BE(8)) : short === 0 ? to - at : short;
    const start = at + (long ? 16 : 8);
    if (size < start - at || at + size > to) throw new Unfit("it breaks off");
    found.push({ type, from: start, to: at + size });
    if (found.length > MOST_BOXES) throw new Unfit("it is cut into too many pieces");
    at += size;
  }
  return found;
}
