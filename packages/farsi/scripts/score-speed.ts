// Prints what half-space repair costs: seconds for a text, twice and four times as much of it (hostile text too), how
// long the word tables take to load, and the memory and bytes they take.

import { readFileSync, statSync } from "node:fs";
import { loadavg } from "node:os";
import { gunzipSync } from "node:zlib";
import { normalize, proofread, repairHalfSpaces, tokens } from "../src/index.ts";
import { parseLexicon } from "../src/lexicon.ts";

const sentence =
  "شهردار گفت کتابخانه‌های تازه در ۱۲ محله ساخته می‌شود و میتواند کتاب ها را تا ۳٫۷ درصد ارزان‌تر کند. ";

/** Text that invites the most work: endless runs of words that may join, of one word, of parts, of half-spaces. */
const hostile: Readonly<Record<string, string>> = {
  article: sentence.repeat(2000),
  "one run without a stop": sentence.replace(/[^\p{L}\u200c ]/gu, "").repeat(2000),
  "می می می": "می ".repeat(60_000),
  "ها with half-spaces": "ها\u200c".repeat(60_000),
  "one endless word": "کتاب".repeat(45_000),
  "parts of compounds": "سرمایه گذاری بی هم کم پیش ".repeat(8000),
  "never seen words": Array.from({ length: 20_000 }, (_, at) => rareWord(at)).join(" "),
  protected: "@می کند #ها <b> `می` ".repeat(9000),
};

/** A made-up word that no table has, another for every number. */
function rareWord(number: number): string {
  return [...String(number * 7919)].map((digit) => "بتثجخسشغفق"[Number(digit)]).join("");
}

/** Seconds of processor time. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export function printSpeed() {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const files = ["lexicon.txt.gz", "supplement.txt.gz"].map(
    (name) => new URL(`../lexicon/${name}`, import.meta.url),
  );
  const bytes = files.reduce((all, file) => all + statSync(file).size, 0);
  const heap = process.memoryUsage().rss;
  const kept: unknown[] = [];
  const load = seconds(() => {
    const [table = "", supplement] = files.map((file) => gunzipSync(readFileSync(file)).toString("utf8"));
    kept.push(parseLexicon(table, supplement));
  });
  const mebibytes = (process.memoryUsage().rss - heap) / 2 ** 20;
  say(
    `tables: ${(bytes / 1e6).toFixed(2)} MB packed, ${(load * 1000).toFixed(0)} ms to load, ${mebibytes.toFixed(0)} MiB`,
  );
  say(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  const works: [string, (text: string) => unknown][] = [
    ["normalize", normalize],
    ["repair", repairHalfSpaces],
    ["tokens", tokens],
    ["proofread", proofread],
  ];
  const article = hostile.article!.repeat(2);
  for (const [name, work] of works) {
    work(article);
    const time = seconds(() => work(article));
    say(`${name}: ${(Buffer.byteLength(article) / 1e6 / time).toFixed(1)} MB/s`);
  }
  for (const [name, text] of Object.entries(hostile)) {
    const times = [1, 2, 4].map((times) => seconds(() => repairHalfSpaces(text.repeat(times), "likely")));
    const [one = 0] = times;
    const speed = Buffer.byteLength(text) / 1e6 / one;
    say(
      `repair, ${name}: ${times.map((time) => time.toFixed(2)).join(" / ")} s at 1×, 2×, 4× (${speed.toFixed(1)} MB/s)`,
    );
  }
}
