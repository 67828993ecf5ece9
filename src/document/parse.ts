// Takes an unknown value for the body of an article, strictly: what passes is a Document in its normal form (marks in
// order, neighbouring texts of the same marks joined, nothing empty, no unwanted characters), what does not is refused
// with the place of the fault.
import { cleanLines, cleanText, composed } from "./clean-text.ts";
import { contentFits } from "./content-match.ts";
import { DocumentError } from "./document-error.ts";
import { attrsReaders, MAX_CELLS, Refusal } from "./node-attrs.ts";
import {
  type Document,
  type Mark,
  type MarkType,
  markSpecs,
  type NodeType,
  nodeSpecs,
  type Text,
} from "./schema.ts";
import { upgradeDocument } from "./upgrade.ts";

/** Limits of one body. Depth counts nodes from the document's own children. */
export const MAX_DEPTH = 32;
export const MAX_NODES = 50_000;
export const MAX_CHARACTERS = 1_000_000;

type Json = Record<string, unknown>;
interface Parsed {
  type: NodeType;
  attrs?: Json;
  content?: Parsed[];
  text?: string;
  marks?: Mark[];
}
interface Place {
  path: string;
  depth: number;
  parent: NodeType;
  budget: { nodes: number; characters: number };
}

const markOrder = Object.keys(markSpecs) as MarkType[];

/** The body in the present version, or a DocumentError that says where it is at fault. */
export function parseDocument(json: unknown): Document {
  const body = upgradeDocument(json);
  if (body.type !== "doc") throw new DocumentError("type", "must be «doc»");
  const { version, ...rest } = body;
  const budget = { nodes: 0, characters: 0 };
  const parsed = parseNode(rest, { path: "", depth: 0, parent: "doc", budget });
  return { type: "doc", version, content: parsed.content } as Document;
}

function parseNode(value: unknown, place: Place): Parsed {
  const node = record(value, place.path);
  const type = node.type;
  if (typeof type !== "string" || !Object.hasOwn(nodeSpecs, type)) {
    throw new DocumentError(at(place.path, "type"), "is not a node of the schema");
  }
  if (place.depth > MAX_DEPTH) throw new DocumentError(place.path, `lies deeper than ${MAX_DEPTH} nodes`);
  if (++place.budget.nodes > MAX_NODES)
    throw new DocumentError(place.path, `the body has over ${MAX_NODES} nodes`);
  onlyKeys(node, {
    path: place.path,
    keys: type === "text" ? ["type", "text", "marks"] : ["type", "attrs", "content", "marks"],
  });
  if (type === "text") return parseText(node, place);
  const parsed: Parsed = { type: type as NodeType };
  const attrs = parseAttrs(type, { value: node.attrs, path: at(place.path, "attrs") });
  if (attrs !== undefined) parsed.attrs = attrs;
  // The editor lets marks run over notes and line breaks; they mean nothing there.
  if (node.marks !== undefined) parseMarks(node.marks, { path: at(place.path, "marks"), code: false });
  const content = parseContent(node.content, { ...place, parent: parsed.type });
  if (content.length > 0) parsed.content = content;
  return parsed;
}

function parseContent(value: unknown, place: Place): Parsed[] {
  const path = at(place.path, "content");
  if (value !== undefined && !Array.isArray(value)) throw new DocumentError(path, "must be a list");
  const children = joinTexts(
    (value ?? []).map((child: unknown, index: number) =>
      parseNode(child, { ...place, path: `${path}[${index}]`, depth: place.depth + 1 }),
    ),
  );
  if (place.parent === "tableRow" && children.length > MAX_CELLS) {
    throw new DocumentError(path, `a row takes at most ${MAX_CELLS} cells`);
  }
  if (
    !contentFits(
      place.parent,
      children.map((child) => child.type),
    )
  ) {
    const rule = nodeSpecs[place.parent].content;
    const found =
      children.length === 0 ? "nothing" : [...new Set(children.map((child) => child.type))].join(", ");
    throw new DocumentError(
      path,
      `${place.parent} takes ${rule ? `«${rule}»` : "no content"}, found ${found}`,
    );
  }
  return children;
}

function parseText(node: Json, place: Place): Parsed {
  const text = node.text;
  const path = at(place.path, "text");
  if (typeof text !== "string" || text === "") throw new DocumentError(path, "must be text and not empty");
  place.budget.characters += text.length;
  if (place.budget.characters > MAX_CHARACTERS) {
    throw new DocumentError(path, `the body has over ${MAX_CHARACTERS} characters`);
  }
  const code = place.parent === "codeBlock";
  const marks = parseMarks(node.marks, { path: at(place.path, "marks"), code });
  const parsed: Parsed = { type: "text", text: code ? cleanLines(text) : cleanText(text) };
  if (marks.length > 0) parsed.marks = marks;
  return parsed;
}

function parseMarks(value: unknown, where: { path: string; code: boolean }): Mark[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new DocumentError(where.path, "must be a list");
  if (where.code && value.length > 0) throw new DocumentError(where.path, "program text takes no marks");
  const marks = value.map((entry: unknown, index): Mark => parseMark(entry, `${where.path}[${index}]`));
  const types = marks.map((mark) => mark.type);
  for (const [index, type] of types.entries()) {
    const excluded =
      markSpecs[type].excludes === "_" ? markOrder : [type, ...(markSpecs[type].excludes ?? "").split(" ")];
    const clash = types.findIndex((other, position) => position !== index && excluded.includes(other));
    if (clash >= 0) throw new DocumentError(where.path, `${type} cannot stand together with ${types[clash]}`);
  }
  return marks.sort((one, other) => markOrder.indexOf(one.type) - markOrder.indexOf(other.type));
}

function parseMark(value: unknown, path: string): Mark {
  const mark = record(value, path);
  onlyKeys(mark, { path, keys: ["type", "attrs"] });
  const type = mark.type;
  if (typeof type !== "string" || !Object.hasOwn(markSpecs, type)) {
    throw new DocumentError(at(path, "type"), "is not a mark of the schema");
  }
  const attrs = parseAttrs(type, { value: mark.attrs, path: at(path, "attrs") });
  return (attrs === undefined ? { type } : { type, attrs }) as Mark;
}

function parseAttrs(type: string, where: { value: unknown; path: string }): Json | undefined {
  const reader = attrsReaders[type];
  const given = where.value === undefined || where.value === null ? {} : record(where.value, where.path);
  onlyKeys(given, { path: where.path, keys: reader?.keys ?? [] });
  try {
    return reader?.read(given);
  } catch (error) {
    throw error instanceof Refusal ? new DocumentError(at(where.path, error.place), error.message) : error;
  }
}

/** Joins neighbours of the same marks, and leaves out texts that cleaning emptied. */
function joinTexts(children: Parsed[]): Parsed[] {
  const joined: Parsed[] = [];
  let pieces: string[] = [];
  for (const child of children) {
    if (child.text === "") continue;
    const last = joined.at(-1);
    if (child.text !== undefined && last?.text !== undefined && sameMarks(last as Text, child as Text)) {
      pieces.push(child.text);
      continue;
    }
    if (last?.text !== undefined) last.text = composed(pieces.join(""));
    pieces = child.text === undefined ? [] : [child.text];
    joined.push(child);
  }
  const last = joined.at(-1);
  if (last?.text !== undefined) last.text = composed(pieces.join(""));
  return joined;
}

function sameMarks(one: Text, other: Text): boolean {
  if (one.marks === undefined || other.marks === undefined) return one.marks === other.marks;
  return JSON.stringify(one.marks) === JSON.stringify(other.marks);
}

function record(value: unknown, path: string): Json {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Json;
  throw new DocumentError(path, "must be an object");
}

function onlyKeys(value: Json, where: { path: string; keys: string[] }): void {
  for (const key of Object.keys(value)) {
    if (!where.keys.includes(key)) throw new DocumentError(at(where.path, key), "is unknown here");
  }
}

function at(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
