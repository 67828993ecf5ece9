import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import en from "../../../../locales/studio.en.json" with { type: "json" };
import fa from "../../../../locales/studio.fa.json" with { type: "json" };
import { DESK_MOVES } from "../../../newsroom/articles/desk-moves.ts";
import { type AuditEntry, actorName, detailWords, type Names, sentence, thingOf } from "./audit-words.ts";

const NAMES: Names = { accounts: new Map([[7, "مینا دبیر"]]), sections: new Map([["city", "شهر"]]) };

function entry(said: Partial<AuditEntry>): AuditEntry {
  return {
    id: 1,
    at: "2026-11-23T15:00:00.000Z",
    actor: "account:نگار سردبیر",
    accountId: 3,
    act: "articles.publish",
    subject: "article:122657",
    detail: {},
    headline: null,
    ...said,
  } as AuditEntry;
}

test("every act that is put on record has a sentence in both languages", () => {
  const files = globSync("src/{newsroom,api,cli}/**/*.ts", { exclude: ["**/*.test.ts"] });
  const written = files.flatMap((file) => [
    ...readFileSync(file, "utf8").matchAll(/\bact: "([a-z]+\.[\w-]+)"/g),
  ]);
  const acts = new Set([
    ...written.map((match) => match[1]),
    // Acts that tags and authors share (newsroom/aliases).
    ...["tags", "authors"].flatMap((kind) => ["merge", "alias", "separate"].map((act) => `${kind}.${act}`)),
    ...Object.keys(DESK_MOVES).map((name) => `articles.${name}`),
    ...["open", "done", "dropped"].map((state) => `reports.${state}`),
    ...["published", "unpublishable", "pending"].map((status) => `comments.${status}`),
  ]);
  assert.ok(acts.size > 50);
  for (const words of [fa, en]) {
    assert.deepEqual(
      [...acts].filter((act) => !Object.hasOwn(words, `audit.do.${act}`)),
      [],
    );
  }
});

test("a sentence says who did what to what", () => {
  assert.deepEqual(sentence("articles.publish"), ["by", " ", "what", " را منتشر کرد."]);
  assert.equal(actorName(entry({})), "نگار سردبیر");
  assert.equal(actorName(entry({ actor: "system:door" })), "خود سامانه");
  assert.deepEqual(thingOf({ subject: "article:122657", headline: null }, NAMES), {
    name: "خبر ۱۲۲۶۵۷",
    to: "/articles/122657",
  });
  assert.equal(
    thingOf({ subject: "article:122657", headline: "پل باز شد" }, NAMES).name,
    "«پل باز شد» (۱۲۲۶۵۷)",
  );
  assert.equal(thingOf({ subject: "front:city", headline: null }, NAMES).name, "صفحه «شهر»");
  assert.equal(thingOf({ subject: "account:7", headline: null }, NAMES).name, "مینا دبیر");
});

test("an act that has no sentence yet stands there by its name", () => {
  assert.deepEqual(sentence("planets.move"), ["by", " کار «planets.move» را روی ", "what", " انجام داد."]);
});

test("details are said as a person reads them", () => {
  const said = (act: string, detail: object) => detailWords(entry({ act, detail }), NAMES);
  assert.deepEqual(said("articles.withdraw", { reason: "خطا در متن" }), ["دلیل: خطا در متن"]);
  assert.deepEqual(said("comments.unpublishable", { reason: "spam", code: 5, from: "pending" }), [
    "دلیل: هرزنامه",
  ]);
  assert.deepEqual(said("articles.assign", { assignee: 7, before: null }), ["به: مینا دبیر"]);
  assert.deepEqual(said("accounts.change", { before: { role: "reporter" }, after: { role: "moderator" } }), [
    "نقش: ناظر نظرها",
  ]);
  assert.deepEqual(said("articles.publish", { revision: 4, at: "2026-11-23T15:00:00.000Z" }), [
    "برای: ۲ آذر ۱۴۰۵، ۱۸:۳۰",
  ]);
  assert.deepEqual(said("settings.change", { keys: ["tagline"] }), ["شعار"]);
});
