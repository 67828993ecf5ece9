import assert from "node:assert/strict";
import { test } from "node:test";
import { eventServer } from "../../test/event-source.ts";
import { buildArticle, buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";
import { soon, until } from "../../test/until.ts";
import { EDITIONS } from "../editions.ts";
import { publishArticle } from "../newsroom/articles/publish-article.ts";
import { withdrawArticle } from "../newsroom/articles/withdraw-article.ts";
import { breakArticle } from "../newsroom/fronts/break-article.ts";
import { createSection } from "../newsroom/sections/sections.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { site } = testSite(newsroom);
const { events, listen } = await eventServer(site);

const hour = () => new Date(Date.now() + 3_600_000);

test("a reader hears at once that nothing is breaking, then of what breaks, then of its end", async () => {
  const { code } = await buildArticle(ctx, { headline: "باران سیل‌آسا در راه است" });
  const ear = await listen();
  assert.deepEqual(
    [(await ear.next())?.data, ear.headers.get("content-type")],
    [null, "text/event-stream; charset=utf-8"],
  );
  const end = hour();
  await breakArticle(ctx, { code, until: end });
  const heard = await ear.next();
  assert.equal(heard?.kind, "breaking");
  assert.deepEqual(
    [heard?.data?.code, heard?.data?.headline, heard?.data?.until],
    [code, "باران سیل‌آسا در راه است", end.toISOString()],
  );
  await breakArticle(ctx, { code, until: null });
  assert.equal((await ear.next())?.data, null);
  ear.hangUp();
});

test("what breaks ends by itself when its time is over", async () => {
  const { code } = await buildArticle(ctx);
  await breakArticle(ctx, { code, until: soon() });
  const ear = await listen();
  assert.equal((await ear.next())?.data?.code, code);
  assert.equal((await ear.next())?.data, null);
  ear.hangUp();
});

test("nothing of an embargoed or scheduled article is told before its time, and all of it then", async () => {
  const ear = await listen();
  await ear.next();
  const draft = await buildDraft(ctx, { headline: "خبر محرمانه" });
  const due = soon();
  await publishArticle(ctx, { code: draft.code, embargoUntil: due });
  await breakArticle(ctx, { code: draft.code, until: hour() });
  const heard = await ear.next();
  assert.equal(heard?.data?.code, draft.code);
  assert.ok(Date.now() >= due.getTime());
  await withdrawArticle(ctx, { code: draft.code });
  assert.equal((await ear.next())?.data, null);
  ear.hangUp();
});

test("whoever comes back is told only what is different from what was heard last", async () => {
  const first = await listen();
  const seen = await first.next();
  first.hangUp();
  const { code } = await buildArticle(ctx);
  const again = await listen("", { "last-event-id": seen?.id ?? "" });
  await breakArticle(ctx, { code, until: hour() });
  assert.equal((await again.next())?.data?.code, code);
  await breakArticle(ctx, { code, until: null });
  again.hangUp();
  const stranger = await listen("", { "last-event-id": "<no id of ours>" });
  assert.equal((await stranger.next())?.data, null);
  stranger.hangUp();
});

test("changes that a broken line kept from us are told when it stands again", async () => {
  const ear = await listen();
  await ear.next();
  const { code } = await buildArticle(ctx);
  const { onChanged } = ctx;
  ctx.onChanged = () => {};
  await breakArticle(ctx, { code, until: hour() });
  ctx.onChanged = onChanged;
  site.facts.doubt();
  site.facts.trust();
  assert.equal((await ear.next())?.data?.code, code);
  await breakArticle(ctx, { code, until: null });
  ear.hangUp();
});

test("what has nothing to do with it is not told", async () => {
  const ear = await listen();
  await ear.next();
  await createSection(ctx, { name: "سرویس تازه" });
  const { code } = await buildArticle(ctx);
  await breakArticle(ctx, { code, until: hour() });
  assert.equal((await ear.next())?.data?.code, code);
  await breakArticle(ctx, { code, until: null });
  ear.hangUp();
});

test("no proxy keeps or delays the stream, and it carries the headers of every answer", async () => {
  const ear = await listen();
  assert.deepEqual(
    ["cache-control", "x-accel-buffering", "x-content-type-options"].map((name) => ear.headers.get(name)),
    ["no-store, no-transform", "no", "nosniff"],
  );
  ear.hangUp();
});

test("who hangs up is forgotten", async () => {
  await until("nobody listens", () => events.count() === 0);
  const ears = await Promise.all([listen(), listen(), listen()]);
  assert.equal(events.count(), 3);
  for (const ear of ears) ear.hangUp();
  await until("nobody listens", () => events.count() === 0);
});

test("there are as many listeners as may be; the next one is asked to come later", async () => {
  const small = await eventServer(site, { most: 2 });
  const ears = [await small.listen(), await small.listen()];
  const refused = await small.listen();
  assert.deepEqual([refused.status, refused.headers.get("retry-after")], [503, "300"]);
  ears[0]?.hangUp();
  await until("a place is free", () => small.events.count() === 1);
  assert.equal((await small.listen()).status, 200);
});

test("a line is kept alive, and every line ends when the server goes", async () => {
  const brief = await eventServer(site, { pulse: 20 });
  const ear = await brief.listen();
  await ear.next();
  setTimeout(() => brief.events.close(), 60);
  assert.equal(await ear.next(), undefined);
  assert.equal((await brief.listen()).status, 503);
});

test("readers of one edition hear nothing of what breaks in another", async () => {
  const english = { ...ctx, edition: EDITIONS.en };
  const { code } = await buildArticle(english, { section: "City", headline: "Bridge closed" });
  const { code: persian } = await buildArticle(ctx);
  const [fa, en] = [await listen(), await listen("", {}, "en")];
  await Promise.all([fa.next(), en.next()]);
  await breakArticle(english, { code, until: hour() });
  const heard = await en.next();
  assert.deepEqual([heard?.data?.headline, heard?.data?.label], ["Bridge closed", "Breaking"]);
  await breakArticle(ctx, { code: persian, until: hour() });
  assert.equal((await fa.next())?.data?.code, persian);
  for (const ear of [fa, en]) ear.hangUp();
});
