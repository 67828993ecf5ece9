// What an export has done so far, a line each, in the folder itself: so that one that was killed goes on where it was,
// and a later one knows which files are its own and which of them changed.
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Names of files of the export's own, which no manifest lists. */
export const JOURNAL = ".dabir-export.jsonl";
export const LOCK = ".dabir-export.lock";

export interface Done {
  address: string;
  file: string;
  sha256: string;
  bytes: number;
  /** Addresses that were met on it for the first time. */
  found: string[];
}

type Line = { stamp: string } | { before: Omit<Done, "found" | "address"> } | Done;

export interface Journal {
  /** Done in this state of the newsroom, by address. */
  done: Map<string, Done>;
  /** What lay in the folder before, by file. */
  before: Map<string, { sha256: string; bytes: number }>;
  add(done: Done): void;
  close(): void;
}

/** Goes on with the journal of the folder if it is of the same `stamp`, else begins a new one that knows the old. */
export function openJournal(folder: string, stamp: string): Journal {
  const file = join(folder, JOURNAL);
  const journal = readJournal(file, stamp);
  if (!journal.same) {
    const lines: Line[] = [
      { stamp },
      ...[...journal.before].map(([name, { sha256, bytes }]) => ({ before: { file: name, sha256, bytes } })),
    ];
    writeFileSync(`${file}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    renameSync(`${file}.new`, file);
  }
  const descriptor = openSync(file, "a");
  return {
    done: journal.done,
    before: journal.before,
    add: (done) => void writeSync(descriptor, `${JSON.stringify(done)}\n`),
    close: () => closeSync(descriptor),
  };
}

function readJournal(file: string, stamp: string) {
  const done = new Map<string, Done>();
  const before = new Map<string, { sha256: string; bytes: number }>();
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").flatMap(lineOf) : [];
  const first = lines[0];
  const same = first !== undefined && "stamp" in first && first.stamp === stamp;
  for (const line of lines) {
    if ("before" in line) before.set(line.before.file, line.before);
    else if ("file" in line) {
      before.set(line.file, line);
      if (same) done.set(line.address, line);
    }
  }
  return { same, done, before };
}

/** The last line of one that was killed may be half a line. */
function lineOf(text: string): Line[] {
  try {
    return text === "" ? [] : [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}
