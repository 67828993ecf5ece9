// Two processes' worth of sites over one database: what one changes the other shows, through LISTEN and NOTIFY.
import assert from "node:assert/strict";
import { request } from "node:http";
import { connect } from "node:net";
import { after, test } from "node:test";
import { sql } from "kysely";
import { buildArticle, buildDraft } from "../test/factories.ts";
import { testNewsroom } from "../test/newsroom.ts";
import { until } from "../test/until.ts";
import { readConfig } from "./config.ts";
import { publishArticle } from "./newsroom/articles/publish-article.ts";
import { withdrawArticle } from "./newsroom/articles/withdraw-article.ts";
import { FactClock } from "./platform/cache/fact-clock.ts";
import { demandFreePort } from "./platform/http/free-port.ts";
import { serve } from "./serve.ts";

const { ctx, databaseUrl } = await testNewsroom();

async function start(): Promise<{ port: number; origin: string }> {
  const port = await demandFreePort("127.0.0.1", 0);
  const secret = "a-secret-of-tests-that-nobody-else-has";
  const config = readConfig({
    ...{ PORT: String(port), DATABASE_URL: databaseUrl, DABIR_SECRET: secret },
    DABIR_OTHER_HOSTS: "www.news.example, 192.0.2.7:8080",
  });
  const own = { ...ctx, origin: config.origin, onChanged: () => {} };
  const served = await serve({ config, ctx: own, facts: new FactClock(), databaseUrl });
  after(() => served.close());
  return { port, origin: config.origin };
}

const [one, two] = [await start(), await start()];
const textOf = async (path: string, { origin } = one): Promise<string> => (await fetch(origin + path)).text();

/** Status of a request written by hand. */
function raw(lines: string, body: string | Uint8Array = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(one.port, "127.0.0.1");
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("close", () => resolve(answer.split("\r\n", 1)[0]?.split(" ")[1] ?? ""));
    socket.on("error", reject);
    socket.write(Buffer.from(`${lines}\r\nconnection: close\r\n\r\n`, "latin1"));
    if (body) socket.write(body);
  });
}

test("what is published anywhere is shown by every process, kept pages included", async () => {
  const draft = await buildDraft(ctx, { headline: "خبر برای هر دو" });
  for (const { origin } of [one, two]) {
    assert.doesNotMatch(await textOf("/fa/", { origin, port: 0 }), /خبر برای هر دو/);
    assert.equal((await fetch(`${origin}/fa/news/${draft.code}`)).status, 404);
  }
  const { address } = await publishArticle(ctx, { code: draft.code });
  for (const site of [one, two]) {
    await until("the home page shows it", async () =>
      (await textOf("/fa/", site)).includes("خبر برای هر دو"),
    );
    assert.equal((await fetch(site.origin + address)).status, 200);
  }
  await withdrawArticle(ctx, { code: draft.code });
  for (const site of [one, two]) {
    await until("it is gone", async () => (await fetch(site.origin + address)).status === 410);
    assert.doesNotMatch(await textOf("/fa/", site), /خبر برای هر دو/);
  }
});

test("what was said while the line to the database was cut is not missed", async () => {
  const draft = await buildDraft(ctx, { headline: "در قطعی آمد" });
  await textOf("/fa/latest", one);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen%' and pid <> pg_backend_pid()`.execute(ctx.db);
  await publishArticle(ctx, { code: draft.code });
  for (const site of [one, two]) {
    await until("it is shown", async () => (await textOf("/fa/latest", site)).includes("در قطعی آمد"));
  }
});

test("readings of kept pages are counted too", async () => {
  const { code, address } = await buildArticle(ctx);
  for (let index = 0; index < 3; index += 1)
    await fetch(one.origin + address).then((answer) => answer.text());
  await fetch(one.origin + address, { method: "HEAD" });
  const views = await until("the views are written", async () => {
    const row = await ctx.db
      .selectFrom("page_view")
      .select((select) => select.fn.sum<string>("count").as("views"))
      .where("article_code", "=", code)
      .executeTakeFirst();
    // They are written as they gather.
    return Number(row?.views ?? 0) >= 3 ? row?.views : null;
  });
  assert.equal(Number(views), 3);
});

const host = `host: 127.0.0.1:${one.port}`;
const REFUSED: [what: string, lines: string, status: string][] = [
  ["an unknown method", `PUT /fa/ HTTP/1.1\r\n${host}`, "405"],
  ["TRACE", `TRACE /fa/ HTTP/1.1\r\n${host}`, "405"],
  ["OPTIONS with a star", `OPTIONS * HTTP/1.1\r\n${host}`, "405"],
  ["another host", "GET /fa/ HTTP/1.1\r\nhost: evil.example", "421"],
  ["no host", "GET /fa/ HTTP/1.0", "421"],
  ["two hosts", `GET /fa/ HTTP/1.1\r\n${host}\r\n${host}`, "421"],
  ["NUL", `GET /fa/tag/%00 HTTP/1.1\r\n${host}`, "400"],
  ["bad UTF-8", `GET /fa/tag/%ff HTTP/1.1\r\n${host}`, "400"],
  ["raw bytes that are no UTF-8", `GET /fa/tag/\xff\xfe HTTP/1.1\r\n${host}`, "400"],
  ["an address that is no path", `GET http://evil.example/fa/ HTTP/1.1\r\n${host}`, "400"],
  ["two slashes", `GET //evil.example/ HTTP/1.1\r\n${host}`, "400"],
  ["an address too long", `GET /${"a".repeat(9000)} HTTP/1.1\r\n${host}`, "414"],
  ["headers too large", `GET /fa/ HTTP/1.1\r\n${host}\r\nx: ${"a".repeat(20_000)}`, "431"],
  ["too many headers", `GET /fa/ HTTP/1.1\r\n${host}${"\r\nx: 1".repeat(150)}`, "431"],
  ["two lengths", `POST /fa/ HTTP/1.1\r\n${host}\r\ncontent-length: 1\r\ncontent-length: 2`, "400"],
  ["no HTTP at all", "\x16\x03\x01", "400"],
];

for (const [what, lines, status] of REFUSED) {
  test(`the server answers ${what} with ${status}`, async () => {
    assert.equal(await raw(lines), status);
  });
}

test("a refusal carries the protective headers and leads nowhere", async () => {
  const answer = await new Promise<{ headers: Record<string, unknown>; status: number }>(
    (resolve, reject) => {
      const sent = request(
        { port: one.port, path: "/fa/", headers: { host: "evil.example" } },
        (response) => {
          response.resume();
          resolve({ headers: response.headers, status: response.statusCode ?? 0 });
        },
      );
      sent.on("error", reject);
      sent.end();
    },
  );
  assert.equal(answer.status, 421);
  assert.match(String(answer.headers["content-security-policy"]), /default-src 'none'/);
  assert.equal(answer.headers.location, undefined);
  assert.match(String(answer.headers["cache-control"]), /no-store/);
});

test("health is answered under any host", async () => {
  assert.equal(await raw("GET /healthz HTTP/1.1\r\nhost: 10.0.0.1"), "200");
});

test("a body without end is cut off", async () => {
  const head = `POST /fa/news/1/comments HTTP/1.1\r\n${host}\r\ntransfer-encoding: chunked\r\ncontent-type: application/x-www-form-urlencoded`;
  const chunk = `${(100_000).toString(16)}\r\n${"a".repeat(100_000)}\r\n`;
  assert.equal(await raw(head, chunk), "413");
});

/** What the site answers under another host. */
function asHost(
  host: string,
  path: string,
  method = "GET",
): Promise<{ status: number; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    request(`${one.origin}${path}`, { headers: { host }, method }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
    })
      .on("error", reject)
      .end();
  });
}

test("another host of the newsroom leads to the one origin, in one hop", async () => {
  const { code, address } = await buildArticle(ctx, { headline: "خبر زیر نام دیگر" });
  const moved = { status: 301, location: one.origin + address };
  assert.deepEqual(await asHost("www.news.example", address), moved);
  assert.deepEqual(await asHost("WWW.news.example", `/fa/photos/${code}`), moved);
  assert.deepEqual(await asHost("192.0.2.7:8080", `/n/${code}`), moved);
  assert.deepEqual(await asHost("www.news.example", "/fa/latest?before=x"), {
    status: 301,
    location: `${one.origin}/fa/latest?before=x`,
  });
  assert.equal((await asHost("www.news.example", "/fa/nothing")).status, 404);
  assert.equal((await asHost("www.news.example", "/healthz")).status, 200);
  assert.equal((await asHost("www.news.example", `/fa/news/${code}/comments`, "POST")).status, 421);
  assert.equal((await asHost("evil.example", address)).status, 421);
});
