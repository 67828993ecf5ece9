import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { allowRelated, banRelated, getRelated } from "../articles/article-related.ts";
import { correctArticle } from "../articles/correct-article.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { withdrawArticle } from "../articles/withdraw-article.ts";
import { chooseBatch, enlist } from "./keep-related.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);

const CHEETAH =
  "یوزپلنگ ایرانی در پارک ملی توران دیده شد. شکاربانان ردپای یوزپلنگ را پای آبشخور یافتند و دوربین‌ها سه فیلم از آن گرفتند. سازمان حفاظت محیط زیست گفت شمار این جانور در سال‌های گذشته کم شده است.";
const CUB =
  "دو توله یوزپلنگ در مرکز تکثیر توران به دنیا آمدند. دامپزشکان می‌گویند مادر و توله‌ها تندرست‌اند و تا بهار جداگانه نگهداری می‌شوند.";
const GUARDS =
  "محیط‌بانان توران برای پاسداری از یوزپلنگ ایرانی آموزش تازه دیدند. خودروهای گشت نو شد و حقوق نیروهای قراردادی پرداخت شد.";
const WATER =
  "آبشخورهای توران پیش از تابستان پر می‌شوند. خیران هزینه تانکرها را داده‌اند تا یوزپلنگ و آهو تشنه نمانند.";
const OTHERS = [
  "بهای طلا در بازار امروز پایین آمد و سکه نیز ارزان شد. فروشندگان می‌گویند خریدار کم است.",
  "تیم والیبال سه بر یک برد و به صدر جدول رسید. مربی از بازیکنان جوان سپاسگزاری کرد.",
  "نمایش عروسکی تازه‌ای در تالار هنر روی صحنه رفت و کودکان از آن استقبال کردند.",
  "قطار شهری تا ایستگاه پایانی خط چهار رسید. مسافران از فردا رایگان سوار می‌شوند.",
  "داوطلبان کنکور تا پایان هفته نام‌نویسی می‌کنند و کارت آزمون ماه آینده داده می‌شود.",
];
const build = (headline: string, body: string) => buildArticle(ctx, { headline, lead: "", body });
const chooseAll = async (): Promise<void> => {
  await ctx.search.refresh(ctx);
  while ((await chooseBatch(ctx)) > 0);
};
/** Headlines under «مطالب مرتبط». */
async function relatedTo(address: string): Promise<string[]> {
  const list = /<nav class="related".*?<\/nav>/s.exec(await (await get(address)).text())?.[0] ?? "";
  return [...list.matchAll(/<li><a [^>]*>([^<]*)<\/a>/g)].map((match) => match[1] as string);
}

const panda = await build("یوزپلنگ در توران", CHEETAH);
const cub = await build("توله یوز", CUB);
const copy = await build("بازنشر یوز", `${CHEETAH} پایان پیام`);
const guards = await build("محیط‌بانان", GUARDS);
for (const [index, body] of OTHERS.entries()) await build(`دیگر ${index}`, body);
await chooseAll();

test("what shares the telling words stands beside an article, never its own report again", async () => {
  const chosen = (await getRelated(ctx, { code: panda.code })).chosen.map(({ code }) => code);
  assert.deepEqual(chosen.slice(0, 2).toSorted(), [cub.code, guards.code].toSorted());
  assert.ok(!chosen.includes(copy.code));
  assert.ok(!(await relatedTo(panda.address)).includes("بازنشر یوز"));
  assert.deepEqual(
    (await relatedTo(panda.address)).slice(0, 2).toSorted(),
    ["توله یوز", "محیط‌بانان"].toSorted(),
  );
});

test("what an editor bans goes from pages that were kept, does not come back by itself, and may by hand", async () => {
  await relatedTo(panda.address);
  const after = await banRelated(ctx, { code: panda.code, other: cub.code });
  assert.deepEqual(
    after.banned.map(({ code }) => code),
    [cub.code],
  );
  assert.ok(!(await relatedTo(panda.address)).includes("توله یوز"));
  await chooseAll();
  assert.ok(!(await relatedTo(panda.address)).includes("توله یوز"));
  await allowRelated(ctx, { code: panda.code, other: cub.code });
  await chooseAll();
  assert.ok((await relatedTo(panda.address)).includes("توله یوز"));
});

test("what is withdrawn goes, what is published comes, and nothing is chosen twice", async () => {
  await relatedTo(panda.address);
  await withdrawArticle(ctx, { code: guards.code });
  assert.ok(!(await relatedTo(panda.address)).includes("محیط‌بانان"));
  assert.equal(await chooseBatch(ctx), 0);
  const draft = await buildDraft(ctx, {
    headline: "زیستگاه توران",
    lead: "",
    body: WATER,
  });
  assert.equal(await chooseBatch(ctx), 0);
  await publishArticle(ctx, { code: draft.code });
  assert.equal(await chooseBatch(ctx), 1);
  assert.ok((await getRelated(ctx, { code: draft.code })).chosen.some(({ code }) => code === panda.code));
});

test("what changes while it is being chosen stays on the list", async () => {
  await ctx.db
    .updateTable("related_article")
    .set({ stale: true })
    .where("article_code", "=", cub.code)
    .execute();
  const search = { ...ctx.search };
  const slow = {
    ...ctx,
    search: {
      ...search,
      related: async (...asked: Parameters<typeof search.related>) => {
        const found = await search.related(...asked);
        await correctArticle(ctx, { code: cub.code, lead: "لید تازه" });
        return found;
      },
    },
  };
  assert.equal(await chooseBatch(slow), 1);
  assert.equal(await chooseBatch(ctx), 1);
  assert.equal(await chooseBatch(ctx), 0);
});

test("articles of an archive for which nothing was chosen are put on the list once", async () => {
  await ctx.db.deleteFrom("related_article").where("article_code", "=", cub.code).execute();
  assert.equal(await enlist(ctx, Number.MAX_SAFE_INTEGER), cub.code);
  assert.equal(await enlist(ctx, Number.MAX_SAFE_INTEGER), null);
  assert.equal(await chooseBatch(ctx), 1);
});
