// How long an MP3 file is: by the count of frames that most encoders write into the first one, or by its bit rate.
import { type Bytes, Unfit } from "./bytes.ts";
import type { RecordingFacts } from "./recording.ts";

interface Frame {
  /** Bits a second. */
  rate: number;
  samples: number;
  samplesASecond: number;
  length: number;
  /** Where a table of the encoder begins, counted from the frame. */
  table: number;
}

const RATES_1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const RATES_2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const SAMPLES_A_SECOND = [44_100, 48_000, 32_000];
/** How far the first frame may lie behind the tags. */
const SEARCHED = 65_536;

export function isMp3(head: Buffer): boolean {
  return head.toString("latin1", 0, 3) === "ID3" || frameAt(head, 0) !== undefined;
}

export async function inspectMp3(bytes: Bytes): Promise<RecordingFacts> {
  const from = await afterTags(bytes);
  const head = await bytes.read(from, SEARCHED);
  const at = firstFrame(head);
  if (at === undefined) throw new Unfit("there is no sound in it");
  const frame = frameAt(head, at) as Frame;
  const count = frameCount(head, at + frame.table);
  const seconds =
    count === undefined
      ? (Math.max(0, bytes.size - from - at) * 8) / frame.rate
      : (count * frame.samples) / frame.samplesASecond;
  return { kind: "sound", format: "mp3", seconds, width: null, height: null };
}

/** Behind the ID3 tag at the beginning, which may hold a whole picture. */
async function afterTags(bytes: Bytes): Promise<number> {
  const head = await bytes.read(0, 10);
  if (head.toString("latin1", 0, 3) !== "ID3" || head.length < 10) return 0;
  const size = [6, 7, 8, 9].reduce((sum, place) => sum * 128 + ((head[place] as number) & 0x7f), 0);
  const footer = ((head[5] as number) & 0x10) !== 0 ? 10 : 0;
  return 10 + size + footer;
}

/** The first frame that another one follows: a few bytes may look like one by chance. */
function firstFrame(head: Buffer): number | undefined {
  for (let at = 0; at + 4 <= head.length; at += 1) {
    const frame = frameAt(head, at);
    if (frame && frameAt(head, at + frame.length)) return at;
  }
  return undefined;
}

function frameAt(head: Buffer, at: number): Frame | undefined {
  if (at + 4 > head.length) return undefined;
  const bits = head.readUInt32BE(at);
  // Eleven ones, then version, then layer III.
  if (bits >>> 21 !== 0x7ff || ((bits >>> 17) & 3) !== 1) return undefined;
  const version = (bits >>> 19) & 3;
  const first = version === 3;
  const rate = ((first ? RATES_1 : RATES_2)[(bits >>> 12) & 15] ?? 0) * 1000;
  const base = SAMPLES_A_SECOND[(bits >>> 10) & 3];
  if (version === 1 || rate === 0 || base === undefined) return undefined;
  const samplesASecond = base / (first ? 1 : version === 2 ? 2 : 4);
  const samples = first ? 1152 : 576;
  const length = Math.floor((samples / 8) * (rate / samplesASecond)) + ((bits >>> 9) & 1);
  const mono = ((bits >>> 6) & 3) === 3;
  return { rate, samples, samplesASecond, length, table: 4 + (first ? (mono ? 17 : 32) : mono ? 9 : 17) };
}

function frameCount(head: Buffer, table: number): number | undefined {
  if (table + 18 > head.length) return undefined;
  const name = head.toString("latin1", table, table + 4);
  if (name === "Xing" || name === "Info") {
    return ((head[table + 7] as number) & 1) !== 0 ? head.readUInt32BE(table + 8) : undefined;
  }
  return name === "VBRI" ? head.readUInt32BE(table + 14) : undefined;
}
