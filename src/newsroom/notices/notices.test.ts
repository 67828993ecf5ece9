import assert from "node:assert/strict";
import { test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { Context, StaffActor } from "../../context.ts";
import { createAccount } from "../accounts/create-account.ts";
import { perform } from "../act.ts";
import { listNotices } from "./list-notices.ts";
import { type News, notify } from "./notify.ts";
import { readNotices } from "./read-notices.ts";

const { ctx } = await testNewsroom();

async function colleague(name: string): Promise<Context & { id: number }> {
  const { id } = await createAccount(ctx, { name, email: `${name}@news.example`, role: "reporter" });
  const actor: StaffActor = { kind: "account", id, name, role: "reporter", sectionIds: [] };
  return { ...ctx, actor, id };
}

const sara = await colleague("sara");
const omid = await colleague("omid");
const tell = (from: Context, to: (number | null | undefined)[], news: Partial<News> = {}) =>
  perform(from, {
    name: "test.tell",
    work: (tx) => notify(tx, { to, news: { kind: "article.returned", subject: "article:1", ...news } }),
  });
const subjects = async (of: Context) => (await listNotices(of, {})).notices.map(({ subject }) => subject);

test("a notice reaches whom it is for, once, with who caused it, and nobody else", async () => {
  await tell(omid, [sara.id, sara.id, null, undefined], {
    detail: { headline: "پل تازه", reason: "کوتاه است" },
  });
  const { notices, unread, next } = await listNotices(sara, {});
  assert.equal(notices.length, 1);
  const [notice] = notices;
  assert.deepEqual(
    [notice?.kind, notice?.subject, notice?.by, notice?.readAt],
    ["article.returned", "article:1", "omid", null],
  );
  assert.deepEqual(notice?.detail, { headline: "پل تازه", reason: "کوتاه است" });
  assert.deepEqual([unread, next], [1, null]);
  assert.deepEqual(await subjects(omid), []);
});

test("nobody hears of what they did themselves, nor who left", async () => {
  await tell(omid, [omid.id]);
  assert.deepEqual(await subjects(omid), []);
  const gone = await colleague("gone");
  await ctx.db.updateTable("account").set({ disabled_at: new Date() }).where("id", "=", gone.id).execute();
  await tell(omid, [gone.id]);
  assert.deepEqual(await subjects(gone), []);
});

test("an act that fails tells nobody anything", async () => {
  const before = await subjects(sara);
  const failing = perform(omid, {
    name: "test.fail",
    work: async (tx) => {
      await notify(tx, { to: [sara.id], news: { kind: "article.note", subject: "article:2" } });
      throw new Error("no");
    },
  });
  await assert.rejects(failing);
  assert.deepEqual(await subjects(sara), before);
});

test("what was read is read: those named, or all up to one; another's notices stay as they are", async () => {
  for (const subject of ["article:11", "article:12", "article:13"]) await tell(omid, [sara.id], { subject });
  await tell(sara, [omid.id]);
  const { notices } = await listNotices(sara, { unread: true });
  const [newest, middle] = notices;
  const foreign = (await listNotices(omid, {})).notices[0]?.id as number;
  assert.deepEqual(await readNotices(sara, { ids: [newest?.id as number, foreign] }), { read: 1 });
  assert.equal((await listNotices(omid, {})).unread, 1);
  assert.deepEqual(await readNotices(sara, {}), { read: 0 });
  const { read } = await readNotices(sara, { upTo: middle?.id as number });
  assert.equal(read, notices.length - 1);
  assert.equal((await listNotices(sara, {})).unread, 0);
  assert.deepEqual((await listNotices(sara, { unread: true })).notices, []);
});

test("the list goes on from page to page, newest first", async () => {
  for (let index = 0; index < 5; index += 1)
    await tell(omid, [sara.id], { subject: `article:${100 + index}` });
  const first = await listNotices(sara, { limit: 3 });
  const second = await listNotices(sara, { limit: 3, after: first.next ?? undefined });
  assert.deepEqual([...first.notices, ...second.notices].map(({ subject }) => subject).slice(0, 5), [
    "article:104",
    "article:103",
    "article:102",
    "article:101",
    "article:100",
  ]);
});

test("whoever has no account has no notices", async () => {
  await assert.rejects(listNotices(ctx, {}), { code: "NOT_ALLOWED" });
  await assert.rejects(readNotices(ctx, {}), { code: "NOT_ALLOWED" });
});
