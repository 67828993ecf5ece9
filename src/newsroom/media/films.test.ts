// Films, sounds and subtitles are taken in piece by piece, kept under their hash and served in ranges.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { addMedia, sweepIncoming, uploadMedia, uploadMediaInput } from "./add-media.ts";
import { getMedia, listMedia } from "./list-media.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);
const SAMPLES = join(import.meta.dirname, "../../../test/recordings");
const sample = (name: string): Buffer => readFileSync(join(SAMPLES, name));

const take = (bytes: Uint8Array, said: Record<string, string> = {}) =>
  uploadMedia(ctx, { pieces: [bytes], description: uploadMediaInput.parse({ alt: "آزمایش", ...said }) });
const incoming = (): string[] => {
  const folder = ctx.files.pathOf("incoming");
  return existsSync(folder) ? readdirSync(folder) : [];
};

const film = await addMedia(ctx, {
  ...uploadMediaInput.parse({ alt: "موج‌های دریا", credit: "فیلم‌بردار" }),
  file: join(SAMPLES, "film.mp4"),
});

test("a film is measured, listed by its kind, and the same film again is the same", async () => {
  assert.deepEqual(await take(sample("film.mp4")), film);
  const line = await getMedia(ctx, { id: film.id });
  assert.deepEqual(
    [line.kind, line.format, line.seconds, line.width, line.height, line.bytes, line.path, line.colour],
    ["film", "mp4", 2, 96, 54, sample("film.mp4").length, `/media/${film.id}.mp4`, null],
  );
  await take(sample("sound.mp3"));
  const kinds = async (...wanted: ("film" | "sound" | "picture")[]) =>
    (await listMedia(ctx, { limit: 10, kinds: wanted })).media.map(({ kind }) => kind);
  assert.deepEqual(await kinds("film"), ["film"]);
  assert.deepEqual(await kinds("sound", "film"), ["sound", "film"]);
  assert.deepEqual(await kinds("picture"), []);
});

test("a film is no picture: neither an article nor its own address takes it for one", async () => {
  await assert.rejects(buildArticle(ctx, { picture: film.id }), { code: "NOT_FOUND" });
  assert.equal((await get(`/media/${film.id}/320.webp`)).status, 404);
});

test("subtitles are told their language, and readers get sound WebVTT of them", async () => {
  const srt = Buffer.from("1\n00:00:00,500 --> 00:00:01,500\nدريا آرام است\n");
  await assert.rejects(take(srt), { code: "BAD_INPUT" });
  const { id } = await take(srt, { language: "fa" });
  const { kind, format, language, path } = await getMedia(ctx, { id });
  assert.deepEqual([kind, format, language, path], ["subtitles", "vtt", "fa", `/media/${id}.vtt`]);
  const answer = await get(`/media/${id}.vtt`);
  assert.equal(answer.headers.get("content-type"), "text/vtt; charset=utf-8");
  assert.equal(await answer.text(), "WEBVTT\n\n00:00:00.500 --> 00:00:01.500\nدریا آرام است\n");
  await assert.rejects(take(Buffer.from("WEBVTT\n\n00:02 --> x\nآ\n"), { language: "fa" }), {
    code: "REFUSED",
  });
});

test("what breaks off, is too large or is nothing known leaves nothing behind", async () => {
  async function* broken() {
    yield sample("film.webm").subarray(0, 1000);
    throw new Error("the line broke");
  }
  const description = uploadMediaInput.parse({ alt: "ن" });
  const before = (await listMedia(ctx, { limit: 100 })).media.length;
  await assert.rejects(uploadMedia(ctx, { pieces: broken(), description }), /the line broke/);
  const small = { ...ctx, mediaBytes: 1000 };
  await assert.rejects(uploadMedia(small, { pieces: [sample("film.webm")], description }), {
    code: "TOO_LARGE",
  });
  await assert.rejects(take(sample("film.mkv")), { code: "REFUSED" });
  await assert.rejects(take(Buffer.alloc(0)), { code: "REFUSED" });
  assert.deepEqual(incoming(), []);
  assert.equal((await listMedia(ctx, { limit: 100 })).media.length, before);
  assert.equal((await get(`/media/${film.id}.mp4`)).status, 200);
});

test("what a process that was killed left behind is swept away a day later", async () => {
  await ctx.files.put("incoming/left", Buffer.from("half"));
  await sweepIncoming(ctx);
  assert.deepEqual(incoming(), ["left"]);
  await sweepIncoming({ ...ctx, now: () => new Date(Date.now() + 2 * 86_400_000) });
  assert.deepEqual(incoming(), []);
});

test("readers get a film whole or in pieces, for ever, by its right type", async () => {
  const bytes = sample("film.mp4");
  const path = `/media/${film.id}.mp4`;
  const whole = await get(path);
  assert.deepEqual(
    ["content-type", "content-length", "accept-ranges"].map((name) => whole.headers.get(name)),
    ["video/mp4", String(bytes.length), "bytes"],
  );
  assert.match(whole.headers.get("cache-control") ?? "", /immutable/);
  assert.deepEqual(Buffer.from(await whole.arrayBuffer()), bytes);
  const etag = whole.headers.get("etag") as string;
  for (const ifRange of [{}, { "if-range": etag }]) {
    const piece = await get(path, { range: "bytes=10-19", ...ifRange });
    assert.equal(piece.status, 206);
    assert.equal(piece.headers.get("content-range"), `bytes 10-19/${bytes.length}`);
    assert.equal(piece.headers.get("content-length"), "10");
    assert.equal(piece.headers.get("etag"), etag);
    assert.deepEqual(Buffer.from(await piece.arrayBuffer()), bytes.subarray(10, 20));
  }
  const tail = await get(path, { range: "bytes=-7" });
  assert.deepEqual(Buffer.from(await tail.arrayBuffer()), bytes.subarray(-7));
  const changed = await get(path, { range: "bytes=0-9", "if-range": '"another"' });
  assert.equal(changed.status, 200);
  const several = await get(path, { range: "bytes=0-1,4-5" });
  assert.deepEqual([several.status, several.headers.get("content-range")], [200, null]);
  const beyond = await get(path, { range: `bytes=${bytes.length}-` });
  assert.deepEqual(
    [beyond.status, beyond.headers.get("content-range"), await beyond.text()],
    [416, `bytes */${bytes.length}`, ""],
  );
  const known = await get(path, { "if-none-match": etag, range: "bytes=0-9" });
  assert.deepEqual([known.status, await known.text()], [304, ""]);
});

test("no other file lies at such an address", async () => {
  for (const path of [
    `/media/${film.id}.webm`,
    `/media/${film.id}.jpg`,
    `/media/${film.id}`,
    "/media/000000000000.mp4",
    "/media/..%2foriginals%2f00%2f000000000000.mp4",
    `/media/${film.id}.constructor`,
  ]) {
    assert.equal((await get(path)).status, 404, path);
  }
});
