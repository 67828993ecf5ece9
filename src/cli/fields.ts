// Fields of an act from flags or from JSON on standard input, under the names that people use, in the act's types.
import { fstatSync } from "node:fs";
import { instantOf, parseDate } from "@dabir/farsi";
import { AppError } from "../errors.ts";
import { systemClock } from "../platform/clock.ts";
import type { Call } from "./command.ts";

const TIME_ZONE = "Asia/Tehran";

/** Other names under which a field may come. */
const ALIASES: Record<string, string> = {
  title: "headline",
  author: "byline",
  url: "sourceUrl",
  publishAt: "at",
  publishedAt: "at",
  date: "at",
  idempotencyKey: "key",
};

const NUMBERS = new Set(["code", "importance", "version", "replyTo", "translationOf", "position", "id"]);
const TIMES = new Set(["at", "embargoUntil", "breakingUntil", "expiresAt", "until"]);
const LISTS = new Set(["tags", "authors"]);
const NUMBER_LISTS = new Set(["related", "articles"]);

/** Flags of the command line that are not fields. */
const NOT_FIELDS = new Set(["json", "help", "publish", "edition"]);

/** What was said in flags, over what came on standard input, with the first word as `code` or `id` if so named. */
export async function readFields(call: Call, first?: "code" | "id"): Promise<Record<string, unknown>> {
  const flags = Object.fromEntries(Object.entries(call.flags).filter(([name]) => !NOT_FIELDS.has(name)));
  if (first && call.words[0] !== undefined) flags[first] = call.words[0];
  const onlyTarget = Object.keys(flags).every((name) => name === first);
  const piped = onlyTarget ? await readPiped(Object.keys(flags).length > 0) : {};
  return { ...convert(piped), ...convert(flags) };
}

function convert(said: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => {
      const camel = name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
      const field = ALIASES[camel] ?? camel;
      return [field, convertValue(field, value)];
    }),
  );
}

function convertValue(field: string, value: unknown): unknown {
  if (value === null) return null;
  if (TIMES.has(field)) return value === "" ? null : readTime(String(value), field);
  if (NUMBERS.has(field) && typeof value === "string") return value.trim() === "" ? value : Number(value);
  if (LISTS.has(field) && typeof value === "string") return splitList(value);
  if (NUMBER_LISTS.has(field)) {
    const list = typeof value === "string" ? splitList(value) : value;
    return Array.isArray(list) ? list.map(Number) : list;
  }
  return value;
}

/** A flag that holds a whole number from 1 to `most`, or undefined when it was not given. @throws AppError BAD_INPUT */
export function numberFlag(call: Call, name: string, most = Number.MAX_SAFE_INTEGER): number | undefined {
  const said = call.flags[name];
  if (said === undefined) return undefined;
  const number = Number(said);
  if (Number.isSafeInteger(number) && number > 0) return Math.min(number, most);
  throw new AppError("BAD_INPUT", `--${name} is a whole number above 0, not «${said}»`);
}

function splitList(text: string): string[] {
  return text
    .split(/[،,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** An ISO instant, or a date and time as people write it («۱۴۰۵/۹/۲ ۱۸:۳۰», «فردا ۸ صبح»), in the newsroom's zone. */
export function readTime(text: string, field: string): Date {
  if (/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    const instant = new Date(text);
    if (!Number.isNaN(instant.getTime())) return instant;
  }
  const parsed = parseDate(text, { now: systemClock.now(), timeZone: TIME_ZONE });
  if (parsed) return instantOf({ ...parsed.jalali, ...(parsed.time ?? {}) }, TIME_ZONE);
  throw new AppError(
    "BAD_INPUT",
    `${field}: «${text}» is not a time: write 2026-11-24T08:00:00+03:30 or ۱۴۰۵/۹/۳ ۰۸:۰۰`,
  );
}

/**
 * JSON from standard input. With a target named already the input is optional: a pipe that nobody writes to must not
 * hold the command up.
 */
async function readPiped(optional: boolean): Promise<Record<string, unknown>> {
  const kind = fstatSync(0);
  if (!kind.isFIFO() && !kind.isFile() && !kind.isSocket()) return {};
  const text = await readAll(optional && !kind.isFile() ? 200 : null);
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === "object" && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch (cause) {
    throw new AppError("BAD_INPUT", `standard input is not JSON: ${(cause as Error).message}`);
  }
  throw new AppError("BAD_INPUT", "standard input must be one JSON object");
}

function readAll(patience: number | null): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const finish = (): void => {
      process.stdin.pause();
      resolve(Buffer.concat(chunks).toString("utf8"));
    };
    const timer = patience === null ? undefined : setTimeout(finish, patience);
    process.stdin.on("data", (chunk: Buffer) => {
      clearTimeout(timer);
      chunks.push(chunk);
    });
    process.stdin.on("end", finish);
    process.stdin.on("error", reject);
  });
}
