// Names stand in the order of the alphabet wherever they are listed, page by page, and an index leads to each page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { asStaff, staffActor } from "../../test/staff.ts";
import { EDITIONS } from "../editions.ts";
import { listAccounts } from "./accounts/list-accounts.ts";
import { listColleagues, listStaff } from "./accounts/list-staff.ts";
import { authorLines } from "./authors/author-lines.ts";
import { sourceLines } from "./sources/source-lines.ts";
import { listSources } from "./sources/sources.ts";
import { tagLines } from "./tags/tag-lines.ts";

const { ctx } = await testNewsroom();
const IN_ORDER =
  "آب ائتلاف ابر باد پل تاک جام چاه خانه زمین ژاله سنگ کوه گل لاله مئا مکران میدان نیمه هنر یاس".split(" ");
const SHUFFLED = IN_ORDER.map((_, at) => IN_ORDER[(at * 8) % IN_ORDER.length] as string);
const CHIEF = asStaff(ctx, await staffActor(ctx, { name: "نگار سردبیر" }));

for (const name of SHUFFLED) {
  await buildDraft(ctx, { headline: `خبر ${name}`, source: name, authors: [name] });
  await staffActor(ctx, { name, role: "reporter" });
}
for (let at = 0; at < SHUFFLED.length; at += 10) {
  await buildDraft(ctx, { headline: `برچسب ${at}`, tags: SHUFFLED.slice(at, at + 10) });
}

/** All names, fetched so many at a time. */
async function paged(list: (page: { limit: number; after?: string }) => Promise<[string[], string | null]>) {
  const names: string[] = [];
  let next: string | null = null;
  do {
    const page = await list({ limit: 4, ...(next === null ? {} : { after: next }) });
    names.push(...page[0]);
    next = page[1];
  } while (next !== null);
  return names;
}
const namesOf = (lines: readonly { name: string }[]) => lines.map(({ name }) => name);

test("tags, authors and sources are listed from آ to ی, page by page", async () => {
  const tags = await paged(async (page) => {
    const { tags: lines, next } = await tagLines(ctx, page);
    return [namesOf(lines), next];
  });
  assert.deepEqual(tags, IN_ORDER);
  const authors = await paged(async (page) => {
    const { authors: lines, next } = await authorLines(ctx, page);
    return [namesOf(lines), next];
  });
  assert.deepEqual(authors, IN_ORDER);
  const sources = await paged(async (page) => {
    const { sources: lines, next } = await sourceLines(ctx, page);
    return [namesOf(lines), next];
  });
  assert.deepEqual(sources, IN_ORDER);
  assert.deepEqual(namesOf(await listSources(ctx)), IN_ORDER);
});

test("so are colleagues, and two of one name are both there", async () => {
  await staffActor(ctx, { name: "گل", role: "reporter" });
  const all = IN_ORDER.join(" ")
    .replace("گل", "گل گل")
    .replace("نیمه", "نگار_سردبیر نیمه")
    .split(" ")
    .map((name) => name.replace("_", " "));
  const staff = await paged(async (page) => {
    const { accounts, next } = await listStaff(CHIEF, page);
    return [namesOf(accounts), next];
  });
  assert.deepEqual(staff, all);
  assert.deepEqual(namesOf((await listColleagues(CHIEF)).colleagues), all);
  assert.deepEqual(namesOf(await listAccounts(ctx)), all);
});

test("an edition has the order of its own language", async () => {
  const english = { ...ctx, edition: EDITIONS.en };
  await buildDraft(english, {
    headline: "All",
    section: "City",
    tags: ["zoo", "École", "eagle", "Apple", "bee"],
  });
  assert.deepEqual(namesOf((await tagLines(english, {})).tags), ["Apple", "bee", "eagle", "École", "zoo"]);
});

test("a cursor that is none is refused", async () => {
  await assert.rejects(tagLines(ctx, { after: "گل" }), { code: "BAD_INPUT" });
});

test("each page is found by its index, also among many", async () => {
  await sql`insert into tag (edition, slug, name, name_key)
    select 'fa', 'tag-' || n, 'برچسب ' || n, 'tag' || n from generate_series(1, 20000) n`.execute(ctx.db);
  await sql`analyze tag`.execute(ctx.db);
  const { rows } = await sql<{ "QUERY PLAN": string }>`explain
    select id from tag where edition = 'fa' and merged_into is null
      and (name collate "fa-x-icu", id) > ('گل', 5) order by name collate "fa-x-icu", id limit 50`.execute(
    ctx.db,
  );
  const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
  assert.match(plan, /Index (Only )?Scan using tag_order_fa/);
  assert.doesNotMatch(plan, /Sort/);
});
