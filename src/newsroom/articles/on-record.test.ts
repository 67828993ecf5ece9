// Every act of the desk leaves its entry in the audit log and its event in the outbox, and nothing is announced that
// readers' pages would have to be made anew for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import { addNote, resolveNote } from "./article-notes.ts";
import { assignArticle } from "./assign-article.ts";
import { changeArticle } from "./change-article.ts";
import { discardDraft } from "./discard-draft.ts";
import { readyArticle, returnArticle, submitArticle, takeBackArticle } from "./move-on-desk.ts";
import { restoreRevision } from "./restore-revision.ts";
import { setTimes } from "./set-times.ts";

const { ctx } = await testNewsroom();
const changed: string[] = [];
ctx.onChanged = (facts) => changed.push(...facts);
const draft = await buildDraft(ctx);
const live = await buildArticle(ctx);
const colleague = await staffActor(ctx, { role: "reporter" });
let note = 0;

const ACTS: [act: string, code: number, run: () => Promise<unknown>, event: string][] = [
  ["articles.submit", draft.code, () => submitArticle(ctx, { code: draft.code }), "article.moved"],
  ["articles.takeBack", draft.code, () => takeBackArticle(ctx, { code: draft.code }), "article.moved"],
  ["articles.ready", draft.code, () => readyArticle(ctx, { code: draft.code }), "article.moved"],
  [
    "articles.return",
    draft.code,
    () => returnArticle(ctx, { code: draft.code, reason: "منبع ندارد" }),
    "article.moved",
  ],
  [
    "articles.assign",
    draft.code,
    () => assignArticle(ctx, { code: draft.code, assignee: colleague.id }),
    "article.assigned",
  ],
  [
    "articles.note",
    draft.code,
    async () => {
      note = (await addNote(ctx, { code: draft.code, text: "یادداشت" })).id;
    },
    "article.noted",
  ],
  ["articles.resolveNote", draft.code, () => resolveNote(ctx, { id: note, resolved: true }), "article.noted"],
  [
    "articles.change",
    live.code,
    () => changeArticle(ctx, { code: live.code, headline: "تیتر دیگر" }),
    "article.changed",
  ],
  [
    "articles.restoreRevision",
    live.code,
    () => restoreRevision(ctx, { code: live.code, number: 1 }),
    "article.changed",
  ],
  ["articles.discard", live.code, () => discardDraft(ctx, { code: live.code }), "article.discarded"],
];

for (const [act, code, run, event] of ACTS) {
  test(`${act} is on record, and no page of readers changes`, async () => {
    changed.length = 0;
    await run();
    const entry = await ctx.db
      .selectFrom("audit_entry")
      .select(["act", "subject"])
      .orderBy("id", "desc")
      .executeTakeFirst();
    assert.deepEqual([entry?.act, entry?.subject], [act, `article:${code}`]);
    const last = await ctx.db.selectFrom("event").select("kind").orderBy("id", "desc").executeTakeFirst();
    assert.equal(last?.kind, event);
    assert.deepEqual(changed, []);
  });
}

test("another time of an article that readers see changes the pages that show it", async () => {
  changed.length = 0;
  await setTimes(ctx, { code: live.code, expiresAt: new Date(Date.now() + 3_600_000) });
  assert.ok(
    changed.includes(`article:${live.code}`) && changed.includes("latest") && changed.includes("schedule"),
  );
});
