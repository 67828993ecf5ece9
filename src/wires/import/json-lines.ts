// Reads one record of a JSON Lines archive (docs/contracts/json-lines.md). A record is taken whole or refused with
// a reason; nothing in it is guessed that the contract does not name.
import { toLatinDigits } from "@dabir/farsi";
import { fromHtml } from "../../document/from-html.ts";
import { fromText } from "../../document/from-text.ts";
import type { Document } from "../../document/schema.ts";
import { ARTICLE_KINDS, type ArticleKind } from "../../newsroom/articles/article.ts";
import { cleanDocument, cleanLine, cleanLines, cleanOrNull } from "./clean-text.ts";
import { type Moment, readMoment } from "./moment.ts";
import type { Found, Reading, ReadOptions } from "./reading.ts";
import { keyOf, splitTags } from "./record-key.ts";

const FIELDS = new Set([
  "code",
  "title",
  "kicker",
  "lead",
  "body",
  "html",
  "date",
  "section",
  "source",
  "url",
  "tags",
  "author",
  "kind",
]);
/** Origin of records that name no source. */
export const JSON_ORIGIN = "json";
const LONGEST_HEADLINE = 1_000;

type Fields = Record<string, unknown>;

/** One article from one line, or why there is none. The line may end with a carriage return. */
export function readJsonLine(line: string, options: ReadOptions = {}): Reading {
  const text = line.replace(/^\ufeff/, "").trim();
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    return { fault: `this is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (record === null || typeof record !== "object" || Array.isArray(record)) {
    return { fault: "a record must be one JSON object on one line" };
  }
  try {
    return arrivalOf(record as Fields, text, options);
  } catch (error) {
    if (error instanceof RecordFault) return { fault: error.message };
    if (error instanceof Error && error.name === "DocumentError") return { fault: `body: ${error.message}` };
    throw error;
  }
}

class RecordFault extends Error {}

function arrivalOf(fields: Fields, original: string, options: ReadOptions): Reading {
  const found: Found = { notes: [] };
  const unknown = Object.keys(fields).filter((name) => !FIELDS.has(name));
  if (unknown.length > 0) found.unknownFields = unknown;
  const headline = cleanOrNull(textField(fields, "title"));
  if (headline === null) throw new RecordFault("title: it is missing or empty");
  if (headline.length > LONGEST_HEADLINE) {
    throw new RecordFault(`title: it is longer than ${LONGEST_HEADLINE} characters; is it the body?`);
  }
  const moment = momentField(fields);
  if (moment) found.timeKnown = moment.timeKnown;
  if (moment?.note !== undefined) found.notes.push(moment.note);
  const url = addressField(fields, found);
  const sourceName = cleanOrNull(textField(fields, "source"));
  const { code, key } = codeField(fields);
  return {
    arrival: {
      origin: textField(fields, "source")?.replace(/\s+/g, " ").trim().slice(0, 200) || JSON_ORIGIN,
      originKey: key ?? url ?? keyOf(headline, moment?.instant ?? null),
      code,
      kind: kindField(fields),
      kicker: cleanOrNull(textField(fields, "kicker")),
      headline,
      lead: cleanOrNull(textField(fields, "lead")),
      body: bodyOf(fields),
      byline: cleanOrNull(textField(fields, "author")),
      publishedAt: moment?.instant ?? null,
      section: cleanOrNull(textField(fields, "section")) ?? options.section ?? null,
      source: sourceOf(sourceName, url),
      tags: tagsField(fields),
      original,
    },
    found,
  };
}

/** `html` wins over `body` where both stand. */
function bodyOf(fields: Fields): Document {
  const html = textField(fields, "html");
  if (html !== null && html.trim() !== "") return cleanDocument(fromHtml(html).document);
  return fromText(cleanLines(textField(fields, "body") ?? ""));
}

/** A source that is only known by its address goes by the name of its host. */
function sourceOf(name: string | null, url: string | null): { name: string; url: string | null } | null {
  if (name !== null) return { name, url };
  return url === null ? null : { name: new URL(url).hostname.replace(/^www\./, ""), url };
}

function textField(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string")
    throw new RecordFault(`${name}: a text or null is wanted, not ${kindOf(value)}`);
  return value.toWellFormed();
}

/** A plain positive whole number up to 2^53, in digits of any script, is the news code; other texts are the key. */
function codeField(fields: Fields): { code: number | null; key: string | null } {
  const value = fields.code;
  if (value === undefined || value === null || value === "") return { code: null, key: null };
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value) || value <= 0) {
      throw new RecordFault(
        "code: a number must be whole, above zero and at most 2^53; write others as text",
      );
    }
    return { code: value, key: String(value) };
  }
  if (typeof value !== "string")
    throw new RecordFault(`code: a number or a text is wanted, not ${kindOf(value)}`);
  const text = value.trim();
  const digits = toLatinDigits(text);
  const number = /^\d{1,16}$/.test(digits) ? Number(digits) : 0;
  if (Number.isSafeInteger(number) && number > 0) return { code: number, key: String(number) };
  if (text.length > 500) throw new RecordFault("code: it is longer than 500 characters");
  if (/[\u0000-\u001f]/.test(text)) throw new RecordFault("code: it holds control characters");
  return { code: null, key: text === "" ? null : text };
}

function momentField(fields: Fields): Moment | undefined {
  const text = textField(fields, "date")?.trim();
  if (!text) return undefined;
  const moment = readMoment(text);
  if (!moment) {
    throw new RecordFault(
      `date: «${text.slice(0, 60)}» is not understood; write an ISO instant (2022-02-18T13:41:00+03:30) or a Jalali date (1400-11-29), or null`,
    );
  }
  return moment;
}

function addressField(fields: Fields, found: Found): string | null {
  const text = textField(fields, "url")?.trim();
  if (!text) return null;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol === "http:" || address?.protocol === "https:") return address.href;
  found.notes.push(`url: «${text.slice(0, 60)}» is not a web address and was left out`);
  return null;
}

function tagsField(fields: Fields): string[] {
  const value = fields.tags;
  if (value === undefined || value === null) return [];
  const listed = typeof value === "string" ? splitTags(value) : value;
  if (!Array.isArray(listed) || listed.some((tag) => typeof tag !== "string")) {
    throw new RecordFault("tags: a list of texts is wanted");
  }
  return [
    ...new Set(
      listed.map((tag: string) => cleanLine(tag.toWellFormed())).filter((tag) => /[\p{L}\p{N}]/u.test(tag)),
    ),
  ];
}

function kindField(fields: Fields): ArticleKind {
  const value = textField(fields, "kind");
  if (value === null || value === "") return "news";
  const kind = ARTICLE_KINDS.find((name) => name === value);
  if (!kind) throw new RecordFault(`kind: «${value.slice(0, 40)}» is none of ${ARTICLE_KINDS.join(", ")}`);
  return kind;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`;
}
