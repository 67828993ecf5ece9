import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { test } from "node:test";
import { buildArticle } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";
import { quickAnswer } from "./quick-answer.ts";

const newsroom = await testNewsroom();
const { get, site } = testSite(newsroom);
const { code, address } = await buildArticle(newsroom.ctx);

/** What the short way says of a request, and what it sent. */
async function ask(url: string, method = "GET") {
  const sent: { status?: number; fields?: string[]; body?: string } = {};
  const response = {
    writeHead: (status: number, fields: string[]) => Object.assign(sent, { status, fields }),
    end: (bytes: Buffer | null) => Object.assign(sent, { body: String(bytes ?? "") }),
  };
  const request = { method, url, headers: {} };
  const taken = quickAnswer(
    site,
    request as unknown as IncomingMessage,
    response as unknown as ServerResponse,
  );
  await taken;
  return { taken: taken !== false, ...sent };
}

test("an article's page that nobody asked for yet is made, and is the same as the application's", async () => {
  const { taken, status, fields, body } = await ask(address);
  assert.ok(taken);
  assert.equal(status, 200);
  const answer = await get(address);
  assert.equal(body, await answer.text());
  const etag = fields?.[fields.indexOf("etag") + 1];
  assert.equal(etag, answer.headers.get("etag"));
});

test("a wrong slug leads to the right address, an unknown code to a helpful page", async () => {
  const wrong = await ask(`/fa/news/${code}/x`);
  assert.equal(wrong.status, 301);
  assert.equal(wrong.fields?.[wrong.fields.indexOf("location") + 1], address);
  assert.equal((await ask("/fa/news/999999")).status, 404);
});

test("other methods, and addresses that need more looking at, are the application's", async () => {
  for (const url of [
    `${address}?x=1`,
    `/fa/news/${code}/a/b`,
    "/fa/news/%DB%B1",
    `/fa/news/${code}/..`,
    "/fa/",
  ]) {
    assert.equal((await ask(url)).taken, false, url);
  }
  assert.equal((await ask(address, "HEAD")).taken, false);
});
