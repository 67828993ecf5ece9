// Fronts and pictures through the door of the staff: previews as pages, uploads as bytes.
import assert from "node:assert/strict";
import { test } from "node:test";
import sharp from "sharp";
import { askOf, type Body } from "../../test/ask.ts";
import { buildArticle } from "../../test/factories.ts";
import { ORIGIN, testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";
import type { StaffActor } from "../context.ts";
import { sitePreview } from "../site/preview.ts";
import { apiApp } from "./app.ts";
import type { Scope } from "./call.ts";
import type { Visitor } from "./visitor.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get, site } = testSite(newsroom);
// A page says when it was made.
const morning = ctx.now();
ctx.now = () => morning;
const { id } = await ctx.db
  .insertInto("account")
  .values({ name: "همکار", email: "colleague@example.org", role: "reporter" })
  .returning("id")
  .executeTakeFirstOrThrow();
let visitor: Visitor | null = null;
const app = apiApp({
  ctx,
  version: "0",
  preview: sitePreview(site),
  identify: () => Promise.resolve(visitor),
});

function signIn(role: StaffActor["role"], scopes: Scope[] | null = null): void {
  visitor = {
    actor: { kind: "account", id, name: "همکار", role, sectionIds: [] },
    by: scopes ? "token" : "session",
    scopes,
    fresh: true,
    lacksSecondFactor: false,
  };
}

const own = { host: new URL(ORIGIN).host, origin: ORIGIN };

const ask = askOf(app);

const picture = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#225577" } })
  .jpeg()
  .toBuffer();

async function upload(query: Record<string, string>, body: Uint8Array, type = "image/jpeg") {
  const response = await app.request(`/api/media.upload?${new URLSearchParams(query)}`, {
    method: "POST",
    headers: { ...own, "content-type": type },
    body: body as Uint8Array<ArrayBuffer>,
  });
  return { status: response.status, body: (await response.json()) as Body<"media.upload"> };
}

const lead = await buildArticle(ctx, { headline: "تیتر یک فردا" }, { at: new Date("2026-01-01T08:00:00Z") });
for (let index = 0; index < 6; index += 1) await buildArticle(ctx);

test("a front is arranged, looked at, published and read as readers see it, all by calls", async () => {
  signIn("front-editor");
  const { body: before } = await ask("fronts.get", { front: "home" });
  const until = "2099-01-01T10:00:00+03:30";
  const cards = [{ position: 1, code: lead.code, headline: "تیتر ویژه", until }];
  const saved = await ask("fronts.save", { front: "home", cards, version: before.version });
  assert.equal(saved.status, 200);
  const preview = await app.request("/api/fronts.preview?front=home");
  const shown = await preview.text();
  assert.match(shown, /تیتر ویژه/);
  assert.doesNotMatch(await (await get("/fa/")).text(), /تیتر ویژه/);
  const { body: view } = await ask("fronts.get", { front: "home" });
  assert.equal(view.cards[0]?.until, "2099-01-01T06:30:00.000Z");
  assert.equal(view.places[0]?.article?.code, lead.code);
  const done = await ask("fronts.publish", { front: "home", version: saved.body.version });
  assert.equal(done.status, 200);
  // The instant at which each was made is in it.
  const timeless = (page: string) => page.replace(/(<p class="today"><time datetime=)"[^"]*"/, "$1");
  assert.equal(timeless(await (await get("/fa/")).text()), timeless(shown));
  const { body: history } = await ask("fronts.history", { front: "home" });
  assert.equal(history.versions[0]?.id, done.body.live);
});

test("a page of the newsroom's own is seen beforehand as readers will see it", async () => {
  signIn("administrator");
  const { body: page } = await ask("pages.create", { title: "شرایط", slug: "terms", body: "متن نو" });
  assert.equal((await get("/fa/terms")).status, 404);
  const preview = await (await app.request(`/api/pages.preview?id=${page.id}`)).text();
  assert.match(preview, /متن نو/);
  const done = await ask("pages.publish", { id: page.id, version: page.version });
  assert.equal(done.status, 200);
  assert.equal(await (await get("/fa/terms")).text(), preview);
  assert.equal((await app.request("/api/pages.preview?id=999")).status, 404);
  signIn("moderator");
  assert.equal((await ask("pages.publish", { id: page.id, version: done.body.version })).status, 403);
});

test("a preview may be framed by the studio alone, is kept by nobody, and is for the staff only", async () => {
  signIn("front-editor");
  const page = await app.request("/api/fronts.preview?front=home&of=live");
  assert.match(page.headers.get("content-security-policy") ?? "", /frame-ancestors 'self'/);
  assert.equal(page.headers.get("cache-control"), "private, no-store");
  assert.equal((await app.request("/api/fronts.preview?front=home&of=999")).status, 404);
  assert.equal((await app.request("/api/fronts.preview?front=home&of=x")).status, 400);
  assert.equal((await app.request("/api/fronts.preview?front=home&x=1")).status, 400);
  assert.equal((await app.request("/api/fronts.preview?front=nowhere")).status, 404);
  signIn("front-editor", ["articles.read"]);
  assert.equal((await app.request("/api/fronts.preview?front=home")).status, 403);
  visitor = null;
  assert.equal((await app.request("/api/fronts.preview?front=home")).status, 401);
});

test("a picture comes as bytes with its words in the address, and is found again", async () => {
  signIn("photo-editor");
  const { status, body } = await upload({ alt: "پل در مه", credit: "عکاس", focusX: "0.25" }, picture);
  assert.equal(status, 200);
  assert.deepEqual(
    [body.format, body.width, body.height, body.alt, body.focus.x, body.addedBy],
    ["jpeg", 400, 300, "پل در مه", 0.25, "account:همکار"],
  );
  const { body: list } = await ask("media.list", { search: "مه پل" });
  assert.equal(list.media[0]?.id, body.id);
  const changed = await ask("media.change", { id: body.id, caption: "صبح", version: body.version });
  assert.equal(changed.body.caption, "صبح");
  assert.equal(
    (await ask("media.change", { id: body.id, caption: "شب", version: body.version })).status,
    409,
  );
  assert.equal((await ask("media.change", { id: body.id, caption: "شب" })).status, 400);
});

test("what is no picture, too large, undescribed or in another type's clothes is refused", async () => {
  signIn("photo-editor");
  assert.equal((await upload({ alt: "ن" }, Buffer.from("GIF89a"))).status, 422);
  assert.equal((await upload({ alt: "ن" }, new Uint8Array())).status, 422);
  const undescribed = await upload({}, picture);
  assert.deepEqual([undescribed.status, Object.keys(undescribed.body.error.fields)], [400, ["alt"]]);
  assert.equal((await upload({ alt: "ن", colour: "red" }, picture)).status, 400);
  assert.equal((await upload({ alt: "ن" }, picture, "text/plain")).status, 400);
  assert.equal((await upload({ alt: "ن" }, picture, "application/json")).status, 400);
  assert.equal((await upload({ alt: "ن" }, new Uint8Array(40 * 1_048_576 + 1))).status, 413);
  signIn("moderator");
  assert.equal((await upload({ alt: "ن" }, picture)).status, 403);
});

test("an upload is described as what it is: a file, its fields in the address", async () => {
  const described = await (await app.request("/api/openapi.json")).json();
  const { post } = described.paths["/api/media.upload"];
  assert.deepEqual(Object.keys(post.requestBody.content), ["image/*", "video/*", "audio/*", "text/vtt"]);
  assert.deepEqual(
    post.parameters
      .filter((one: { required: boolean }) => one.required)
      .map((one: { name: string }) => one.name),
    ["alt"],
  );
});
