// Takes from a body out of HTML what pages put into it beside the article: labels, facts and boxes anywhere, the
// headline or lead once more at its start, credit and end mark at its end.
import type { Block, Document, Inline, Paragraph } from "../../document/schema.ts";
import { emptyDocument } from "../../document/schema.ts";
import { sameText } from "./clean-text.ts";
import { readClosing } from "./credits.ts";
import { isProse } from "./headline-place.ts";
import { tagsStart } from "./labels.ts";
import { pageLines } from "./page-lines.ts";
import { searchable } from "./searchable.ts";

export interface TrimmedBody {
  document: Document;
  source: string | null;
  labels: string[];
}

/** `known` are the kicker, headline and lead that stand elsewhere already. */
export function trimBody(document: Document, known: readonly (string | null)[]): TrimmedBody {
  const labels: string[] = [];
  let source: string | null = null;
  let ended = false;
  let skipping = false;
  const kept: Block[] = [];
  for (const block of document.content) {
    const text = blockText(block).trim();
    const line = text === "" ? undefined : pageLines(text.replace(/\n/g, " "))[0];
    if (line?.kind === "label" && isShort(block, text)) {
      labels.push(text);
      ended ||= line.labels.includes("end") && kept.some((other) => isProse(searchable(blockText(other))));
      ended ||= tagsStart(line.view) >= 0 || (line.labels.includes("tags") && kept.length > 0);
      if (ended) break;
      skipping = line.labels.includes("more");
      continue;
    }
    if (line?.kind === "facts" && isShort(block, text) && line.text === text) {
      const fact = line.facts.find(({ kind }) => kind === "source");
      if (fact?.kind === "source") source = fact.value;
      continue;
    }
    if (skipping && isMoreEntry(block, text)) {
      skipping = block.type === "paragraph";
      continue;
    }
    skipping = false;
    if (kept.length < 2 && text !== "" && known.some((other) => other !== null && sameText(other, text)))
      continue;
    if (block.type !== "paragraph") {
      kept.push(block);
      continue;
    }
    const closing = readClosing(text);
    if (closing.ended) {
      if (closing.text !== "") kept.push(cutParagraph(block, closing.text.length));
      source = closing.source ?? source;
      break;
    }
    kept.push(block);
  }
  source = closeLast(kept) ?? source;
  return { document: kept.length === 0 ? emptyDocument() : { ...document, content: kept }, source, labels };
}

function isShort(block: Block, text: string): boolean {
  return (block.type === "paragraph" || block.type === "heading") && text.length <= 160;
}

function isMoreEntry(block: Block, text: string): boolean {
  if (block.type === "bulletList" || block.type === "orderedList") return true;
  return block.type === "paragraph" && text.length <= 200 && !isProse(searchable(text));
}

/** The credit glued to the last paragraph. */
function closeLast(blocks: Block[]): string | null {
  while (blocks.length > 0) {
    const last = blocks.at(-1) as Block;
    const text = blockText(last).trimEnd();
    if (last.type !== "paragraph") return null;
    const closing = text.trim() === "" ? { text: "", source: null } : readClosing(text);
    if (closing.text === text) return null;
    blocks.pop();
    if (closing.text !== "") blocks.push(cutParagraph(last, closing.text.length));
    if (closing.source !== null) return closing.source;
    if (closing.text !== "") return null;
  }
  return null;
}

/** The paragraph up to this many characters of its text. */
function cutParagraph(paragraph: Paragraph, length: number): Paragraph {
  const content: Inline[] = [];
  let left = length;
  const all = paragraph.content ?? [];
  // The text was trimmed at its start before it was measured.
  const lead = blockText(paragraph).length - blockText(paragraph).trimStart().length;
  left += lead;
  for (const node of all) {
    if (left <= 0) break;
    const text = inlineText(node);
    if (node.type === "text" && text.length > left) content.push({ ...node, text: text.slice(0, left) });
    else content.push(node);
    left -= text.length;
  }
  return { ...paragraph, content };
}

function inlineText(node: Inline): string {
  if (node.type === "text") return node.text;
  return node.type === "hardBreak" ? "\n" : "";
}

/** The text of a block, nested ones on lines of their own. */
export function blockText(block: unknown): string {
  if (block === null || typeof block !== "object") return "";
  const node = block as { type?: string; text?: string; content?: unknown[] };
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  const parts = (node.content ?? []).map(blockText);
  const inline = (node.content ?? []).every((child) =>
    /^(?:text|hardBreak|footnote)$/.test(String((child as { type?: string }).type)),
  );
  return parts.join(inline ? "" : "\n");
}
