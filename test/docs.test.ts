// The words around the code may not fall behind it: links lead somewhere, and what exists is told.
import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { formatNumber } from "@dabir/farsi";
import { COMMANDS } from "../src/cli/commands.ts";
import { readArticles } from "../src/cli/demo/read-demo.ts";
import { PROJECT, VARIABLES } from "../src/config.ts";
import { ERRORS } from "../src/errors.ts";
import { ARTICLE_KINDS } from "../src/newsroom/articles/article.ts";
import { FEATURES } from "../src/newsroom/order.ts";

const read = (file: string): string => readFileSync(join(PROJECT, file), "utf8");

const pages = globSync(["*.md", "docs/**/*.md"], { cwd: PROJECT });
const sources = globSync(
  ["*.json", "{src,test,scripts,packages,migrations,locales}/**/*.{ts,mjs,json,sql,css}"],
  { cwd: PROJECT },
);
const english = read("README.md");
const persian = read("README.fa.md");
const commandLine = read("docs/contracts/command-line.md");
const environment = read("docs/contracts/environment.md");
const architecture = read("docs/architecture.md");

test("every link and picture of the documentation leads to a file", () => {
  const broken = pages.flatMap((page) => {
    const targets = [...read(page).matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g)]
      .map((match) => (match[1] ?? match[2]) as string)
      .filter((target) => !/^(https?:|mailto:|#)/.test(target));
    return targets
      .filter((target) => !existsSync(join(PROJECT, dirname(page), target.replace(/#.*/, ""))))
      .map((target) => `${page}: ${target}`);
  });
  assert.deepEqual(broken, []);
});

test("every file that the documentation names is there", () => {
  const missing = pages.flatMap((page) =>
    [...read(page).matchAll(/`([\w./-]+\.(?:ts|mjs|sql))`/g)]
      .map((match) => match[1] as string)
      .filter((name) => !name.includes("NNNN") && !sources.some((file) => `/${file}`.endsWith(`/${name}`)))
      .map((name) => `${page}: ${name}`),
  );
  assert.deepEqual(missing, []);
});

test("the contract of the command line names every command", () => {
  const untold = COMMANDS.filter(({ name }) => !new RegExp(`\`${name}[ \`]`).test(commandLine));
  assert.deepEqual(
    untold.map((command) => command.name),
    [],
  );
});

test("the contract of the command line tells the exit code of every error", () => {
  const rows = commandLine.split("\n");
  for (const [code, { exit }] of Object.entries(ERRORS)) {
    const row = rows.find((line) => line.startsWith(`| ${exit} |`)) ?? "";
    assert.ok(row.includes(`\`${code}\``), `${code} stands in the row of exit code ${exit}`);
  }
});

test("every setting stands with its default in the contract and in both READMEs", () => {
  const rows = environment.split("\n");
  for (const { name, byDefault } of VARIABLES) {
    const row = rows.find((line) => line.startsWith(`| \`${name}\` |`)) ?? "";
    assert.ok(row.includes(byDefault === "" ? "| |" : `| \`${byDefault}\` |`), name);
    for (const readme of [english, persian]) assert.ok(readme.includes(`\`${name}\``), name);
  }
});

test("both READMEs name the same commands, and only commands that exist", () => {
  const named = (text: string) =>
    new Set(text.match(/\.\/dabir [a-z]+(?: [a-z]+\b)?|npm (?:start|test|run \w+)/g));
  assert.deepEqual([...named(english)].sort(), [...named(persian)].sort());
  const operated = [...named(english)].filter((command) => command.startsWith("./dabir "));
  for (const command of operated) {
    const words = command.replace("./dabir ", "");
    assert.ok(
      COMMANDS.some(({ name }) => words === name || words.startsWith(`${name} `)),
      command,
    );
  }
});

test("both READMEs give the two commands first, and link the same files", () => {
  const commands = (text: string) =>
    [...text.matchAll(/^```sh\n(.*)$/gm)].map((match) => match[1]).slice(0, 2);
  assert.deepEqual(commands(english), ["npm start", "npm test"]);
  assert.deepEqual(commands(persian), ["npm start", "npm test"]);
  const links = (text: string) =>
    [...text.matchAll(/\]\(([^)]+)\)/g)]
      .map((match) => match[1])
      .filter((link) => !link?.startsWith("README"));
  assert.deepEqual(links(english), links(persian));
});

test("both READMEs tell how many articles the demonstration has", () => {
  const { length } = readArticles();
  assert.ok(english.includes(`${length} articles`));
  assert.ok(persian.includes(`${formatNumber(length)} خبر`));
});

test("the architecture gives the features of the newsroom in their order", () => {
  assert.ok(architecture.includes(`\`${FEATURES.join(" ")}\``));
});

test("the glossary names every kind of article", () => {
  const glossary = read("docs/glossary.md");
  for (const kind of ARTICLE_KINDS.filter((one) => one !== "news")) {
    assert.ok(glossary.includes(`\`${kind}\``), kind);
  }
});

test("decisions are numbered without a gap and have their three parts", () => {
  const decisions = globSync("docs/decisions/*.md", { cwd: PROJECT }).sort();
  decisions.forEach((file, index) => {
    assert.ok(file.includes(`/${String(index + 1).padStart(4, "0")}-`), file);
    for (const part of ["Context", "Decision", "Consequences"]) {
      assert.ok(read(file).includes(`**${part}.**`), `${file}: ${part}`);
    }
  });
});
