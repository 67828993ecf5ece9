// A note may call colleagues: they hear of it, and nobody is called who could not read it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import { listNotices } from "../notices/list-notices.ts";
import { createSection } from "../sections/sections.ts";
import { addNote, listNotes } from "./article-notes.ts";

const { ctx } = await testNewsroom();
await createSection(ctx, { name: "شهر" });
const as = async (role: "reporter" | "editor-in-chief", name: string) => ({
  ...ctx,
  actor: await staffActor(ctx, { role, name }),
});
const writer = await as("reporter", "آرش خبرنگار");
const stranger = await as("reporter", "خبرنگار دیگر");
const chief = await as("editor-in-chief", "نگار سردبیر");
const other = await as("editor-in-chief", "مینا سردبیر");
const kinds = async (who: typeof chief) =>
  (await listNotices(who, { limit: 10 })).notices.map((notice) => notice.kind);

test("whoever is called hears so once, and others of the article hear of the note", async () => {
  const { code } = await buildDraft(writer);
  const ids = [other.actor.id, writer.actor.id];
  await addNote(chief, { code, text: "@مینا سردبیر نگاهی بینداز، @آرش خبرنگار", mentions: ids });
  assert.deepEqual(await kinds(other), ["article.mention"]);
  assert.deepEqual(await kinds(writer), ["article.mention"]);
  await addNote(chief, { code, text: "همین" });
  assert.deepEqual(await kinds(writer), ["article.note", "article.mention"]);
  const { notes, colleagues } = await listNotes(chief, { code });
  assert.deepEqual(
    notes[0]?.mentions.map(({ name }) => name),
    ["آرش خبرنگار", "مینا سردبیر"],
  );
  assert.deepEqual(
    colleagues.map(({ name }) => name),
    ["آرش خبرنگار", "مینا سردبیر", "نگار سردبیر"],
  );
});

test("nobody is called who does not see the article, and then nothing is said", async () => {
  const { code } = await buildDraft(writer);
  const called = addNote(writer, { code, text: "@خبرنگار دیگر", mentions: [stranger.actor.id] });
  await assert.rejects(called, { code: "BAD_INPUT" });
  assert.deepEqual((await listNotes(writer, { code })).notes, []);
  assert.deepEqual(await kinds(stranger), []);
});
