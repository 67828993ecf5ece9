// Patterns of old addresses: a path with placeholders, perhaps with fields of the query that must be there, such as
// `/fa/tags/{tag-id}/{page}/{tag}` or `/archive?tp={section}`. `/*` at the end is any rest, or none.
import { AppError } from "../../errors.ts";
import { type OldAddress, plainPath, plainText } from "./address-key.ts";

/** What stands for what. `{section}` and `{tag}` are names or old ids, `{key}` is what a record was called there, `{words}` what was searched for. */
const PLACEHOLDERS: Record<string, string> = {
  code: "\\d{1,16}",
  key: "[^/]+?",
  slug: "(?!\\d+(?:/|$))[^/]+?",
  section: "[^/]+?",
  "section-id": "\\d{1,9}",
  tag: "[^/]+?",
  "tag-id": "\\d{1,9}",
  page: "\\d{1,9}",
  year: "\\d{4}",
  month: "\\d{1,2}",
  day: "\\d{1,2}",
  date: "\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}",
  edition: "[a-z]{2}",
  words: ".+",
};
const PLACEHOLDER = /\{([^{}]*)\}/g;
const MOST = 8;

export type Values = Readonly<Record<string, string>>;

export interface AddressPattern {
  /** What the placeholders stand for in this address; undefined when it is of another shape. */
  match(address: OldAddress): Values | undefined;
  /** Names of its placeholders. */
  names: ReadonlySet<string>;
}

interface Part {
  expression: RegExp;
  names: string[];
}

/** @throws AppError BAD_INPUT that says what is wrong with it */
export function addressPattern(pattern: string): AddressPattern {
  const [path = "", search = ""] = pattern.split("?", 2);
  const whole = partOf(plainPath(path));
  const fields = search === "" ? [] : search.split("&").map(fieldOf);
  const parts = [whole, ...fields];
  const names = parts.flatMap((part) => part.names);
  if (names.length > MOST) throw fault(pattern, `it has more than ${MOST} placeholders`);
  return {
    names: new Set(names),
    match: ({ path: asked, query }) => {
      const found = [
        valuesOf(whole, asked),
        ...fields.map((field) => valuesOf(field, query.get(field.name) ?? "")),
      ];
      return found.every((values) => values !== undefined) ? Object.assign({}, ...found) : undefined;
    },
  };
}

/** The names in a target, such as `/fa/tag/{tag}`. */
export function namesIn(target: string): string[] {
  return [...target.matchAll(PLACEHOLDER)].map((match) => match[1] as string);
}

function fieldOf(text: string): Part & { name: string } {
  const at = text.indexOf("=");
  if (at < 1) throw fault(text, "a field of the query is written name={placeholder}");
  return { name: text.slice(0, at), ...partOf(plainText(text.slice(at + 1))) };
}

function partOf(text: string): Part {
  const rest = text.endsWith("/*") ? "(?:/.*)?" : "";
  const own = rest ? text.slice(0, -2) : text;
  if (own.includes("*")) throw fault(text, "* stands only at the end, after a slash");
  if (/\}\{/.test(own)) throw fault(text, "two placeholders need something between them");
  const names: string[] = [];
  const source = own
    .split(PLACEHOLDER)
    .map((piece, index) => {
      if (index % 2 === 0) return RegExp.escape(piece);
      const expression = PLACEHOLDERS[piece];
      if (expression === undefined) {
        const known = Object.keys(PLACEHOLDERS).join(", ");
        throw fault(text, `there is no placeholder {${piece}}: use one of ${known}`);
      }
      names.push(piece);
      return `(${expression})`;
    })
    .join("");
  return { expression: new RegExp(`^${source}${rest}$`, "i"), names };
}

function valuesOf({ expression, names }: Part, text: string): Values | undefined {
  const match = expression.exec(text);
  return match
    ? Object.fromEntries(names.map((name, index) => [name, match[index + 1] as string]))
    : undefined;
}

function fault(pattern: string, reason: string): AppError {
  return new AppError("BAD_INPUT", `«${pattern}» is no pattern: ${reason}`);
}
