// The body as HTML of the reader's page: pure string building, all text escaped. What stands under another's
// identity (pictures, cards of articles, embeds) comes ready from the caller.
import { escapeHtml } from "./escape-html.ts";
import { directionOf, type InlineContext, inlineHtml, plainText } from "./inline-html.ts";
import type {
  Block,
  Document,
  EmbedAttrs,
  FilmUse,
  Flow,
  Footnote,
  Heading,
  ListItem,
  PictureUse,
  PullQuote,
  SoundUse,
  Table,
} from "./schema.ts";
import { layoutTable, type PlacedCell } from "./table-layout.ts";

/** Gives finished HTML for what the body only names; the empty string leaves it out. */
export interface Resolve {
  picture(id: string, caption: string | null): string;
  gallery(pictures: PictureUse[]): string;
  film(use: FilmUse): string;
  sound(use: SoundUse): string;
  embed(attrs: EmbedAttrs): string;
  readMore(codes: number[]): string;
  /** True for paid texts: links to other sites then say rel="sponsored". */
  sponsored?: boolean;
  /** Origin to put before addresses within the site, for HTML that is read elsewhere. */
  origin?: string;
  /** True to write headings at the level they are stored with, even where a level between is skipped. */
  exactLevels?: boolean;
}

interface Context extends InlineContext {
  resolve: Resolve;
  /** Level of the heading before; the article's headline is 1. */
  level: number;
}

const TABLE = "جدول";
const NOTES = "پانوشت‌ها";
const BACK = "بازگشت به متن";

/**
 * HTML of the whole body. Headings are h2 to h4 and skip no level, empty paragraphs are left out, notes are numbered in order and
 * listed at the end with a way back. The empty body gives the empty string.
 */
export function toHtml(document: Document, resolve: Resolve): string {
  const context: Context = {
    resolve,
    sponsored: resolve.sponsored ?? false,
    origin: resolve.origin ?? "",
    notes: [],
    level: 1,
  };
  const blocks = document.content.map((block) => blockHtml(block, context)).filter((html) => html !== "");
  return [...blocks, ...notesHtml(context)].join("\n");
}

function blockHtml(block: Block, context: Context): string {
  switch (block.type) {
    case "paragraph":
    case "bulletList":
    case "orderedList":
      return flowHtml(block, context);
    case "heading":
      return headingHtml(block, context);
    case "blockquote":
      return `<blockquote>${block.content.map((flow) => flowHtml(flow, context)).join("")}</blockquote>`;
    case "pullQuote":
      return pullQuoteHtml(block, context);
    case "table":
      return tableHtml(block, context);
    case "image":
      return context.resolve.picture(block.attrs.id, block.attrs.caption);
    case "gallery":
      return context.resolve.gallery(block.attrs.pictures);
    case "film":
      return context.resolve.film(block.attrs);
    case "sound":
      return context.resolve.sound(block.attrs);
    case "embed":
      return context.resolve.embed(block.attrs);
    case "codeBlock": {
      const language =
        block.attrs.language === null ? "" : ` class="language-${escapeHtml(block.attrs.language)}"`;
      return `<pre dir="ltr"><code${language}>${escapeHtml(plainText(block.content))}</code></pre>`;
    }
    case "horizontalRule":
      return "<hr>";
    case "readMore":
      return context.resolve.readMore(block.attrs.codes);
  }
}

function headingHtml(heading: Heading, context: Context): string {
  if (isBlank(heading.content)) return "";
  const { level } = heading.attrs;
  context.level = context.resolve.exactLevels ? level : Math.min(level, context.level + 1);
  const tag = `h${context.level}`;
  return `<${tag}${directionOf(heading.content)}>${inlineHtml(heading.content, context)}</${tag}>`;
}

function flowHtml(flow: Flow, context: Context): string {
  if (flow.type === "paragraph") {
    return isBlank(flow.content)
      ? ""
      : `<p${directionOf(flow.content)}>${inlineHtml(flow.content, context)}</p>`;
  }
  const items = flow.content.map((entry) => itemHtml(entry, context)).join("");
  if (flow.type === "bulletList") return `<ul>${items}</ul>`;
  return flow.attrs.start === 1 ? `<ol>${items}</ol>` : `<ol start="${flow.attrs.start}">${items}</ol>`;
}

function itemHtml(entry: ListItem, context: Context): string {
  return `<li>${looseFlow(entry.content, context)}</li>`;
}

/** A single paragraph, with lists after it or not, needs no `<p>` around it. */
function looseFlow(content: Flow[], context: Context): string {
  const [first, ...rest] = content;
  if (first?.type !== "paragraph" || rest.some((flow) => flow.type === "paragraph")) {
    return content.map((flow) => flowHtml(flow, context)).join("");
  }
  return inlineHtml(first.content, context) + rest.map((flow) => flowHtml(flow, context)).join("");
}

function pullQuoteHtml(quote: PullQuote, context: Context): string {
  if (isBlank(quote.content)) return "";
  const { attribution } = quote.attrs;
  const by = attribution === null ? "" : `<p class="pull-quote-by">${escapeHtml(attribution)}</p>`;
  return `<aside class="pull-quote"><p${directionOf(quote.content)}>${inlineHtml(quote.content, context)}</p>${by}</aside>`;
}

function tableHtml(table: Table, context: Context): string {
  const { caption } = table.attrs;
  const { head, body } = layoutTable(table);
  const label = escapeHtml(caption ?? TABLE);
  const parts = [
    `<div class="table-scroll" role="region" tabindex="0" aria-label="${label}"><table>`,
    caption === null ? "" : `<caption>${label}</caption>`,
    head.length === 0 ? "" : `<thead>${rowsHtml(head, { context, scope: "col" })}</thead>`,
    body.length === 0 ? "" : `<tbody>${rowsHtml(body, { context, scope: "row" })}</tbody>`,
    "</table></div>",
  ];
  return parts.join("");
}

interface Part {
  context: Context;
  scope: "col" | "row";
}

function rowsHtml(rows: PlacedCell[][], part: Part): string {
  return rows.map((row) => `<tr>${row.map((cell) => cellHtml(cell, part)).join("")}</tr>`).join("");
}

function cellHtml({ cell, colspan, rowspan }: PlacedCell, { context, scope }: Part): string {
  const tag = cell.type === "tableHeader" ? "th" : "td";
  const scoped = tag === "th" ? ` scope="${scope}"` : "";
  const spans = span("colspan", colspan) + span("rowspan", rowspan);
  return `<${tag}${scoped}${spans}>${looseFlow(cell.content, context)}</${tag}>`;
}

function span(name: string, count: number): string {
  return count === 1 ? "" : ` ${name}="${count}"`;
}

function notesHtml(context: Context): string[] {
  // Notes hold no notes, so the list does not grow while it is written.
  if (context.notes.length === 0) return [];
  const entries = context.notes.map((note, index) => noteHtml(note, { context, number: index + 1 })).join("");
  return [`<section class="notes" role="doc-endnotes" aria-label="${NOTES}"><ol>${entries}</ol></section>`];
}

function noteHtml(note: Footnote, { context, number }: { context: Context; number: number }): string {
  const back = `<a href="#fnref-${number}" role="doc-backlink" aria-label="${BACK}">↩</a>`;
  return `<li id="fn-${number}">${inlineHtml(note.content, context)} ${back}</li>`;
}

function isBlank(content: readonly { type: string; text?: string }[] | undefined): boolean {
  return !(content ?? []).some((node) => node.type === "footnote" || (node.text ?? "").trim() !== "");
}
