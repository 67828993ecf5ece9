import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { dabirOver } from "../../test/command.ts";

const dabir = dabirOver("postgres://nobody@127.0.0.1:9/none");
const folder = mkdtempSync(join(tmpdir(), "dabir-text-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function answers(words: string[], values: unknown[]): Promise<unknown[]> {
  const ran = await dabir(["text", ...words], values.map((value) => `${JSON.stringify(value)}\n`).join(""));
  assert.equal(ran.err, "");
  assert.equal(ran.exit, 0);
  return ran.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const cases: [string[], [unknown, unknown][]][] = [
  [["normalize"], [["علي مي رود ، 3 بار https://example.ir/ك", "علی می‌رود، ۳ بار https://example.ir/ك"]]],
  [["fold"], [["كتاب‌هاي ۱۲", "کتابهای 12"]]],
  [["repair"], [["برنامه ریزی مسالمت آمیز", "برنامه‌ریزی مسالمت‌آمیز"]]],
  [["repair-sure"], [["موشکها آماده اند", "موشک‌ها آماده‌اند"]]],
  [
    ["lemma"],
    [
      ["نمی‌شود", "شد#شو"],
      ["\ud800", "\ud800"],
    ],
  ],
  [["slug"], [["«ایران می‌تازد»", "ایران-می-تازد"]]],
  [["similarity"], [[["علي مي‌رود", "علی میرود"], 1]]],
  [
    ["gregorian"],
    [
      [[1400, 11, 29], "2022-02-18"],
      [[1400, 12, 30], null],
      [[1403, 12, 30], "2025-03-20"],
    ],
  ],
  [
    ["date"],
    [
      ["جمعه ۲۹ بهمن ۱۴۰۰، ساعت ۱۳:۴۱", { jalali: "1400-11-29", gregorian: "2022-02-18", time: "13:41" }],
      ["۱۴۰۰/۱۱/۲۹", { jalali: "1400-11-29", gregorian: "2022-02-18", time: null }],
      ["چیز دیگر", null],
      ["۳۱ مهر", null],
    ],
  ],
  [
    ["date", "--now", "2022-02-18T10:00:00+03:30"],
    [
      ["فردا ۸ صبح", { jalali: "1400-11-30", gregorian: "2022-02-19", time: "08:00" }],
      ["۲۵ آذر/ ۱۶ دسامبر", { jalali: "1400-09-25", gregorian: "2021-12-16", time: null }],
    ],
  ],
];
for (const [words, pairs] of cases) {
  test(`text ${words.join(" ")} answers every line in order, without a database`, async () => {
    const given = await answers(
      words,
      pairs.map(([value]) => value),
    );
    assert.deepEqual(
      given,
      pairs.map(([, expected]) => expected),
    );
  });
}

test("text date counts from the clock where no moment is given", async () => {
  const before = Date.now();
  const [read] = (await answers(["date"], ["فردا ۸ صبح"])) as [{ gregorian: string; time: string }];
  const read8 = Date.parse(`${read.gregorian}T08:00:00+03:30`);
  assert.equal(read.time, "08:00");
  assert.ok(read8 > before && read8 < Date.now() + 48 * 3_600_000);
});

test("proofread, tokens and match tell their places", async () => {
  const [slips] = (await answers(["proofread"], ["او میکند"])) as [{ rule: string; start: number }[]];
  assert.deepEqual(
    slips.map(({ rule, start }) => [rule, start]),
    [["half-space", 3]],
  );
  const [tokens] = (await answers(["tokens"], ["کتاب‌ها"])) as [
    { whole: string; terms: { term: string }[] }[],
  ];
  assert.equal(tokens[0]?.whole, "کتابها");
  assert.deepEqual(
    tokens[0]?.terms.map(({ term }) => term),
    ["کتاب", "ها"],
  );
  const file = join(folder, "words.txt");
  writeFileSync(file, "\ufeffکلاهبردار\r\n\n");
  assert.deepEqual(await answers(["match", "--words", file], ["این ک.ل.ا.ه‌بـردار", "پاک"]), [
    [{ word: "کلاهبردار", start: 4, end: 18 }],
    [],
  ]);
});

test("a line separator inside a text does not end its line, and the last line needs no line end", async () => {
  const ran = await dabir(["text", "fold"], `"یک\u2028دو"\n"سه"`);
  assert.deepEqual(ran.out.split("\n").length, 3);
  assert.equal(ran.exit, 0);
});

test("a wrong line is named by its number after the lines before it are answered", async () => {
  for (const [wrong, operation] of [
    ["{", "fold"],
    ["", "fold"],
    ["12", "fold"],
    ['["یک"]', "similarity"],
  ] as const) {
    const good = operation === "fold" ? '"ي"' : '["ي","ی"]';
    const ran = await dabir(["text", operation], `${good}\n${good}\n${wrong}\n${good}\n`);
    assert.equal(ran.exit, 2);
    assert.equal(ran.out.trimEnd().split("\n").length, 2);
    assert.match(ran.err, /^dabir: line 3: [^\n]+\n$/);
  }
});

test("an unknown operation, match without words and a file that is not there are wrong input", async () => {
  for (const words of [
    [],
    ["fly"],
    ["fold", "fold"],
    ["toString"],
    ["match"],
    ["match", "--words", "none"],
  ]) {
    const ran = await dabir(["text", ...words], '"ي"\n');
    assert.equal(ran.exit, 2, words.join(" "));
    assert.match(ran.err, /^dabir: [^\n]+\n$/);
  }
});

test("it reads no further than its answers are taken, and ends quietly when the reader goes away", async () => {
  const child = spawn(join(import.meta.dirname, "../../dabir"), ["text", "fold"], { stdio: "pipe" });
  let written = 0;
  const line = `${JSON.stringify("متن ".repeat(2000))}\n`;
  child.stdin.on("error", () => {});
  while (written < 20_000_000 && child.stdin.writableLength < 4_000_000) {
    written += line.length;
    child.stdin.write(line);
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.ok(written < 20_000_000, "the pipe filled up while nobody read");
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  child.stdout.destroy();
  const [exit] = await once(child, "close");
  assert.equal(exit, 0);
  assert.equal(said, "");
});
