import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { EDITIONS } from "../../editions.ts";
import { listSections } from "../sections/sections.ts";
import { articleState } from "./article-state.ts";
import { createArticle } from "./create-article.ts";
import { listRevisions } from "./list-revisions.ts";
import { publishArticle } from "./publish-article.ts";

const { ctx } = await testNewsroom();
const countOf = async (table: "article" | "revision" | "audit_entry" | "event"): Promise<number> => {
  const { count } = await ctx.db
    .selectFrom(table)
    .select((select) => select.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
};

test("every article gets a news code of its own, also when many are created at once", async () => {
  const made = await Promise.all(Array.from({ length: 12 }, () => buildDraft(ctx)));
  assert.equal(new Set(made.map((state) => state.code)).size, 12);
});

test("a wished-for code is given when it is free, refused when it is not, and the next codes come after it", async () => {
  const { code } = await buildDraft(ctx);
  const wished = await buildDraft(ctx, { code: code + 2 });
  assert.equal(wished.code, code + 2);
  await assert.rejects(buildDraft(ctx, { code: code + 2 }), { code: "CONFLICT" });
  const later = [await buildDraft(ctx), await buildDraft(ctx)].map((state) => state.code);
  assert.deepEqual(later, [code + 3, code + 4]);
});

test("the same key has one effect and gives the first answer", async () => {
  const before = await countOf("article");
  const first = await buildDraft(ctx, { headline: "یک بار", key: "k1" });
  const again = await buildDraft(ctx, { headline: "دو بار", key: "k1" });
  assert.deepEqual(again, first);
  assert.equal(await countOf("article"), before + 1);
});

test("the same key has one effect when it comes several times at once", async () => {
  const before = await Promise.all([countOf("article"), countOf("audit_entry"), countOf("event")]);
  const made = await Promise.all(Array.from({ length: 4 }, () => buildDraft(ctx, { key: "k2" })));
  for (const state of made) assert.deepEqual(state, made[0]);
  const after = await Promise.all([countOf("article"), countOf("audit_entry"), countOf("event")]);
  assert.deepEqual(
    after,
    before.map((count) => count + 1),
  );
});

test("a key is its owner's and its act's alone, and a failed act leaves it free", async () => {
  const mine = await buildDraft(ctx, { key: "k3" });
  const other = { ...ctx, actor: { kind: "operator", name: "دیگری" } as const };
  assert.notEqual((await buildDraft(other, { key: "k3" })).code, mine.code);
  assert.equal((await publishArticle(ctx, { code: mine.code, key: "k3" })).live, "yes");
  await assert.rejects(buildDraft(ctx, { key: "k4", code: mine.code }), { code: "CONFLICT" });
  assert.equal((await buildDraft(ctx, { key: "k4" })).live, "no");
});

test("nothing remains of an act that fails in the middle", async () => {
  const tables = ["article", "revision", "audit_entry", "event"] as const;
  const before = await Promise.all(tables.map(countOf));
  const sections = (await listSections(ctx)).length;
  await assert.rejects(buildDraft(ctx, { section: "سرویس نیمه‌کاره", picture: "000000000000" }), {
    code: "NOT_FOUND",
  });
  assert.deepEqual(await Promise.all(tables.map(countOf)), before);
  assert.equal((await listSections(ctx)).length, sections);
});

test("an article that names no section goes to the general one of its edition, in that edition's language", async () => {
  for (const [edition, name] of [
    ["fa", "عمومی"],
    ["ar", "عام"],
    ["en", "General"],
  ] as const) {
    const there = { ...ctx, edition: EDITIONS[edition] };
    await createArticle(there, { headline: "Open", body: "Open" });
    assert.ok((await listSections(there)).some((section) => section.name === name));
  }
});

test("readers and moderators may not write", async () => {
  const moderator = { kind: "account", id: 1, name: "ناظر", role: "moderator", sectionIds: [] } as const;
  for (const actor of [{ kind: "reader", name: "کسی" } as const, moderator]) {
    await assert.rejects(createArticle({ ...ctx, actor }, { headline: "نه" }), { code: "NOT_ALLOWED" });
  }
});

test("letters, headline and body are made right on the way in, and bidi overrides do not come in", async () => {
  const { code } = await buildDraft(ctx, {
    headline: "  كتاب هاي يك‌شنبه ",
    body: "بند \u202eنخست\u202c\n\n\nبند\u2066 دوم",
  });
  const [revision] = await listRevisions(ctx, code);
  assert.equal(revision?.headline, "کتاب های یک‌شنبه");
  assert.doesNotMatch(JSON.stringify(revision?.body), /[\u202a-\u202e\u2066-\u2069]|\\u202|\\u206/);
  assert.equal(revision?.body.content.length, 2);
});

test("a headline of nothing but marks is no headline", async () => {
  for (const headline of ["\u200c", "\u200f \u200e", "\u202e"]) {
    await assert.rejects(buildDraft(ctx, { headline }), { code: "BAD_INPUT" }, JSON.stringify(headline));
  }
});

test("NUL and lone surrogates in any field do not reach the database as a fault", async () => {
  for (const field of ["headline", "kicker", "lead", "body", "byline", "section", "source"] as const) {
    for (const sign of ["\0", "\ud800"]) {
      const said = { [field]: `متن${sign}شکسته` };
      const { code } = await buildDraft(ctx, said);
      const [revision] = await listRevisions(ctx, code);
      assert.ok(!JSON.stringify(revision).includes("\\u0000"), field);
    }
  }
});

test("a right of reply names an article that exists", async () => {
  const { code } = await buildArticle(ctx);
  const reply = await buildArticle(ctx, { kind: "right-of-reply", replyTo: code });
  assert.equal((await articleState(ctx, reply.code)).live, "yes");
  await assert.rejects(buildDraft(ctx, { replyTo: 999_999 }), { code: "NOT_FOUND" });
});
