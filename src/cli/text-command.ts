// `dabir text OPERATION`: the Persian library for scripts, one JSON value a line in and one a line out, in order.
// It needs no database, and holds one line at a time however many there are.

import { readFileSync } from "node:fs";
import type { CivilDate } from "@dabir/farsi";
import { AppError } from "../errors.ts";
import { systemClock } from "../platform/clock.ts";
import type { StreamLine } from "../wires/import/stream-lines.ts";
import { batched } from "./batched-output.ts";
import type { Call, Command } from "./command.ts";

type Farsi = typeof import("@dabir/farsi");
type Work = (value: unknown) => unknown;

/** What each operation makes of the value of a line; a value of another kind is wrong input. */
const OPERATIONS: Record<string, (farsi: Farsi, call: Call) => Work> = {
  normalize: (farsi) => onText((text) => madeRight(farsi, text)),
  fold: (farsi) => onText(farsi.fold),
  repair: (farsi) => onText((text) => farsi.repairHalfSpaces(text, "likely")),
  "repair-sure": (farsi) => onText((text) => farsi.repairHalfSpaces(text)),
  proofread: (farsi) => onText((text) => farsi.proofread(text)),
  lemma: (farsi) => onText(farsi.lemma),
  slug: (farsi) => onText((text) => farsi.slug(text)),
  tokens: (farsi) => onText(farsi.tokens),
  date: (farsi, call) => {
    const fixed = momentOf(call.flags.now);
    return onText((text) => dateOf(farsi, text, fixed ?? systemClock.now()));
  },
  gregorian: (farsi) => onDay((day) => (farsi.isJalaliDate(day) ? isoDay(farsi.toGregorian(day)) : null)),
  similarity: (farsi) => onPair(farsi.similarity),
  match: (farsi, call) => {
    const words = linesOf(call.flags.words);
    if (!words) throw new AppError("BAD_INPUT", "match needs --words FILE, a file with a word a line");
    const find = farsi.matcher(words, {
      allow: linesOf(call.flags.allow) ?? [],
      finglish: call.flags.finglish === true,
    });
    return onText(find);
  },
};

/** A line may hold an archive's longest article many times over. */
const LONGEST = 64 * 1_048_576;

export const textCommand: Command = {
  name: "text",
  usage: `${Object.keys(OPERATIONS).join("|")} [--words FILE]`,
  summary: "the Persian library for scripts: one JSON value a line in, one JSON value a line out",
  notes:
    "normalize, fold, repair, repair-sure, proofread, lemma, slug, tokens, match and date take a text;\nsimilarity takes [text, text], gregorian [year, month, day]. See docs/contracts/command-line.md.",
  flags: {
    words: "=FILE for match: the words to find, one a line",
    allow: "=FILE for match: clean words that hold a listed one, one a line",
    finglish: "for match: find the words in Latin letters too",
    now: "=INSTANT for date: what «فردا» and dates without a year count from (ISO); the clock when not given",
  },
  run: async (call) => {
    const [name = "", ...superfluous] = call.words;
    const make = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
    if (!make || superfluous.length > 0) {
      throw new AppError("BAD_INPUT", `name one operation: ${Object.keys(OPERATIONS).join(", ")}`);
    }
    // Only this command needs them, so no other one waits for them.
    const [farsi, { streamLines }] = await Promise.all([
      import("@dabir/farsi"),
      import("../wires/import/stream-lines.ts"),
    ]);
    const work = make(farsi, call);
    const out = batched(process.stdout);
    try {
      for await (const line of streamLines(process.stdin, LONGEST)) {
        await out.write(`${answer(work, line)}\n`);
        if (out.closed()) break;
      }
    } finally {
      await out.flush();
    }
    return 0;
  },
};

class WrongValue extends Error {}

/** The line that answers a line. */
function answer(work: Work, line: StreamLine): string {
  const wrong = (reason: string) => new AppError("BAD_INPUT", `line ${line.number}: ${reason}`);
  if ("fault" in line) throw wrong(line.fault);
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    throw wrong("this is not JSON; every line is one JSON value");
  }
  try {
    return JSON.stringify(work(value) ?? null);
  } catch (error) {
    throw error instanceof WrongValue ? wrong(error.message) : error;
  }
}

/** What is repaired may be normalized further, and the other way round: again until nothing changes. */
function madeRight(farsi: Farsi, text: string): string {
  let right = text;
  for (let round = 0; round < 5; round++) {
    const next = farsi.repairHalfSpaces(farsi.normalize(right), "likely");
    if (next === right) break;
    right = next;
  }
  return right;
}

function onText(work: (text: string) => unknown): Work {
  return (value) => {
    if (typeof value !== "string") throw new WrongValue("the value must be a text");
    return work(value);
  };
}

function onPair(work: (one: string, other: string) => unknown): Work {
  return (value) => {
    const [one, other, ...more] = Array.isArray(value) ? value : [];
    if (typeof one !== "string" || typeof other !== "string" || more.length > 0)
      throw new WrongValue("the value must be a list of two texts");
    return work(one, other);
  };
}

function onDay(work: (day: CivilDate) => unknown): Work {
  return (value) => {
    const [year, month, day, ...more] = Array.isArray(value) ? value : [];
    if (![year, month, day].every((part) => typeof part === "number") || more.length > 0)
      throw new WrongValue("the value must be a list of three numbers: year, month, day");
    return work({ year, month, day });
  };
}

function dateOf(farsi: Farsi, text: string, now: Date): unknown {
  const read = farsi.parseDate(text, { now });
  if (!read) return null;
  const { jalali, gregorian, time } = read;
  return { jalali: isoDay(jalali), gregorian: isoDay(gregorian), time: time && clock(time) };
}

/** «13:41», with seconds only where some are written. */
function clock({ hour, minute, second }: { hour: number; minute: number; second: number }): string {
  return [hour, minute, ...(second > 0 ? [second] : [])].map((part) => padded(part, 2)).join(":");
}

function isoDay({ year, month, day }: CivilDate): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, size: number): string {
  return String(value).padStart(size, "0");
}

function momentOf(flag: string | boolean | undefined): Date | undefined {
  if (typeof flag !== "string") return undefined;
  const moment = new Date(flag);
  if (!/^\d{4}-\d\d-\d\d/.test(flag) || Number.isNaN(moment.getTime()))
    throw new AppError("BAD_INPUT", `--now must be an ISO instant such as 2026-11-24T08:00:00+03:30`);
  return moment;
}

function linesOf(file: string | boolean | undefined): string[] | undefined {
  if (typeof file !== "string") return undefined;
  try {
    const lines = readFileSync(file, "utf8")
      .replace(/^\ufeff/, "")
      .split(/\r?\n/);
    return lines.map((line) => line.trim()).filter(Boolean);
  } catch (cause) {
    throw new AppError("BAD_INPUT", `the file ${file} cannot be read`, { cause });
  }
}
