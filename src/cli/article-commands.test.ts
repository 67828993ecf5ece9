// The operator's command as scripts use it: fields in, one JSON value out, exit codes that say what happened.
import assert from "node:assert/strict";
import { test } from "node:test";
import { dabirOver } from "../../test/command.ts";
import { testNewsroom } from "../../test/newsroom.ts";
import { testSite } from "../../test/test-site.ts";

const newsroom = await testNewsroom();
const dabir = dabirOver(newsroom.databaseUrl);
const pageOf = async (path: string) => {
  // Another process acts here, so each look is with fresh eyes.
  const answer = await testSite(newsroom).get(path);
  return { status: answer.status, text: await answer.text() };
};

test("an article is written, published, corrected, withdrawn and restored by flags", async () => {
  const words = [
    "--headline",
    "پل باز شد",
    "--section",
    "شهر",
    "--body",
    "بند یک\nبند دو",
    "--tags",
    "پل، راه",
  ];
  const made = await dabir(["article", "create", "--json", ...words]);
  assert.equal(made.exit, 0, made.err);
  const { code, address, live } = made.json();
  assert.ok(Number.isInteger(code));
  assert.equal(live, "no");
  assert.equal((await pageOf(address)).status, 404);

  const published = (await dabir(["article", "publish", String(code), "--json"])).json();
  assert.equal(published.live, "yes");
  assert.equal(decodeURIComponent(published.address), `/fa/news/${code}/پل-باز-شد`);
  assert.match((await pageOf(published.address)).text, /<p>بند یک<\/p>[\s\S]*<p>بند دو<\/p>/);

  const note = ["--lead", "لید نو", "--note", "لید اصلاح شد."];
  const corrected = await dabir(["article", "correct", String(code), ...note, "--json"]);
  assert.equal(corrected.json().code, code);
  assert.match((await pageOf(published.address)).text, /لید نو[\s\S]*لید اصلاح شد\./);

  const gone = await dabir(["article", "withdraw", String(code), "--reason", "درخواست منبع", "--json"]);
  assert.equal(gone.json().live, "withdrawn");
  const page = await pageOf(published.address);
  assert.equal(page.status, 410);
  assert.match(page.text, /درخواست منبع/);

  assert.equal((await dabir(["article", "restore", String(code), "--json"])).json().live, "yes");
});

test("the same by JSON on standard input, under the names of flags or of fields", async () => {
  const fields = {
    title: "از ورودی",
    section: "شهر",
    body: "متن",
    tags: ["الف", "ب"],
    source: "خبرگزاری نمونه",
    url: "https://source.example/1",
    author: "نگار",
    publish: true,
    at: "1400/11/29 13:41",
  };
  const made = await dabir(["article", "create", "--json"], fields);
  assert.equal(made.exit, 0, made.err);
  const state = made.json();
  assert.equal(state.live, "yes");
  assert.equal(state.publishedAt, "2022-02-18T10:11:00.000Z");
  assert.match((await pageOf(state.address)).text, /خبرگزاری نمونه/);

  const corrected = await dabir(["article", "correct", "--json"], {
    code: state.code,
    lead: "لید",
    note: "ن",
  });
  assert.equal(corrected.exit, 0, corrected.err);
  const byWord = await dabir(["article", "correct", String(state.code), "--json"], { kicker: "روتیتر نو" });
  assert.equal(byWord.exit, 0, byWord.err);
  assert.match((await pageOf(state.address)).text, /روتیتر نو/);
  const gone = await dabir(["article", "withdraw", "--json"], { code: state.code, reason: "پایان" });
  assert.equal(gone.json().live, "withdrawn");
});

test("a coming time schedules, in ISO or in Persian words", async () => {
  const iso = new Date(Date.now() + 86_400_000).toISOString();
  for (const at of [iso, "۱۴۹۹/۱/۲ ۰۸:۰۰"]) {
    const made = await dabir(["article", "create", "--headline", "فردا", "--publish", "--at", at, "--json"]);
    assert.equal(made.json().live, "scheduled", at);
  }
});

test("the same key has one effect across processes", async () => {
  const words = ["article", "create", "--headline", "با کلید", "--key", "script-7", "--publish", "--json"];
  const [first, again] = await Promise.all([dabir(words), dabir(words)]);
  assert.equal(first.json().code, again.json().code);
});

test("what stands and what stood can be asked for", async () => {
  const { code } = (
    await dabir(["article", "create", "--headline", "پرسش", "--body", "یک", "--json"])
  ).json();
  await dabir(["article", "change", String(code), "--lead", "لید دوم"]);
  const shown = (await dabir(["article", "show", String(code), "--json"])).json();
  assert.equal(shown.lead, "لید دوم");
  assert.equal(shown.text, "یک");
  const history = (await dabir(["article", "history", String(code), "--json"])).json();
  assert.deepEqual(
    history.map((one: { number: number }) => one.number),
    [2, 1],
  );
  const people = await dabir(["article", "show", String(code)]);
  assert.match(people.out, /پرسش[\s\S]*live: no[\s\S]*لید دوم/);
});

const FAULTS: [what: string, words: string[], exit: number, says: RegExp, input?: unknown][] = [
  ["no headline", ["article", "create", "--json"], 2, /headline/, {}],
  ["an unknown flag", ["article", "create", "--headlin", "x"], 2, /--headlin/],
  ["an unknown field", ["article", "create"], 2, /headlne/, { headline: "x", headlne: "y" }],
  ["a flag without its value", ["article", "create", "--headline"], 2, /headline/],
  ["input that is no JSON", ["article", "create"], 2, /JSON/, "headline: x"],
  ["input that is a list", ["article", "create"], 2, /one JSON object/, "[1]"],
  ["an unknown code", ["article", "publish", "999999"], 4, /999999/],
  ["a code that is no number", ["article", "publish", "abc"], 2, /code/],
  ["no code", ["article", "withdraw"], 2, /code/],
  ["a time that is none", ["article", "publish", "1", "--at", "سه‌شنبه‌شب"], 2, /سه‌شنبه‌شب/],
  ["an unknown kind", ["article", "create", "--headline", "x", "--kind", "story"], 2, /kind/],
  ["a picture that is not there", ["article", "create", "--headline", "x", "--picture", "0"], 4, /picture/],
  ["a list of a state that is none", ["article", "list", "--only", "foo"], 2, /only/],
  ["a limit that is no number", ["article", "list", "--limit", "ten"], 2, /limit/],
  ["a place in the list that is no code", ["article", "list", "--before", "x"], 2, /before/],
  ["related codes that are none", ["article", "create"], 2, /related/, { headline: "x", related: ["a"] }],
  [
    "an address that nobody of the staff has",
    ["article", "undo", "--email", "nobody@example.org", "--since", "2026-01-01T00:00:00Z"],
    4,
    /nobody@example\.org/,
  ],
  ["no time to go back to", ["article", "undo", "--email", "a@example.org"], 2, /since/],
  ["related that is no list", ["article", "create"], 2, /related/, { headline: "x", related: 5 }],
];

for (const [what, words, exit, says, input] of FAULTS) {
  test(`${what}: exit ${exit}, one line that says so`, async () => {
    const ran = await dabir(words, input);
    assert.equal(ran.exit, exit, ran.err);
    assert.match(ran.err, says);
    assert.match(ran.err, /^dabir: [^\n]+\n$/);
    assert.equal(words.includes("--json") ? "" : ran.out, "");
  });
}

test("with --json an error is JSON too", async () => {
  const ran = await dabir(["article", "publish", "999999", "--json"]);
  assert.equal(ran.exit, 4);
  assert.equal(ran.json().error.code, "NOT_FOUND");
});

test("an article of another edition is written there, as the translation of a Persian one", async () => {
  const original = (await dabir(["article", "create", "--json", "--headline", "پل دوم", "--publish"])).json();
  const words = ["--headline", "Second bridge", "--section", "City", "--body", "Now.", "--publish"];
  const said = [...words, "--edition", "en", "--translation-of", String(original.code), "--json"];
  const made = await dabir(["article", "create", ...said]);
  assert.equal(made.exit, 0, made.err);
  assert.match(made.json().address, /^\/en\/news\//);
  assert.match((await pageOf(made.json().address)).text, new RegExp(`/fa/news/${original.code}/`));
  const sections = (await dabir(["section", "list", "--edition", "en", "--json"])).json();
  assert.deepEqual(
    sections.map(({ name }: { name: string }) => name),
    ["City"],
  );
  const wrong = await dabir(["section", "list", "--edition", "de"]);
  assert.equal(wrong.exit, 2);
  assert.match(wrong.err, /use one of fa, ar, en/);
});
