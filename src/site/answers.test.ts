// How answers go out: headers, validators, compression, and what is kept.
import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { buildArticle } from "../../test/factories.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";
import { withdrawArticle } from "../newsroom/articles/withdraw-article.ts";

const newsroom = await testNewsroom();
const { ctx } = newsroom;
const { get, post, site } = testSite(newsroom);
const { code, address } = await buildArticle(ctx);
const gone = await buildArticle(ctx);
await withdrawArticle(ctx, { code: gone.code });

test("every answer carries the protective headers, pages the content policy as well", async () => {
  const answers = await Promise.all([
    ...["/", "/fa", "/fa/", address, `/fa/news/${code}`, gone.address, "/fa/nothing", "/fa/rss"].map((path) =>
      get(path),
    ),
    ...["/sitemap.xml", "/robots.txt", "/healthz", "/favicon.ico", "/assets/none.js", "/fa/archive"].map(
      (path) => get(path),
    ),
    get("/fa/", { "if-none-match": "*" }),
    post("/fa/", {}),
    post(`/fa/news/${code}/comments`, { text: "" }),
    post(`/fa/news/${code}/comments`, { text: "سلام" }),
    post(`/fa/news/${code}/comments/1/votes`, { vote: "sideways" }),
  ]);
  for (const answer of answers) {
    const { headers, status } = answer;
    const about = `${status} ${headers.get("location") ?? headers.get("content-type")}`;
    assert.equal(headers.get("x-content-type-options"), "nosniff", about);
    assert.equal(headers.get("referrer-policy"), "strict-origin-when-cross-origin", about);
    assert.equal(headers.get("cross-origin-opener-policy"), "same-origin", about);
    assert.ok(headers.has("permissions-policy"), about);
    assert.ok(headers.has("cache-control"), about);
    assert.ok(!headers.has("set-cookie") && !headers.has("server") && !headers.has("x-powered-by"), about);
    if (headers.get("content-type")?.startsWith("text/html")) {
      assert.match(
        headers.get("content-security-policy") ?? "",
        /default-src 'none'.*script-src 'self'/,
        about,
      );
    }
  }
});

test("a page is sent in the best form that the client takes, and is the same in each", async () => {
  const plain = Buffer.from(await (await get(address)).arrayBuffer());
  const forms: [accepted: string, encoding: string | null][] = [
    ["", null],
    ["gzip", "gzip"],
    ["gzip, deflate, br", "br"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.0, gzip;q=0", null],
    ["deflate", null],
    ["identity", null],
    ["xbr, notgzip", null],
  ];
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync } as Record<string, (bytes: Buffer) => Buffer>;
  for (const [accepted, encoding] of forms) {
    const answer = await get(address, { "accept-encoding": accepted });
    assert.equal(answer.headers.get("content-encoding"), encoding, accepted);
    assert.match(answer.headers.get("vary") ?? "", /accept-encoding/);
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(answer.headers.get("content-length"), String(bytes.length));
    assert.deepEqual(encoding ? unpack[encoding]?.(bytes) : bytes, plain, accepted);
  }
});

test("who has a page already is told so, until it changes", async () => {
  const { headers } = await get(address, { "accept-encoding": "br" });
  const etag = headers.get("etag") as string;
  assert.match(etag, /^"[\w-]+"$/);
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
    const again = await get(address, { "accept-encoding": "br", "if-none-match": known });
    assert.equal(again.status, 304, known);
    assert.equal(await again.text(), "");
    assert.ok(again.headers.has("etag"));
  }
  for (const other of ['"x"', etag.replace("-br", "-gzip")]) {
    assert.equal(
      (await get(address, { "accept-encoding": "br", "if-none-match": other })).status,
      200,
      other,
    );
  }
});

test("errors and redirects are never answered by 304", async () => {
  for (const path of ["/fa/nothing", gone.address, `/fa/news/${code}`]) {
    const answer = await get(path, { "if-none-match": "*" });
    assert.ok([301, 404, 410].includes(answer.status), path);
  }
});

test("no header and no cookie changes a page", async () => {
  const plain = await (await get(address)).text();
  const words = {
    cookie: "theme=dark; session=1",
    "accept-language": "en",
    "user-agent": "Mobile",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    "x-original-url": "/fa/about",
    "x-http-method-override": "POST",
    range: "bytes=0-10",
  };
  assert.equal(await (await get(address, words)).text(), plain);
});

test("a query that means nothing is ignored, and its page is not kept", async () => {
  const plain = await (await get(address)).text();
  const answer = await get(`${address}?fbclid=1&x=2`);
  assert.equal(answer.status, 200);
  assert.equal(await answer.text(), plain);
  assert.equal(site.pages.peek(`${address}?fbclid=1&x=2`), undefined);
  assert.ok(site.pages.peek(address));
});

test("a page that is not there is made up for nobody: 404s and redirects are not kept", async () => {
  for (const path of ["/fa/nothing-1", "/fa/news/999999", `/fa/news/${code}`, "/fa/archive/1400/01/01"]) {
    await get(path);
    assert.equal(site.pages.peek(path), undefined, path);
  }
});

test("shared caches keep pages briefly, show them on when we are away, and never what is gone", async () => {
  const live = (await get(address)).headers.get("cache-control") ?? "";
  assert.match(live, /max-age=0, s-maxage=\d+, .*stale-if-error=/);
  for (const path of [gone.address, "/fa/nothing"]) {
    assert.doesNotMatch((await get(path)).headers.get("cache-control") ?? "", /stale-if-error/);
  }
});

test("the files of the site are kept for ever under their hashed addresses", async () => {
  const page = await (await get("/fa/")).text();
  const files = new Set(
    [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] as string),
  );
  assert.ok(files.size >= 4);
  for (const file of files) {
    const answer = await get(file, { "accept-encoding": "gzip" });
    assert.equal(answer.status, 200, file);
    assert.match(answer.headers.get("cache-control") ?? "", /max-age=31536000, immutable/);
    const known = { "accept-encoding": "gzip", "if-none-match": answer.headers.get("etag") as string };
    assert.equal((await get(file, known)).status, 304, file);
  }
});

test("when the database is away, known pages serve on and others say 503 for a while", async () => {
  let away = false;
  const line = <Database extends object>(real: Database): Database =>
    new Proxy(real, {
      get: (target, name) => {
        if (away) throw Object.assign(new Error("gone"), { code: "ECONNREFUSED" });
        const value = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
  const frail = { ...newsroom, ctx: { ...ctx, db: line(ctx.db), reads: line(ctx.reads) } };
  const { get: read, post: send, site: other } = testSite(frail);
  assert.equal((await read("/fa/about")).status, 200);
  away = true;
  other.facts.doubt();
  assert.equal((await read("/fa/about")).status, 200);
  const missing = await read("/fa/latest");
  assert.equal(missing.status, 503);
  assert.equal(missing.headers.get("retry-after"), "10");
  assert.match(missing.headers.get("cache-control") ?? "", /no-store/);
  const words = "این چند کلمه نباید گم شود";
  const kept = await send(`/fa/news/${code}/comments`, { name: "مهتاب", text: words });
  assert.equal(kept.status, 503);
  assert.match(await kept.text(), new RegExp(`<textarea[^>]*>\\s*${words}`));
});
