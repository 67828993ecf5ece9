import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildArticle, buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { staffActor } from "../../../test/staff.ts";
import { toText } from "../../document/to-text.ts";
import type { AppError } from "../../errors.ts";
import { isRight, PLACES } from "../accounts/rights.fixture.ts";
import { ROLES } from "../accounts/roles.ts";
import { createArticle } from "../articles/create-article.ts";
import { publishArticle } from "../articles/publish-article.ts";
import { createSection } from "../sections/sections.ts";
import { endCoverage } from "./end-coverage.ts";
import { entryHistory, getCoverage } from "./get-coverage.ts";
import { pinEntry } from "./pin-entry.ts";
import { restoreEntry, withdrawEntry } from "./withdraw-entry.ts";
import { addEntry, changeEntry } from "./write-entry.ts";

const { ctx } = await testNewsroom();

const cover = async () =>
  (await buildArticle(ctx, { kind: "live", headline: "لحظه به لحظه با جشنواره" })).code;
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const headlinesOf = async (code: number) =>
  (await getCoverage(ctx, { code })).entries.map(({ headline }) => headline);

test("entries stand in the order of what they tell, the newest first, whenever they were written", async () => {
  const code = await cover();
  await addEntry(ctx, { code, headline: "درها باز شد" });
  await addEntry(ctx, { code, headline: "صف تماشاگران", at: minutesAgo(30) });
  await addEntry(ctx, { code, body: "نخستین نمایش آغاز شد.\nتالار پر است." });
  const { entries } = await getCoverage(ctx, { code });
  assert.deepEqual(
    entries.map(({ headline, document }) => headline ?? toText(document)),
    ["نخستین نمایش آغاز شد.\nتالار پر است.", "درها باز شد", "صف تماشاگران"],
  );
});

test("an entry says something, tells nothing that is still to come, and is normalized like any text", async () => {
  const code = await cover();
  await assert.rejects(addEntry(ctx, { code, headline: " ", body: "\n" }), { code: "BAD_INPUT" });
  await assert.rejects(addEntry(ctx, { code, headline: "فردا", at: minutesAgo(-60) }), { code: "BAD_INPUT" });
  await addEntry(ctx, { code, headline: "كتاب علي" });
  assert.deepEqual(await headlinesOf(code), ["کتاب علی"]);
});

test("a changed entry keeps every version; the same words make none", async () => {
  const code = await cover();
  const { id } = await addEntry(ctx, { code, headline: "۱۲ نمایش" });
  assert.deepEqual(await changeEntry(ctx, { id, version: 1, headline: "۱۳ نمایش", keyPoint: true }), {
    id,
    version: 2,
  });
  assert.deepEqual(await changeEntry(ctx, { id, version: 2, headline: "۱۳ نمایش" }), { id, version: 2 });
  const { versions } = await entryHistory(ctx, { id });
  assert.deepEqual(
    versions.map(({ number, headline, keyPoint }) => [number, headline, keyPoint]),
    [
      [2, "۱۳ نمایش", true],
      [1, "۱۲ نمایش", false],
    ],
  );
  await assert.rejects(sql`update live_entry_version set headline = 'x'`.execute(ctx.db));
  await assert.rejects(sql`delete from live_entry_version`.execute(ctx.db));
});

test("whoever changes what somebody else changed meanwhile is shown what stands there now", async () => {
  const code = await cover();
  const { id } = await addEntry(ctx, { code, headline: "ساعت هشت" });
  await changeEntry(ctx, { id, version: 1, headline: "ساعت نه" });
  await assert.rejects(changeEntry(ctx, { id, version: 1, headline: "ساعت ده" }), (error: AppError) => {
    assert.deepEqual([error.code, error.params?.headline, error.params?.version], ["CONFLICT", "ساعت نه", 2]);
    return true;
  });
});

test("one entry is pinned at most, and none that is withdrawn", async () => {
  const code = await cover();
  const [one, other] = [
    await addEntry(ctx, { code, headline: "یک" }),
    await addEntry(ctx, { code, headline: "دو" }),
  ];
  await pinEntry(ctx, { id: one.id, pinned: true });
  await pinEntry(ctx, { id: other.id, pinned: true });
  const pinned = async () =>
    (await getCoverage(ctx, { code })).entries.filter((entry) => entry.pinned).map(({ id }) => id);
  assert.deepEqual(await pinned(), [other.id]);
  await withdrawEntry(ctx, { id: other.id, reason: "نادرست بود" });
  assert.deepEqual(await pinned(), []);
  await assert.rejects(pinEntry(ctx, { id: other.id, pinned: true }), { code: "CONFLICT" });
  await pinEntry(ctx, { id: one.id, pinned: true });
  await pinEntry(ctx, { id: one.id, pinned: false });
  assert.deepEqual(await pinned(), []);
});

test("what is withdrawn stays with the newsroom, with reason and name, and can come back", async () => {
  const code = await cover();
  const { id } = await addEntry(ctx, { code, headline: "شایعه" });
  await withdrawEntry(ctx, { id, reason: "تأیید نشد", version: 1 });
  const [entry] = (await getCoverage(ctx, { code })).entries;
  assert.deepEqual(
    [entry?.headline, entry?.withdrawn?.reason, entry?.withdrawn?.by],
    ["شایعه", "تأیید نشد", "test"],
  );
  await restoreEntry(ctx, { id });
  assert.equal((await getCoverage(ctx, { code })).entries[0]?.withdrawn, null);
});

test("a coverage that has ended takes no entries until it is resumed; what was told can still be mended", async () => {
  const code = await cover();
  const { id } = await addEntry(ctx, { code, headline: "پرده آخر" });
  const { endedAt } = await endCoverage(ctx, { code, ended: true });
  assert.ok(endedAt);
  assert.equal((await endCoverage(ctx, { code, ended: true })).endedAt, endedAt);
  await assert.rejects(addEntry(ctx, { code, headline: "دیر" }), { code: "CONFLICT" });
  await changeEntry(ctx, { id, headline: "پرده پایانی" });
  await endCoverage(ctx, { code, ended: false });
  await addEntry(ctx, { code, headline: "پس از پایان" });
  assert.deepEqual(await headlinesOf(code), ["پس از پایان", "پرده پایانی"]);
});

test("only live coverage has entries", async () => {
  const { code } = await buildArticle(ctx);
  await assert.rejects(addEntry(ctx, { code, headline: "یک" }), { code: "CONFLICT" });
  await assert.rejects(addEntry(ctx, { code: 9, headline: "یک" }), { code: "NOT_FOUND" });
  await assert.rejects(changeEntry(ctx, { id: 987_654, headline: "یک" }), { code: "NOT_FOUND" });
});

test("the same key writes one entry; two writers at once write two", async () => {
  const code = await cover();
  await Promise.all([1, 2].map(() => addEntry(ctx, { code, headline: "یک بار", key: "k" })));
  await Promise.all(["الف", "ب"].map((headline) => addEntry(ctx, { code, headline })));
  assert.deepEqual((await headlinesOf(code)).sort(), ["الف", "ب", "یک بار"]);
});

test("a long coverage is read from page to page", async () => {
  const code = await cover();
  for (let minute = 0; minute < 105; minute += 1) {
    await addEntry(ctx, { code, headline: `دقیقه ${minute}`, at: minutesAgo(minute) });
  }
  const first = await getCoverage(ctx, { code });
  assert.deepEqual([first.entries.length, first.more], [100, true]);
  const rest = await getCoverage(ctx, { code, before: first.entries.at(-1)?.id });
  assert.deepEqual([rest.entries.length, rest.more, rest.entries.at(-1)?.headline], [5, false, "دقیقه ۱۰۴"]);
});

test("every act is on record, with the entry it is about", async () => {
  const code = await cover();
  const { id } = await addEntry(ctx, { code, headline: "یک" });
  await changeEntry(ctx, { id, headline: "دو" });
  await pinEntry(ctx, { id, pinned: true });
  await pinEntry(ctx, { id, pinned: false });
  await withdrawEntry(ctx, { id, reason: "نادرست" });
  await restoreEntry(ctx, { id });
  await endCoverage(ctx, { code, ended: true });
  await endCoverage(ctx, { code, ended: false });
  const entries = await ctx.db
    .selectFrom("audit_entry")
    .select("act")
    .where("subject", "=", `article:${code}`)
    .where("act", "like", "live.%")
    .orderBy("id")
    .execute();
  assert.deepEqual(
    entries.map(({ act }) => act.slice(5)),
    ["add", "change", "pin", "unpin", "withdraw", "restore", "end", "resume"],
  );
});

test("who may cover what is what the table of rights says", async () => {
  const [here, elsewhere] = [
    await createSection(ctx, { name: "جشنواره", slug: "here" }),
    await createSection(ctx, { name: "جای دیگر", slug: "elsewhere" }),
  ];
  const me = await staffActor(ctx);
  const other = await staffActor(ctx);
  const wrong: string[] = [];
  for (const [place, name] of PLACES.entries()) {
    const section = (place < 2 ? here : elsewhere).slug;
    const actor = place % 2 === 0 ? me : other;
    const { code } = await createArticle({ ...ctx, actor }, { kind: "live", headline: name, section });
    await publishArticle(ctx, { code });
    for (const role of ROLES) {
      const who = { ...ctx, actor: { ...me, role, sectionIds: [here.id] } };
      const expected = isRight(role, { deed: "cover", place, state: "l" });
      assert.equal(
        (await getCoverage({ ...who, actor: { ...who.actor } }, { code })).abilities.cover,
        expected,
      );
      const outcome = await addEntry(who, { code, headline: role }).then(
        () => true,
        (error: AppError) => error.code !== "NOT_ALLOWED",
      );
      if (outcome !== expected) wrong.push(`${role}, ${name}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("a coverage that nobody published is nobody's business but the newsroom's", async () => {
  const { code } = await buildDraft(ctx, { kind: "live" });
  await addEntry(ctx, { code, headline: "آماده" });
  assert.deepEqual(await headlinesOf(code), ["آماده"]);
});
