// Two hundred comments that mean harm: each is stored and waits, or is refused with a reason; and when a moderator
// lets all of them through, the page is still nobody's but the newsroom's.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { parseHTML } from "linkedom";
import { parse } from "parse5";
import { connect, dataFolder, kill, operate, type Server, startDabir } from "../faults/dabir.ts";
import { hasValidator, saidOf } from "../validator.ts";
import { HOSTILE } from "./hostile-comments.ts";

let server: Server;
let address: string;
const data = dataFolder();
const settings = { DABIR_DATA: data };

before(async () => {
  for (const code of ["11", "12"]) {
    await operate(["article", "create", "--code", code, "--headline", "انبار شهر", "--publish"], settings);
  }
  server = await startDabir(settings);
  address = (await fetch(`${server.origin}/n/11`)).url;
});

const receipts = new Set<string>();

test(`each of ${HOSTILE.length} hostile comments is stored and waits, or is refused with a reason`, async (t) => {
  assert.ok(HOSTILE.length >= 200);
  let refused = 0;
  for (const { name, body, headers } of HOSTILE) {
    const response = await fetch(`${server.origin}/fa/news/11/comments`, {
      ...{ method: "POST", headers, body: Buffer.from(body as string) },
      redirect: "manual",
    });
    const page = await response.text();
    if (response.status === 303) {
      receipts.add(response.headers.get("location")?.split("/").at(-1) as string);
      continue;
    }
    refused += 1;
    assert.ok([400, 403, 413, 422].includes(response.status), `${name}: ${response.status}`);
    assert.match(response.headers.get("cache-control") ?? "", /no-store/, name);
    const { document } = parseHTML(page);
    const reason = document.querySelector(response.status === 422 ? "[role=alert]" : "h1")?.textContent;
    assert.match(reason ?? "", /\p{L}{3}/u, name);
    assertOurs(page, name);
  }
  t.diagnostic(`${receipts.size} stored, ${refused} refused`);
  const database = await connect(data);
  const { rows } = await database.query("select receipt, status, article_code::int as code from comment");
  assert.deepEqual(new Set(rows.map((row) => row.receipt)), receipts);
  for (const row of rows) assert.deepEqual([row.status, row.code], ["pending", 11]);
  await database.end();
});

test("receipts show the writer the words and nothing else", async () => {
  for (const receipt of receipts) {
    const response = await fetch(`${server.origin}/fa/comments/${receipt}`);
    assert.equal(response.status, 200);
    assertOurs(await response.text(), receipt);
  }
});

test("with all of them published the page is whole, holds nothing of theirs but text, and counts right", async () => {
  const usual = await (await fetch(address)).text();
  const database = await connect(data);
  const { rows } = await database.query("select id::text from comment order by id");
  await operate(["comment", "publish", ...rows.map((row) => row.id)], settings);
  const page = await (await fetch(`${server.origin}/fa/news/11`)).text();
  assertOurs(page, "the article's page");
  const before = parseHTML(usual).document;
  const { document } = parseHTML(page);
  for (const tag of [
    "script",
    "link",
    "meta",
    "style",
    "img",
    "svg",
    "h1",
    "iframe",
    "base",
    "main",
    "article",
  ]) {
    const count = document.querySelectorAll(tag).length;
    assert.equal(count, before.querySelectorAll(tag).length, tag);
  }
  const listed = document.querySelectorAll(".comments [id^=comment-] > blockquote").length;
  assert.equal(listed, rows.length);
  const shown = document.querySelector(".counters b")?.textContent ?? "";
  assert.equal(
    shown.replace(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit))),
    `${rows.length}`,
  );
  const counts = await database.query(
    "select published, pending, unpublishable from comment_count where article_code = 11",
  );
  assert.deepEqual(counts.rows, [{ published: rows.length, pending: 0, unpublishable: 0 }]);
  const others = await database.query("select count(*)::int as count from comment where article_code <> 11");
  assert.equal(others.rows[0].count, 0);
  await database.end();
});

if (hasValidator) {
  test("the validator of the W3C finds no error in the page with all of them", async () => {
    const page = await (await fetch(`${server.origin}/fa/news/11`)).text();
    // It warns of letters that a comment may well hold.
    assert.deepEqual(
      saidOf([["article", page]]).filter((line) => line.startsWith("article: error")),
      [],
    );
  });
}

test("the server stands and has nothing to complain of", async () => {
  assert.equal((await fetch(`${server.origin}/fa/`)).status, 200);
  assert.doesNotMatch(server.err.text, /"level":"error"|\n\s+at /);
  assert.equal(await kill(server, "SIGTERM"), 0);
});

/** A page without parse errors, without control over direction, without anything that runs or goes elsewhere. */
function assertOurs(page: string, name: string): void {
  const errors: string[] = [];
  parse(page, { onParseError: (error) => errors.push(`${error.code} in line ${error.startLine}`) });
  assert.deepEqual(errors, [], name);
  assert.doesNotMatch(page, /[\u202a-\u202e\u2066-\u2069\0]/, name);
  const { document } = parseHTML(page);
  for (const element of document.querySelectorAll("*")) {
    for (const { name: attribute, value } of element.attributes) {
      assert.doesNotMatch(attribute, /^on|^srcdoc$|^style$/, name);
      if (/^(href|src|action|formaction|data|srcset|poster)$/.test(attribute)) {
        assert.doesNotMatch(value, /^\s*(javascript|data|vbscript):|evil\.example/i, name);
      }
    }
  }
}
