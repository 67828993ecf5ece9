// The rule of who may import whom, as docs/architecture.md draws it.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { FEATURES } from "../src/newsroom/order.ts";

/** What each room may import, besides itself, packages/farsi and npm packages. */
const MAY: Record<string, string[]> = {
  document: ["document"],
  platform: ["platform", "errors"],
  newsroom: ["newsroom", "platform", "document", "context", "editions", "errors"],
  site: ["site", "newsroom", "platform", "document", "context", "editions", "errors", "qr"],
  api: ["api", "newsroom", "platform", "document", "context", "editions", "errors"],
  // The studio runs in a browser: of the API it may know the types, and asks it over HTTP.
  studio: ["studio", "document", "api", "editions", "qr"],
  wires: ["wires", "newsroom", "platform", "document", "context", "editions", "errors"],
  // The export asks the site for its pages and writes them down.
  export: ["export", "site", "newsroom", "platform", "document", "context", "editions", "errors"],
  // Operators drive the wires and ask the site: `dabir import` and `dabir redirect test` are commands.
  cli: [
    "cli",
    "wires",
    "site",
    "export",
    "newsroom",
    "platform",
    "document",
    "context",
    "editions",
    "errors",
    "config",
    "open",
  ],
  context: ["newsroom", "platform", "editions"],
  editions: [],
  config: ["platform", "errors"],
  errors: [],
  qr: [],
  open: ["newsroom", "platform", "context", "editions", "config"],
  serve: ["site", "api", "newsroom", "platform", "context", "editions", "config"],
  main: ["serve", "cli", "open", "platform", "config", "errors"],
};

const ROOT = join(import.meta.dirname, "..");
const IMPORT = /^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gms;

const files = globSync("src/**/*.{ts,tsx}", { cwd: ROOT }).filter(
  (file) => !/\.(test|fixture)\.tsx?$/.test(file),
);

const imports = files.flatMap((file) =>
  [...readFileSync(join(ROOT, file), "utf8").matchAll(IMPORT)].map((match) => {
    const target = (match[1] ?? match[2] ?? match[3]) as string;
    return { file, target: target.startsWith(".") ? normalize(join(dirname(file), target)) : target };
  }),
);

const roomOf = (path: string): string => (path.split("/")[1] as string).replace(/\.ts$/, "");

test("rooms import only downwards", () => {
  const wrong = imports
    .filter(({ target }) => target.startsWith("src/"))
    .filter(
      ({ file, target }) => roomOf(file) !== roomOf(target) && !MAY[roomOf(file)]?.includes(roomOf(target)),
    );
  assert.deepEqual(wrong, []);
});

test("the studio takes nothing but types from the API", () => {
  const wrong = files
    .filter((file) => roomOf(file) === "studio")
    .flatMap(
      (file) =>
        readFileSync(join(ROOT, file), "utf8").match(/^(?:import|export)(?! type\b)[^;]*?\/api\/[^;]*;/gm) ??
        [],
    );
  assert.deepEqual(wrong, []);
});

test("a feature of the newsroom imports only features before it", () => {
  const place = (path: string): number =>
    path.startsWith("src/newsroom/") ? FEATURES.indexOf(path.split("/")[2] as (typeof FEATURES)[number]) : -1;
  const wrong = imports.filter(
    ({ file, target }) =>
      place(file) >= 0 && target.startsWith("src/newsroom/") && place(target) > place(file),
  );
  assert.deepEqual(wrong, []);
});

test("every folder of the newsroom is in order.ts", () => {
  const folders = new Set(
    files.filter((file) => /^src\/newsroom\/[^/]+\//.test(file)).map((file) => file.split("/")[2]),
  );
  assert.deepEqual([...folders].sort(), [...FEATURES].sort());
});

test("what runs needs no package that is for development only", () => {
  const outside = imports.filter(
    ({ target }) => !target.startsWith("src/") && !/^(node:|@dabir\/|locales\/)/.test(target),
  );
  const known = new Set(
    Object.keys(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).dependencies),
  );
  const wrong = outside.filter(
    ({ target }) =>
      !known.has(
        target
          .split("/")
          .slice(0, target.startsWith("@") ? 2 : 1)
          .join("/"),
      ),
  );
  assert.deepEqual(wrong, []);
});

test("only config.ts reads the environment, only clock.ts the time, only client scripts the page", () => {
  const rules: [RegExp, RegExp][] = [
    [/process\.env\b/, /^src\/config\.ts$/],
    [
      /\bnew Date\(\)|Date\.now\(\)|performance\.now\(\)|Temporal\.Now/,
      /^src\/(platform\/(clock|log|postgres\/lock)|studio\/clock)\.ts$|\.client\.ts$/,
    ],
    [/\b(document|window|localStorage)\.\w+\(/, /\.client\.ts$|^src\/(document|studio)\//],
  ];
  const wrong = rules.flatMap(([pattern, allowed]) =>
    files.filter((file) => !allowed.test(file) && pattern.test(readFileSync(join(ROOT, file), "utf8"))),
  );
  assert.deepEqual(wrong, []);
});

test("a table is written only by the feature that tells its rows", () => {
  const owners = new Map(
    files
      .filter((file) => file.startsWith("src/newsroom/") && file.endsWith("/tables.ts"))
      .flatMap((file) => tablesIn(file).map((table) => [table, ownerAt(dirname(file))] as const)),
  );
  // Taking the demonstration away is the one removal there is.
  const others = files.filter((file) => file !== "src/cli/demo/remove-demo.ts");
  const wrong = others.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    return [...text.matchAll(/(?:insertInto|updateTable|deleteFrom)\("(\w+)/g)]
      .map((match) => match[1] as string)
      .filter((table) => !file.startsWith(owners.get(table) ?? "nobody"))
      .map((table) => `${file} writes ${table}`);
  });
  assert.deepEqual(wrong, []);
});

/** Names of the tables whose rows a file tells. */
function tablesIn(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const [, rows = ""] = /^export interface \w*Tables\b[^{]*\{\n(.*?)^\}/ms.exec(text) ?? [];
  return [...rows.matchAll(/^ {2}(\w+):/gm)].map((match) => match[1] as string);
}

/** What every act writes has no feature. */
function ownerAt(folder: string): string {
  return folder === "src/newsroom" ? "src/newsroom/act.ts" : `${folder}/`;
}

test("the tables of signing in are written by platform/sign-in alone", () => {
  const wrong = files.filter(
    (file) =>
      !file.startsWith("src/platform/sign-in/") &&
      /(?:insert into|update|delete from)\s+sign_in\./i.test(readFileSync(join(ROOT, file), "utf8")),
  );
  assert.deepEqual(wrong, []);
});
