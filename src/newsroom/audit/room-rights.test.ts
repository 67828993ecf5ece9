// Who of the staff may do what with the newsroom itself: sections, settings, pages, tags, authors, sources, the log. And whoever did
// it stands in the log, as an account.
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildDraft } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { Context, StaffActor } from "../../context.ts";
import { listActivity, listAudit } from "../accounts/list-audit.ts";
import { ROLES, type Role } from "../accounts/roles.ts";
import { changeAuthor, createAuthor } from "../authors/change-author.ts";
import { addAuthorName, mergeAuthors, separateAuthor } from "../authors/merge-authors.ts";
import { removeFilter, saveFilter } from "../filters/filters.ts";
import { binPage, recoverPage } from "../pages/bin-page.ts";
import { orderPages } from "../pages/order-pages.ts";
import { publishPage, restorePage, withdrawPage } from "../pages/publish-page.ts";
import { createPage, savePage } from "../pages/save-page.ts";
import { changeSection } from "../sections/change-section.ts";
import { orderSections } from "../sections/order-sections.ts";
import { removeSection } from "../sections/remove-section.ts";
import { sectionLines } from "../sections/section-lines.ts";
import { createSection } from "../sections/sections.ts";
import { changeSettings } from "../settings/settings.ts";
import { changeSource, createSource } from "../sources/change-source.ts";
import { mergeSources, separateSource } from "../sources/merge-sources.ts";
import { changeTag } from "../tags/change-tag.ts";
import { addAlias, mergeTags, separateTag } from "../tags/merge-tags.ts";

const { ctx } = await testNewsroom();
let number = 0;
/** A name that nothing bears yet. */
function fresh(): string {
  number += 1;
  return `نام ${number}`;
}

async function tag(): Promise<string> {
  const name = fresh();
  await buildDraft(ctx, { tags: [name] });
  return name;
}

const author = async (): Promise<string> => (await createAuthor(ctx, { name: fresh() })).name;
const section = async (): Promise<number> => (await createSection(ctx, { name: fresh() })).id;
const source = async (): Promise<number> => (await createSource(ctx, { name: fresh() })).id;

const publishedPage = async () => publishPage(ctx, { id: (await createPage(ctx, { title: fresh() })).id });

const ADMINISTERS: Role[] = ["editor-in-chief", "administrator"];
const CATALOGUES: Role[] = ["copy-editor", "desk-editor", "editor-in-chief", "administrator"];

/** Each makes what it needs as the operator, and gives the act itself back. */
const ACTS: [
  act: string,
  who: readonly Role[],
  prepare: () => Promise<(staff: Context) => Promise<unknown>>,
][] = [
  ["sections.create", ADMINISTERS, async () => (staff) => createSection(staff, { name: fresh() })],
  [
    "sections.change",
    ADMINISTERS,
    async () => {
      const id = await section();
      return (staff) => changeSection(staff, { id, name: fresh() });
    },
  ],
  [
    "sections.order",
    ADMINISTERS,
    async () => {
      const ids = (await sectionLines(ctx)).sections.map(({ id }) => id);
      return (staff) => orderSections(staff, { ids });
    },
  ],
  [
    "sections.remove",
    ADMINISTERS,
    async () => {
      const id = await section();
      return (staff) => removeSection(staff, { id });
    },
  ],
  ["pages.create", ADMINISTERS, async () => (staff) => createPage(staff, { title: fresh() })],
  [
    "pages.save",
    ADMINISTERS,
    async () => {
      const { id } = await createPage(ctx, { title: fresh() });
      return (staff) => savePage(staff, { id, body: "متن" });
    },
  ],
  [
    "pages.publish",
    ADMINISTERS,
    async () => {
      const { id } = await createPage(ctx, { title: fresh() });
      return (staff) => publishPage(staff, { id });
    },
  ],
  [
    "pages.withdraw",
    ADMINISTERS,
    async () => {
      const { id } = await publishedPage();
      return (staff) => withdrawPage(staff, { id });
    },
  ],
  [
    "pages.restore",
    ADMINISTERS,
    async () => {
      const { id } = await publishedPage();
      await withdrawPage(ctx, { id });
      return (staff) => restorePage(staff, { id });
    },
  ],
  [
    "pages.bin",
    ADMINISTERS,
    async () => {
      const { id } = await createPage(ctx, { title: fresh() });
      return (staff) => binPage(staff, { id });
    },
  ],
  [
    "pages.recover",
    ADMINISTERS,
    async () => {
      const { id } = await createPage(ctx, { title: fresh() });
      await binPage(ctx, { id });
      return (staff) => recoverPage(staff, { id });
    },
  ],
  [
    "pages.order",
    ADMINISTERS,
    async () => {
      const { id } = await publishedPage();
      return (staff) => orderPages(staff, { ids: [id] });
    },
  ],
  ["settings.change", ADMINISTERS, async () => (staff) => changeSettings(staff, { tagline: fresh() })],
  [
    "tags.change",
    CATALOGUES,
    async () => {
      const name = await tag();
      return (staff) => changeTag(staff, { tag: name, intro: "درآمد" });
    },
  ],
  [
    "tags.merge",
    CATALOGUES,
    async () => {
      const [from, into] = [await tag(), await tag()];
      return (staff) => mergeTags(staff, { tag: from, into });
    },
  ],
  [
    "tags.alias",
    CATALOGUES,
    async () => {
      const name = await tag();
      return (staff) => addAlias(staff, { tag: name, name: fresh() });
    },
  ],
  [
    "tags.separate",
    CATALOGUES,
    async () => {
      const { aliases } = await mergeTags(ctx, { tag: await tag(), into: await tag() });
      return (staff) => separateTag(staff, { alias: aliases[0]?.slug as string });
    },
  ],
  ["authors.create", CATALOGUES, async () => (staff) => createAuthor(staff, { name: fresh() })],
  [
    "authors.change",
    CATALOGUES,
    async () => {
      const name = await author();
      return (staff) => changeAuthor(staff, { author: name, intro: "درآمد" });
    },
  ],
  [
    "authors.merge",
    CATALOGUES,
    async () => {
      const [from, into] = [await author(), await author()];
      return (staff) => mergeAuthors(staff, { author: from, into });
    },
  ],
  [
    "authors.alias",
    CATALOGUES,
    async () => {
      const name = await author();
      return (staff) => addAuthorName(staff, { author: name, name: fresh() });
    },
  ],
  [
    "authors.separate",
    CATALOGUES,
    async () => {
      const { aliases } = await mergeAuthors(ctx, { author: await author(), into: await author() });
      return (staff) => separateAuthor(staff, { alias: aliases[0]?.slug as string });
    },
  ],
  ["sources.create", CATALOGUES, async () => (staff) => createSource(staff, { name: fresh() })],
  [
    "sources.change",
    CATALOGUES,
    async () => {
      const id = await source();
      return (staff) => changeSource(staff, { id, name: fresh() });
    },
  ],
  [
    "sources.merge",
    CATALOGUES,
    async () => {
      const [id, into] = [await source(), await source()];
      return (staff) => mergeSources(staff, { id, into });
    },
  ],
  [
    "sources.separate",
    CATALOGUES,
    async () => {
      const [id, into] = [await source(), await source()];
      await mergeSources(ctx, { id, into });
      return (staff) => separateSource(staff, { id });
    },
  ],
  [
    "filters.save",
    ROLES,
    async () => (staff) =>
      saveFilter(staff, { screen: "search", name: fresh(), filter: {}, shared: "newsroom" }),
  ],
];

const staff = new Map<Role, Context & { id: number }>();
for (const role of ROLES) {
  const { id } = await ctx.db
    .insertInto("account")
    .values({ name: role, email: `${role}@news.example`, role })
    .returning("id")
    .executeTakeFirstOrThrow();
  const actor: StaffActor = { kind: "account", id, name: role, role, sectionIds: [] };
  staff.set(role, { ...ctx, actor, id });
}

for (const [act, who, prepare] of ACTS) {
  test(`${act}: ${who.length === ROLES.length ? "everybody" : who.join(", ")}, and nobody else`, async () => {
    for (const [role, colleague] of staff) {
      const run = await prepare();
      if (!who.includes(role)) {
        await assert.rejects(run(colleague), { code: "NOT_ALLOWED" }, role);
        continue;
      }
      await run(colleague);
      const [entry] = (await listAudit(ctx, { limit: 1 })).entries;
      assert.deepEqual([entry?.act, entry?.actor, entry?.accountId], [act, `account:${role}`, colleague.id]);
    }
  });
}

test("the whole log is read by those who may; what one did oneself by everybody", async () => {
  for (const [role, colleague] of staff) {
    const other = (staff.get(role === "reporter" ? "moderator" : "reporter") as { id: number }).id;
    const own = await listActivity(colleague, {});
    assert.ok(own.entries.length > 0);
    for (const { accountId } of own.entries) assert.equal(accountId, colleague.id);
    if (ADMINISTERS.includes(role)) {
      await listAudit(colleague, {});
      assert.ok((await listActivity(colleague, { account: other })).entries.length > 0);
    } else {
      await assert.rejects(listAudit(colleague, {}), { code: "NOT_ALLOWED" });
      await assert.rejects(listActivity(colleague, { account: other }), { code: "NOT_ALLOWED" });
    }
  }
});

test("the log is read by act, feature, account, subject and time, from page to page", async () => {
  const chief = (staff.get("editor-in-chief") as { id: number }).id;
  const of = async (filter: Parameters<typeof listAudit>[1]) => (await listAudit(ctx, filter)).entries;
  assert.ok((await of({ act: "tags" })).every(({ act }) => act.startsWith("tags.")));
  const merges = await of({ act: "tags.merge", account: chief });
  assert.deepEqual(
    merges.map(({ act, accountId }) => [act, accountId]),
    [["tags.merge", chief]],
  );
  const [merge] = merges;
  assert.equal((await of({ subject: merge?.subject, act: "tags.merge" }))[0]?.id, merge?.id);
  const at = merge?.at as Date;
  const after = new Date(at.getTime() + 1);
  assert.ok((await of({ from: at, to: after })).some(({ id }) => id === merge?.id));
  assert.ok(!(await of({ to: at, limit: 1000 })).some(({ id }) => id === merge?.id));
  assert.deepEqual(await of({ from: new Date(Date.now() + 60_000) }), []);
  const all = await of({ limit: 1000 });
  const paged: number[] = [];
  let next: string | null = null;
  do {
    const page: { entries: { id: number }[]; next: string | null } = await listAudit(ctx, {
      limit: 17,
      ...(next === null ? {} : { after: next }),
    });
    paged.push(...page.entries.map(({ id }) => id));
    next = page.next;
  } while (next !== null);
  assert.deepEqual(
    paged,
    all.map(({ id }) => id),
  );
});

test("a filter that is removed is on record", async () => {
  const reporter = staff.get("reporter") as Context;
  const { id, version } = await saveFilter(reporter, { screen: "articles", name: fresh(), filter: {} });
  await removeFilter(reporter, { id, version });
  assert.equal((await listActivity(reporter, { limit: 1 })).entries[0]?.act, "filters.remove");
});
