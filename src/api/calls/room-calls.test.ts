// Calls on comments and on the newsroom itself, as the studio makes them: what comes as JSON, what is wanted, what a
// refusal tells.
import assert from "node:assert/strict";
import { test } from "node:test";
import { askOf } from "../../../test/ask.ts";
import { buildArticle, buildComment } from "../../../test/factories.ts";
import { testNewsroom } from "../../../test/newsroom.ts";
import type { StaffActor } from "../../context.ts";
import { createSection } from "../../newsroom/sections/sections.ts";
import { apiApp } from "../app.ts";
import type { Visitor } from "../visitor.ts";

const { ctx } = await testNewsroom();
const city = await createSection(ctx, { name: "شهر", slug: "city" });
const { id: accountId } = await ctx.db
  .insertInto("account")
  .values({ name: "مینا", email: "mina@news.example", role: "editor-in-chief" })
  .returning("id")
  .executeTakeFirstOrThrow();
const chief: StaffActor = {
  kind: "account",
  id: accountId,
  name: "مینا",
  role: "editor-in-chief",
  sectionIds: [],
};
const visitor: Visitor = { actor: chief, by: "session", scopes: null, fresh: true, lacksSecondFactor: false };
const app = apiApp({
  ctx,
  version: "0",
  preview: {
    front: () => Promise.resolve(new Response()),
    article: async () => new Response(),
    page: async () => new Response(),
  },
  identify: () => Promise.resolve(visitor),
});

const ask = askOf(app);

test("the queue is worked: listed, decided in the version seen, decided again elsewhere, undone", async () => {
  const { code } = await buildArticle(ctx, { section: "city" });
  const id = await buildComment(ctx, { code, text: "نظر من", pending: true });
  const { body: queue } = await ask("comments.list", { status: "pending" });
  const [line] = queue.comments;
  assert.deepEqual([line?.id, line?.version, line?.abilities], [id, 1, { moderate: true }]);
  assert.match(line?.at ?? "", /^\d{4}-\d\d-\d\dT.*Z$/);
  const blind = await ask("comments.decide", { id, status: "published" });
  assert.deepEqual([blind.status, Object.keys(blind.body.error.fields)], [400, ["version"]]);
  const silent = await ask("comments.decide", { id, status: "unpublishable", version: 1 });
  assert.deepEqual([silent.status, Object.keys(silent.body.error.fields)], [400, ["reason"]]);
  const { body: decided } = await ask("comments.decide", {
    id,
    status: "unpublishable",
    reason: "spam",
    version: 1,
  });
  assert.deepEqual([decided.status, decided.version, decided.before.status], ["unpublishable", 2, "pending"]);
  const late = await ask("comments.decide", { id, status: "published", version: 1 });
  assert.deepEqual([late.status, late.body.error.code], [409, "CONFLICT"]);
  assert.deepEqual(
    [late.body.error.params.version, late.body.error.params.text, late.body.error.params.decidedBy],
    [2, "نظر من", "مینا"],
  );
  const many = await ask("comments.decideMany", {
    comments: [
      { id, version: 2 },
      { id: 999_999, version: 1 },
    ],
    status: "published",
  });
  assert.deepEqual([many.body.decided.length, many.body.refused.map((one) => one.code)], [1, ["NOT_FOUND"]]);
  const reply = await ask("comments.reply", { id, text: "سپاس" });
  assert.equal(reply.status, 200);
  assert.equal((await ask("comments.writer", { id })).body.comments.length, 1);
  assert.deepEqual((await ask("comments.similar", { id })).body.comments, []);
});

test("every change of what surrounds the articles wants the version that was seen", async () => {
  const wanting: [call: string, input: object, field: string][] = [
    ["sections.change", { id: city.id, name: "شهرها" }, "version"],
    ["sections.remove", { id: city.id }, "version"],
    ["sections.order", { ids: [city.id] }, "seen"],
    ["tags.change", { tag: "شهر", intro: "درآمد" }, "version"],
    ["tags.merge", { tag: "یک", into: "دو" }, "version"],
    ["tags.alias", { tag: "یک", name: "دو" }, "version"],
    ["sources.change", { id: 1, name: "نام" }, "version"],
    ["sources.merge", { id: 1, into: 2 }, "version"],
    ["settings.change", { tagline: "شعار" }, "version"],
    ["filters.remove", { id: 1 }, "version"],
  ];
  for (const [call, input, field] of wanting) {
    const { status, body } = await ask(call, input);
    assert.deepEqual([call, status, Object.keys(body.error.fields ?? {})], [call, 400, [field]]);
  }
});

test("sections, sources, tags, settings, the log, notices and filters come as the screens need them", async () => {
  const { body: sections } = await ask("sections.list");
  const [section] = sections.sections;
  assert.deepEqual([section?.slug, section?.abilities.administer, section?.version], ["city", true, 1]);
  const changed = await ask("sections.change", {
    id: city.id,
    name: "شهر و روستا",
    version: section?.version,
  });
  assert.equal(changed.body.name, "شهر و روستا");
  const lost = await ask("sections.change", { id: city.id, name: "شهر", version: section?.version });
  assert.deepEqual(
    [lost.status, lost.body.error.params.name, lost.body.error.params.version],
    [409, "شهر و روستا", 2],
  );
  const source = await ask("sources.create", { name: "روزنامه", url: "https://paper.example" });
  assert.deepEqual((await ask("sources.list")).body, { sources: [source.body], next: null });
  await buildArticle(ctx, { tags: ["پل"] });
  const { body: tags } = await ask("tags.list", { search: "پل" });
  assert.deepEqual([tags.tags[0]?.slug, tags.tags[0]?.articles, tags.tags[0]?.aliases], ["پل", 1, []]);
  const { body: settings } = await ask("settings.get");
  assert.equal(settings.settings.style.digits, "persian");
  const set = await ask("settings.change", { tagline: "شعار", version: settings.version });
  assert.deepEqual(set.body, { keys: ["tagline"], version: settings.version + 1 });
  const { body: log } = await ask("audit.list", { from: "2020-01-01T00:00:00+03:30", limit: 1 });
  assert.deepEqual([log.entries[0]?.act, log.entries[0]?.accountId], ["settings.change", accountId]);
  assert.equal((await ask("audit.activity")).body.entries[0]?.act, "settings.change");
  assert.deepEqual((await ask("notices.list")).body, { notices: [], unread: 0, next: null });
  assert.deepEqual((await ask("notices.read", { upTo: 9 })).body, { read: 0 });
  const { body: filter } = await ask("filters.save", {
    screen: "articles",
    name: "من",
    filter: { mine: true },
  });
  assert.deepEqual((await ask("filters.list", { screen: "articles" })).body, {
    filters: [filter],
    shared: [],
    abilities: { shareWithAll: true },
  });
  assert.equal((await ask("filters.remove", { id: filter.id, version: 1 })).status, 200);
});
