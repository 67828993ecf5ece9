// What somebody typed, as parts: words, exact phrases, what must not stand there, and fields. Never refuses anything:
// what has no meaning as a sign is read as words.

export interface ParsedQuery {
  /** Words in the order they were typed. */
  words: string;
  phrases: string[];
  without: string[];
  fields: { name: FieldName; value: string }[];
}

/** So many phrases, exclusions and fields each are read as such; what follows is read as words. */
const MOST_PARTS = 8;

export type FieldName = "section" | "kind" | "author" | "tag" | "from" | "to";

/** Longer questions are cut. */
export const LONGEST_QUERY = 1000;

const FIELDS: Readonly<Record<string, FieldName>> = {
  section: "section",
  سرویس: "section",
  القسم: "section",
  kind: "kind",
  نوع: "kind",
  النوع: "kind",
  author: "author",
  نویسنده: "author",
  الکاتب: "author",
  tag: "tag",
  برچسب: "tag",
  الوسم: "tag",
  from: "from",
  از: "from",
  من: "from",
  to: "to",
  تا: "to",
  الی: "to",
};

const OPENING = /["“”„«]/;
const QUOTED = /["“”„«]([^"“”„«»]*)["“”„»]/y;
const FIELD = /([\p{L}]+):(?:["“«]([^"“”«»]*)["”»]|([^\s"“”«»]+))/uy;

export function parseQuery(typed: string): ParsedQuery {
  const text = typed.slice(0, LONGEST_QUERY).replaceAll("\0", " ");
  const query: ParsedQuery = { words: "", phrases: [], without: [], fields: [] };
  let fresh = true;
  for (let at = 0; at < text.length; ) {
    const found = fresh ? partAt(text, at) : undefined;
    if (found) {
      if (!found.into(query)) query.words += ` ${text.slice(at, found.end)} `;
      at = found.end;
      fresh = true;
      continue;
    }
    const sign = text[at] as string;
    query.words += sign;
    fresh = /[\s()[\]{}]/.test(sign) || OPENING.test(sign);
    at += 1;
  }
  return query;
}

interface Part {
  end: number;
  /** False where there are enough of its kind. */
  into(query: ParsedQuery): boolean;
}

function partAt(text: string, at: number): Part | undefined {
  const sign = text[at] as string;
  if (OPENING.test(sign)) {
    const quoted = match(QUOTED, text, at);
    const phrase = quoted?.[1]?.trim();
    return quoted && phrase
      ? { end: at + quoted[0].length, into: (query) => added(query.phrases, phrase) }
      : undefined;
  }
  // A hyphen before a word excludes it; one between words, or before a number («-۵»), joins or counts.
  if (/[-−–]/.test(sign) && /[\p{L}"“«]/u.test(text[at + 1] ?? "")) {
    const quoted = match(QUOTED, text, at + 1);
    const word = quoted ? quoted[1]?.trim() : /^[^\s"“”«»]+/.exec(text.slice(at + 1))?.[0];
    if (!word) return undefined;
    const end = at + 1 + (quoted ? quoted[0].length : word.length);
    return { end, into: (query) => added(query.without, word) };
  }
  const field = match(FIELD, text, at);
  const name = field && FIELDS[(field[1] as string).toLowerCase().replaceAll("ي", "ی").replaceAll("ك", "ک")];
  const value = (field?.[2] ?? field?.[3] ?? "").trim();
  if (!field || !name || value === "") return undefined;
  return { end: at + field[0].length, into: (query) => added(query.fields, { name, value }) };
}

function added<T>(list: T[], one: T): boolean {
  return list.length < MOST_PARTS && list.push(one) > 0;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The same question without its quotation marks: words that need not stand side by side. */
export function withoutQuotes(typed: string): string {
  return typed
    .replace(/["“”„«»]/g, " ")
    .replace(/ +/g, " ")
    .trim();
}
