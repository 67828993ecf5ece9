// What moderators see of comments, what they decide, one by one and many at once, and who of the staff may.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildComment } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import type { Context, StaffActor } from "../../context.ts";
import type { AppError } from "../../errors.ts";
import { ROLES, type Role } from "../accounts/roles.ts";
import { createSection } from "../sections/sections.ts";
import { changeSettings } from "../settings/settings.ts";
import { decideComment } from "./decide-comment.ts";
import { decideComments } from "./decide-comments.ts";
import { listComments } from "./list-comments.ts";
import { replyAsNewsroom } from "./reply-as-newsroom.ts";
import { similarComments } from "./similar-comments.ts";
import { writerHistory } from "./writer-history.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
const city = await createSection(ctx, { name: "شهر" });
const sport = await createSection(ctx, { name: "ورزش" });

function as(role: Role, sectionIds: number[] = []): Context {
  const actor: StaffActor = { kind: "account", id: 7, name: "همکار", role, sectionIds };
  return { ...ctx, actor };
}

async function counters(code: number): Promise<number[]> {
  const row = await ctx.db
    .selectFrom("comment_count")
    .selectAll()
    .where("article_code", "=", code)
    .executeTakeFirstOrThrow();
  return [row.published, row.pending, row.unpublishable];
}

const line = async (id: number, of: Context = ctx) =>
  (await listComments(of, { limit: 200 })).comments.find((one) => one.id === id);

test("a line tells what a moderator needs to decide it", async () => {
  const { code } = await buildArticle(ctx, { section: "ورزش", headline: "بازی دیشب" });
  const parent = await buildComment(ctx, { code, text: "داوری خوب بود.", name: "سارا" });
  const id = await buildComment(ctx, { code, text: "نه، نبود.", name: "کاوه", parent, pending: true });
  const found = await line(id);
  assert.equal(found?.headline, "بازی دیشب");
  assert.match(found?.address ?? "", new RegExp(`^/fa/news/${code}/`));
  assert.deepEqual(found?.section, { id: sport.id, name: "ورزش" });
  assert.deepEqual(found?.parent, { id: parent, name: "سارا", text: "داوری خوب بود.", status: "published" });
  assert.deepEqual([found?.status, found?.version, found?.flags], ["pending", 1, []]);
  assert.deepEqual(found?.abilities, { moderate: true });
});

test("the counters are what readers see: a published answer shares the fate of what it answers", async () => {
  const { code, address } = await buildArticle(ctx);
  const top = await buildComment(ctx, { code, text: "سرنظر" });
  const answers = [
    await buildComment(ctx, { code, text: "پاسخ یکم", parent: top }),
    await buildComment(ctx, { code, text: "پاسخ دوم", parent: top, pending: true }),
  ];
  assert.deepEqual(await counters(code), [2, 1, 0]);
  await decideComment(ctx, { id: top, status: "unpublishable", reason: "insult" });
  assert.deepEqual(await counters(code), [0, 1, 2]);
  assert.doesNotMatch(await (await site.get(address)).text(), /پاسخ یکم/);
  await decideComment(ctx, { id: answers[1] as number, status: "published" });
  assert.deepEqual(await counters(code), [0, 0, 3]);
  await decideComment(ctx, { id: answers[0] as number, status: "pending" });
  assert.deepEqual(await counters(code), [0, 1, 2]);
  await decideComment(ctx, { id: top, status: "pending" });
  assert.deepEqual(await counters(code), [0, 3, 0]);
  await decideComment(ctx, { id: top, status: "published" });
  assert.deepEqual(await counters(code), [2, 1, 0]);
  assert.match(await (await site.get(address)).text(), /پاسخ دوم/);
});

test("the counters stay so when a comment and its answers are decided at the same moment", async () => {
  const { code } = await buildArticle(ctx);
  const top = await buildComment(ctx, { code, text: "بالا" });
  const answers: number[] = [];
  for (const text of ["الف", "ب", "پ", "ت"])
    answers.push(await buildComment(ctx, { code, text, parent: top }));
  const statuses = ["published", "unpublishable", "pending"] as const;
  await Promise.all(
    [top, ...answers, top, ...answers, top].map((id, index) =>
      decideComment(ctx, { id, status: statuses[index % 3] as "published" }),
    ),
  );
  const rows = await ctx.db
    .selectFrom("comment as c")
    .leftJoin("comment as p", "p.id", "c.parent_id")
    .select(["c.status", "p.status as above"])
    .where("c.article_code", "=", code)
    .execute();
  const standing = rows.map(({ status, above }) => (status === "published" ? (above ?? status) : status));
  assert.deepEqual(
    await counters(code),
    ["published", "pending", "unpublishable"].map((one) => standing.filter((what) => what === one).length),
  );
});

test("a moderator publishes exactly what was seen: after another's decision the answer tells what stands there", async () => {
  const { code } = await buildArticle(ctx);
  const id = await buildComment(ctx, { code, text: "دیده شد", pending: true });
  await decideComment(ctx, { id, status: "unpublishable", reason: "law", note: "وکیل گفت", version: 1 });
  await assert.rejects(decideComment(ctx, { id, status: "published", version: 1 }), (error: AppError) => {
    const { decidedAt: _, ...params } = error.params;
    assert.deepEqual(params, {
      version: 2,
      status: "unpublishable",
      reason: "law",
      note: "وکیل گفت",
      text: "دیده شد",
      decidedBy: "test",
    });
    return error.code === "CONFLICT";
  });
});

test("a decision tells what was before, and deciding so again undoes it", async () => {
  const { code } = await buildArticle(ctx);
  const id = await buildComment(ctx, { code, pending: true });
  const refused = await decideComment(ctx, { id, status: "unpublishable", reason: "spam", version: 1 });
  assert.deepEqual(refused.before, { status: "pending", reason: null, note: null });
  const undone = await decideComment(ctx, { id, status: refused.before.status, version: refused.version });
  assert.deepEqual([undone.status, undone.before.reason], ["pending", "spam"]);
  const row = await line(id);
  assert.deepEqual([row?.reason, row?.decidedBy, row?.decidedAt], [null, null, null]);
});

test("of many comments each stands for itself: what was changed meanwhile is told, the others are done", async () => {
  const { code } = await buildArticle(ctx);
  const ids: number[] = [];
  for (const text of ["۱", "۲", "۳"]) ids.push(await buildComment(ctx, { code, text, pending: true }));
  await decideComment(ctx, { id: ids[1] as number, status: "published" });
  const many = {
    comments: ids.map((id) => ({ id, version: 1 })),
    status: "unpublishable",
    reason: "spam",
  } as const;
  const { decided, refused } = await decideComments(ctx, { ...many, key: "wave" });
  assert.deepEqual(
    decided.map(({ id }) => id),
    [ids[0], ids[2]],
  );
  assert.deepEqual(
    refused.map(({ id, code: why, params }) => [id, why, params.version]),
    [[ids[1], "CONFLICT", 2]],
  );
  const again = await decideComments(ctx, { ...many, key: "wave" });
  assert.deepEqual(again.decided, decided);
  assert.deepEqual(await counters(code), [1, 0, 2]);
});

test("the list is filtered by words in any spelling, by writer, reason, article and section", async () => {
  const { code } = await buildArticle(ctx, { section: "ورزش" });
  const one = await buildComment(ctx, { code, text: "تیم ملّی می‌برد، ۳ بر ۱!", name: "علی رضا" });
  const other = await buildComment(ctx, { code, text: "تیم باخت.", name: "مینا", pending: true });
  await decideComment(ctx, { id: other, status: "unpublishable", reason: "not-persian" });
  const ids = async (filter: Parameters<typeof listComments>[1]) =>
    (await listComments(ctx, { code, ...filter })).comments.map(({ id }) => id);
  assert.deepEqual(await ids({}), [other, one]);
  assert.deepEqual(await ids({ order: "oldest" }), [one, other]);
  assert.deepEqual(await ids({ words: "ملي ميبرد 3" }), [one]);
  assert.deepEqual(await ids({ words: "تیم" }), [other, one]);
  assert.deepEqual(await ids({ words: "تی" }), []);
  assert.deepEqual(await ids({ writer: "علي‌رضا" }), [one]);
  assert.deepEqual(await ids({ reason: "not-persian" }), [other]);
  assert.deepEqual(await ids({ section: sport.id }), [other, one]);
  assert.deepEqual(await ids({ section: city.id }), []);
  const reply = await replyAsNewsroom(ctx, { id: one, text: "ممنون." });
  assert.deepEqual(await ids({ from: "newsroom" }), [reply.id]);
});

test("pages of a list follow one another without gap or repetition, while comments come in", async () => {
  const { code } = await buildArticle(ctx);
  const ids: number[] = [];
  for (let index = 0; index < 7; index += 1) {
    ids.push(await buildComment(ctx, { code, text: `نظر شماره ${index}`, pending: true }));
  }
  const seen: number[] = [];
  let after: string | undefined;
  do {
    const page = await listComments(ctx, { code, status: "pending", limit: 3, after });
    seen.push(...page.comments.map(({ id }) => id));
    after = page.next ?? undefined;
    if (seen.length === 3) await decideComment(ctx, { id: ids[0] as number, status: "published" });
  } while (after);
  assert.deepEqual(seen, ids);
});

test("what should be looked at is flagged with its place", async () => {
  const { code } = await buildArticle(ctx);
  await changeSettings(ctx, { watchedWords: ["کلاهبردار"] });
  const flagsOf = async (text: string) => {
    const id = await buildComment(ctx, { code, text, pending: true });
    const flags = (await line(id))?.flags ?? [];
    return flags.map(({ kind, start, end }) => [
      kind,
      start === null ? null : text.slice(start, end as number),
    ]);
  };
  assert.deepEqual(await flagsOf("خبر خوبی بود، سپاس از ۲۰ خبرنگار."), []);
  assert.deepEqual(await flagsOf("این ک.ل.ا.ه‌بـردار است"), [["watched", "ک.ل.ا.ه‌بـردار"]]);
  assert.deepEqual(await flagsOf("ببینید: https://shop.example/x?a=1 حتما"), [
    ["link", "https://shop.example/x?a=1"],
  ]);
  assert.deepEqual(await flagsOf("در t.me/kanal بیشتر بخوانید"), [["link", "t.me/kanal"]]);
  assert.deepEqual(await flagsOf("نشانی من sara@post.example است"), [["mail", "sara@post.example"]]);
  assert.deepEqual(await flagsOf("تماس: ۰۹۱۲ ۳۴۵ ۶۷۸۹ لطفا"), [["phone", "۰۹۱۲ ۳۴۵ ۶۷۸۹"]]);
  assert.deepEqual(await flagsOf("مبلغ ۱۲۵۰۰۰۰ تومان در ۱۴۰۵ و ۱۴۰۴"), []);
  assert.deepEqual(await flagsOf("salam, khabar khub bud"), [["latin", null]]);
  assert.deepEqual(await flagsOf(`عال${"ی".repeat(8)} بود`), [["stretched", "ی".repeat(8)]]);
  assert.deepEqual(await flagsOf("همین را همه جا می‌نویسم"), []);
  const other = await buildArticle(ctx);
  await buildComment(ctx, { code: other.code, text: "همين را همه جا مینویسم" });
  assert.deepEqual(await flagsOf("همین را همه جا می نویسم"), []);
  const copy = await buildComment(ctx, { code: other.code, text: "همین را همه جا می‌نویسم", name: "دیگری" });
  assert.deepEqual(
    (await line(copy))?.flags.map(({ kind }) => kind),
    ["repeat"],
  );
});

test("like comments are found across articles, the likest first, in any spelling", async () => {
  const one = await buildArticle(ctx);
  const two = await buildArticle(ctx, { section: "ورزش" });
  const text = "هم‌وطنان عزیز به نامزد شماره سه رای بدهید که برنامه دارد";
  const id = await buildComment(ctx, { code: one.code, text, pending: true });
  const same = await buildComment(ctx, { code: two.code, text: text.replaceAll("ی", "ي"), pending: true });
  const near = await buildComment(ctx, { code: two.code, text: `${text} و راه بلد است`, pending: true });
  await buildComment(ctx, { code: two.code, text: "به تیم ما رای بدهید", pending: true });
  const { comments } = await similarComments(ctx, { id });
  assert.deepEqual(
    comments.map((found) => found.id),
    [same, near],
  );
  assert.equal(comments[0]?.similarity, 1);
  assert.ok((comments[1]?.similarity ?? 0) > 0.5);
  const own = await similarComments(as("desk-editor", [city.id]), { id });
  assert.deepEqual(own.comments, []);
});

test("the history of a name holds what it wrote anywhere, in any spelling; the nameless have none", async () => {
  const one = await buildArticle(ctx);
  const two = await buildArticle(ctx, { section: "ورزش" });
  const first = await buildComment(ctx, { code: one.code, text: "نخست", name: "بی‌تا کاظمی" });
  const second = await buildComment(ctx, { code: two.code, text: "دوم", name: "بيتا كاظمي", pending: true });
  const history = await writerHistory(ctx, { id: second });
  assert.deepEqual(
    history.comments.map(({ id }) => id),
    [second, first],
  );
  assert.deepEqual(
    [history.name, history.decided],
    ["بيتا كاظمي", { pending: 1, published: 1, unpublishable: 0 }],
  );
  const own = await writerHistory(as("desk-editor", [sport.id]), { id: second });
  assert.deepEqual(
    own.comments.map(({ id }) => id),
    [second],
  );
  const nameless = await buildComment(ctx, { code: one.code, text: "بی‌نام", name: " ", pending: true });
  assert.deepEqual((await writerHistory(ctx, { id: nameless })).comments, []);
});

test("under an answer that readers do not see the newsroom says nothing", async () => {
  const { code } = await buildArticle(ctx);
  const top = await buildComment(ctx, { code, text: "بالا" });
  const answer = await buildComment(ctx, { code, text: "پایین", parent: top });
  await decideComment(ctx, { id: top, status: "unpublishable" });
  await assert.rejects(replyAsNewsroom(ctx, { id: answer, text: "سپاس" }), { code: "CONFLICT" });
});

/** Who moderates: in all sections, in their own, nowhere. */
const MODERATES: Record<Role, "all" | "own" | "none"> = {
  reporter: "none",
  "copy-editor": "none",
  "desk-editor": "own",
  "editor-in-chief": "all",
  "photo-editor": "none",
  moderator: "all",
  "front-editor": "none",
  administrator: "none",
};

for (const role of ROLES) {
  test(`a ${role} of the city desk moderates ${MODERATES[role]} of the sections`, async () => {
    const staff = as(role, [city.id]);
    for (const section of ["شهر", "ورزش"]) {
      const allowed = MODERATES[role] === "all" || (MODERATES[role] === "own" && section === "شهر");
      const { code } = await buildArticle(ctx, { section });
      const id = await buildComment(ctx, { code, pending: true });
      const published = await buildComment(ctx, { code, text: "برای پاسخ" });
      const acts: (() => Promise<unknown>)[] = [
        () => decideComment(staff, { id, status: "published" }),
        () => replyAsNewsroom(staff, { id: published, text: "سپاس" }),
      ];
      for (const act of acts) {
        if (allowed) await act();
        else await assert.rejects(act(), { code: "NOT_ALLOWED" });
      }
      const many = await decideComments(staff, {
        comments: [{ id: published, version: 2 }],
        status: "pending",
      });
      assert.deepEqual([many.decided.length, many.refused.length], allowed ? [1, 0] : [0, 1]);
      const views = [
        () => listComments(staff, { code }),
        () => similarComments(staff, { id }),
        () => writerHistory(staff, { id }),
      ];
      if (MODERATES[role] === "none") {
        for (const view of views) await assert.rejects(view(), { code: "NOT_ALLOWED" });
      } else {
        assert.equal((await listComments(staff, { code })).comments.length > 0, allowed);
        for (const view of views.slice(1)) {
          if (allowed) await view();
          else await assert.rejects(view(), { code: "NOT_FOUND" });
        }
      }
    }
  });
}
