// A body as lines in a plain field, and back. What a line cannot say (pictures, tables, bold words) is kept: a block
// whose line comes back as it was is the block it was.
import type { Block, Document } from "../../document/schema.ts";
import { toText } from "../../document/to-text.ts";

/** One line a block; what is no text stands as «⟦جدول ۱⟧». */
export function bodyLines(document: Document, nameOf: (type: string, n: number) => string): string {
  return linesOf(document, nameOf).join("\n\n");
}

/** The body that the edited lines mean, over the one that they were made from. */
export function bodyOfLines(
  text: string,
  { before, nameOf }: { before: Document; nameOf: (type: string, n: number) => string },
): Document {
  const known = new Map<string, Block[]>();
  for (const [at, line] of linesOf(before, nameOf).entries()) {
    const blocks = known.get(line) ?? [];
    blocks.push(before.content[at] as Block);
    known.set(line, blocks);
  }
  const content = text
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .map((line) => known.get(line)?.shift() ?? paragraph(line));
  return { ...before, content: content.length === 0 ? [{ type: "paragraph" }] : content };
}

/** How many blocks stand before what is put in at this place of the text: the line that it is in comes before. */
export function blocksBefore(text: string, caret: number): number {
  const end = text.indexOf("\n", caret);
  const upTo = end === -1 ? text : text.slice(0, end);
  return upTo.split("\n").filter((line) => line.trim() !== "").length;
}

function linesOf(document: Document, nameOf: (type: string, n: number) => string): string[] {
  const counts = new Map<string, number>();
  return document.content.map((block) => {
    if (block.type === "paragraph")
      return toText({ ...document, content: [block] })
        .replaceAll("\n", " ")
        .trim();
    const n = (counts.get(block.type) ?? 0) + 1;
    counts.set(block.type, n);
    const words = toText({ ...document, content: [block] })
      .replaceAll(/\s+/g, " ")
      .trim();
    return `⟦${nameOf(block.type, n)}⟧${words ? ` ${words.slice(0, 80)}` : ""}`;
  });
}

function paragraph(line: string): Block {
  return { type: "paragraph", content: [{ type: "text", text: line }] };
}
