// Who may arrange which front, break news on which article, and see what of a front.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { Context, StaffActor } from "../../context.ts";
import { ROLES, type Role } from "../accounts/roles.ts";
import { createSection, findSection } from "../sections/sections.ts";
import { breakArticle } from "./break-article.ts";
import { discardFrontDraft } from "./discard-front-draft.ts";
import { frontView } from "./front-view.ts";
import { listFrontVersions } from "./list-front-versions.ts";
import { listFronts } from "./list-fronts.ts";
import { publishFront } from "./publish-front.ts";
import { restoreFront } from "./restore-front.ts";
import { saveFront } from "./save-front.ts";

const { ctx } = await testNewsroom();
for (const name of ["شهر", "ورزش"]) await createSection(ctx, { name });
const city = await buildArticle(ctx, { section: "شهر" });
const sport = await buildArticle(ctx, { section: "ورزش" });
const secret = await buildDraft(ctx, { section: "ورزش", headline: "پیش‌نویس نهان ورزش" });
const citySection = (await findSection(ctx, "شهر"))?.id as number;

const { id } = await ctx.db
  .insertInto("account")
  .values({ name: "همکار", email: "colleague@example.org", role: "reporter" })
  .returning("id")
  .executeTakeFirstOrThrow();

/** One of the staff, for the city desk or for all. */
function as(role: Role, sectionIds: number[]): Context {
  const actor: StaffActor = { kind: "account", id, name: "همکار", role, sectionIds };
  return { ...ctx, actor };
}

const everywhere = (role: Role) => ["front-editor", "editor-in-chief"].includes(role);
const versionOf = async (front: string) => (await frontView(ctx, { front, of: "draft" })).version;

for (const role of ROLES) {
  for (const [desk, sectionIds] of [
    ["of the city desk", [citySection]],
    ["of no desk in particular", []],
  ] as const) {
    test(`a ${role} ${desk} arranges what is theirs, and no other front`, async () => {
      const staff = as(role, [...sectionIds]);
      for (const front of ["home", "شهر", "ورزش"]) {
        const allowed =
          everywhere(role) || (role === "desk-editor" && (sectionIds.length === 0 || front === "شهر"));
        const version = await versionOf(front);
        const acts: [string, () => Promise<unknown>][] = [
          ["save", () => saveFront(staff, { front, cards: [{ position: 1, code: city.code }], version })],
          ["publish", async () => publishFront(staff, { front, version: await versionOf(front) })],
          ["history", () => listFrontVersions(staff, { front, limit: 5 })],
          [
            "restore",
            async () => {
              const { live } = await frontView(ctx, { front, of: "live" });
              await restoreFront(staff, { front, id: live?.id ?? 1, version: await versionOf(front) });
            },
          ],
          ["discard", async () => discardFrontDraft(staff, { front, version: await versionOf(front) })],
        ];
        for (const [name, act] of acts) {
          if (allowed) await act();
          else await assert.rejects(act(), { code: "NOT_ALLOWED" }, `${name} ${front}`);
        }
        const view = await frontView(staff, { front, of: "draft" });
        assert.equal(view.abilities.arrange, allowed);
        const line = (await listFronts(staff)).find((one) => one.front === front);
        assert.equal(line?.abilities.arrange, allowed);
      }
    });

    test(`a ${role} ${desk} breaks news where the policy says so`, async () => {
      const staff = as(role, [...sectionIds]);
      for (const article of [city, sport]) {
        const allowed =
          everywhere(role) || (role === "desk-editor" && (sectionIds.length === 0 || article === city));
        const act = breakArticle(staff, { code: article.code, until: new Date(Date.now() + 3_600_000) });
        if (allowed) await act;
        else await assert.rejects(act, { code: "NOT_ALLOWED" });
      }
    });
  }
}

test("who may not arrange a front sees what readers see, not the draft", async () => {
  const version = await versionOf("home");
  await saveFront(ctx, { front: "home", cards: [{ position: 1, code: secret.code }], version });
  const seen = await frontView(as("reporter", []), { front: "home", of: "draft" });
  assert.equal(seen.draft, null);
  assert.doesNotMatch(JSON.stringify(seen), /نهان/);
  const draft = (await frontView(ctx, { front: "home", of: "draft" })).draft?.id as number;
  await assert.rejects(frontView(as("reporter", []), { front: "home", of: draft }), { code: "NOT_ALLOWED" });
});

test("an article that one may not see cannot be pinned, and one that a colleague pinned shows nothing", async () => {
  const editor = as("desk-editor", [citySection]);
  const cards = [{ position: 2, code: secret.code }];
  const version = await versionOf("شهر");
  await assert.rejects(saveFront(editor, { front: "شهر", cards, version }), /no article with news code/);
  const saved = await saveFront(ctx, { front: "شهر", cards, version });
  const seen = await frontView(editor, { front: "شهر", of: "draft" });
  assert.deepEqual([seen.cards[0]?.code, seen.cards[0]?.article], [secret.code, null]);
  assert.doesNotMatch(JSON.stringify(seen), /نهان/);
  // What stands there already may stay.
  await saveFront(editor, { front: "شهر", cards, version: saved.version });
});

test("a version of one front is none of another", async () => {
  const version = await versionOf("ورزش");
  const city = await frontView(ctx, { front: "شهر", of: "live" });
  const other = city.live?.id as number;
  await assert.rejects(restoreFront(ctx, { front: "ورزش", id: other, version }), { code: "NOT_FOUND" });
  await assert.rejects(frontView(ctx, { front: "ورزش", of: other }), { code: "NOT_FOUND" });
});
