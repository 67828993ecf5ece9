import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHTML } from "linkedom";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { changeSection } from "../../newsroom/sections/change-section.ts";
import { createSection } from "../../newsroom/sections/sections.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);

async function headlines(path: string): Promise<string[]> {
  const answer = await get(path);
  assert.equal(answer.status, 200, path);
  const { document } = parseHTML(await answer.text());
  return [...document.querySelectorAll("main .headline, main .provinces p:not(.meta)")].map(
    (line) => line.textContent?.trim() ?? "",
  );
}

test("each hub holds its kind, newest first, and hears of a new one", async () => {
  assert.deepEqual(await headlines("/fa/photo"), []);
  await buildArticle(ctx, { headline: "عکس‌های برف", kind: "gallery" });
  await buildArticle(ctx, { headline: "فیلم برف", kind: "video" });
  await buildArticle(ctx, { headline: "صدای برف", kind: "audio" });
  await buildArticle(ctx, { headline: "خبر برف" });
  await buildArticle(ctx, { headline: "عکس‌های باران", kind: "gallery" });
  assert.deepEqual(
    (await headlines("/fa/photo")).map((line) => line.replace(/^گزارش تصویری\s+/, "")),
    ["عکس‌های باران", "عکس‌های برف"],
  );
  assert.match((await headlines("/fa/video")).join(), /^فیلم\s+فیلم برف$/);
  assert.match((await headlines("/fa/audio")).join(), /^صوت\s+صدای برف$/);
  assert.equal((await get("/fa/photo/")).headers.get("location"), "/fa/photo");
});

test("provinces stand in the order of the alphabet with their newest headline, and not in the menu", async () => {
  assert.equal((await get("/fa/provinces")).status, 404);
  for (const [name, slug, province] of [
    ["گیلان", "gilan", "IR-01"],
    ["اصفهان", "isfahan", "IR-10"],
    ["تهران", "tehran", "IR-23"],
  ] as const) {
    const { id } = await createSection(ctx, { name, slug });
    await changeSection(ctx, { id, province });
    await buildArticle(ctx, { headline: `خبر ${name}`, section: name });
  }
  assert.deepEqual(await headlines("/fa/provinces"), ["خبر اصفهان", "خبر تهران", "خبر گیلان"]);
  await buildArticle(ctx, { headline: "خبر تازه تهران", section: "تهران" });
  assert.deepEqual(await headlines("/fa/provinces"), ["خبر اصفهان", "خبر تازه تهران", "خبر گیلان"]);
  const { document } = parseHTML(await (await get("/fa/")).text());
  assert.equal(document.querySelector(".menu [href='/fa/section/gilan']"), null);
  assert.equal(document.querySelector(".foot [href='/fa/provinces']")?.textContent, "استان‌ها");
});

test("a province is one section alone", async () => {
  const { id } = await createSection(ctx, { name: "رشت" });
  await assert.rejects(changeSection(ctx, { id, province: "IR-01" }), { code: "CONFLICT" });
  const { province } = await changeSection(ctx, { id, province: null });
  assert.equal(province, null);
});
