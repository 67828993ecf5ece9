// No header and no cookie of one reader changes a public page, for that reader or for the next one.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { dataFolder, kill, operate, type Server, startDabir } from "../faults/dabir.ts";
import { readAnswer, sendRaw } from "./raw.ts";

let server: Server;
const settings = { DABIR_DATA: dataFolder() };
const PAGES = ["/fa/", "/fa/latest", "/fa/rss", "/fa/section/شهر", "/sitemap.xml", "/robots.txt", "/fa/none"];

before(async () => {
  const words = ["article", "create", "--code", "11", "--headline", "شهر", "--section", "شهر", "--publish"];
  await operate(words, settings);
  server = await startDabir(settings);
  PAGES.push(new URL((await fetch(`${server.origin}/n/11`)).url).pathname);
});

const VARIANTS: string[][] = [
  ...["X-Forwarded-Host", "X-Host", "X-Original-Host", "X-HTTP-Host-Override", "X-Forwarded-Server"].map(
    (name) => [`${name}: evil.example`],
  ),
  ...["X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Forwarded-Path", "X-Script-Name"].map(
    (name) => [`${name}: /evil`],
  ),
  ...["X-HTTP-Method-Override", "X-Method-Override", "X-HTTP-Method"].map((name) => [`${name}: DELETE`]),
  ["Forwarded: host=evil.example;proto=https;for=1.2.3.4"],
  ["X-Forwarded-Proto: https"],
  ["X-Forwarded-Scheme: nothttps"],
  ["X-Forwarded-Port: 444"],
  ["X-Forwarded-For: 1.2.3.4"],
  ["X-Real-IP: 1.2.3.4"],
  ["True-Client-IP: 1.2.3.4"],
  ["CF-Connecting-IP: 1.2.3.4"],
  ["Front-End-Https: on"],
  ["Via: 1.1 evil.example"],
  ["Cookie: session=1; theme=dark; lang=en"],
  ["Cookie: __proto__=1; constructor=1; a=%00"],
  [`Cookie: ${"a=b; ".repeat(1000)}`],
  ["Cookie: =; ;;; =x"],
  ["Authorization: Basic YWRtaW46YWRtaW4="],
  ["Authorization: Bearer x"],
  ["Accept-Language: en-US,en;q=0.9"],
  ["Accept-Language: ../../etc/passwd"],
  ["Accept: application/json"],
  ["Accept: image/webp"],
  ["Accept-Charset: windows-1256"],
  ["Accept-Encoding: identity"],
  ["Accept-Encoding: deflate, zstd"],
  ["Accept-Encoding: br;q=0, gzip;q=0"],
  ["User-Agent: Googlebot/2.1 (+http://www.google.com/bot.html)"],
  ["User-Agent: <script>alert(1)</script>"],
  ["User-Agent: Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"],
  ["User-Agent:"],
  ["Referer: https://evil.example/<script>"],
  ["Origin: https://evil.example"],
  ["Origin: null"],
  ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"],
  ["Sec-CH-Prefers-Color-Scheme: dark"],
  ["Sec-CH-UA-Mobile: ?1", "Viewport-Width: 320", "DPR: 3", "Width: 100"],
  ["Save-Data: on"],
  ["DNT: 1", "Sec-GPC: 1"],
  ["Cache-Control: no-cache, no-store"],
  ["Pragma: no-cache"],
  ["Range: bytes=0-10"],
  ["If-Modified-Since: Mon, 01 Jan 2035 00:00:00 GMT"],
  ["If-Match: *"],
  ["If-Unmodified-Since: Mon, 01 Jan 2001 00:00:00 GMT"],
  ["If-Range: x", "Range: bytes=0-10"],
  ['If-None-Match: "nothing"'],
  ["X-Requested-With: XMLHttpRequest"],
  ["HX-Request: true"],
  ["Next-Action: x", "RSC: 1"],
  ["X-Middleware-Subrequest: middleware"],
  ["X-Preview: 1", "X-Ghost-Preview: 1"],
  ["Purpose: prefetch", "Sec-Purpose: prefetch;prerender"],
  ["Upgrade-Insecure-Requests: 1"],
  ["Content-Type: application/json", "Content-Length: 0"],
  ["TE: trailers", "Connection: TE"],
  ["Connection: close, Host, Cookie"],
  ["X-Debug: 1", "X-Wap-Profile: http://evil.example/p.xml"],
  ["Early-Data: 1"],
  ["X-Accel-Redirect: /etc/passwd", "X-Sendfile: /etc/passwd"],
  ["Sec-WebSocket-Key: x", "Upgrade: websocket", "Connection: Upgrade"],
];

/** What a reader gets without compression, without what tells the time. */
async function read(path: string, headers: string[]): Promise<string> {
  const lines = [`GET ${encodeURI(decodeURI(path))} HTTP/1.1`, `Host: 127.0.0.1:${server.port}`, ...headers];
  const { all } = await sendRaw(server.port, `${[...lines, "Connection: close"].join("\r\n")}\r\n\r\n`);
  return readAnswer(all).all.replace(/^(date|connection|keep-alive): [^\r]*\r\n/gim, "");
}

test(`${VARIANTS.length} kinds of headers change no byte of any page, warm or cold`, async () => {
  for (const path of PAGES) {
    let usual = await read(path, []);
    assert.match(usual, /^HTTP\/1\.1 (200|404) /);
    for (const headers of VARIANTS) {
      const got = await read(path, headers);
      // A page may change by itself meanwhile, as lists of what is read most do: then for everybody.
      if (got !== usual) usual = await read(path, []);
      assert.equal(got, usual, `${path} ${headers}`);
    }
    assert.equal(await read(path, []), usual);
  }
});

test("a page that a strange request made first is the page that the next reader gets", async () => {
  // Nobody asked for these before, so the strange request makes them.
  const cold = ["/fa/archive/1400/11/29", "/fa/section/شهر/rss", "/sitemap/pages.xml", "/fa/about"];
  const strange = VARIANTS.flat().filter(
    (header) => !/^(Connection|Upgrade|Range|Content|Sec-Web)/.test(header),
  );
  const halves = [strange.slice(0, 40), strange.slice(40)];
  for (const [index, path] of cold.entries()) {
    const made = await read(path, halves[index % 2] as string[]);
    assert.doesNotMatch(made, /evil/);
    assert.equal(await read(path, []), made);
  }
});

test("queries that no page knows neither change a page nor stay in memory", async () => {
  const usual = await (await fetch(`${server.origin}/fa/about`)).text();
  for (const query of [
    "?utm_source=x",
    "?<script>",
    "?a[]=1",
    "?__proto__[x]=1",
    "?%F0%9F%98%80",
    "?callback=x",
  ]) {
    const response = await fetch(`${server.origin}/fa/about${query}`);
    assert.equal(response.status, 200, query);
    assert.equal(await response.text(), usual, query);
  }
});

test("nothing that a reader gets sets a cookie", async () => {
  for (const path of PAGES) {
    assert.equal((await fetch(server.origin + path)).headers.get("set-cookie"), null);
  }
  assert.equal(await kill(server, "SIGTERM"), 0);
});
