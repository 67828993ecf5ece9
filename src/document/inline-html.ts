// Running text into HTML: marks, line breaks, isolated Latin runs and the references of notes.
import { toPersianDigits } from "@dabir/farsi";
import { escapeHtml } from "./escape-html.ts";
import { isLeftToRight, isolateLatin } from "./isolate-latin.ts";
import { isExternal } from "./links.ts";
import type { Footnote, Inline, Mark, Text } from "./schema.ts";

/** What running text needs to know: whether paid links are marked, what goes before «/…», and the notes met so far. */
export interface InlineContext {
  sponsored: boolean;
  origin: string;
  notes: Footnote[];
}

const TAGS: Record<Exclude<Mark["type"], "link">, string> = {
  bold: "strong",
  italic: "em",
  strike: "s",
  superscript: "sup",
  subscript: "sub",
  code: "code",
};

/** Attributes of a block whose text as a whole runs left to right; empty for all others. */
export function directionOf(content: readonly Inline[] | undefined): string {
  return isLeftToRight(plainText(content)) ? ' dir="ltr" lang="en"' : "";
}

/** The text of a row of inline nodes without its notes. */
export function plainText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === "text" ? node.text : " ")).join("");
}

/** HTML of running text. Notes become numbered references and are added to `context.notes`. */
export function inlineHtml(content: readonly Inline[] | undefined, context: InlineContext): string {
  const isolated = !isLeftToRight(plainText(content));
  const open: Mark[] = [];
  let html = "";
  for (const node of content ?? []) {
    const marks = node.type === "text" ? (node.marks ?? []) : [];
    const kept = marks.findIndex((mark, index) => !sameMark(mark, open[index]));
    html += closeTo(open, kept < 0 ? marks.length : kept);
    for (const mark of marks.slice(open.length)) {
      html += openTag(mark, context);
      open.push(mark);
    }
    if (node.type === "hardBreak") html += "<br>";
    else if (node.type === "footnote") html += reference(node, context);
    else html += textHtml(node, isolated);
  }
  return html + closeTo(open, 0);
}

function textHtml(node: Text, isolated: boolean): string {
  const code = node.marks?.some((mark) => mark.type === "code") ?? false;
  return isolated && !code ? isolateLatin(node.text) : escapeHtml(node.text);
}

function reference(note: Footnote, context: InlineContext): string {
  const number = context.notes.push(note);
  return `<sup class="note-ref"><a id="fnref-${number}" href="#fn-${number}" role="doc-noteref">${toPersianDigits(number)}</a></sup>`;
}

function openTag(mark: Mark, { sponsored, origin }: InlineContext): string {
  if (mark.type === "code") return '<code dir="ltr">';
  if (mark.type !== "link") return `<${TAGS[mark.type]}>`;
  const { href } = mark.attrs;
  const rel = isExternal(href) ? ` rel="${sponsored ? "noopener sponsored" : "noopener"}"` : "";
  return `<a href="${escapeHtml(href.startsWith("/") ? origin + href : href)}"${rel}>`;
}

function closeTo(open: Mark[], length: number): string {
  let html = "";
  while (open.length > length) {
    const mark = open.pop();
    if (mark !== undefined) html += mark.type === "link" ? "</a>" : `</${TAGS[mark.type]}>`;
  }
  return html;
}

function sameMark(one: Mark, other: Mark | undefined): boolean {
  if (one.type !== other?.type) return false;
  return one.type !== "link" || other.type !== "link" || one.attrs.href === other.attrs.href;
}
