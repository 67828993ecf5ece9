// Whoever has an article open sees who else has; who falls silent or leaves is gone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import { presence } from "./presence.ts";

const { ctx } = await testNewsroom();
const nagar = { ...ctx, actor: await staffActor(ctx, { name: "نگار" }) };
const arash = { ...ctx, actor: await staffActor(ctx, { name: "آرش" }) };
const { code } = await buildDraft(ctx);
const names = async (who: typeof ctx) =>
  (await presence(who, { code })).others.map(({ name, writing }) => [name, writing]);

test("two who have an article open see each other, and who of them is writing", async () => {
  assert.deepEqual(await names(nagar), []);
  assert.deepEqual(await names(arash), [["نگار", false]]);
  await presence(arash, { code, writing: true });
  assert.deepEqual(await names(nagar), [["آرش", true]]);
  await presence(arash, { code, leaves: true });
  assert.deepEqual(await names(nagar), []);
});

test("who falls silent is gone by the database's clock, and comes anew", async () => {
  await presence(arash, { code });
  await sql`update article_presence set seen_at = now() - interval '41 seconds', since = now() - interval '2 hours'
    where account_id = ${arash.actor.id}`.execute(ctx.db);
  assert.deepEqual(await names(nagar), []);
  await presence(arash, { code });
  const [back] = (await presence(nagar, { code })).others;
  assert.ok(back && back.since.getTime() > Date.now() - 3_600_000);
});

test("only people of the staff are present, where they may see the article", async () => {
  await assert.rejects(presence(ctx, { code }), { code: "NOT_ALLOWED" });
  const reporter = { ...ctx, actor: await staffActor(ctx, { role: "reporter" }) };
  await assert.rejects(presence(reporter, { code }), { code: "NOT_ALLOWED" });
  await assert.rejects(presence(nagar, { code: 1 }), { code: "NOT_FOUND" });
});
