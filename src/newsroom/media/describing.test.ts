// Pictures are found by what is said of them, and described anew on every page that shows them.
import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import type { StaffActor } from "../../context.ts";
import { publishFront } from "../fronts/publish-front.ts";
import { saveFront } from "../fronts/save-front.ts";
import { uploadMedia, uploadMediaInput } from "./add-media.ts";
import { changeMedia } from "./change-media.ts";
import { getMedia, listMedia } from "./list-media.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);

let shade = 0;
const upload = async (said: { alt: string; caption?: string; credit?: string }): Promise<string> => {
  shade += 1;
  const bytes = await sharp({
    create: { width: 400, height: 300, channels: 3, background: { r: shade, g: 90, b: 120 } },
  })
    .png()
    .toBuffer();
  return (await uploadMedia(ctx, { pieces: [bytes], description: uploadMediaInput.parse(said) })).id;
};

const bridge = await upload({ alt: "پل تازه بر رودخانه", credit: "عكاس روزنامه" });
const market = await upload({ alt: "بازار میوه", caption: "صبح در بازار ۱۲" });
const snow = await upload({ alt: "برف در شهر" });
const found = async (search: string) =>
  (await listMedia(ctx, { search, limit: 10 })).media.map(({ id }) => id);

test("pictures are found by any words said of them, in any spelling, and by no pattern", async () => {
  assert.deepEqual(await found("رودخانه پل"), [bridge]);
  assert.deepEqual(await found("عکاس"), [bridge]);
  assert.deepEqual(await found("بازار 12"), [market]);
  assert.deepEqual(await found("در"), [snow, market]);
  for (const nothing of ["%", "_", "\\", "پل بازار"]) assert.deepEqual(await found(nothing), [], nothing);
});

test("the list goes on from page to page, each picture once", async () => {
  const first = await listMedia(ctx, { limit: 2 });
  const second = await listMedia(ctx, { limit: 2, after: first.next as string });
  assert.deepEqual(
    [...first.media, ...second.media].map(({ id }) => id),
    [snow, market, bridge],
  );
  assert.equal(second.next, null);
  await assert.rejects(listMedia(ctx, { limit: 2, after: "x" }), { code: "BAD_INPUT" });
});

test("the same bytes again are the same picture, with the words it has", async () => {
  shade = 0;
  assert.equal(await upload({ alt: "چیز دیگر" }), bridge);
  assert.equal((await getMedia(ctx, { id: bridge })).alt, "پل تازه بر رودخانه");
  shade = 3;
});

test("a picture described anew is so on every page that shows it", async () => {
  const { code, address } = await buildArticle(ctx, { picture: market, headline: "خبر بازار" });
  const pages = [address, "/fa/", "/fa/latest"];
  for (const path of pages) assert.match(await (await get(path)).text(), new RegExp(market), path);
  const { version } = await getMedia(ctx, { id: market });
  const changed = await changeMedia(ctx, {
    id: market,
    alt: "بازار ميوه و تره‌بار",
    caption: null,
    credit: "خبرنگار ما",
    focus: { x: 0.25, y: 0.75 },
    version,
  });
  assert.deepEqual(
    [changed.alt, changed.caption, changed.focus, changed.version],
    ["بازار میوه و تره‌بار", null, { x: 0.25, y: 0.75 }, version + 1],
  );
  const page = await (await get(address)).text();
  assert.match(page, /بازار میوه و تره‌بار/);
  assert.match(page, /خبرنگار ما/);
  assert.doesNotMatch(page, /صبح در بازار/);
  for (const spelling of ["تره بار", "تره‌بار", "ترهبار"]) assert.deepEqual(await found(spelling), [market]);
  // A front that shows it for another article hears of it as well.
  const saved = await saveFront(ctx, {
    front: "home",
    cards: [{ position: 1, code, picture: snow }],
    version: 0,
  });
  await publishFront(ctx, { front: "home", version: saved.version });
  assert.match(await (await get("/fa/")).text(), new RegExp(`/media/${snow}/`));
  const etag = (await get("/fa/")).headers.get("etag");
  await changeMedia(ctx, { id: snow, focus: { x: 0, y: 0 } });
  assert.notEqual((await get("/fa/")).headers.get("etag"), etag);
});

test("the second of two who describe a picture is told what stands there now", async () => {
  const { version } = await getMedia(ctx, { id: bridge });
  await changeMedia(ctx, { id: bridge, alt: "پل نو", version });
  await assert.rejects(
    changeMedia(ctx, { id: bridge, alt: "پل دیگر", version }),
    (error: { code: string; params: { version: number; theirs: { alt: string } } }) => {
      assert.deepEqual(
        [error.code, error.params.version, error.params.theirs.alt],
        ["CONFLICT", version + 1, "پل نو"],
      );
      return true;
    },
  );
  await assert.rejects(changeMedia(ctx, { id: "ffffffffffff", alt: "ن" }), { code: "NOT_FOUND" });
});

test("who may not describe pictures is refused, and told so beforehand", async () => {
  const moderator: StaffActor = {
    kind: "account",
    id: 9,
    name: "ناظر",
    role: "moderator",
    sectionIds: [],
  };
  const staff = { ...ctx, actor: moderator };
  assert.equal((await getMedia(staff, { id: snow })).abilities.picture, false);
  await assert.rejects(changeMedia(staff, { id: snow, alt: "ن" }), { code: "NOT_ALLOWED" });
  const description = uploadMediaInput.parse({ alt: "ن" });
  await assert.rejects(uploadMedia(staff, { pieces: [new Uint8Array(5)], description }), {
    code: "NOT_ALLOWED",
  });
});

test("what is no picture is not kept, nor anything of it", async () => {
  const description = uploadMediaInput.parse({ alt: "ن" });
  const bytes = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>");
  await assert.rejects(uploadMedia(ctx, { pieces: [bytes], description }), { code: "REFUSED" });
  assert.equal((await listMedia(ctx, { limit: 10 })).media.length, 3);
});
