// Makes src/site/assets/vazirmatn.woff2 from the package vazirmatn: only the characters a Persian page needs and
// the weights the styles use. The result is kept in the repository; run this again when the package changes.
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const PACKAGE = new URL("../node_modules/vazirmatn/", import.meta.url);
const ASSETS = new URL("../src/site/assets/", import.meta.url);

/** The most a reader may be asked to load for the font, in bytes. */
const LIMIT = 60_000;

const CHARACTERS = [
  range(0x20, 0x7e),
  "\u00a0©«®°±·»½×÷",
  "‌‍‎‏–—‘’“”…‹›−€",
  "،؛؟ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي",
  range(0x64b, 0x655),
  range(0x660, 0x66d),
  "ٰپچژکگۀہیۓ﷼",
  range(0x6f0, 0x6f9),
].join("");

/** Joining, marks and digits of Persian; stylistic sets stay out. */
const FEATURES = [
  "calt",
  "ccmp",
  "fina",
  "init",
  "kern",
  "liga",
  "locl",
  "mark",
  "medi",
  "mkmk",
  "rlig",
  "rclt",
];

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");
}

const source = await readFile(new URL("fonts/variable/Vazirmatn[wght].ttf", PACKAGE));
const font = await subsetFont(source, CHARACTERS, {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 900 } },
  keepFeatures: FEATURES,
  noHinting: true,
  dropTables: ["gasp", "DSIG", "meta"],
});
if (font.length > LIMIT) throw new Error(`the font has ${font.length} bytes, at most ${LIMIT} are allowed`);
await writeFile(new URL("vazirmatn.woff2", ASSETS), font);
await copyFile(new URL("OFL.txt", PACKAGE), new URL("vazirmatn.OFL.txt", ASSETS));
console.log(`${fileURLToPath(new URL("vazirmatn.woff2", ASSETS))}: ${font.length} bytes`);
