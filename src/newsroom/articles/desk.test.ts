// The desk: a draft on its way, lists that always tell the truth, notes, times.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "@dabir/farsi";
import { sql } from "kysely";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import type { Role } from "../accounts/roles.ts";
import { createSection } from "../sections/sections.ts";
import { articleActivity } from "./article-activity.ts";
import { addNote, listNotes, resolveNote } from "./article-notes.ts";
import { assignArticle } from "./assign-article.ts";
import { changeArticle } from "./change-article.ts";
import { correctArticle } from "./correct-article.ts";
import { createArticle } from "./create-article.ts";
import { discardDraft } from "./discard-draft.ts";
import { getArticle } from "./get-article.ts";
import { importArticles } from "./import-articles.ts";
import { listArticles } from "./list-articles.ts";
import { listRevisionLines } from "./list-revisions.ts";
import { readyArticle, returnArticle, submitArticle, takeBackArticle } from "./move-on-desk.ts";
import { publishArticle } from "./publish-article.ts";
import { restoreRevision } from "./restore-revision.ts";
import { setTimes } from "./set-times.ts";
import { withdrawArticle } from "./withdraw-article.ts";

const { ctx } = await testNewsroom();
const asRole = async (role: Role, sections: string[] = []) => ({
  ...ctx,
  actor: await staffActor(ctx, { role, sections }),
});
const city = await createSection(ctx, { name: "شهر" });
const reporter = await asRole("reporter", [city.slug]);
const editor = await asRole("desk-editor", [city.slug]);
const HOUR = 3_600_000;
const soon = (hours: number): Date => new Date(Date.now() + hours * HOUR);

test("a draft is handed in, returned with a reason, mended, found ready and published; its writer hears of it", async () => {
  const { code } = await createArticle(reporter, { headline: "پل تازه", section: city.slug });
  assert.equal((await submitArticle(reporter, { code })).deskState, "in-review");
  await assert.rejects(changeArticle(reporter, { code, lead: "دیگر نه" }), { code: "NOT_ALLOWED" });
  const returned = await returnArticle(editor, { code, reason: "نام منبع را بیاورید" });
  assert.equal(returned.deskState, "returned");
  assert.equal((await getArticle(reporter, { code })).deskReason, "نام منبع را بیاورید");
  const mended = await changeArticle(reporter, { code, source: "خبرگزاری شهر" });
  assert.equal(mended.deskState, "returned");
  await submitArticle(reporter, { code });
  assert.equal((await getArticle(editor, { code })).deskReason, null);
  await readyArticle(editor, { code });
  const published = await publishArticle(editor, { code });
  assert.deepEqual([published.live, published.deskState, published.hasDraft], ["yes", null, false]);
  const heard = await ctx.db
    .selectFrom("notice")
    .select("kind")
    .where("account_id", "=", reporter.actor.id)
    .orderBy("id")
    .execute();
  assert.deepEqual(
    heard.map((notice) => notice.kind),
    ["article.returned", "article.ready", "article.published"],
  );
  const acts = (await articleActivity(reporter, { code })).entries.map((entry) => entry.act);
  assert.deepEqual(acts, [
    "articles.publish",
    "articles.ready",
    "articles.submit",
    "articles.change",
    "articles.return",
    "articles.submit",
    "articles.create",
  ]);
});

test("a draft goes only ways that there are; its writer takes it back while nobody has decided", async () => {
  const { code } = await createArticle(reporter, { headline: "راه‌ها", section: city.slug });
  await assert.rejects(returnArticle(editor, { code, reason: "زود است" }), { code: "CONFLICT" });
  await submitArticle(reporter, { code });
  assert.equal((await takeBackArticle(reporter, { code })).deskState, "draft");
  await readyArticle(editor, { code });
  await assert.rejects(takeBackArticle(reporter, { code }), { code: "NOT_ALLOWED" });
  const done = await publishArticle(editor, { code });
  await assert.rejects(submitArticle(editor, { code }), { code: "CONFLICT" });
  assert.deepEqual([done.abilities.submit, done.abilities.withdraw], [false, true]);
});

test("a live article has a newer draft with a state of its own, which can be given up", async () => {
  const { code } = await createArticle(reporter, { headline: "تیتر زنده", section: city.slug });
  await publishArticle(editor, { code });
  const drafted = await changeArticle(reporter, { code, headline: "تیتر تازه‌تر" });
  assert.deepEqual([drafted.live, drafted.deskState, drafted.headline], ["yes", "draft", "تیتر تازه‌تر"]);
  await submitArticle(reporter, { code });
  const given = await discardDraft(editor, { code });
  assert.deepEqual([given.deskState, given.hasDraft, given.headline], [null, false, "تیتر زنده"]);
  assert.equal((await listRevisionLines(editor, { code })).revisions.length, 2);
});

test("saving what is saved makes no revision and no version", async () => {
  const { code, version } = await buildDraft(ctx, { tags: ["پل", "رود"] });
  const { revision } = await getArticle(ctx, { code });
  const again = await changeArticle(ctx, {
    code,
    version,
    kind: revision.kind,
    section: revision.section.slug,
    headline: revision.headline,
    kicker: revision.kicker,
    lead: revision.lead,
    document: JSON.parse(JSON.stringify(revision.document)),
    byline: revision.byline,
    source: revision.source,
    sourceUrl: revision.sourceUrl,
    tags: revision.tags.map((tag) => tag.name),
    picture: revision.picture,
    pictureCaption: revision.pictureCaption,
    related: revision.related,
  });
  assert.deepEqual([again.version, again.revision], [version, 1]);
});

test("a revision comes back as the newest draft; what readers see stays", async () => {
  const { code } = await buildArticle(ctx, { headline: "نخستین تیتر" });
  await changeArticle(ctx, { code, headline: "دومین تیتر" });
  const back = await restoreRevision(ctx, { code, number: 1 });
  assert.deepEqual([back.headline, back.revision, back.live], ["نخستین تیتر", 3, "yes"]);
  assert.equal((await restoreRevision(ctx, { code, number: 1 })).revision, 3);
});

test("an article expires: it leaves lists and its address, and can be given more time", async () => {
  const { code } = await buildArticle(ctx, { headline: "خبری با مهلت" }, { expiresAt: soon(1) });
  assert.equal((await getArticle(ctx, { code })).live, "yes");
  await assert.rejects(setTimes(ctx, { code, expiresAt: soon(-1) }), { code: "BAD_INPUT" });
  await sql`update article set expires_at = now() - interval '1 minute' where code = ${code}`.execute(ctx.db);
  assert.equal((await getArticle(ctx, { code })).live, "expired");
  const seen = await ctx.db.selectFrom("live_article").select("code").where("code", "=", code).execute();
  assert.deepEqual(seen, []);
  assert.equal((await setTimes(ctx, { code, expiresAt: null })).live, "yes");
});

test("what is scheduled gets another time or none, and is a ready draft again", async () => {
  const { code } = await buildArticle(ctx, {}, { at: soon(2) });
  const moved = await setTimes(ctx, { code, at: soon(5) });
  assert.equal(moved.live, "scheduled");
  assert.ok(new Date(moved.publishedAt ?? 0) > soon(4));
  const taken = await setTimes(ctx, { code, at: null });
  assert.deepEqual([taken.live, taken.deskState, taken.hasDraft], ["no", "ready", true]);
  const { code: live } = await buildArticle(ctx);
  await assert.rejects(setTimes(ctx, { code: live, at: null }), { code: "CONFLICT" });
  await assert.rejects(setTimes(ctx, { code: live, at: soon(1) }), { code: "CONFLICT" });
});

test("publishing a newer draft with a note is a correction that readers are told of", async () => {
  const { code } = await buildArticle(ctx, { headline: "صد نفر آمدند" });
  await changeArticle(ctx, { code, headline: "دویست نفر آمدند" });
  await publishArticle(ctx, { code, note: "شمار درست دویست نفر است." });
  const { revisions } = await listRevisionLines(ctx, { code });
  assert.equal(revisions[0]?.correctionNote, "شمار درست دویست نفر است.");
  assert.ok((await getArticle(ctx, { code })).correctedAt);
});

test("an answer and what it answers know each other", async () => {
  const { code: claim } = await buildArticle(ctx, { headline: "ادعای شهرداری" });
  const { code: answer } = await buildDraft(ctx, { headline: "پاسخ سازمان", kind: "right-of-reply" });
  await changeArticle(ctx, { code: answer, replyTo: claim });
  assert.equal((await getArticle(ctx, { code: answer })).replyTo?.code, claim);
  assert.deepEqual(
    (await getArticle(ctx, { code: claim })).replies.map((link) => link.code),
    [answer],
  );
  await assert.rejects(changeArticle(ctx, { code: answer, replyTo: answer }), { code: "BAD_INPUT" });
});

test("an article is given into somebody's hands, who may then work on it", async () => {
  const { code } = await createArticle(editor, { headline: "کار گروهی", section: city.slug });
  await assert.rejects(changeArticle(reporter, { code, lead: "نه" }), { code: "NOT_ALLOWED" });
  await assignArticle(editor, { code, assignee: reporter.actor.id });
  assert.equal((await changeArticle(reporter, { code, lead: "آری" })).revision, 2);
  const mine = await listArticles(reporter, { mine: true, words: "گروهی" });
  assert.deepEqual(
    mine.articles.map((line) => line.code),
    [code],
  );
  await assert.rejects(assignArticle(editor, { code, assignee: 99_999 }), { code: "NOT_FOUND" });
});

test("notes are said, answered and settled; a return's reason stands among them", async () => {
  const { code } = await createArticle(reporter, { headline: "یادداشت‌ها", section: city.slug });
  await submitArticle(reporter, { code });
  await returnArticle(editor, { code, reason: "عدد بند دوم را بسنجید" });
  const { id } = await addNote(reporter, { code, text: "سنجیدم، درست است" });
  await resolveNote(editor, { id, resolved: true });
  const { notes } = await listNotes(reporter, { code });
  assert.deepEqual(
    notes.map((note) => [note.kind, note.author, note.resolvedBy]),
    [
      ["return", editor.actor.name, null],
      ["note", reporter.actor.name, editor.actor.name],
    ],
  );
  assert.equal((await getArticle(reporter, { code })).openNotes, 1);
});

test("a list goes on where it ended and misses nothing", async () => {
  const own = await asRole("reporter", [city.slug]);
  const codes: number[] = [];
  for (let index = 0; index < 7; index += 1) {
    codes.push((await createArticle(own, { headline: `پشت سر هم ${index}`, section: city.slug })).code);
  }
  const seen: number[] = [];
  let after: string | null | undefined;
  do {
    const page = await listArticles(own, { mine: true, limit: 3, ...(after && { after }) });
    seen.push(...page.articles.map((line) => line.code));
    after = page.next;
  } while (after);
  assert.deepEqual(seen, codes.reverse());
});

test("filters find by state, section with those under it, kind, source, tag, words and times", async () => {
  const under = await createSection(ctx, { name: "محله‌ها", parent: "شهر" });
  const { code } = await buildArticle(ctx, {
    headline: "بازار تره‌بار محلهٔ شمالی",
    section: under.slug,
    kind: "report",
    source: "خبرگزاری بازار",
    tags: ["تره‌بار"],
  });
  const row = await ctx.db
    .selectFrom("article")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  const tag = await ctx.db
    .selectFrom("tag")
    .select("slug")
    .where("id", "in", row.tag_ids)
    .executeTakeFirstOrThrow();
  const finds = async (filter: Parameters<typeof listArticles>[1]): Promise<boolean> =>
    (await listArticles(ctx, { ...filter, limit: 200 })).articles.some((line) => line.code === code);
  const at = row.published_at as Date;
  assert.ok(await finds({ live: ["yes"], sections: [city.id], kinds: ["report"] }));
  assert.ok(await finds({ source: row.source_id as number, tag: tag.slug }));
  assert.ok(await finds({ words: "محله بازار" }));
  assert.ok(await finds({ words: "تره‌بار" }));
  assert.ok(await finds({ code, draft: false }));
  assert.ok(await finds({ publishedFrom: at, publishedTo: new Date(at.getTime() + 1) }));
  assert.ok(!(await finds({ publishedTo: at })));
  assert.ok(!(await finds({ words: "100%" })));
  assert.ok(!(await finds({ live: ["withdrawn", "no"] })));
  assert.ok(!(await finds({ tag: "nothing" })));
  assert.ok(!(await finds({ breaking: true })));
});

test("after whatever was done, an article says of its newest revision what the revision says", async () => {
  const { code } = await buildArticle(ctx, { headline: "درستی فهرست", tags: ["یک"] });
  await correctArticle(ctx, { code, headline: "درستی فهرست‌ها", tags: ["دو"] });
  await changeArticle(ctx, { code, headline: "پیش‌نویس فهرست", source: "منبع" });
  await correctArticle(ctx, { code, lead: "لید" });
  await withdrawArticle(ctx, { code });
  const arrival = {
    origin: "test",
    originKey: "1",
    code: null,
    kind: "news" as const,
    kicker: null,
    headline: "خبر رسیده",
    lead: null,
    body: { type: "doc" as const, version: 2 as const, content: [{ type: "paragraph" as const }] },
    byline: null,
    publishedAt: new Date("2022-01-01T00:00:00Z"),
    section: "شهر",
    source: { name: "منبع", url: null },
    tags: ["سه"],
    original: "1",
  };
  const input = { section: null, undatedAt: new Date() };
  await importArticles(ctx, { ...input, arrivals: [arrival] });
  await importArticles(ctx, {
    ...input,
    arrivals: [{ ...arrival, headline: "خبر بازرسیده", original: "2" }],
  });
  const rows = await ctx.db
    .selectFrom("article as a")
    .innerJoin("revision as r", (join) =>
      join.on((on) => on("r.id", "=", on.fn.coalesce("a.draft_revision_id", "a.live_revision_id"))),
    )
    .select(["a.code", "a.headline", "a.headline_key", "a.source_id", "a.tag_ids", "a.desk_state"])
    .select([
      "a.draft_revision_id",
      "r.headline as headline2",
      "r.source_id as source2",
      "r.tag_ids as tags2",
    ])
    .execute();
  assert.ok(rows.length > 15);
  for (const row of rows) {
    assert.equal(row.headline, row.headline2);
    assert.equal(row.headline_key, fold(row.headline2));
    assert.equal(row.source_id, row.source2);
    assert.deepEqual(row.tag_ids, row.tags2);
    assert.equal(row.desk_state === null, row.draft_revision_id === null, String(row.code));
  }
});
