// Films and sounds, written by other programs, are measured as those programs measure them; everything else is
// refused with words, however it is broken.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { inspectRecording, isRecording, type RecordingFacts } from "./recording.ts";

const SAMPLES = join(import.meta.dirname, "../../../test/recordings");
const folder = mkdtempSync(join(tmpdir(), "dabir-recordings-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const sample = (name: string): Buffer => readFileSync(join(SAMPLES, name));
const inspect = (bytes: Uint8Array): Promise<RecordingFacts> => {
  const path = join(folder, "one");
  writeFileSync(path, bytes);
  return inspectRecording(path);
};

const MEASURED: [name: string, kind: string, format: string, seconds: number | null, size: string][] = [
  ["film.mp4", "film", "mp4", 2, "96×54"],
  ["fragments.mp4", "film", "mp4", null, "96×54"],
  ["film.webm", "film", "webm", 2, "96×54"],
  ["sound.m4a", "sound", "m4a", 2, ""],
  ["sound.weba", "sound", "weba", 2, ""],
  ["sound.mp3", "sound", "mp3", 2.1, ""],
  ["plain.mp3", "sound", "mp3", 2.1, ""],
  ["sound.ogg", "sound", "ogg", 2, ""],
  ["vorbis.ogg", "sound", "ogg", 2, ""],
  ["sound.wav", "sound", "wav", 0.5, ""],
];

for (const [name, kind, format, seconds, size] of MEASURED) {
  test(`measured: ${name}`, async () => {
    const bytes = sample(name);
    assert.equal(isRecording(bytes.subarray(0, 16)), true);
    const facts = await inspect(bytes);
    const rounded = facts.seconds === null ? null : Math.round(facts.seconds * 10) / 10;
    assert.deepEqual([facts.kind, facts.format, rounded], [kind, format, seconds]);
    assert.equal(facts.width === null ? "" : `${facts.width}×${facts.height}`, size);
  });
}

test("a film that was taken upright is measured as it is seen", async () => {
  const film = Buffer.from(sample("film.mp4"));
  const head = film.indexOf("tkhd") + 4;
  for (const [place, value] of [
    [0, 0],
    [4, 0x10000],
    [12, -0x10000],
    [16, 0],
  ] as const) {
    film.writeInt32BE(value, head + 40 + place);
  }
  const { width, height } = await inspect(film);
  assert.deepEqual([width, height], [54, 96]);
});

const REFUSED: [what: string, bytes: () => Buffer, words: RegExp][] = [
  ["Matroska", () => sample("film.mkv"), /matroska/],
  ["QuickTime", () => sample("film.mov"), /QuickTime/],
  ["a film of an old codec", () => sample("old.mp4"), /mp4v/],
  ["half an MP4", () => sample("film.mp4").subarray(0, 2000), /breaks off/],
  ["half a WebM", () => sample("film.webm").subarray(0, 300), /breaks off|damaged/],
  ["half a WAV", () => sample("sound.wav").subarray(0, 1000), /breaks off/],
  ["an MP3 of tags alone", () => sample("sound.mp3").subarray(0, 40), /no sound/],
  ["Ogg of something else", () => Buffer.from(sample("sound.ogg")).fill(0x20, 28, 60), /neither Opus/],
  ["a picture", () => Buffer.from("\x89PNG\r\n\x1a\n0000"), /no film and no sound/],
  ["nothing", () => Buffer.alloc(0), /no film and no sound/],
];

for (const [what, bytes, words] of REFUSED) {
  test(`refused with words: ${what}`, async () => {
    await assert.rejects(inspect(bytes()), (error: Error & { code: string }) => {
      assert.equal(error.code, "REFUSED");
      assert.match(error.message, words);
      return true;
    });
  });
}

test("however a file is damaged, it is measured or refused, and nothing else", async () => {
  const files = MEASURED.map(([name]) => sample(name));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(files.length - 1),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      fc.option(fc.nat(), { nil: null }),
      async (which, damages, cut) => {
        const bytes = Buffer.from(files[which] as Buffer);
        // Heads lie at the beginning or the end.
        for (const [place, value] of damages) bytes[place % Math.min(bytes.length, 1500)] = value;
        const part = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
        const facts = await inspect(part).catch((error) => {
          assert.equal(error.code, "REFUSED", error.stack);
          return undefined;
        });
        if (facts?.kind === "film") assert.ok((facts.width ?? 0) > 0 && (facts.height ?? 0) > 0);
        assert.ok(facts === undefined || facts.seconds === null || facts.seconds >= 0);
      },
    ),
    { numRuns: 400 },
  );
});
