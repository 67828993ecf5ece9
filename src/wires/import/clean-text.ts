// Text as it goes into the database: letters made Persian, invisible litter out, half-spaces put back only where
// they are certain. The record as it arrived is kept beside it, so nothing is lost by this.
import { fold, normalize, repairHalfSpaces } from "@dabir/farsi";
import type { Document } from "../../document/schema.ts";

/** One line: no line breaks, single spaces, no space at either end. */
export function cleanLine(text: string): string {
  return repairHalfSpaces(normalize(text.replace(/\s+/g, " "))).trim();
}

/** Several lines, each cleaned; empty lines are left out. */
export function cleanLines(text: string): string {
  const lines = repairHalfSpaces(normalize(text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n"))).split("\n");
  return lines
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Null for a text with nothing to read in it. */
export function cleanOrNull(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const line = cleanLine(text);
  return /[\p{L}\p{N}]/u.test(line) ? line : null;
}

/** The same document with every text node cleaned; spaces at the edges of a node stay, since marks split words. */
export function cleanDocument(document: Document): Document {
  return cleanNode(document) as Document;
}

function cleanNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(cleanNode).filter((child) => !isEmptyText(child));
  if (node === null || typeof node !== "object") return node;
  const fields = node as Record<string, unknown>;
  if (fields.type === "codeBlock") return node;
  if (fields.type === "text" && typeof fields.text === "string") {
    return { ...fields, text: cleanInline(fields.text) };
  }
  return "content" in fields ? { ...fields, content: cleanNode(fields.content) } : node;
}

function isEmptyText(node: unknown): boolean {
  const fields = node as { type?: unknown; text?: unknown } | null;
  return fields?.type === "text" && fields.text === "";
}

function cleanInline(text: string): string {
  const start = /^\s/.test(text) ? " " : "";
  const end = /\S\s+$/.test(text) ? " " : "";
  return start + cleanLine(text) + end;
}

/** Two texts are the same to a reader: letters, digits, half-spaces, spaces and punctuation do not count. */
export function sameText(first: string, second: string): boolean {
  return comparable(first) === comparable(second);
}

/** The letters and digits of a text, folded, with nothing between them. */
export function comparable(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}
