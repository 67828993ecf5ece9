import assert from "node:assert/strict";
import { test } from "node:test";
import { atPort, readConfig } from "./config.ts";

const faultsOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

test("without a word said everything has its default", () => {
  const config = readConfig({});
  assert.equal(config.origin, "http://127.0.0.1:3000");
  assert.deepEqual(config.hosts, ["127.0.0.1:3000", "localhost:3000", "[::1]:3000"]);
  assert.equal(config.databaseUrl, null);
  assert.equal(config.demo, true);
  assert.match(config.dataFolder, /\/\.dabir$/);
  assert.ok(Object.isFrozen(config));
});

test("an empty variable is as good as none", () => {
  assert.deepEqual(readConfig({ PORT: "", DATABASE_URL: " ", DABIR_URL: "" }), readConfig({}));
});

test("all faults are reported together, each with its variable", () => {
  const message = faultsOf({
    PORT: "70000",
    DATABASE_URL: "mysql://x",
    DABIR_URL: "news.example/path",
    DABIR_DEMO: "maybe",
    DABIR_CACHE_MB: "much",
    DABIR_DB_CONNECTIONS: "0",
  });
  for (const name of [
    "PORT",
    "DATABASE_URL",
    "DABIR_URL",
    "DABIR_DEMO",
    "DABIR_CACHE_MB",
    "DABIR_DB_CONNECTIONS",
  ]) {
    assert.ok(message.includes(name), name);
  }
});

const BAD: [name: string, value: string][] = [
  ["PORT", "3000.5"],
  ["PORT", "-1"],
  ["PORT", "abc"],
  ["DABIR_URL", "ftp://news.example"],
  ["DABIR_URL", "https://news.example/fa"],
  ["DABIR_URL", "https://user@news.example"],
  ["DABIR_URL", "https://news.example/?x"],
];

for (const [name, value] of BAD) {
  test(`refused: ${name}=${value}`, () => {
    assert.ok(faultsOf({ [name]: value }).includes(name));
  });
}

test("a public address is the origin and the one host, whatever its spelling", () => {
  const config = readConfig({ DABIR_URL: "https://News.Example:443/" });
  assert.equal(config.origin, "https://news.example");
  assert.deepEqual(config.hosts, ["news.example"]);
});

test("the port that was really opened is the one that is named, unless a public address is", () => {
  const any = atPort(readConfig({ PORT: "0" }), 40_123);
  assert.equal(any.origin, "http://127.0.0.1:40123");
  assert.ok(any.hosts.includes("localhost:40123"));
  const named = atPort(readConfig({ PORT: "0", DABIR_URL: "https://news.example" }), 40_123);
  assert.equal(named.origin, "https://news.example");
  assert.equal(named.port, 40_123);
});

test("port 80 needs no number in the host", () => {
  assert.ok(readConfig({ PORT: "80" }).hosts.includes("127.0.0.1"));
});
