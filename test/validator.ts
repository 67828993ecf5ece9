// What the W3C's validator says of pages, warnings too. It needs Java; where there is none nobody can be asked.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const WORDS = ["-Xss4m", "-jar", JAR, "--exit-zero-always", "--stdout", "--format", "json"];

interface Message {
  type: string;
  url: string;
  message: string;
  extract?: string;
}

export const hasValidator = spawnSync("java", ["-version"]).status === 0;

/** All pages at once, since the start takes longer than a page: a line for each thing that is said of one. */
export function saidOf(pages: Iterable<[name: string, page: string]>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "dabir-pages-"));
  try {
    const names = new Map<string, string>();
    for (const [name, page] of pages) {
      const file = `${names.size}.html`;
      names.set(file, name);
      writeFileSync(join(folder, file), page);
    }
    const { stdout } = spawnSync("java", [...WORDS, folder], { encoding: "utf8", maxBuffer: 50_000_000 });
    const { messages } = JSON.parse(stdout) as { messages: Message[] };
    return messages.map(
      ({ type, url, message, extract = "" }) => `${names.get(basename(url))}: ${type}: ${message} ${extract}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
