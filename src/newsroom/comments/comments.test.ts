import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildComment, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { withdrawArticle } from "../articles/withdraw-article.ts";
import { decideComment } from "./decide-comment.ts";
import { listComments } from "./list-comments.ts";
import { replyAsNewsroom } from "./reply-as-newsroom.ts";
import { submitComment } from "./submit-comment.ts";
import { voteComment } from "./vote-comment.ts";

const { ctx } = await testNewsroom();
const submit = (code: number, text: string, more: { name?: string; parent?: number; key?: string } = {}) =>
  submitComment(ctx, {
    code,
    text,
    name: more.name ?? "",
    parent: more.parent ?? null,
    trap: "",
    key: more.key,
  });
const comment = (id: number) =>
  ctx.db.selectFrom("comment").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

async function counters(code: number): Promise<number[]> {
  const row = await ctx.db
    .selectFrom("comment_count")
    .selectAll()
    .where("article_code", "=", code)
    .executeTakeFirst();
  return row ? [row.published, row.pending, row.unpublishable] : [0, 0, 0];
}

async function counted(code: number): Promise<number[]> {
  const rows = await ctx.db.selectFrom("comment").select("status").where("article_code", "=", code).execute();
  return ["published", "pending", "unpublishable"].map(
    (status) => rows.filter((row) => row.status === status).length,
  );
}

test("a comment waits for a decision; each decision moves the counters", async () => {
  const { code } = await buildArticle(ctx);
  const id = await buildComment(ctx, { code, pending: true });
  assert.deepEqual(await counters(code), [0, 1, 0]);
  await decideComment(ctx, { id, status: "published" });
  assert.deepEqual(await counters(code), [1, 0, 0]);
  await decideComment(ctx, { id, status: "unpublishable", reason: "insult", note: "توهین" });
  assert.deepEqual(await counters(code), [0, 0, 1]);
  const { reason, note } = await comment(id);
  assert.deepEqual([reason, note], ["insult", "توهین"]);
  await decideComment(ctx, { id, status: "pending" });
  assert.deepEqual(await counters(code), [0, 1, 0]);
});

test("the same decision twice counts once", async () => {
  const { code } = await buildArticle(ctx);
  const id = await buildComment(ctx, { code });
  await decideComment(ctx, { id, status: "published" });
  assert.deepEqual(await counters(code), [1, 0, 0]);
});

test("the counters are exact when many submit and decide at once", async () => {
  const { code } = await buildArticle(ctx);
  const first = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      buildComment(ctx, { code, text: `نظر ${index}`, pending: true }),
    ),
  );
  await Promise.all([
    ...first.slice(0, 6).map((id) => decideComment(ctx, { id, status: "published" })),
    ...first.slice(3, 9).map((id) => decideComment(ctx, { id, status: "unpublishable" })),
    ...first.map((id) => decideComment(ctx, { id, status: "published" })),
    ...Array.from({ length: 12 }, (_, index) => submit(code, `نظر دیگر ${index}`)),
  ]);
  const total = await counters(code);
  assert.deepEqual(total, await counted(code));
  assert.equal(
    total.reduce((sum, part) => sum + part, 0),
    24,
  );
});

test("a decision on a version that was changed meanwhile is a conflict", async () => {
  const { code } = await buildArticle(ctx);
  const id = await buildComment(ctx, { code, pending: true });
  const [line] = (await listComments(ctx, { code, limit: 1 })).comments;
  await decideComment(ctx, { id, status: "unpublishable", version: line?.version });
  await assert.rejects(decideComment(ctx, { id, status: "published", version: line?.version }), {
    code: "CONFLICT",
  });
  await assert.rejects(decideComment(ctx, { id: 999_999, status: "published" }), { code: "NOT_FOUND" });
});

test("the same words by the same name are one comment, however often and however fast they come", async () => {
  const { code } = await buildArticle(ctx);
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, () => submit(code, "موافقم!", { name: "نیما" })),
  );
  const later = await submit(code, "  موافقم! ", { name: "نیما" });
  for (const outcome of [...outcomes, later]) assert.deepEqual(outcome, outcomes[0]);
  assert.deepEqual(await counters(code), [0, 1, 0]);
  await submit(code, "موافقم!", { name: "نگار" });
  assert.deepEqual(await counters(code), [0, 2, 0]);
});

test("the same words under another article or another comment are a comment of their own", async () => {
  const { code } = await buildArticle(ctx);
  const other = await buildArticle(ctx);
  const top = await buildComment(ctx, { code, text: "سرنظر" });
  for (const outcome of [
    await submit(code, "درست است"),
    await submit(other.code, "درست است"),
    await submit(code, "درست است", { parent: top }),
  ]) {
    assert.equal(outcome.taken, true);
  }
  assert.deepEqual(
    [await counted(code), await counted(other.code)],
    [
      [1, 2, 0],
      [0, 1, 0],
    ],
  );
});

test("the same key gives the first receipt", async () => {
  const { code } = await buildArticle(ctx);
  const first = await submit(code, "نخست", { key: "c1" });
  assert.deepEqual(await submit(code, "دوم", { key: "c1" }), first);
  assert.deepEqual(await counters(code), [0, 1, 0]);
});

test("under what readers do not see nothing can be said", async () => {
  const draft = await buildDraft(ctx);
  const gone = await buildArticle(ctx);
  await withdrawArticle(ctx, { code: gone.code });
  for (const code of [draft.code, gone.code, 999_999]) {
    assert.deepEqual(await submit(code, "سلام"), { taken: false, refusal: "unknown-article" });
  }
});

test("only a published comment of the same article can be answered", async () => {
  const { code } = await buildArticle(ctx);
  const other = await buildArticle(ctx);
  const foreign = await buildComment(ctx, { code: other.code });
  const pending = await buildComment(ctx, { code, pending: true });
  for (const parent of [foreign, pending, 999_999]) {
    const outcome = await submit(code, "پاسخ", { parent });
    assert.deepEqual(outcome, { taken: false, refusal: "unknown-parent" });
  }
});

test("an answer to an answer stands under the top comment", async () => {
  const { code } = await buildArticle(ctx);
  const top = await buildComment(ctx, { code, text: "بالا" });
  const answer = await buildComment(ctx, { code, text: "میانه", parent: top });
  const nested = await buildComment(ctx, { code, text: "پایین", parent: answer });
  assert.equal((await comment(nested)).parent_id, top);
});

test("the newsroom answers a published comment at once, a pending one not at all", async () => {
  const { code } = await buildArticle(ctx);
  const pending = await buildComment(ctx, { code, text: "هنوز نه", pending: true });
  const reply = { name: "روابط عمومی", text: "سپاس از شما." };
  await assert.rejects(replyAsNewsroom(ctx, { id: pending, ...reply }), { code: "CONFLICT" });
  await decideComment(ctx, { id: pending, status: "published" });
  const { id } = await replyAsNewsroom(ctx, { id: pending, ...reply });
  const row = await comment(id);
  assert.equal(row.from_newsroom, true);
  assert.equal(row.parent_id, pending);
  assert.deepEqual(await counters(code), [2, 0, 0]);
});

test("one voice a voter, who may change it; exact when many vote at once", async () => {
  const { code } = await buildArticle(ctx);
  const id = await buildComment(ctx, { code });
  const vote = (voter: string, value: 1 | -1) => voteComment(ctx, { id, voter: `voter-${voter}`, value });
  await Promise.all(Array.from({ length: 10 }, (_, index) => vote(String(index % 5), 1)));
  await vote("0", -1);
  const { up, down } = await comment(id);
  assert.deepEqual([up, down], [4, 1]);
  const pending = await buildComment(ctx, { code, text: "منتظر", pending: true });
  await assert.rejects(voteComment(ctx, { id: pending, voter: "voter-0", value: 1 }), { code: "NOT_FOUND" });
});

test("the moderators' queue is worked in order and in pages", async () => {
  const { code } = await buildArticle(ctx);
  const ids: number[] = [];
  for (const text of ["یک", "دو", "سه"]) ids.push(await buildComment(ctx, { code, text, pending: true }));
  const page = await listComments(ctx, { code, status: "pending", limit: 2 });
  assert.deepEqual(
    page.comments.map((line) => line.id),
    ids.slice(0, 2),
  );
  const rest = await listComments(ctx, { code, status: "pending", limit: 2, after: page.next ?? undefined });
  assert.deepEqual(
    rest.comments.map((line) => line.id),
    ids.slice(2),
  );
  assert.equal(rest.next, null);
});

test("a reader may neither decide nor answer for the newsroom", async () => {
  const { code } = await buildArticle(ctx);
  const id = await buildComment(ctx, { code });
  const reader = { ...ctx, actor: { kind: "reader", name: "reader" } as const };
  await assert.rejects(decideComment(reader, { id, status: "published" }), { code: "NOT_ALLOWED" });
  await assert.rejects(replyAsNewsroom(reader, { id, name: "من", text: "نه" }), { code: "NOT_ALLOWED" });
});

test("long comments that part only at their end are two", async () => {
  const { code } = await buildArticle(ctx);
  const start = "این پل برای همه ما مهم است. ".repeat(40);
  const ids = [];
  for (const end of ["موافقم.", "مخالفم."]) ids.push(await buildComment(ctx, { code, text: start + end }));
  assert.notEqual(ids[0], ids[1]);
});
