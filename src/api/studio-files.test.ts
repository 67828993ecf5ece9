import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { brotliDecompressSync } from "node:zlib";
import { studioFiles } from "./studio-files.ts";

const folder = mkdtempSync(join(tmpdir(), "dabir-studio-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const app = studioFiles(folder);
const script = `console.log("${"تحریریه ".repeat(50)}")`;

test("while it is being built, the studio says so and is asked again soon", async () => {
  const response = await app.request("/studio/");
  assert.equal(response.status, 503);
  assert.equal(response.headers.get("retry-after"), "3");
});

test("every address of a screen gives the page, kept by nobody, under a policy without inline script", async () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>دبیر</title>");
  writeFileSync(join(folder, "assets/index-abc.js"), script);
  for (const path of ["/studio/", "/studio/articles/12", "/studio/welcome"]) {
    const response = await app.request(path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("cache-control"), "no-store");
    const policy = response.headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src 'self'(;|$)/);
    assert.match(policy, /frame-ancestors 'none'/);
  }
});

test("the address without its last stroke leads to the one with it", async () => {
  const response = await app.request("/studio");
  assert.deepEqual([response.status, response.headers.get("location")], [308, "/studio/"]);
});

test("a script is kept for ever and pressed for browsers that take it so", async () => {
  const plain = await app.request("/studio/assets/index-abc.js");
  assert.match(plain.headers.get("cache-control") ?? "", /immutable/);
  assert.equal(await plain.text(), script);
  const pressed = await app.request("/studio/assets/index-abc.js", {
    headers: { "accept-encoding": "gzip, br" },
  });
  assert.equal(pressed.headers.get("content-encoding"), "br");
  assert.equal(brotliDecompressSync(Buffer.from(await pressed.arrayBuffer())).toString(), script);
});

test("a name that is none of its files is not looked for on the disk", async () => {
  for (const name of ["index-old.js", "..%2Findex.html", "%2e%2e%2f.stamp"]) {
    const response = await app.request(`/studio/assets/${name}`);
    assert.equal(response.status, 404, name);
    assert.equal(response.headers.get("cache-control"), "no-store");
  }
});
