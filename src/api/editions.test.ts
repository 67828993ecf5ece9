// The editions at the staff's door: each call works in the one that its header names, and an article's own edition
// rules what is written into it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { signedIn } from "../../test/staff.ts";
import { EDITIONS } from "../editions.ts";
import { createSection } from "../newsroom/sections/sections.ts";

const { ctx } = await testNewsroom();
const english = { ...ctx, edition: EDITIONS.en };
const IN_ENGLISH = { "dabir-edition": "en" };

const chief = await signedIn(ctx);
const persian = await buildArticle(ctx, { tags: ["پل"] });

const editions = async () => (await chief.call("accounts.me")).body.editions;

test("an edition is worked in once it has words of its own or a section", async () => {
  assert.deepEqual(await editions(), ["fa"]);
  const words = { name: "Daily Example" };
  const { body } = await chief.call("settings.get");
  await chief.call("settings.change", { editions: { ar: words }, version: body.version });
  assert.deepEqual(await editions(), ["fa", "ar"]);
  await createSection(english, { name: "City" });
  assert.deepEqual(await editions(), ["fa", "ar", "en"]);
});

test("whoever works in an edition meets its name, its sections and its articles", async () => {
  const made = await chief.call("articles.create", { headline: "Bridge", section: "city" }, IN_ENGLISH);
  assert.equal(made.status, 200);
  assert.match(made.body.address, /^\/en\/news\//);
  const list = await chief.call("articles.list", {}, IN_ENGLISH);
  assert.deepEqual(
    list.body.articles.map(({ code, edition }) => ({ code, edition })),
    [{ code: made.body.code, edition: "en" }],
  );
  const sections = await chief.call("sections.list", {}, IN_ENGLISH);
  assert.deepEqual(
    sections.body.sections.map(({ slug }) => slug),
    ["city"],
  );
  assert.equal(
    (await chief.call("accounts.me", {}, { "dabir-edition": "ar" })).body.house.name,
    "Daily Example",
  );
});

test("a tag goes into the edition of its article, whichever edition the caller works in", async () => {
  const draft = await buildDraft(english, { headline: "Floods", section: "City", body: "Water." });
  await chief.call("articles.save", { code: draft.code, version: draft.version, tags: ["River"] });
  const tags = async (headers: Record<string, string>) =>
    (await chief.call("tags.list", {}, headers)).body.tags.map(({ name }) => name);
  assert.deepEqual(await tags(IN_ENGLISH), ["River"]);
  assert.deepEqual(await tags({}), ["پل"]);
});

test("a translation and its original name each other", async () => {
  const draft = await buildDraft(english, { headline: "Bridge opens", section: "City", body: "Now." });
  const { code, version } = draft;
  await chief.call("articles.save", { code, version, translationOf: persian.code });
  const translation = (await chief.call("articles.get", { code })).body;
  assert.equal(translation.translationOf?.code, persian.code);
  assert.equal(translation.translationOf?.edition, "fa");
  assert.equal(translation.edition, "en");
  const original = (await chief.call("articles.get", { code: persian.code })).body;
  assert.equal(original.translationOf, null);
  assert.deepEqual(
    original.translations.map((one) => [one.code, one.edition, one.live]),
    [[code, "en", "no"]],
  );
});

test("nothing is a translation of an article of its own edition", async () => {
  const other = await buildDraft(ctx, { headline: "پل دیگر" });
  const refused = await chief.call("articles.save", {
    code: other.code,
    version: other.version,
    translationOf: persian.code,
  });
  assert.equal(refused.status, 400);
});

test("an original that becomes a translation takes its own translations along", async () => {
  const arabic = { ...ctx, edition: EDITIONS.ar };
  const first = await buildDraft(arabic, { headline: "الجسر", section: "المدينة", body: "نص." });
  const own = await buildDraft(ctx, { headline: "پل سوم" });
  const third = await buildDraft(english, { headline: "Third bridge", section: "City", body: "Now." });
  const say = (one: { code: number; version: number }, translationOf: number) =>
    chief.call("articles.save", { code: one.code, version: one.version, translationOf });
  await say(third, own.code);
  await say(own, first.code);
  const { translations } = (await chief.call("articles.get", { code: first.code })).body;
  assert.deepEqual(
    translations.map(({ code }) => code),
    [own.code, third.code],
  );
});

test("an edition that is none is refused with those there are", async () => {
  const refused = await chief.call("articles.list", {}, { "dabir-edition": "de" });
  assert.equal(refused.status, 400);
});
