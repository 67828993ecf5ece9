// The plain words of a body: for search, descriptions, counting, and systems that take no markup.
import type { Block, Document, Flow, Footnote, Inline, TableRow } from "./schema.ts";

/**
 * The text, a line for each paragraph, heading, list item, table row (cells parted by tabs), caption and title, in
 * order. Notes follow at the end, a line each. Pull quotes, which repeat the text, and boxes of other articles are
 * left out. The empty body gives the empty string.
 */
export function toText(document: Document): string {
  const notes: string[] = [];
  const lines = document.content.flatMap((block) => linesOf(block, notes));
  return [...lines, ...notes].filter((line) => line.trim() !== "").join("\n");
}

function linesOf(block: Block, notes: string[]): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [inlineText(block.content, notes)];
    case "codeBlock":
      return [inlineText(block.content, notes)];
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((entry) => flowLines(entry.content, notes));
    case "blockquote":
      return flowLines(block.content, notes);
    case "table":
      return [block.attrs.caption ?? "", ...block.content.map((row) => rowText(row, notes))];
    case "image":
    case "film":
    case "sound":
      return [block.attrs.caption ?? ""];
    case "gallery":
      return block.attrs.pictures.map((picture) => picture.caption ?? "");
    case "embed":
      return [block.attrs.title ?? ""];
    case "pullQuote":
    case "horizontalRule":
    case "readMore":
      return [];
  }
}

function flowLines(flow: Flow[], notes: string[]): string[] {
  return flow.flatMap((block) => linesOf(block, notes));
}

function rowText(row: TableRow, notes: string[]): string {
  return row.content.map((cell) => flowLines(cell.content, notes).join(" ")).join("\t");
}

function inlineText(content: Inline[] | undefined, notes: string[]): string {
  return (content ?? []).map((node) => nodeText(node, notes)).join("");
}

function nodeText(node: Inline, notes: string[]): string {
  if (node.type === "text") return node.text;
  if (node.type === "hardBreak") return "\n";
  notes.push(noteText(node));
  return "";
}

function noteText(note: Footnote): string {
  return (note.content ?? []).map((text) => text.text).join("");
}
