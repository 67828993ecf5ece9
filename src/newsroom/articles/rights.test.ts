// Every act on an article × role × own or other section × own or somebody else's × state, as it really runs: refused
// exactly where the table written by hand says no. And lists show what may be seen, no more and no less.
import assert from "node:assert/strict";
import { test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import type { Context, StaffActor } from "../../context.ts";
import { AppError } from "../../errors.ts";
import type { Deed } from "../accounts/policy.ts";
import { isRight, PLACES, STATES } from "../accounts/rights.fixture.ts";
import { ROLES, type Role } from "../accounts/roles.ts";
import { createSection, type Section } from "../sections/sections.ts";
import { addNote } from "./article-notes.ts";
import { assignArticle } from "./assign-article.ts";
import { binArticle, recoverArticle } from "./bin-article.ts";
import { changeArticle } from "./change-article.ts";
import { correctArticle } from "./correct-article.ts";
import { createArticle } from "./create-article.ts";
import { bringTo } from "./desk-state.fixture.ts";
import { discardDraft } from "./discard-draft.ts";
import { getArticle } from "./get-article.ts";
import { listArticles } from "./list-articles.ts";
import { readyArticle, returnArticle, submitArticle, takeBackArticle } from "./move-on-desk.ts";
import { publishArticle } from "./publish-article.ts";
import { restoreRevision } from "./restore-revision.ts";
import { setTimes } from "./set-times.ts";
import { restoreArticle, withdrawArticle } from "./withdraw-article.ts";

const { ctx } = await testNewsroom();
const asRole = async (role: Role, sections: string[] = []) => ({
  ...ctx,
  actor: await staffActor(ctx, { role, sections }),
});
const here = await createSection(ctx, { name: "شهر" });
const elsewhere = await createSection(ctx, { name: "جهان" });
const author = await asRole("editor-in-chief");
const stranger = await asRole("editor-in-chief");

const ACTS: [name: string, deed: Deed, run: (ctx: Context, code: number) => Promise<unknown>][] = [
  ["get", "see", (who, code) => getArticle(who, { code })],
  ["change", "edit", (who, code) => changeArticle(who, { code, lead: "لید تازه" })],
  ["restore a revision", "edit", (who, code) => restoreRevision(who, { code, number: 1 })],
  ["discard the draft", "edit", (who, code) => discardDraft(who, { code })],
  ["submit", "submit", (who, code) => submitArticle(who, { code })],
  ["take back", "take-back", (who, code) => takeBackArticle(who, { code })],
  ["return", "return", (who, code) => returnArticle(who, { code, reason: "کامل نیست" })],
  ["mark ready", "ready", (who, code) => readyArticle(who, { code })],
  ["assign", "assign", (who, code) => assignArticle(who, { code, assignee: author.actor.id })],
  ["publish", "publish", (who, code) => publishArticle(who, { code })],
  ["correct", "publish", (who, code) => correctArticle(who, { code, lead: "لید درست" })],
  ["set times", "publish", (who, code) => setTimes(who, { code, breakingUntil: null })],
  ["withdraw", "withdraw", (who, code) => withdrawArticle(who, { code })],
  ["throw away", "bin", (who, code) => binArticle(who, { code })],
  ["recover", "bin", (who, code) => recoverArticle(who, { code })],
  ["restore", "withdraw", (who, code) => restoreArticle(who, { code })],
];

/** One article for each place and state, and how it stood. */
interface Subject {
  code: number;
  place: number;
  state: string;
  row: Record<string, unknown>;
}

const subjects: Subject[] = [];
for (const place of PLACES.keys()) {
  for (const state of STATES) {
    const writer = place % 2 === 0 ? author : stranger;
    const section = (place < 2 ? here : elsewhere) as Section;
    const { code } = await createArticle(writer, {
      headline: `تیتر ${place} ${state}`,
      section: section.slug,
    });
    await bringTo(ctx, { code, state, newer: "تیتر تازهٔ هنوز پنهان" });
    subjects.push({ code, place, state, row: await rowOf(code) });
  }
}

async function rowOf(code: number): Promise<Record<string, unknown>> {
  const row = await ctx.db
    .selectFrom("article")
    .selectAll()
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  const { code: _, visible_at: __, created_at: ___, ...rest } = row;
  return rest;
}

async function outcomeOf(work: Promise<unknown>): Promise<"done" | "refused" | "impossible"> {
  try {
    await work;
    return "done";
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.code === "NOT_ALLOWED" ? "refused" : "impossible";
  }
}

for (const role of ROLES) {
  test(`${role}: every act on every article is refused exactly where it should be`, async () => {
    const actor: StaffActor = { ...author.actor, role, sectionIds: [here.id] };
    const wrong: string[] = [];
    for (const [name, deed, run] of ACTS) {
      for (const { code, place, state, row } of subjects) {
        const outcome = await outcomeOf(run({ ...ctx, actor }, code));
        const expected = isRight(role, { deed, place, state });
        if ((outcome !== "refused") !== expected) {
          wrong.push(`${name}, ${PLACES[place]}, ${state}: ${outcome}`);
        }
        if (outcome === "done" && deed !== "see") {
          await ctx.db.updateTable("article").set(row).where("code", "=", code).execute();
        }
      }
    }
    assert.deepEqual(wrong, []);
  });

  test(`${role}: lists show what may be seen, with drafts only for whoever sees them`, async () => {
    const actor: StaffActor = { ...author.actor, role, sectionIds: [here.id] };
    const { articles } = await listArticles({ ...ctx, actor }, { limit: 200 });
    const shown = new Set(articles.map((line) => line.code));
    const wrong = subjects.filter(
      ({ code, place, state }) => shown.has(code) !== isRight(role, { deed: "see", place, state }),
    );
    assert.deepEqual(
      wrong.map(({ place, state }) => `${place} ${state}`),
      [],
    );
    for (const { code, place } of subjects.filter(({ state }) => state === "n")) {
      const line = articles.find((one) => one.code === code);
      if (!line) continue;
      // The draft in hand is seen by whoever would see it without its being live.
      const sees = isRight(role, { deed: "see", place, state: "d" });
      assert.equal(line.hasDraft, sees, `${role} ${place}`);
      assert.equal(line.headline === "تیتر تازهٔ هنوز پنهان", sees);
      const { revision } = await getArticle({ ...ctx, actor }, { code });
      assert.equal(revision.headline === "تیتر تازهٔ هنوز پنهان", sees);
      const found = await listArticles({ ...ctx, actor }, { words: "پنهان", code });
      assert.equal(found.articles.length === 1, sees);
    }
  });
}

test("staff writes only where it may write, and in sections that there are", async () => {
  const actor: StaffActor = { ...author.actor, role: "reporter", sectionIds: [here.id] };
  const write = (section: string) => createArticle({ ...ctx, actor }, { headline: "تیتر", section });
  assert.equal((await write(here.slug)).deskState, "draft");
  await assert.rejects(write(elsewhere.slug), { code: "NOT_ALLOWED" });
  await assert.rejects(write("سرویسی که نیست"), { code: "NOT_FOUND" });
});

test("nobody moves an article into a section where they may not write", async () => {
  const actor: StaffActor = { ...author.actor, role: "desk-editor", sectionIds: [here.id] };
  const { code } = await createArticle({ ...ctx, actor }, { headline: "تیتر", section: here.slug });
  const moved = changeArticle({ ...ctx, actor }, { code, section: elsewhere.slug });
  await assert.rejects(moved, { code: "NOT_ALLOWED" });
  await changeArticle(author, { code, section: elsewhere.slug });
  await assert.rejects(publishArticle({ ...ctx, actor }, { code }), { code: "NOT_ALLOWED" });
});

test("a conflict shows the present text to whoever may see it, and to nobody else", async () => {
  const mine = subjects.find(({ place, state }) => place === 0 && state === "d") as Subject;
  const theirs = subjects.find(({ place, state }) => place === 3 && state === "d") as Subject;
  const reporter = { ...ctx, actor: { ...author.actor, role: "reporter" as const, sectionIds: [here.id] } };
  await assert.rejects(
    changeArticle(reporter, { code: mine.code, version: 99, lead: "ل" }),
    (error: AppError) => {
      assert.equal(error.code, "CONFLICT");
      assert.equal((error.params.revision as { headline: string }).headline, "تیتر 0 d");
      return true;
    },
  );
  await assert.rejects(changeArticle(reporter, { code: theirs.code, version: 99, lead: "ل" }), {
    code: "NOT_ALLOWED",
  });
});

test("notes are for whoever may speak beside the text", async () => {
  const mine = subjects.find(({ place, state }) => place === 0 && state === "d") as Subject;
  const moderator = { ...ctx, actor: { ...author.actor, role: "moderator" as const } };
  await assert.rejects(addNote(moderator, { code: mine.code, text: "یادداشت" }), { code: "NOT_ALLOWED" });
  assert.ok((await addNote(author, { code: mine.code, text: "یادداشت" })).id > 0);
});
