// Articles through the door of the staff: as the studio asks, with JSON, versions and previews as pages.
import assert from "node:assert/strict";
import { test } from "node:test";
import { testNewsroom } from "../../../test/newsroom.ts";
import { signedIn, testDoor } from "../../../test/staff.ts";
import { testSite } from "../../../test/test-site.ts";
import { createSection } from "../../newsroom/sections/sections.ts";
import { sitePreview } from "../../site/preview.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { site } = testSite(newsroom);
const city = await createSection(ctx, { name: "شهر" });
const door = testDoor(ctx, sitePreview(site));
const reporter = await signedIn(ctx, { role: "reporter", sections: [city.slug], door });
const editor = await signedIn(ctx, { role: "desk-editor", sections: [city.slug], door });
const moderator = await signedIn(ctx, { role: "moderator", door });

const { body: made } = await reporter.call("articles.create", { headline: "پل تازه", section: city.slug });
const { code } = made;

test("an article goes from its writer to readers through calls alone", async () => {
  const saved = await reporter.call("articles.save", {
    code,
    version: made.version,
    lead: "لید",
    body: "بند یک",
  });
  assert.deepEqual([saved.status, saved.body.revision], [200, 2]);
  const handed = await reporter.call("articles.submit", { code, version: saved.body.version });
  const returned = await editor.call("articles.return", {
    code,
    version: handed.body.version,
    reason: "کوتاه است",
  });
  assert.equal(returned.body.deskState, "returned");
  const longer = await reporter.call("articles.save", {
    code,
    version: returned.body.version,
    body: "بند یک\nبند دو",
  });
  const again = await reporter.call("articles.submit", { code, version: longer.body.version });
  const at = new Date(Date.now() + 3_600_000).toISOString();
  const timed = await editor.call("articles.publish", { code, version: again.body.version, at });
  assert.equal(timed.body.live, "scheduled");
  const from = new Date().toISOString();
  const to = new Date(Date.now() + 7_200_000).toISOString();
  const { body: plan } = await reporter.call("planning.list", { from, to });
  assert.deepEqual([plan.entries.length, plan.entries[0]?.at], [1, at]);
  const { body: got } = await reporter.call("articles.get", { code });
  assert.deepEqual([got.revision.number, got.live, got.abilities.publish], [3, "scheduled", false]);
  const { body: list } = await reporter.call("articles.list", { mine: true });
  assert.deepEqual([list.articles.length, list.next], [1, null]);
  const { body: compared } = await editor.call("revisions.compare", { code, before: 2, after: 3 });
  assert.deepEqual(
    compared.blocks.map((block) => block.kind),
    ["equal", "added"],
  );
});

test("the second of two writers gets 409 with the text that stands", async () => {
  const { body: mine } = await reporter.call("articles.create", { headline: "دو نفر", section: city.slug });
  await editor.call("articles.save", { code: mine.code, version: mine.version, lead: "از دبیر" });
  const { status, body } = await reporter.call("articles.save", {
    code: mine.code,
    version: mine.version,
    lead: "از خبرنگار",
  });
  assert.equal(status, 409);
  assert.equal(body.error.params.version, mine.version + 1);
  assert.partialDeepStrictEqual(body.error.params.revision, { lead: "از دبیر" });
});

test("a preview is the readers' page of what is not published, for whoever may see it", async () => {
  const shown = await reporter.get(`/api/articles.preview?code=${code}`);
  assert.equal(shown.status, 200);
  assert.match(shown.body, /<h1[^>]*>پل تازه<\/h1>/);
  assert.match(shown.body, /بند دو/);
  assert.match(shown.response.headers.get("cache-control") ?? "", /no-store/);
  const earlier = await reporter.get(`/api/articles.preview?code=${code}&revision=2`);
  assert.doesNotMatch(earlier.body, /بند دو/);
  assert.equal((await moderator.get(`/api/articles.preview?code=${code}`)).status, 403);
  assert.equal((await reporter.get("/api/articles.preview?code=1")).status, 404);
  assert.equal((await reporter.get(`/api/articles.preview?code=${code}&revision=99`)).status, 404);
  assert.equal((await reporter.get("/api/articles.preview?code=x")).status, 400);
});

test("a preview shows an article of a section that readers do not know yet", async () => {
  const { body } = await editor.call("articles.create", { headline: "نخستین خبر", section: city.slug });
  const shown = await editor.get(`/api/articles.preview?code=${body.code}`);
  assert.match(shown.body, /نخستین خبر/);
});

test("changes without a version are refused by the field's name", async () => {
  const calls = {
    save: {},
    submit: {},
    publish: {},
    withdraw: {},
    correct: {},
    setTimes: {},
    discard: {},
    restore: {},
  };
  for (const name of Object.keys(calls)) {
    const { status, body } = await editor.call(`articles.${name}`, { code });
    assert.deepEqual([status, Object.keys(body.error.fields)], [400, ["version"]], name);
  }
});
