// Large files over real connections: written to the disk while they come, read from it as fast as the reader takes
// them, and let go of when either side breaks off.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { after, test } from "node:test";
import { apiApp } from "../../src/api/app.ts";
import { fileKey } from "../../src/newsroom/media/media-kind.ts";
import { demandFreePort } from "../../src/platform/http/free-port.ts";
import { listenHttp } from "../../src/platform/http/listen.ts";
import { siteApp } from "../../src/site/app.ts";
import { sitePreview } from "../../src/site/preview.ts";
import { testNewsroom } from "../newsroom.ts";
import { testSite } from "../test-site.ts";
import { until } from "../until.ts";
import { sendRaw } from "./raw.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { site } = testSite(newsroom);
/** What is being read from the disk. */
const reading: Readable[] = [];
const { read } = ctx.files;
ctx.files.read = (key, span) => {
  const stream = read(key, span);
  reading.push(stream);
  return stream;
};
const actor = { kind: "account", id: 1, name: "عکاس", role: "photo-editor", sectionIds: [] } as const;
const api = apiApp({
  ctx,
  version: "0",
  preview: sitePreview(site),
  identify: async () => ({ actor, by: "token", scopes: null, fresh: true, lacksSecondFactor: false }),
});
const app = siteApp(site);
const port = await demandFreePort("127.0.0.1", 0);
const host = `127.0.0.1:${port}`;
const server = await listenHttp({
  host: "127.0.0.1",
  port,
  rules: { hosts: [host], anyHost: [], typed: () => false },
  patient: (path) => path.startsWith("/api/media.upload"),
  quick: () => false,
  fail: () => new Response(null, { status: 500 }),
  fetch: (request, { incoming }) =>
    incoming.url?.startsWith("/api/") ? api.fetch(request) : app.fetch(request, { incoming }),
  refuse: ({ status }) => new Response(null, { status }),
});
after(() => server.close());

const FILM = readFileSync(join(import.meta.dirname, "../recordings/film.mp4"));
const LARGE = 48 * 1_048_576;
const ID = "0123456789ab";
await ctx.files.put(fileKey(ID, "mp4"), Buffer.alloc(LARGE, 7));

const line = (method: string, path: string, ...headers: string[]): string =>
  [`${method} ${path} HTTP/1.1`, `Host: ${host}`, ...headers, "", ""].join("\r\n");
const open = (text: string): Promise<Socket> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(text);
      resolve(socket);
    });
    socket.on("error", () => {});
  });
const incoming = (): string[] => {
  const folder = ctx.files.pathOf("incoming");
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};
const upload = (...headers: string[]): string =>
  line("POST", "/api/media.upload?alt=x", "Content-Type: video/mp4", ...headers);

test("a reader who takes nothing holds the reading up, and one who goes away ends it", async () => {
  const socket = await open(line("GET", `/media/${ID}.mp4`));
  socket.pause();
  await until("the film is read", () => reading.length === 1);
  const [film] = reading.splice(0) as [Readable & { bytesRead: number }];
  // What fits into the buffers between disk and reader goes; then it stands.
  let before = -1;
  await until("the reading stands", () => {
    const stands = film.bytesRead > 0 && film.bytesRead === before;
    before = film.bytesRead;
    return stands;
  });
  assert.ok(film.bytesRead < LARGE / 2, `${film.bytesRead} of ${LARGE}`);
  assert.equal(film.destroyed, false);
  socket.destroy();
  await until("the reading ends", () => film.destroyed);
});

test("pieces come over the wire as they were asked for, and HEAD and 416 without a body", async () => {
  const piece = await sendRaw(
    port,
    line("GET", `/media/${ID}.mp4`, "Range: bytes=5-14", "Connection: close"),
  );
  assert.deepEqual(
    [piece.status, piece.headers.get("content-range"), piece.body.length],
    [206, `bytes 5-14/${LARGE}`, 10],
  );
  const before = reading.length;
  const head = await sendRaw(
    port,
    line("HEAD", `/media/${ID}.mp4`, "Range: bytes=5-14", "Connection: close"),
  );
  assert.deepEqual([head.status, head.headers.get("content-length"), head.body], [200, String(LARGE), ""]);
  const beyond = await sendRaw(
    port,
    line("GET", `/media/${ID}.mp4`, `Range: bytes=${LARGE}-`, "Connection: close"),
  );
  assert.deepEqual([beyond.status, beyond.body], [416, ""]);
  assert.equal(reading.length, before);
});

test("an upload lies on the disk while it comes, and nothing of it when it breaks off", async () => {
  const socket = await open(upload(`Content-Length: ${LARGE}`));
  socket.write(FILM);
  socket.write(Buffer.alloc(2_000_000));
  await until("some of it lies there", () => incoming().some((path) => statSync(path).size > 1_000_000));
  socket.destroy();
  await until("nothing lies there", () => incoming().length === 0);
  assert.deepEqual(await ctx.db.selectFrom("media").select("id").execute(), []);
});

test("a whole upload is taken, also one that does not say how long it is", async () => {
  const pieces = [FILM.subarray(0, 900), FILM.subarray(900)];
  const chunked = pieces.map((one) => `${one.length.toString(16)}\r\n${one.toString("latin1")}\r\n`).join("");
  for (const bytes of [
    Buffer.concat([Buffer.from(upload(`Content-Length: ${FILM.length}`)), FILM]),
    Buffer.from(`${upload("Transfer-Encoding: chunked")}${chunked}0\r\n\r\n`, "latin1"),
  ]) {
    const { status, body } = await sendRaw(port, bytes);
    assert.equal(status, 200, body);
    assert.match(body, /"kind":"film"/);
  }
  assert.deepEqual(incoming(), []);
});

test("what is too large is refused before it comes, or when it has become so", async () => {
  const said = await sendRaw(port, upload("Content-Length: 999999999999", "Connection: close"));
  assert.equal(said.status, 413);
  assert.match(said.body, /at most 50 MB/);
  ctx.mediaBytes = 100_000;
  const piece = Buffer.alloc(200_000);
  const grown = await sendRaw(
    port,
    Buffer.concat([
      Buffer.from(`${upload("Transfer-Encoding: chunked")}${piece.length.toString(16)}\r\n`),
      piece,
      Buffer.from("\r\n0\r\n\r\n"),
    ]),
  );
  ctx.mediaBytes = 50 * 1_048_576;
  assert.equal(grown.status, 413);
  assert.deepEqual(incoming(), []);
});
