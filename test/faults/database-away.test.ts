// The database goes away under a running server: readers keep what they saw, nothing withdrawn comes back, and the
// server finds the database again by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { silentLog } from "../../src/platform/log.ts";
import { type Supervised, supervise } from "../../src/platform/postgres/supervisor.ts";
import { dataFolder, operate, startDabir, until } from "./dabir.ts";

test("pages seen before stay while the database is away, cold ones are 503, withdrawn ones stay away", async (t) => {
  const folder = dataFolder();
  let database: Supervised = await supervise(folder, silentLog);
  t.after(() => database.release());
  const settings = { DABIR_DATA: dataFolder(), DATABASE_URL: database.url };
  for (const code of ["11", "12", "13", "14"]) {
    const words = ["article", "create", "--code", code, "--headline", `خبر ${code}`, "--section", "شهر"];
    await operate([...words, "--publish"], settings);
  }
  const server = await startDabir(settings);
  const ask = (path: string) => fetch(server.origin + path, { signal: AbortSignal.timeout(15_000) });
  const seen = ["/fa/", "/fa/news/11", "/fa/latest", "/fa/rss", "/fa/about", "/robots.txt", "/sitemap.xml"];
  for (const path of seen) assert.equal((await ask(path)).status, 200, path);
  const address = new URL((await ask("/fa/news/11")).url).pathname;
  for (const path of ["/fa/news/12", "/fa/news/13"]) assert.equal((await ask(path)).status, 200, path);
  // Both are withdrawn by another process; one page is asked for again before the database goes, one is not.
  await operate(["article", "withdraw", "12"], settings);
  await operate(["article", "withdraw", "13"], settings);
  await until(async () => (await ask("/fa/news/13")).status === 410, "the withdrawal");
  for (const path of seen) assert.equal((await ask(path)).status, 200, path);

  const kept = await (await ask("/fa/news/11")).text();

  await database.release();
  for (let round = 0; round < 3; round += 1) {
    for (const path of seen.filter((one) => one !== "/fa/news/11")) {
      const response = await ask(path);
      assert.equal(response.status, 200, path);
      assert.doesNotMatch(await response.text(), /خبر 1[23]|خبر ۱[۲۳]/);
    }
    const article = await ask(address);
    assert.equal(article.status, 200);
    assert.equal(await article.text(), kept);
    for (const path of ["/fa/news/12", "/fa/news/13"]) {
      const status = (await ask(path)).status;
      assert.ok(status === 410 || status === 503, `${path}: ${status}`);
    }
    for (const path of ["/fa/news/14", "/fa/archive/1404/01/01", "/fa/tag/nothing"]) {
      const cold = await ask(path);
      assert.equal(cold.status, 503, path);
      assert.match(cold.headers.get("retry-after") ?? "", /^\d+$/);
      assert.match(cold.headers.get("cache-control") ?? "", /no-store/);
      assert.match(await cold.text(), /<html/);
    }
    const body = new URLSearchParams({ text: "دیدگاه" });
    const comment = await fetch(`${server.origin}/fa/news/11/comments`, { method: "POST", body });
    assert.equal(comment.status, 503);
  }
  assert.equal((await ask("/healthz")).status, 200);

  database = await supervise(folder, silentLog);
  await until(async () => (await ask("/fa/news/14")).status === 200, "the return");
  assert.equal((await ask("/fa/news/12")).status, 410);
  assert.equal((await ask("/fa/news/13")).status, 410);
  const body = new URLSearchParams({ text: "دیدگاه پس از بازگشت" });
  const comment = await fetch(`${server.origin}/fa/news/11/comments`, {
    ...{ method: "POST", body, redirect: "manual" },
  });
  assert.equal(comment.status, 303);
  await operate(["article", "withdraw", "14"], settings);
  await until(async () => (await ask("/fa/news/14")).status === 410, "changes that are heard again");
  // An idle connection was lost on the way, which is a matter for the log and not for the process.
  assert.equal(server.process.exitCode, null);
});
