import assert from "node:assert/strict";
import { test } from "node:test";
import { toPersianDigits } from "@dabir/farsi";
import { sql } from "kysely";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import { testSite } from "../../../test/test-site.ts";
import type { AppError } from "../../errors.ts";
import { may } from "../accounts/may.ts";
import { ROLES } from "../accounts/roles.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { withdrawArticle } from "../articles/withdraw-article.ts";
import { binDossier, recoverDossier } from "./bin-dossier.ts";
import { getDossier, listDossiers } from "./dossier-state.ts";
import { publishDossier, restoreDossier, withdrawDossier } from "./publish-dossier.ts";
import { createDossier, saveDossier } from "./save-dossier.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get } = testSite(newsroom);

let made = 0;
const fresh = () => {
  made += 1;
  return toPersianDigits(`ماجرای ${made}`);
};
const article = async (headline: string, at?: Date) =>
  (await buildArticle(ctx, { headline }, at ? { at } : {})).code;
const pageOf = async (slug: string) => get(encodeURI(`/fa/dossier/${slug}`));
const articlePage = async (code: number) =>
  (await get((await get(`/n/${code}`)).headers.get("location") as string)).text();

async function published(codes: number[], name = fresh()) {
  const { id } = await createDossier(ctx, {
    name,
    intro: "درآمد پرونده.",
    entries: codes.map((code) => ({ code, note: null })),
  });
  return publishDossier(ctx, { id });
}

test("readers find a dossier when it is published, and not before", async () => {
  const code = await article("سیل شهر");
  const { id, slug } = await createDossier(ctx, {
    name: "سیل پاییز",
    entries: [{ code, note: "آغاز ماجرا" }],
  });
  assert.equal((await pageOf(slug)).status, 404);
  assert.doesNotMatch(await articlePage(code), /سیل پاییز/);
  assert.doesNotMatch(await (await get("/fa/dossiers")).text(), /سیل پاییز/);
  await publishDossier(ctx, { id });
  const page = await (await pageOf(slug)).text();
  assert.match(page, /<h1>سیل پاییز<\/h1>/);
  assert.match(page, /آغاز ماجرا/);
  assert.match(await articlePage(code), /سیل پاییز/);
  assert.match(await (await get("/fa/dossiers")).text(), /سیل پاییز/);
});

test("what is arranged is nobody's business until it is published whole; every version is kept", async () => {
  const [one, two] = [await article("ورق کهنه"), await article("ورق نو")];
  const { id, slug, version } = await published([one]);
  const name = fresh();
  const saved = await saveDossier(ctx, { id, version, name, entries: [{ code: two, note: null }] });
  assert.doesNotMatch(await (await pageOf(slug)).text(), /ورق نو/);
  await publishDossier(ctx, { id, version: saved.version });
  const page = await (await pageOf(slug)).text();
  assert.match(page, new RegExp(name));
  assert.doesNotMatch(page, /ورق کهنه/);
  assert.doesNotMatch(await articlePage(one), new RegExp(name));
  await assert.rejects(sql`update dossier_version set name = 'x'`.execute(ctx.db));
  await assert.rejects(sql`delete from dossier_version`.execute(ctx.db));
});

test("an article's page says what stands before and after it among what readers can see", async () => {
  const codes = [await article("یکم"), await article("میانی"), await article("سوم")];
  const { slug } = await published(codes);
  const before = await articlePage(codes[1] as number);
  assert.match(before, /مطلب ۲ از ۳/);
  assert.match(before, /پیشین:<\/span> <a [^>]*>یکم</);
  assert.match(before, /بعدی:<\/span> <a [^>]*>سوم</);
  await withdrawArticle(ctx, { code: codes[2] as number });
  assert.doesNotMatch(await articlePage(codes[1] as number), /بعدی:/);
  assert.doesNotMatch(await (await pageOf(slug)).text(), /سوم/);
});

test("an article that comes later stands in its dossiers from its own moment on", async () => {
  const { code } = await buildDraft(ctx, { headline: "هنوز پنهان" });
  const { slug } = await published([await article("آشکار"), code]);
  assert.doesNotMatch(await (await pageOf(slug)).text(), /هنوز پنهان/);
  await publishArticle(ctx, { code });
  assert.match(await (await pageOf(slug)).text(), /هنوز پنهان/);
});

test("the timeline goes along the Jalali months, from how it began", async () => {
  const [late, early] = [
    await article("پایان ماجرا", new Date("2026-02-25T10:00:00Z")),
    await article("آغاز ماجرا", new Date("2026-01-10T10:00:00Z")),
  ];
  const { slug } = await published([late, early]);
  const page = await (await pageOf(slug)).text();
  const months = [...page.matchAll(/<h3>([^<]+)<\/h3><ol>/g)].map(([, month]) => month);
  assert.deepEqual(months, ["دی ۱۴۰۴", "اسفند ۱۴۰۴"]);
  assert.ok(page.indexOf("آغاز ماجرا") < page.indexOf("پایان ماجرا"));
});

test("a withdrawn dossier is gone for readers, its articles stay, and it comes back as it was", async () => {
  const code = await article("ماندگار");
  const { id, slug } = await published([code]);
  await withdrawDossier(ctx, { id, reason: "نام نادرست" });
  assert.equal((await pageOf(slug)).status, 404);
  assert.doesNotMatch(await articlePage(code), /dossier-place/);
  assert.equal((await getDossier(ctx, { id })).state, "withdrawn");
  await restoreDossier(ctx, { id });
  assert.match(await (await pageOf(slug)).text(), /ماندگار/);
});

test("a name is one dossier's in all its spellings; its address stays whatever it is called", async () => {
  const { id, slug, version } = await createDossier(ctx, { name: "آب و خشک‌سالی" });
  await assert.rejects(createDossier(ctx, { name: "آب و خشكسالي" }), { code: "CONFLICT" });
  const other = await createDossier(ctx, { name: fresh() });
  await assert.rejects(saveDossier(ctx, { id: other.id, name: "آب و خشکسالی" }), { code: "CONFLICT" });
  assert.equal((await saveDossier(ctx, { id, version, name: "آب" })).slug, slug);
});

test("what was never published is thrown away, leaves its name, and comes back as it lay where that is free", async () => {
  const code = await article("سوخت");
  const begun = await createDossier(ctx, { name: "اشتباهی", entries: [{ code, note: "یادداشت" }] });
  const binned = await binDossier(ctx, { id: begun.id, version: begun.version });
  assert.equal(binned.binned?.by, "test");
  assert.deepEqual(await binDossier(ctx, { id: begun.id }), binned);
  const { dossiers, binned: bin } = await listDossiers(ctx);
  assert.deepEqual(
    [dossiers.some(({ id }) => id === begun.id), bin.map(({ id, articles }) => [id, articles])],
    [false, [[begun.id, 1]]],
  );
  for (const act of [saveDossier, publishDossier]) {
    await assert.rejects(act(ctx, { id: begun.id }), { code: "CONFLICT", message: /lies in the bin/ });
  }
  const other = await createDossier(ctx, { name: "اشتباهی" });
  assert.equal(other.slug, begun.slug);
  await assert.rejects(recoverDossier(ctx, { id: begun.id }), { code: "CONFLICT", message: /اشتباهی/ });
  await saveDossier(ctx, { id: other.id, name: "دیگری" });
  const back = await recoverDossier(ctx, { id: begun.id });
  assert.equal(back.binned, null);
  assert.notEqual(back.slug, other.slug);
  assert.deepEqual(
    (await getDossier(ctx, { id: begun.id })).entries.map(({ note }) => note),
    ["یادداشت"],
  );
  await publishDossier(ctx, { id: begun.id });
  assert.match(await (await pageOf(back.slug)).text(), /سوخت/);
  await assert.rejects(binDossier(ctx, { id: begun.id }), { code: "CONFLICT", message: /was published/ });
});

test("who saves what somebody else saved meanwhile is shown what stands there now", async () => {
  const { id, version } = await createDossier(ctx, { name: fresh() });
  await saveDossier(ctx, { id, version, intro: "متن دیگری" });
  await assert.rejects(saveDossier(ctx, { id, version, intro: "متن من" }), (error: AppError) => {
    assert.equal(error.code, "CONFLICT");
    assert.match(JSON.stringify(error.params), /متن دیگری/);
    return true;
  });
});

test("what is no article, or stands there twice, is refused; nothing is published without a draft", async () => {
  const code = await article("یک");
  const { id } = await createDossier(ctx, { name: fresh() });
  const entry = { code, note: null };
  await assert.rejects(saveDossier(ctx, { id, entries: [{ code: 9, note: null }] }), { code: "NOT_FOUND" });
  await assert.rejects(saveDossier(ctx, { id, entries: [entry, entry] }), { code: "BAD_INPUT" });
  await assert.rejects(saveDossier(ctx, { id, picture: "nothing" }), { code: "NOT_FOUND" });
  await assert.rejects(withdrawDossier(ctx, { id }), { code: "CONFLICT" });
  await publishDossier(ctx, { id });
  await assert.rejects(publishDossier(ctx, { id }), { code: "CONFLICT" });
});

test("those who arrange fronts arrange dossiers, and every act is on record", async () => {
  for (const role of ROLES) {
    const actor = await staffActor(ctx, { role });
    const who = { ...ctx, actor };
    const allowed = may(actor, "arrange");
    assert.equal((await listDossiers(who)).abilities.arrange, allowed);
    const work = createDossier(who, { name: fresh() });
    if (!allowed) {
      await assert.rejects(work, { code: "NOT_ALLOWED" }, role);
      const { id } = await createDossier(ctx, { name: fresh() });
      await assert.rejects(binDossier(who, { id }), { code: "NOT_ALLOWED" }, role);
      await binDossier(ctx, { id });
      await assert.rejects(recoverDossier(who, { id }), { code: "NOT_ALLOWED" }, role);
    } else {
      const { id } = await work;
      await binDossier(who, { id });
      await recoverDossier(who, { id });
      await saveDossier(who, { id, intro: "درآمد" });
      await publishDossier(who, { id });
      await withdrawDossier(who, { id });
      await restoreDossier(who, { id });
    }
  }
  const acts = await ctx.db
    .selectFrom("audit_entry")
    .select("act")
    .where("act", "like", "dossiers.%")
    .distinct()
    .execute();
  assert.deepEqual(acts.map(({ act }) => act.slice(9)).sort(), [
    "bin",
    "create",
    "publish",
    "recover",
    "restore",
    "save",
    "withdraw",
  ]);
});
