// Compiles the word table that half-space repair, lemmas and proofreading read. The same sources give the same
// bytes.   npm run lexicon
//   lexicon.txt.gz     from dictionary-fa and the counted spellings of news
//   supplement.txt.gz  the lines that the counted spellings of the sentences make other, under their own licence

import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { compile, type Section, type Sections } from "./compile.ts";
import { spellingCounts, weighted } from "./spelling-counts.ts";

/** How many times a spelling in the sentences, which were written with care, counts as one in news. */
const care = 4;

const news = spellingCounts("news-spellings.txt.gz");
const sentences = spellingCounts("sentence-spellings.txt.gz");
const main = compile([news]);
const both = compile([news, weighted(sentences, care)]);
const touched = new Set(
  [...sentences.words, ...sentences.spaced].map(([form]) => form.replace(/[\u200c ]/g, "")),
);
const [words, ...rest] = both;
const supplement: Sections = [
  changed(main[0], new Map([...words].filter(([key]) => touched.has(key)))),
  ...rest,
];
for (const at of [1, 2, 3, 4] as const) supplement[at] = changed(main[at], both[at]);

write("lexicon.txt.gz", main);
write("supplement.txt.gz", supplement);

/** The entries of `after` that `before` has not, or has otherwise. */
function changed(before: Section, after: Section): Section {
  return new Map([...after].filter(([key, entry]) => before.get(key) !== entry));
}

function write(name: string, sections: Sections) {
  const text = sections
    .map((section) => [...section].map(([key, entry]) => `${key}\t${entry}`).join("\n"))
    .join("\n\n");
  writeFileSync(new URL(name, import.meta.url), gzipSync(text, { level: 9 }));
  process.stdout.write(`${name}: ${sections[0].size} words\n`);
}
