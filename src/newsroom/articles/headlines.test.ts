// The audit log names articles by the headline that its reader may see, never by that of a draft kept from them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import { changeArticle } from "./change-article.ts";
import { activityWithHeadlines, auditWithHeadlines } from "./headlines.ts";

const { ctx } = await testNewsroom();

test("entries bear the headline that their reader sees of the article; others bear none", async () => {
  const live = await buildArticle(ctx, { headline: "تیتر پیدا" });
  await changeArticle(ctx, { code: live.code, headline: "تیتر پنهان" });
  const draft = await buildDraft(ctx, { headline: "پیش‌نویس پنهان" });
  const administrator = { ...ctx, actor: await staffActor(ctx, { role: "administrator" }) };
  const chief = { ...ctx, actor: await staffActor(ctx) };
  const headlines = async (who: typeof ctx) => {
    const { entries } = await auditWithHeadlines(who, { act: "articles.create" });
    return Object.fromEntries(entries.map(({ subject, headline }) => [subject, headline]));
  };
  const [one, other] = [`article:${live.code}`, `article:${draft.code}`];
  assert.deepEqual(await headlines(chief), { [one]: "تیتر پنهان", [other]: "پیش‌نویس پنهان" });
  assert.deepEqual(await headlines(administrator), { [one]: "تیتر پیدا", [other]: null });
  const { entries } = await auditWithHeadlines(chief, { act: "accounts" });
  assert.ok(entries.length > 0 && entries.every(({ headline }) => headline === null));
  const reporter = { ...ctx, actor: await staffActor(ctx, { role: "reporter" }) };
  await assert.rejects(auditWithHeadlines(reporter, {}), { code: "NOT_ALLOWED" });
  assert.deepEqual((await activityWithHeadlines(reporter, {})).entries, []);
});
