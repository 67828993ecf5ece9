// Prints what the library is worth on real news: idempotence, retrieval, near-copies, disguised words, the golden
// corpus.
//   npm run measure -- NEWS.jsonl[.gz] [--archive TEXTS]

import { parseArgs } from "node:util";
import { fold, normalize } from "../src/index.ts";
import { disguises } from "./measures/disguises.ts";
import { archive, nearCopies } from "./measures/near-copies.ts";
import { newsOf } from "./measures/news.ts";
import { retrieval } from "./measures/retrieval.ts";
import { rivals } from "./rivals.ts";
import { goldenTable } from "./score-golden.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { archive: { type: "string" } },
});
const say = (line: string) => process.stdout.write(`${line}\n`);
const share = (value: number) => `${(100 * value).toFixed(2)} %`;

const { found: others, missing } = await rivals();
for (const name of missing) say(`${name} is not installed`);
for (const line of goldenTable(others)) say(`golden ${line}`);

const [file] = positionals;
if (file) {
  const items = newsOf(file);
  const texts = items.flatMap(({ title, lead, body }) => [title, lead, body]);
  const moved = (work: (text: string) => string) =>
    texts.filter((text) => work(work(text)) !== work(text)).length;
  say(
    `texts: ${texts.length}; a second normalize changes ${moved((text) => normalize(text))}, a second fold ${moved(fold)}`,
  );
  for (const { name, asked, columns, spread } of retrieval(items, 3000)) {
    const means = columns.map(([way, mean]) => `${way} ${mean.toFixed(2)}`).join(", ");
    say(`retrieval, ${asked} ${name}, MRR: ${means}; spread ${spread.toFixed(2)}`);
  }
  const copies = nearCopies(items, 200);
  say(
    `near-copies: F1 ${copies.f1.toFixed(4)} at ${copies.threshold.toFixed(2)}, kinds told ${share(copies.kinds)} of ${copies.pairs}`,
  );
  const found = disguises(items);
  say(
    `disguises: ${share(1 - found.missed.length / found.forms)} of ${found.forms}; missed ${found.missed.join(" ") || "none"}`,
  );
  say(
    `clean lines with a false find: ${share(found.false.length / found.lines)} of ${found.lines}: ${found.false.slice(0, 20).join(" | ")}`,
  );
  if (values.archive) {
    const { texts: size, recall, precision, seconds } = archive(items, Number(values.archive));
    say(
      `archive of ${size}: copies found ${share(recall)}, right ${share(precision)}, ${seconds.toFixed(0)} s`,
    );
  }
}
