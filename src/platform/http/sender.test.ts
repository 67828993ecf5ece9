import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { test } from "node:test";
import { type Proxies, readProxies, senderOf } from "./sender.ts";

const proxies = readProxies("127.0.0.1, ::1 10.0.0.0/8") as Proxies;

function from(remoteAddress: string | undefined, forwarded?: string): string {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return senderOf({ socket: { remoteAddress }, headers } as unknown as IncomingMessage, proxies);
}

test("without a proxy of ours the connection's own address counts, whatever the header says", () => {
  assert.equal(from("192.0.2.7", "198.51.100.1"), "192.0.2.7");
  assert.equal(from("::ffff:192.0.2.7"), "192.0.2.7");
  assert.equal(from(undefined, "198.51.100.1"), "");
});

test("behind our proxies the last address that is none of them counts", () => {
  assert.equal(from("127.0.0.1", "198.51.100.1"), "198.51.100.1");
  assert.equal(from("::ffff:127.0.0.1", "203.0.113.9, 198.51.100.1, 10.1.2.3"), "198.51.100.1");
  assert.equal(from("::1", "2001:db8::5"), "2001:db8::5");
});

test("a proxy that says nothing readable is itself the sender", () => {
  assert.equal(from("127.0.0.1"), "127.0.0.1");
  assert.equal(from("127.0.0.1", "unknown"), "127.0.0.1");
  assert.equal(from("127.0.0.1", ""), "127.0.0.1");
});

test("what is no address is not read", () => {
  for (const text of ["localhost", "10.0.0.0/33", "10.0.0.0/x", "::1/129"]) {
    assert.equal(readProxies(text), undefined, text);
  }
});
