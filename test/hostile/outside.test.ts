// Nothing of the outside: the server opens no connection that leaves the machine, and no page makes a browser ask
// another site for anything.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { parseHTML } from "linkedom";
import { childrenOf, dataFolder, kill, postmasterOf, type Server, startDabir } from "../faults/dabir.ts";

let server: Server;
const data = dataFolder();
const journal = join(data, "connections");

/** Notes every connection that node opens and every name it looks up, before anything else is loaded. */
const WITNESS = `
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
const note = (line) => appendFileSync(${JSON.stringify(journal)}, line + "\\n");
const open = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...words) {
  const [what] = Array.isArray(words[0]) ? words[0] : words;
  note("connect " + (typeof what === "object" ? what.host ?? what.path ?? "localhost" : words[1] ?? "localhost"));
  return open.apply(this, words);
};
const look = dns.lookup;
dns.lookup = function (name, ...rest) { note("lookup " + name); return look.call(this, name, ...rest); };
const speak = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function (...words) { note("datagram " + words.join(" ")); return speak.apply(this, words); };
syncBuiltinESMExports();
note("witness");
`;

const HOME = /^(witness|(connect|lookup) (127\.0\.0\.1|::1|localhost))$/;

before(async () => {
  const witness = join(data, "witness.mjs");
  writeFileSync(witness, WITNESS);
  server = await startDabir({
    DABIR_DATA: data,
    DABIR_DEMO: "on",
    NODE_OPTIONS: `--import ${pathToFileURL(witness).href}`,
  });
});

/** Bodies by address: everything that can be reached from the front by links of ours, up to a limit of each kind. */
const seen = new Map<string, { type: string; body: string }>();

test("every kind of page, feed and file is there and names no other origin that a browser would ask", async () => {
  const queue = [
    "/fa/",
    "/fa/rss",
    "/sitemap.xml",
    "/robots.txt",
    "/fa/about",
    "/fa/archive",
    "/none",
    "/favicon.ico",
  ];
  const kinds = new Map<string, number>();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kind = path
      .split("/")
      .slice(0, path.startsWith("/fa/") ? 3 : 2)
      .join("/");
    const count = kinds.get(kind) ?? 0;
    if (seen.has(path) || count >= 8) continue;
    kinds.set(kind, count + 1);
    const response = await fetch(server.origin + path);
    const type = response.headers.get("content-type") ?? "";
    const body = await response.text();
    seen.set(path, { type, body });
    for (const [, link] of body.matchAll(/(?:href|src|action)="([^"]+)"|url\(["']?([^"')]+)/g)) {
      const url = URL.parse(link ?? "", server.origin + path);
      if (url?.origin === server.origin) queue.push(url.pathname + url.search);
    }
    for (const [, link] of body.matchAll(/<(?:loc|link)>([^<]+)</g)) {
      const url = URL.parse(link ?? "");
      if (url?.origin === server.origin) queue.push(url.pathname);
    }
  }
  for (const kind of [
    "/fa/news",
    "/fa/section",
    "/fa/tag",
    "/fa/archive",
    "/assets/",
    "/media/",
    "/sitemap/",
  ]) {
    assert.ok(
      [...kinds.keys()].some((one) => one.startsWith(kind.replace(/\/$/, ""))),
      kind,
    );
  }
  for (const [path, { type, body }] of seen) {
    if (type.startsWith("text/html")) assertOwnHtml(path, body);
    if (type.startsWith("text/css"))
      assert.doesNotMatch(body, /url\(\s*["']?\s*(https?:|\/\/)|@import/i, path);
    if (/javascript|json/.test(type)) {
      assert.doesNotMatch(
        body,
        /\b(fetch|import|importScripts|WebSocket|EventSource|sendBeacon)\(\s*["'`](https?:|\/\/)/,
        path,
      );
    }
    if (type.startsWith("image/svg")) {
      assert.doesNotMatch(
        body,
        /(href|src)\s*=\s*["'](https?:|\/\/)|url\(\s*["']?(https?:|\/\/)|<script/i,
        path,
      );
    }
    if (/xml/.test(type)) assert.doesNotMatch(body, /<\?xml-stylesheet|<!DOCTYPE|<!ENTITY/i, path);
  }
});

test("neither node nor PostgreSQL has a connection that leaves the machine", () => {
  const lines = new Set(readFileSync(journal, "utf8").trim().split("\n"));
  assert.ok(lines.has("connect 127.0.0.1"));
  for (const line of lines) assert.match(line, HOME);
  const database = postmasterOf(data) as number;
  assert.ok(existsSync("/proc/net/tcp"));
  const processes = [server.pid, ...childrenOf(server.pid), database, ...childrenOf(database)];
  const ours = new Set(processes.flatMap(socketsOf));
  const open = ["tcp", "tcp6", "udp", "udp6"].flatMap((table) => connectionsOf(table, ours));
  assert.ok(open.length > 0);
  for (const { table, local, remote } of open) {
    assert.ok(isLoopback(local) && (isLoopback(remote) || isNobody(remote)), `${table} ${local} ${remote}`);
  }
});

test("the witness sees a connection to another address, and the check names it", async () => {
  const leave = "fetch('http://127.0.0.2:9876/').catch(() => {}); setTimeout(() => process.exit(), 300)";
  spawnSync(process.execPath, ["--import", pathToFileURL(join(data, "witness.mjs")).href, "-e", leave]);
  const strange = readFileSync(journal, "utf8")
    .trim()
    .split("\n")
    .filter((line) => !HOME.test(line));
  assert.deepEqual([...new Set(strange)], ["connect 127.0.0.2"]);
  assert.ok(!isLoopback("0101A8C0") && isLoopback("0100007F"));
  assert.equal(await kill(server, "SIGTERM"), 0);
});

function assertOwnHtml(path: string, body: string): void {
  const { document } = parseHTML(body);
  const asks =
    "script, img, iframe, object, embed, video, audio, source, track, input, link, form, use, image";
  for (const element of document.querySelectorAll(asks)) {
    const rel = element.getAttribute("rel") ?? "";
    // Addresses for machines that nobody fetches by itself.
    if (element.localName === "link" && /^(canonical|alternate)$/.test(rel)) continue;
    assert.doesNotMatch(rel, /dns-prefetch|preconnect/, path);
    for (const name of ["src", "srcset", "href", "imagesrcset", "data", "poster", "action", "xlink:href"]) {
      for (const one of (element.getAttribute(name) ?? "").split(",")) {
        const url = URL.parse(one.trim().split(" ")[0] as string, server.origin + path);
        assert.equal(url?.origin, server.origin, `${path}: ${one}`);
      }
    }
  }
  assert.equal(
    document.querySelectorAll("[ping], meta[http-equiv=refresh], base, style, [style]").length,
    0,
    path,
  );
}

function socketsOf(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  return readdirSync(folder).flatMap((name) => {
    try {
      return /^socket:\[(\d+)\]$/.exec(readlinkSync(join(folder, name)))?.[1] ?? [];
    } catch {
      return [];
    }
  });
}

function connectionsOf(
  table: string,
  inodes: Set<string>,
): { table: string; local: string; remote: string }[] {
  const lines = readFileSync(`/proc/net/${table}`, "utf8").trim().split("\n").slice(1);
  return lines.flatMap((line) => {
    const [, local = "", remote = "", , , , , , , inode = ""] = line.trim().split(/\s+/);
    const address = (text: string): string => text.split(":")[0] as string;
    return inodes.has(inode) ? [{ table, local: address(local), remote: address(remote) }] : [];
  });
}

/** 127.0.0.0/8 and ::1 as the kernel writes them. */
function isLoopback(address: string): boolean {
  return /7F$/.test(address.slice(0, 8)) && address.length === 8
    ? true
    : address === "00000000000000000000000001000000" || /^0{16}FFFF0000.{6}7F$/.test(address);
}

const isNobody = (address: string): boolean => /^0+$/.test(address);
