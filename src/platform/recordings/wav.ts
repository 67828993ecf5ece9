// How long a WAV file is: bytes of sound over bytes a second.
import { type Bytes, readAll, Unfit } from "./bytes.ts";
import type { RecordingFacts } from "./recording.ts";

/** Plain samples, samples as fractions, and either in the longer head. */
const PLAIN = new Set([1, 3, 0xfffe]);
const MOST_CHUNKS = 100;

export function isWav(head: Buffer): boolean {
  return head.toString("latin1", 0, 4) === "RIFF" && head.toString("latin1", 8, 12) === "WAVE";
}

export async function inspectWav(bytes: Bytes): Promise<RecordingFacts> {
  let rate = 0;
  let at = 12;
  for (let chunk = 0; chunk < MOST_CHUNKS && at + 8 <= bytes.size; chunk += 1) {
    const head = await readAll(bytes, at, 8);
    const name = head.toString("latin1", 0, 4);
    const size = head.readUInt32LE(4);
    if (name === "fmt ") {
      const format = await readAll(bytes, at + 8, 16);
      if (!PLAIN.has(format.readUInt16LE(0)))
        throw new Unfit("its samples are pressed in a way that browsers do not play");
      rate = format.readUInt32LE(8);
    }
    if (name === "data") {
      if (rate === 0) throw new Unfit("its head is damaged");
      if (at + 8 + size > bytes.size) throw new Unfit("it breaks off");
      return { kind: "sound", format: "wav", seconds: size / rate, width: null, height: null };
    }
    at += 8 + size + (size % 2);
  }
  throw new Unfit("there is no sound in it");
}
