import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { addMedia } from "./add-media.ts";
import { ensureRendition, originalKey } from "./renditions.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);
const folder = mkdtempSync(join(tmpdir(), "dabir-pictures-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#3355aa" } });
const keep = (name: string, bytes: Uint8Array | string): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};
const add = (file: string) => addMedia(ctx, { file, alt: "تصویر آزمایشی", focusX: 0.5, focusY: 0.5 });

test("a picture is measured and kept; the same file again is the same picture", async () => {
  const file = keep("one.png", await blank(800, 500).png().toBuffer());
  const [{ id }, again] = [await add(file), await add(file)];
  assert.deepEqual(again, { id });
  const row = await ctx.db.selectFrom("media").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  assert.deepEqual([row.format, row.width, row.height], ["png", 800, 500]);
  assert.match(row.colour ?? "", /^#[0-9a-f]{6}$/);
  assert.ok(((await ctx.files.sizeOf(originalKey(id))) ?? 0) > 0);
});

test("a turned photograph is measured as it is seen", async () => {
  const turned = await blank(400, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const { id } = await add(keep("turned.jpg", turned));
  const row = await ctx.db.selectFrom("media").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  assert.deepEqual([row.width, row.height], [300, 400]);
});

test("readers get it as WebP in the sizes there are, never larger than it is, for ever", async () => {
  const { id } = await add(keep("wide.webp", await blank(700, 400).webp().toBuffer()));
  const answer = await get(`/media/${id}/320.webp`);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "image/webp");
  assert.match(answer.headers.get("cache-control") ?? "", /immutable/);
  const size = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  assert.deepEqual([size.format, size.width, size.height], ["webp", 320, 183]);
  const large = await sharp(
    Buffer.from(await (await get(`/media/${id}/1600.webp`)).arrayBuffer()),
  ).metadata();
  assert.equal(large.width, 700);
  const etag = answer.headers.get("etag") as string;
  assert.equal((await get(`/media/${id}/320.webp`, { "if-none-match": etag })).status, 304);
});

test("those who ask for the same size at once get the same, and other sizes are not made", async () => {
  const { id } = await add(keep("busy.png", await blank(900, 900).png().toBuffer()));
  const keys = await Promise.all(
    Array.from({ length: 6 }, () => ensureRendition(ctx, { id, file: "640.webp" })),
  );
  assert.equal(new Set(keys).size, 1);
  assert.ok(await ctx.files.sizeOf(keys[0] as string));
  for (const file of ["0.webp", "321.webp", "640.avif", "640.webp/..", "../640.webp", "640", ""]) {
    assert.equal(await ensureRendition(ctx, { id, file }), undefined, file);
  }
  assert.equal(await ensureRendition(ctx, { id: "0".repeat(12), file: "640.webp" }), undefined);
});

test("an article shows its picture, and one that does not exist is refused", async () => {
  const { id } = await add(keep("lead.png", await blank(1200, 800).png().toBuffer()));
  const { address } = await buildArticle(ctx, { picture: id, pictureCaption: "زیرنویس تصویر" });
  const page = await (await get(address)).text();
  assert.match(page, new RegExp(`/media/${id}/\\d+\\.webp`));
  assert.match(page, /زیرنویس تصویر/);
  await assert.rejects(buildArticle(ctx, { picture: "ffffffffffff" }), { code: "NOT_FOUND" });
});

const png = await blank(50, 50).png().toBuffer();
const REFUSED: [what: string, bytes: Uint8Array | string][] = [
  ["SVG", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'],
  ["HTML", "<!doctype html><script>x()</script>"],
  ["nothing", ""],
  ["garbage", Buffer.alloc(5000, 7)],
  ["a GIF", await blank(9, 9).gif().toBuffer()],
  ["a TIFF", await blank(9, 9).tiff().toBuffer()],
  ["half a PNG", png.subarray(0, png.length / 2)],
  ["a PNG in name only", Buffer.concat([png.subarray(0, 8), Buffer.alloc(100)])],
];

for (const [what, bytes] of REFUSED) {
  test(`refused: ${what}`, async () => {
    await assert.rejects(add(keep("refused", bytes)), { code: "REFUSED" });
  });
}

test("a file that is not there is wrong input, and after all this sound pictures are taken", async () => {
  await assert.rejects(add(join(folder, "none.png")), { code: "BAD_INPUT" });
  assert.match((await add(keep("sound.png", png))).id, /^[0-9a-f]{12}$/);
});
