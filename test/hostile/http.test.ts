// Hostile HTTP over raw sockets against a running server: each is answered with a clean refusal and the next reader
// never notices.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { before, test } from "node:test";
import { dataFolder, kill, operate, type Server, startDabir } from "../faults/dabir.ts";
import { type Answer, sendRaw } from "./raw.ts";

let server: Server;
let host: string;
const settings = { DABIR_DATA: dataFolder() };

before(async () => {
  await operate(["article", "create", "--code", "11", "--headline", "خبر شهر", "--publish"], settings);
  server = await startDabir(settings);
  host = `127.0.0.1:${server.port}`;
});
const send = (bytes: string | Buffer): Promise<Answer> => sendRaw(server.port, bytes);

/** A request line and headers with the right host. */
const get = (address: string, ...headers: string[]): string =>
  [`GET ${address} HTTP/1.1`, `Host: ${host}`, ...headers, "", ""].join("\r\n");

const post = (body: string, ...headers: string[]): string =>
  [
    "POST /fa/news/11/comments HTTP/1.1",
    `Host: ${host}`,
    "Content-Type: application/x-www-form-urlencoded",
    ...headers,
    "",
    body,
  ].join("\r\n");

function assertRefused(answer: Answer, ...statuses: number[]): void {
  assert.ok(statuses.includes(answer.status), `${answer.status}: ${answer.all.slice(0, 300)}`);
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff", answer.all.slice(0, 600));
  assert.match(answer.headers.get("content-security-policy") ?? "", /default-src 'none'/);
  assert.equal(answer.headers.get("server"), undefined);
  assert.doesNotMatch(answer.headers.get("cache-control") ?? "no-store", /public/);
}

/** Name, bytes, the statuses that are right. */
const REFUSED: [string, () => string | Buffer, number[]][] = [
  ["two Host lines", () => get("/fa/", `Host: ${host}`), [400, 421]],
  [
    "two Host lines, the other one first",
    () => get("/fa/").replace("Host:", "Host: evil.example\r\nHost:"),
    [400, 421],
  ],
  ["no Host line", () => "GET /fa/ HTTP/1.1\r\n\r\n", [400, 421]],
  ["no Host line in HTTP/1.0", () => "GET /fa/ HTTP/1.0\r\n\r\n", [400, 421]],
  ["an empty Host", () => "GET /fa/ HTTP/1.1\r\nHost:\r\n\r\n", [400, 421]],
  ["another host", () => get("/fa/").replace(host, "evil.example"), [421]],
  ["our host at another port", () => get("/fa/").replace(host, "127.0.0.1:1"), [421]],
  ["our host with another one behind it", () => get("/fa/").replace(host, `${host}.evil.example`), [421]],
  ["our host behind a user name", () => get("/fa/").replace(host, `evil@${host}`), [400, 421]],
  ["a host with a space", () => get("/fa/").replace(host, `${host} evil`), [400, 421]],
  ["an absolute address with another host", () => get("http://evil.example/fa/"), [400]],
  ["an absolute address with our host", () => get(`http://${host}/fa/`), [400]],
  ["an address that begins with two slashes", () => get("//evil.example/fa/"), [400]],
  ["an address without a slash", () => get("fa/"), [400]],
  ["an asterisk for an address", () => "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", [400, 405]],
  ...["TRACE", "TRACK", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "PURGE", "BREW", "get"].map(
    (method): [string, () => string, number[]] => [
      `the method ${method}`,
      () => get("/fa/").replace("GET", method),
      [400, 405],
    ],
  ),
  [
    "the method CONNECT",
    () => `CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n`,
    [400, 405],
  ],
  ["an encoded NUL in the path", () => get("/fa/news/11%00"), [400]],
  ["an encoded NUL in the query", () => get("/fa/latest?before=%00"), [400]],
  ["a raw NUL in the path", () => get("/fa/\0"), [400]],
  ["a raw NUL in a header", () => get("/fa/", "X-A: a\0b"), [400]],
  ["an escape that is not UTF-8", () => get("/fa/tag/%FF%FE"), [400]],
  ["an overlong escape", () => get("/fa/%C0%AE%C0%AE/etc"), [400]],
  ["an escaped surrogate", () => get("/fa/tag/%ED%A0%80"), [400]],
  ["a cut escape", () => get("/fa/tag/%D8"), [400]],
  ["an escape without digits", () => get("/fa/tag/%zz"), [400]],
  ["a percent sign at the end", () => get("/fa/tag/%"), [400]],
  ["raw bytes that are not UTF-8", () => Buffer.from(get("/fa/tag/\xff\xfe"), "latin1"), [400]],
  ["an address of 20 KB", () => get(`/fa/${"a".repeat(20_000)}`), [414, 431]],
  ["an address of 9 KB", () => get(`/fa/${"a".repeat(9000)}`), [414]],
  ["1,500 headers", () => get("/fa/", ...Array.from({ length: 1500 }, (_, n) => `X${n}: 1`)), [431]],
  ["3,000 headers", () => get("/fa/", ...Array.from({ length: 3000 }, () => "X:1")), [431]],
  ["a header of 100 KB", () => get("/fa/", `X: ${"a".repeat(100_000)}`), [431]],
  ["a header folded over two lines", () => get("/fa/", "X: a\r\n b"), [400]],
  ["a space before the colon", () => get("/fa/", "Content-Length : 0"), [400]],
  ["a line without a colon", () => get("/fa/", "nothing"), [400]],
  ["bare line feeds", () => get("/fa/").replaceAll("\r\n", "\n"), [400]],
  ["HTTP/9.9", () => get("/fa/").replace("HTTP/1.1", "HTTP/9.9"), [400]],
  ["HTTP/2 by foreknowledge", () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400]],
  ["a TLS greeting", () => Buffer.from("16030100a5010000a10303", "hex"), [400]],
  ["an expectation nobody knows", () => get("/fa/", "Expect: miracles"), [417]],
  ["a length and chunks", () => post("0\r\n\r\n", "Content-Length: 5", "Transfer-Encoding: chunked"), [400]],
  ["two lengths", () => post("text=a", "Content-Length: 6", "Content-Length: 5"), [400]],
  ["a length with a sign", () => post("text=a", "Content-Length: +6"), [400]],
  ["a negative length", () => post("text=a", "Content-Length: -1"), [400]],
  ["a hexadecimal length", () => post("text=a", "Content-Length: 0x6"), [400]],
  ["chunks of another name", () => post("0\r\n\r\n", "Transfer-Encoding: xchunked"), [400]],
  ["chunks twice", () => post("0\r\n\r\n", "Transfer-Encoding: chunked, chunked"), [400, 422]],
  ["a chunk of no number", () => post("zz\r\na\r\n0\r\n\r\n", "Transfer-Encoding: chunked"), [400]],
  ["a chunk of endless size", () => post("fffffffffffffffff\r\na", "Transfer-Encoding: chunked"), [400, 413]],
  ["a body announced as 1 MB", () => post("text=a", "Content-Length: 1048576"), [413]],
  ["a body of 1 MB", () => post(`text=${"a".repeat(1_048_576)}`, "Content-Length: 1048581"), [413]],
  [
    "a body of 1 MB in chunks",
    () => post(`100000\r\n${"a".repeat(1_048_576)}\r\n0\r\n\r\n`, "Transfer-Encoding: chunked"),
    [413],
  ],
];

for (const [name, bytes, statuses] of REFUSED) {
  test(`refused: ${name}`, async () => {
    assertRefused(await send(bytes()), ...statuses);
  });
}

test("what is unusual but sound is answered as usual", async () => {
  const usual: [string, number][] = [
    [get("/fa/"), 200],
    [
      get("/fa/", "Upgrade: h2c", "Connection: Upgrade, HTTP2-Settings", "HTTP2-Settings: AAMAAABkAAQAAP__"),
      200,
    ],
    [get("/fa/", "Upgrade: websocket", "Connection: Upgrade"), 200],
    [get("/fa/", "Content-Length: 0"), 200],
    [get("/fa/", "Range: bytes=0-1,5-6"), 200],
    [get("/fa/../../etc/passwd"), 404],
    [get("/fa/%2e%2e/%2e%2e/etc/passwd"), 404],
    [get("/assets/..%2f..%2fpackage.json"), 404],
    [get("/media/..%2f..%2f/640.webp"), 404],
    [get("/media/constructor/640.webp"), 404],
    [get("/fa/section/__proto__"), 404],
    [get("/fa/news/99999999999999999999"), 404],
    [get("/fa/news/1e1"), 404],
    [get("/fa/archive/1400/13/45"), 404],
    [get("/fa/comments/00000000-0000-0000-0000-000000000000"), 404],
    [get("/fa/latest?before=%27%20or%201=1--"), 200],
    [get("/.env"), 404],
    [get("/.git/config"), 404],
  ];
  for (const [bytes, status] of usual) {
    const answer = await send(bytes);
    assert.equal(answer.status, status, bytes.slice(0, 80));
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff", bytes.slice(0, 80));
  }
});

test("HEAD sends no body, and a refused HEAD neither", async () => {
  const head = await send(get("/fa/", "Connection: close").replace("GET", "HEAD"));
  assert.equal(head.status, 200);
  assert.equal(head.body, "");
  const refused = await send(get("/fa/").replace("GET", "HEAD").replace(host, "evil.example"));
  assert.equal(refused.status, 421);
  assert.equal(refused.body, "");
});

test("the body of a refused request is never taken for the next request", async () => {
  const smuggled = get("/fa/about");
  const answer = await send(
    `PUT /fa/ HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`,
  );
  assert.equal(answer.all.match(/HTTP\/1\.1 \d{3}/g)?.length, 1);
  const get200 = await send(
    `GET /fa/ HTTP/1.1\r\nHost: ${host}\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`,
  );
  assert.equal(get200.all.match(/HTTP\/1\.1 \d{3}/g)?.length, 1);
});

test("headers and bodies that never end are cut off, and others are served meanwhile", async () => {
  const open = (start: string) =>
    new Promise<string>((resolve) => {
      let got = "";
      const socket = connect(server.port, "127.0.0.1", () => socket.write(start));
      const drip = setInterval(() => socket.write("x"), 500);
      socket.on("data", (chunk) => {
        got += chunk;
      });
      socket.on("error", () => {});
      socket.on("close", () => {
        clearInterval(drip);
        resolve(got);
      });
    });
  const slow = [
    ...Array.from({ length: 20 }, () => open(`GET /fa/ HTTP/1.1\r\nHost: ${host}\r\nX-Slow: `)),
    ...Array.from({ length: 20 }, () => open(post("text=", "Content-Length: 5000"))),
  ];
  assert.equal((await fetch(`${server.origin}/fa/`)).status, 200);
  for (const got of await Promise.all(slow)) assert.match(got, /^(HTTP\/1\.1 408 .*)?/);
  assert.equal((await fetch(`${server.origin}/fa/`)).status, 200);
});

test("what stands at the end of all this is the server that stood at its beginning", async () => {
  assert.equal((await fetch(`${server.origin}/fa/`)).status, 200);
  assert.doesNotMatch(server.err.text, /"level":"error"|\n\s+at /);
  assert.equal(await kill(server, "SIGTERM"), 0);
});
