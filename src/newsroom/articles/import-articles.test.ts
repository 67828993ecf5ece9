import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArticle } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import { testSite } from "../../../test/test-site.ts";
import { soon, until } from "../../../test/until.ts";
import { fromText } from "../../document/from-text.ts";
import { createSection } from "../sections/sections.ts";
import type { Arrival } from "./article.ts";
import { articleState } from "./article-state.ts";
import { changeArticle } from "./change-article.ts";
import { correctArticle } from "./correct-article.ts";
import { importArticles } from "./import-articles.ts";
import { listRevisions } from "./list-revisions.ts";
import { withdrawArticle } from "./withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const site = testSite(newsroom);
let last = 0;

function arrival(said: Partial<Arrival> = {}): Arrival {
  last += 1;
  const headline = said.headline ?? `خبر بایگانی ${last}`;
  return {
    origin: "archive",
    originKey: String(last),
    code: null,
    kind: "news",
    kicker: null,
    headline,
    lead: null,
    body: fromText("بند نخست.\nبند دوم."),
    byline: null,
    publishedAt: new Date("2022-02-18T10:11:00Z"),
    section: "بایگانی",
    source: { name: "باشگاه نمونه", url: null },
    tags: ["سند"],
    original: `${headline} ${said.lead ?? ""}`,
    ...said,
  };
}

const take = (...arrivals: Arrival[]) =>
  importArticles(ctx, { arrivals, section: null, undatedAt: new Date("2026-01-01T00:00:00Z") });
const pageOf = async (path: string): Promise<string> => (await site.get(path)).text();
const count = async (): Promise<number> => {
  const rows = await ctx.db.selectFrom("article").select("code").execute();
  return rows.length;
};

test("a record becomes a published article at its own code, instant and section", async () => {
  const [outcome] = await take(arrival({ code: 122_657, headline: "پرونده قدیمی" }));
  assert.deepEqual(outcome, { code: 122_657, outcome: "created" });
  const state = await articleState(ctx, 122_657);
  assert.equal(state.live, "yes");
  assert.equal(state.publishedAt, "2022-02-18T10:11:00.000Z");
  const page = await pageOf(state.address);
  assert.match(page, /datetime="2022-02-18T13:41:00\+03:30"/);
  assert.match(page, /باشگاه نمونه/);
  assert.match(await pageOf("/fa/archive/1400/11/29"), /پرونده قدیمی/);
  assert.match(await pageOf(`/fa/tag/${encodeURIComponent("سند")}`), /پرونده قدیمی/);
});

test("the same records again change nothing", async () => {
  const records = [arrival(), arrival(), arrival()];
  const first = await take(...records);
  const before = await count();
  const again = await take(...records);
  assert.deepEqual(
    again,
    first.map(({ code }) => ({ code, outcome: "unchanged" })),
  );
  assert.equal(await count(), before);
  assert.equal((await listRevisions(ctx, first[0]?.code as number)).length, 1);
});

test("a changed record becomes a new revision of the same article, seen at once", async () => {
  const record = arrival({ headline: "نسخه نخست بایگانی" });
  const [first] = await take(record);
  const code = first?.code as number;
  const { address } = await articleState(ctx, code);
  await pageOf(address);
  const [again] = await take({ ...record, headline: "نسخه دوم بایگانی", original: "دیگر" });
  assert.deepEqual(again, { code, outcome: "changed" });
  assert.match(await pageOf(address), /نسخه دوم بایگانی/);
  assert.equal((await articleState(ctx, code)).address, address);
  assert.equal((await listRevisions(ctx, code)).length, 2);
});

test("a changed record of a withdrawn article does not bring it back, and leaves a draft alone", async () => {
  const record = arrival();
  const [first] = await take(record);
  const code = first?.code as number;
  await changeArticle(ctx, { code, headline: "پیش‌نویس میز" });
  await withdrawArticle(ctx, { code });
  await take({ ...record, lead: "لید نو", original: "لید نو" });
  const state = await articleState(ctx, code);
  assert.equal(state.live, "withdrawn");
  assert.equal(state.headline, "پیش‌نویس میز");
});

test("a code that another article bears is refused, and the rest of the batch is taken", async () => {
  const { code } = await buildArticle(ctx);
  const outcomes = await take(arrival(), arrival({ code }), arrival());
  assert.deepEqual(
    outcomes.map((one) => one.outcome),
    ["created", "refused", "created"],
  );
  assert.match(outcomes[1]?.reason ?? "", new RegExp(String(code)));
});

test("a record that stands twice in a batch is one article, and the later state wins", async () => {
  const record = arrival({ headline: "دوباره آمده" });
  const twin = { ...record };
  const later = { ...record, headline: "سه‌باره آمده", original: "سوم" };
  const outcomes = await take(record, twin, later);
  assert.deepEqual(
    outcomes.map((one) => one.outcome),
    ["created", "unchanged", "changed"],
  );
  assert.equal(new Set(outcomes.map((one) => one.code)).size, 1);
  assert.equal((await articleState(ctx, outcomes[0]?.code as number)).headline, "سه‌باره آمده");
});

test("two records that wish the same code: the first gets it, the second is refused", async () => {
  const outcomes = await take(arrival({ code: 555_001 }), arrival({ code: 555_001 }));
  assert.deepEqual(
    outcomes.map((one) => one.outcome),
    ["created", "refused"],
  );
});

test("new articles are numbered after the codes that archives bring", async () => {
  const [first] = await take(arrival());
  const code = first?.code as number;
  await take(arrival({ code: code + 1 }), arrival({ code: code + 3 }));
  const outcomes = await take(arrival(), arrival(), arrival());
  assert.deepEqual(
    outcomes.map((one) => one.code),
    [code + 4, code + 5, code + 6],
  );
});

test("one record that cannot be stored leaves nothing of its batch", async () => {
  const before = await count();
  const broken = arrival({ headline: "شکسته\0" });
  await assert.rejects(take(arrival(), broken, arrival()));
  assert.equal(await count(), before);
});

test("an original that holds NUL and lone surrogates is kept without a fault", async () => {
  const [outcome] = await take(arrival({ original: "a\0b\ud800" }));
  assert.equal(outcome?.outcome, "created");
});

test("a record without a time or a section goes to the time and the section told, else the general one", async () => {
  const bare = { publishedAt: null, section: null };
  const undatedAt = new Date("2025-05-05T05:05:00Z");
  const [told] = await importArticles(ctx, { arrivals: [arrival(bare)], section: "فرهنگ", undatedAt });
  assert.match((await articleState(ctx, told?.code as number)).publishedAt ?? "", /^2025-05-05T05:05/);
  const [general] = await importArticles(ctx, { arrivals: [arrival(bare)], section: null, undatedAt });
  const rows = await ctx.db
    .selectFrom("article")
    .innerJoin("section", "section.id", "section_id")
    .select(["code", "name"])
    .where("code", "in", [told?.code as number, general?.code as number])
    .orderBy("code")
    .execute();
  assert.deepEqual(
    rows.map((row) => row.name),
    ["فرهنگ", "عمومی"],
  );
});

test("an import changes pages that were kept: lists, its section and the one above", async () => {
  await createSection(ctx, { name: "کشور", slug: "country" });
  await createSection(ctx, { name: "استان‌ها", slug: "provinces", parent: "country" });
  const pages = ["/fa/latest", "/fa/section/country", "/fa/section/provinces"];
  for (const page of pages) await pageOf(page);
  await take(arrival({ headline: "از استان رسیده", section: "استانها", publishedAt: new Date() }));
  for (const page of pages) assert.match(await pageOf(page), /از استان رسیده/, page);
});

test("a record of the near future is seen when it is due", async () => {
  assert.doesNotMatch(await pageOf("/fa/latest"), /از آینده نزدیک/);
  await take(arrival({ headline: "از آینده نزدیک", publishedAt: soon() }));
  await until("it is due", async () => (await pageOf("/fa/latest")).includes("از آینده نزدیک"));
});

test("two imports of the same records at once end as one", async () => {
  const records = Array.from({ length: 20 }, () => arrival({ tags: ["الف", "ب"] }));
  const mirrored = records.toReversed().map((record) => ({ ...record, tags: ["ب", "الف"] }));
  const before = await count();
  const outcomes = await Promise.allSettled([take(...records), take(...mirrored)]);
  assert.ok(outcomes.every((outcome) => outcome.status === "fulfilled"));
  assert.equal(await count(), before + 20);
});

test("related articles that the desk chose stay when the record changes", async () => {
  const { code: other } = await buildArticle(ctx);
  const first = arrival();
  const [made] = await take(first);
  const code = made?.code as number;
  await correctArticle(ctx, { code, related: [other] });
  await take({ ...first, original: "تازه", lead: "لید تازه" });
  const [newest] = await listRevisions(ctx, code);
  assert.equal(newest?.lead, "لید تازه");
  assert.deepEqual(newest?.related_codes, [other]);
});

test("names and identities that no index holds are refused, and the rest of the batch is taken", async () => {
  const long = Array.from({ length: 3000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
  ).join("");
  const outcomes = await take(
    arrival({ section: long }),
    arrival({ source: { name: long, url: null } }),
    arrival({ originKey: `https://example.org/${long}` }),
    arrival(),
  );
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    ["refused", "refused", "refused", "created"],
  );
});
