import assert from "node:assert/strict";
import { test } from "node:test";
import { askOf } from "../../test/ask.ts";
import { buildDraft } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import type { StaffActor } from "../context.ts";
import { createAccount } from "../newsroom/accounts/create-account.ts";
import { createSection } from "../newsroom/sections/sections.ts";
import { apiApp } from "./app.ts";
import type { Visitor } from "./visitor.ts";

const { ctx } = await testNewsroom();
await createSection(ctx, { name: "شهر" });
const { id } = await createAccount(ctx, {
  name: "سردبیر",
  email: "chief@example.org",
  role: "editor-in-chief",
});
const chief: StaffActor = { kind: "account", id, name: "سردبیر", role: "editor-in-chief", sectionIds: [] };
const signedIn: Visitor = {
  actor: chief,
  by: "session",
  scopes: null,
  fresh: true,
  lacksSecondFactor: false,
};

let visitor: Visitor | null = signedIn;
const app = apiApp({
  ctx,
  version: "0",
  preview: {
    front: async () => new Response(),
    article: async () => new Response(),
    page: async () => new Response(),
  },
  identify: () => Promise.resolve(visitor),
});

const ask = askOf(app);

async function as<T>(who: Visitor | null, work: () => Promise<T>): Promise<T> {
  visitor = who;
  try {
    return await work();
  } finally {
    visitor = signedIn;
  }
}

test("a call does one act and answers what became of it", async () => {
  const made = await ask("articles.create", { headline: "پل تازه بازگشایی شد", section: "شهر" });
  assert.equal(made.status, 200);
  const published = await ask("articles.publish", { code: made.body.code, version: made.body.version });
  assert.equal(published.body.live, "yes");
});

test("wrong fields are told by their names, and nothing is done", async () => {
  const { status, body } = await ask("articles.create", { headline: 5, importance: 9, colour: "red" });
  assert.equal(status, 400);
  assert.equal(body.error.code, "BAD_INPUT");
  assert.deepEqual(Object.keys(body.error.fields).sort(), ["colour", "headline", "importance"]);
});

test("times come with their offset, and only so", async () => {
  const { code, version } = await buildDraft(ctx);
  const wrong = await ask("articles.publish", { code, version, at: "2099-01-01 10:00" });
  assert.deepEqual([wrong.status, Object.keys(wrong.body.error.fields)], [400, ["at"]]);
  const right = await ask("articles.publish", { code, version, at: "2099-01-01T10:00:00+03:30" });
  assert.equal(right.body.publishedAt, "2099-01-01T06:30:00.000Z");
});

test("what is not a call, not JSON or not a POST is refused", async () => {
  assert.equal((await ask("articles.burn", {})).status, 404);
  assert.equal((await ask("constructor", {})).status, 404);
  assert.equal((await ask("articles.create", "{")).status, 400);
  assert.equal((await ask("articles.create", '{"headline":"a\\u0000"}')).status, 400);
  assert.equal((await ask("articles.create", "[]")).status, 400);
  assert.equal((await ask("articles.create", {}, { "content-type": "text/plain" })).status, 400);
  assert.equal((await ask("articles.create", { headline: "ا".repeat(3_000_000) })).status, 413);
  assert.equal((await app.request("/api/articles.create")).status, 404);
});

test("nobody, foreign pages and the wrong tokens are sent away", async () => {
  const input = { headline: "نه" };
  assert.equal((await as(null, () => ask("articles.create", input))).body.error.code, "NOT_SIGNED_IN");
  for (const origin of ["https://evil.example", "null", "http://127.0.0.1:3001", ""]) {
    const { body } = await ask("articles.create", input, { origin });
    assert.equal(body.error.code, "FOREIGN_ORIGIN", origin);
  }
  const token: Visitor = { ...signedIn, by: "token", scopes: ["comments.write"] };
  assert.equal((await as(token, () => ask("articles.create", input))).status, 403);
  const factor = { ...signedIn, lacksSecondFactor: true };
  assert.equal((await as(factor, () => ask("articles.create", input))).body.error.code, "SECOND_FACTOR");
});

test("a token needs no origin", async () => {
  const token: Visitor = { ...signedIn, by: "token", scopes: ["articles.write"] };
  const made = await as(token, () =>
    ask("articles.create", { headline: "از سامانه‌ای دیگر" }, { origin: "" }),
  );
  assert.equal(made.status, 200);
});

test("the same idempotency key has one effect", async () => {
  const send = () => ask("articles.create", { headline: "یک بار" }, { "idempotency-key": "k-1" });
  const [first, second] = [await send(), await send()];
  assert.equal(first.body.code, second.body.code);
});

test("the API describes every call, its fields and what a token needs", async () => {
  const page = await app.request("/api/openapi.json");
  const described = (await page.json()) as { openapi: string; paths: Record<string, { post: object }> };
  assert.equal(described.openapi, "3.1.0");
  const text = JSON.stringify(described.paths["/api/articles.publish"]);
  assert.match(text, /"date-time"/);
  assert.match(text, /articles\.write/);
});

test("people find the calls on a page that asks nothing of anybody", async () => {
  const page = await app.request("/api/");
  const text = await page.text();
  assert.match(page.headers.get("content-security-policy") ?? "", /^default-src 'none'/);
  assert.match(text, /articles\.publish/);
  assert.doesNotMatch(text, /<script|src=/);
});
