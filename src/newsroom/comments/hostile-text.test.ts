// What people and programs send into a comment field, and what becomes of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { submitComment } from "./submit-comment.ts";

const { ctx } = await testNewsroom();
const { code } = await buildArticle(ctx);

async function stored(text: string, name = ""): Promise<{ name: string | null; text: string } | string> {
  const outcome = await submitComment(ctx, { code, text, name, parent: null, trap: "" });
  if (!outcome.taken) return outcome.refusal;
  return ctx.db
    .selectFrom("comment")
    .select(["name", "text"])
    .where("id", "=", outcome.id)
    .executeTakeFirstOrThrow();
}

const textOf = async (text: string): Promise<string | undefined> => {
  const kept = await stored(text);
  return typeof kept === "string" ? undefined : kept.text;
};

const KEPT: [name: string, sent: string, kept: string][] = [
  ["markup stays the words it is", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ["an image that fires", '<img src=x onerror="x()">', '<img src=x onerror="x()">'],
  ["entities stay", "&lt;b&gt; &amp;", "&lt;b&gt; &amp;"],
  ["bidi overrides and isolates go", "a\u202eb\u2066c\u2069d\u202c", "abcd"],
  ["NUL and controls go", "یک\0دو\u0007سه\u009f", "یکدوسه"],
  ["half-spaces stay", "می‌خواهم", "می‌خواهم"],
  ["line breaks become one kind, at most one empty line", "a\r\nb\rc\u2028d\n\n\n\ne", "a\nb\nc\nd\n\ne"],
  ["spaces at ends go", "  x  \n  y  ", "x\n  y"],
  ["a lone surrogate becomes a replacement sign", "x\ud800y", "x\ufffdy"],
  ["tag characters go", "x\u{e0041}\u{e0042}y", "xy"],
  ["an emoji of several signs stays", "👨‍👩‍👧 🇮🇷", "👨‍👩‍👧 🇮🇷"],
  ["SQL is words", "'; drop table comment; --", "'; drop table comment; --"],
  ["templates are words", "#{1+1} {{7*7}} <%= 1 %>", "#{1+1} {{7*7}} <%= 1 %>"],
];

for (const [name, sent, kept] of KEPT) {
  test(`kept as text: ${name}`, async () => {
    assert.equal(await textOf(sent), kept);
  });
}

const REFUSED: [name: string, sent: string, refusal: string][] = [
  ["nothing", "", "empty"],
  ["spaces", " \n\t ", "empty"],
  ["half-spaces", "\u200c\u200c\u200c", "empty"],
  ["zero-width signs", "\u200b\u200d\ufeff\u2060", "empty"],
  ["bidi marks", "\u200e\u200f\u061c\u202e", "empty"],
  ["NUL alone", "\0\0", "empty"],
  ["combining marks alone", "\u0301".repeat(50), "empty"],
  ["filler letters that nobody sees", "\u3164\u115f\u2800\uffa0", "empty"],
  ["soft hyphens and variation selectors", "\u00ad\ufe0f\ufe0e", "empty"],
  ["tatweel alone", "ـــ", "empty"],
  ["more than 2,000 letters", "ا".repeat(2001), "too-long"],
  ["a million letters", "ا".repeat(1_000_000), "too-long"],
  ["many links", "http://a.example https://b.example www.c.example", "links"],
];

for (const [name, sent, refusal] of REFUSED) {
  test(`refused with a reason: ${name}`, async () => {
    assert.equal(await stored(sent), refusal);
  });
}

test("5,000 combining marks on one letter become a few", async () => {
  const kept = (await textOf(`ز${"\u0335\u0489".repeat(2500)}الگو`)) ?? "";
  assert.ok(kept.length < 20);
  assert.match(kept, /^ز[\p{M}]{1,4}الگو$/u);
});

test("2,000 letters of two units each are not too long", async () => {
  assert.equal((await textOf("𐎠".repeat(2000)))?.length, 4000);
});

test("a name is one line, of letters, or none at all", async () => {
  const nameOf = async (name: string): Promise<string | null | undefined> => {
    const kept = await stored(`نظر ${Math.random()}`, name);
    return typeof kept === "string" ? undefined : kept.name;
  };
  assert.equal(await nameOf(" نگار \n رضا\u202e "), "نگار رضا");
  assert.equal(await nameOf("\u200c\u200b"), null);
  assert.equal(await nameOf("  "), null);
  assert.equal(await nameOf("<b>نگار</b>"), "<b>نگار</b>");
  assert.equal(await stored("نظر نام بلند", "ن".repeat(61)), "name-too-long");
});

test("what fills the trap is refused", async () => {
  const outcome = await submitComment(ctx, { code, text: "سلام", name: "", parent: null, trap: "http://x" });
  assert.deepEqual(outcome, { taken: false, refusal: "honeypot" });
});
