// Thrown away is not lost: a draft in the bin is in no list and moves no further, and comes back as it lay.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import { listAudit } from "../accounts/list-audit.ts";
import { listNotices } from "../notices/list-notices.ts";
import { createSection } from "../sections/sections.ts";
import { articleState } from "./article-state.ts";
import { binArticle, recoverArticle } from "./bin-article.ts";
import { changeArticle } from "./change-article.ts";
import { discardDraft } from "./discard-draft.ts";
import { getArticle } from "./get-article.ts";
import { listArticles } from "./list-articles.ts";
import { submitArticle } from "./move-on-desk.ts";
import { publishArticle } from "./publish-article.ts";
import { setTimes } from "./set-times.ts";
import { withdrawArticle } from "./withdraw-article.ts";

const { ctx } = await testNewsroom();
await createSection(ctx, { name: "شهر" });
const writer = { ...ctx, actor: await staffActor(ctx, { role: "reporter", name: "خبرنگار" }) };

test("a draft in the bin is in no list but its own, with who threw it away; it comes back as it lay", async () => {
  const { code } = await buildDraft(writer);
  const { version } = await submitArticle(writer, { code });
  await binArticle(ctx, { code, version });
  const listed = async (filter: object) =>
    (await listArticles(ctx, filter)).articles.some((line) => line.code === code);
  assert.deepEqual(
    [
      await listed({}),
      await listed({ code }),
      await listed({ desk: ["in-review"] }),
      await listed({ binned: true }),
    ],
    [false, false, false, true],
  );
  const { binned, abilities, revision } = await getArticle(ctx, { code });
  assert.equal(binned?.by, "test");
  assert.equal(revision.headline, "پل تازه رودخانه بازگشایی شد");
  const offered = Object.entries(abilities).flatMap(([name, may]) => (may ? [name] : []));
  assert.deepEqual(offered, ["note", "recover"]);
  const { notices } = await listNotices(writer, { limit: 5 });
  assert.equal(notices[0]?.kind, "article.binned");

  const back = await recoverArticle(ctx, { code });
  assert.deepEqual([back.deskState, await listed({ desk: ["in-review"] })], ["in-review", true]);
  const { entries } = await listAudit(ctx, { subject: `article:${code}`, limit: 2 });
  assert.deepEqual(
    entries.map((entry) => entry.act),
    ["articles.recover", "articles.bin"],
  );
});

test("nothing but recovering is done with what lies in the bin", async () => {
  const { code } = await buildDraft(ctx);
  await binArticle(ctx, { code });
  const { version } = await articleState(ctx, code);
  assert.equal((await binArticle(ctx, { code })).version, version);
  for (const act of [changeArticle, submitArticle, publishArticle, discardDraft, withdrawArticle, setTimes]) {
    await assert.rejects(act(ctx, { code }), { code: "CONFLICT" }, act.name);
  }
});

test("what readers see or saw is never thrown away", async () => {
  const live = await buildArticle(ctx);
  await changeArticle(ctx, { code: live.code, lead: "لید تازه" });
  const coming = await buildArticle(ctx, {}, { at: new Date(Date.now() + 3_600_000) });
  const gone = await buildArticle(ctx);
  await withdrawArticle(ctx, { code: gone.code });
  for (const { code } of [live, coming, gone]) {
    await assert.rejects(binArticle(ctx, { code }), { code: "CONFLICT" });
    await assert.rejects(
      ctx.db.updateTable("article").set({ binned_at: new Date() }).where("code", "=", code).execute(),
      /article_check/,
    );
  }
});

test("writers throw away what they began and have in hand, not what colleagues gave them", async () => {
  const { code } = await buildDraft(ctx);
  await ctx.db
    .updateTable("article")
    .set({ assignee_id: writer.actor.id })
    .where("code", "=", code)
    .execute();
  await assert.rejects(binArticle(writer, { code }), { code: "NOT_ALLOWED" });
  const own = await buildDraft(writer);
  assert.equal((await getArticle(writer, { code: own.code })).abilities.bin, true);
  await submitArticle(writer, { code: own.code });
  await assert.rejects(binArticle(writer, { code: own.code }), { code: "NOT_ALLOWED" });
});
