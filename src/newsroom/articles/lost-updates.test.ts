// Two writers on one text: what was acknowledged is kept, what was not was answered with the text that stood in its way.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { toPersianDigits } from "@dabir/farsi";
import { buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { openDatabase } from "../../platform/db/database.ts";
import { silentLog } from "../../platform/log.ts";
import type { Tables } from "../tables.ts";
import { changeArticle } from "./change-article.ts";
import type { PresentedRevision } from "./present-revision.ts";

const SAVES = 5000;

const { ctx, databaseUrl } = await testNewsroom();

function writer(name: string): Context {
  const db = openDatabase<Tables>(databaseUrl, 1, silentLog);
  after(() => db.destroy());
  return { ...ctx, db, reads: db, actor: { kind: "operator", name } };
}

test("of 5,000 saves of the same versions by two writers none is lost and none is overwritten", async () => {
  const { code, version } = await buildDraft(ctx);
  const writers = [writer("نگار"), writer("آرش")] as const;
  const acknowledged: string[] = [];
  let present = version;
  let conflicts = 0;
  const save = async (who: Context, text: string): Promise<void> => {
    const sent = present;
    try {
      const state = await changeArticle(who, { code, version: sent, lead: text });
      acknowledged.push(text);
      present = Math.max(present, state.version);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "CONFLICT") throw error;
      conflicts += 1;
      const { version: now, revision } = error.params as { version: number; revision: PresentedRevision };
      assert.equal(now, sent + 1);
      assert.match(revision.lead ?? "", /^متن (نگار|آرش) [۰-۹]+$/);
      assert.equal(revision.document.type, "doc");
    }
  };
  for (let turn = 0; turn < SAVES / 2; turn += 1) {
    const at = present;
    await Promise.all(writers.map((who) => save(who, `متن ${who.actor.name} ${toPersianDigits(turn)}`)));
    assert.equal(present, at + 1);
  }
  assert.equal(conflicts, SAVES / 2);
  const kept = await ctx.db
    .selectFrom("revision")
    .select("lead")
    .where("article_code", "=", code)
    .where("number", ">", 1)
    .orderBy("number")
    .execute();
  assert.deepEqual(
    kept.map((revision) => revision.lead),
    acknowledged,
  );
});
