// Draws every demo picture afresh: `node demo/pictures/draw.ts [name…]` writes demo/pictures/<name>.webp.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { svgOf } from "./draw/picture.ts";
import { print } from "./draw/print.ts";
import { pictures } from "./draw/scenes.ts";

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const chosen = pictures.filter(
  ({ name }) => wanted.length === 0 || wanted.some((want) => name.startsWith(want)),
);

let total = 0;
for (const picture of chosen) {
  const webp = await print(svgOf(picture), picture.sheet);
  await writeFile(join(folder, `${picture.name}.webp`), webp);
  total += webp.length;
  process.stdout.write(`${picture.name} ${Math.round(webp.length / 1024)} KB\n`);
}
process.stdout.write(`${chosen.length} pictures, ${Math.round(total / 1024)} KB\n`);

// Every picture is described, and every description has its picture.
const described = JSON.parse(await readFile(join(folder, "pictures.json"), "utf8")) as { name: string }[];
const drawn = new Set(pictures.map(({ name }) => name));
const told = new Set(described.map(({ name }) => name));
for (const name of drawn.symmetricDifference(told)) {
  process.stderr.write(
    `${name} is ${told.has(name) ? "described but not drawn" : "drawn but not described"}\n`,
  );
  process.exitCode = 1;
}
