import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { test } from "node:test";
import { judgeRequest } from "./edge.ts";

const rules = {
  hosts: ["news.example", "127.0.0.1:3000"],
  anyHost: ["/healthz"],
  typed: (path: string) => path === "/fa/search",
};

interface Asked {
  method?: string;
  url?: string;
  /** Host headers, in order. */
  hosts?: string[];
  more?: number;
}

function judge({ method = "GET", url = "/fa/", hosts = ["news.example"], more = 0 }: Asked) {
  const rawHeaders = hosts.flatMap((host) => ["Host", host]);
  for (let index = 0; index < more; index += 1) rawHeaders.push("x", "1");
  const request = { method, url, rawHeaders, headers: { host: hosts[0] } };
  return judgeRequest(request as unknown as IncomingMessage, rules);
}

const latin1 = (text: string): string => Buffer.from(text).toString("latin1");

const PASSED: [what: string, asked: Asked, address: string][] = [
  ["GET of a configured host", {}, "/fa/"],
  ["HEAD", { method: "HEAD" }, "/fa/"],
  ["POST", { method: "POST" }, "/fa/"],
  ["a host in capitals", { hosts: ["NEWS.Example"] }, "/fa/"],
  ["the second configured host", { hosts: ["127.0.0.1:3000"] }, "/fa/"],
  ["health under any host", { url: "/healthz", hosts: ["10.0.0.9"] }, "/healthz"],
  ["health without a host", { url: "/healthz?x", hosts: [] }, "/healthz?x"],
  ["percent-encoded Persian", { url: "/fa/tag/%D9%BE%D9%84" }, "/fa/tag/%D9%BE%D9%84"],
  ["raw UTF-8 bytes, as Node hands them over", { url: latin1("/fa/tag/پل") }, "/fa/tag/%D9%BE%D9%84"],
  ["raw and encoded bytes together", { url: latin1("/fa/پ%20ل") }, "/fa/%D9%BE%20%D9%84"],
  ["a query as it is", { url: "/fa/?a=1&b=%20" }, "/fa/?a=1&b=%20"],
  ["what was typed, NUL in it", { url: "/fa/search?q=a%00b" }, "/fa/search?q=a+b"],
  ["what was typed, half a letter in it", { url: "/fa/search?q=%D9" }, "/fa/search?q=%EF%BF%BD"],
  ["what was typed, a percent sign alone in it", { url: "/fa/search?q=100%" }, "/fa/search?q=100%25"],
  ["what was typed, in raw bytes", { url: latin1("/fa/search?q=پ ل") }, "/fa/search?q=%D9%BE%20%D9%84"],
  ["what was typed and is in order, as it is", { url: "/fa/search?q=a%20b" }, "/fa/search?q=a%20b"],
  [
    "ten thousand letters that were typed, cut",
    { url: `/fa/search?q=${"%D9%BE".repeat(10_000)}` },
    `/fa/search?q=${"%D9%BE".repeat(2000)}`,
  ],
  ["8,192 letters", { url: `/${"a".repeat(8191)}` }, `/${"a".repeat(8191)}`],
];

for (const [what, asked, address] of PASSED) {
  test(`passes: ${what}`, () => {
    assert.deepEqual(judge(asked), { address });
  });
}

const REFUSED: [what: string, asked: Asked, status: number][] = [
  ...["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", ""].map(
    (method): [string, Asked, number] => [`the method «${method}»`, { method }, 405],
  ),
  ["a host that is not configured", { hosts: ["evil.example"] }, 421],
  ["a configured host at another port", { hosts: ["news.example:8080"] }, 421],
  ["a host with more behind it", { hosts: ["news.example.evil"] }, 421],
  ["an empty host", { hosts: [""] }, 421],
  ["no host", { hosts: [] }, 421],
  ["two hosts, the first of them ours", { hosts: ["news.example", "evil.example"] }, 421],
  ["two hosts, both ours", { hosts: ["news.example", "news.example"] }, 421],
  ["health of another path", { url: "/healthz/x", hosts: ["10.0.0.9"] }, 421],
  ["NUL", { url: "/fa/%00" }, 400],
  ["NUL in the query", { url: "/fa/?x=%00" }, 400],
  ["a byte that is no UTF-8", { url: "/fa/%ff" }, 400],
  ["half a letter", { url: "/fa/%D9" }, 400],
  ["a letter in an overlong form", { url: "/fa/%C0%AF" }, 400],
  ["a surrogate", { url: "/fa/%ED%A0%80" }, 400],
  ["a percent sign alone", { url: "/fa/100%" }, 400],
  ["raw bytes that are no UTF-8", { url: "/fa/\xff\xfe" }, 400],
  ["an absolute address", { url: "http://news.example/fa/" }, 400],
  ["an authority", { url: "news.example:443" }, 400],
  ["a star", { url: "*" }, 400],
  ["two slashes", { url: "//evil.example/" }, 400],
  ["nothing", { url: "" }, 400],
  ["8,193 letters", { url: `/${"a".repeat(8192)}` }, 414],
  ["a broken path before what was typed", { url: "/fa/%ff/search?q=a" }, 400],
  ["more than was ever typed", { url: `/fa/search?q=${"a".repeat(98_304)}` }, 414],
  ["more than 100 headers", { more: 100 }, 431],
];

for (const [what, asked, status] of REFUSED) {
  test(`refuses with ${status}: ${what}`, () => {
    const judged = judge(asked);
    assert.ok("status" in judged && judged.reason !== "");
    assert.equal(judged.status, status);
  });
}
