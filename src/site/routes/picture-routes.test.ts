// All pictures of a gallery as one file, and each of them as a plain link.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import sharp from "sharp";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { uploadMedia, uploadMediaInput } from "../../newsroom/media/add-media.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);
const folder = mkdtempSync(join(tmpdir(), "dabir-zip-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const upload = async (background: string, alt: string): Promise<string> => {
  const picture = sharp({ create: { width: 700, height: 400, channels: 3, background } });
  const description = uploadMediaInput.parse({ alt, credit: "عکاس ما" });
  return (await uploadMedia(ctx, { pieces: [await picture.png().toBuffer()], description })).id;
};
const ids = [await upload("#334455", "برف در شهر"), await upload("#554433", "برف در کوه")];
const figures = ids.map(
  (id) => `<figure><img data-media-id="${id}"><figcaption>شرح ${id}</figcaption></figure>`,
);
const gallery = await buildArticle(ctx, {
  kind: "gallery",
  headline: "برف",
  html: `<div data-gallery>${figures.join("")}</div>`,
});
const plain = await buildArticle(ctx, { headline: "بی‌عکس" });

test("every picture of a gallery is a link to its large file, and all of them are one", async () => {
  const page = await (await get(gallery.address)).text();
  for (const id of ids) assert.match(page, new RegExp(`<a href="/media/${id}/640\\.webp" data-large`));
  assert.match(
    page,
    new RegExp(`<a href="/fa/news/${gallery.code}/pictures\\.zip" download>دانلود همه عکس‌ها`),
  );
  assert.match(page, /data-count="۱ از ۲"/);
});

test("the file holds the pictures as JPEG with code and number, and what is said of them", async () => {
  const answer = await get(`/fa/news/${gallery.code}/pictures.zip`);
  assert.equal(answer.headers.get("content-type"), "application/zip");
  assert.equal(answer.headers.get("content-disposition"), `attachment; filename="${gallery.code}.zip"`);
  const path = join(folder, "all.zip");
  writeFileSync(path, Buffer.from(await answer.arrayBuffer()));
  const script = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    print(json.dumps({n: archive.read(n).hex() for n in archive.namelist()}))
`;
  const found = JSON.parse(execFileSync("python3", ["-c", script, path], { encoding: "utf8" }));
  const names = [`${gallery.code}-01.jpg`, `${gallery.code}-02.jpg`, "شرح عکس‌ها.txt"];
  assert.deepEqual(Object.keys(found), names);
  const { format, width } = await sharp(Buffer.from(found[names[0] as string], "hex")).metadata();
  assert.deepEqual([format, width], ["jpeg", 700]);
  const told = Buffer.from(found[names[2] as string], "hex").toString();
  assert.match(told, new RegExp(`^\ufeffبرف\r\n\r\n۱\\. شرح ${ids[0]} \\| عکاس ما\r\n۲\\.`));
});

test("an article without a gallery, and one that is not there, have no such file", async () => {
  for (const code of [plain.code, 999_999, "x"]) {
    assert.equal((await get(`/fa/news/${code}/pictures.zip`)).status, 404, String(code));
  }
});

test("a file that nobody takes any further makes room for the next", async () => {
  for (let time = 0; time < 6; time += 1) {
    const answer = await get(`/fa/news/${gallery.code}/pictures.zip`);
    assert.equal(answer.status, 200);
    await answer.body?.cancel();
  }
});
