// A body out of unknown HTML: a pasted text, an archive, a saved page. Only what the schema knows comes through, and
// what was lost is named. The result is always a body that parse.ts accepts.
import { cleanField, cleanLines } from "./clean-text.ts";
import { Dropped } from "./dropped.ts";
import {
  captionOf,
  embedOf,
  findUnder,
  mediaIdOf,
  namedBlock,
  picturesIn,
  textUnder,
} from "./html-identities.ts";
import { isRecording, recordingBlock } from "./html-recordings.ts";
import { type At, breakLine, endLine, newSink, push, type State, settle } from "./html-sink.ts";
import { type Look, lookInside } from "./html-style.ts";
import { type HtmlElement, htmlTree } from "./html-tree.ts";
import { safeHref } from "./links.ts";
import { isLanguageName, MAX_CELLS } from "./node-attrs.ts";
import { parseDocument } from "./parse.ts";
import {
  type Document,
  emptyDocument,
  type Flow,
  type Inline,
  type ListItem,
  type TableCell,
  type TableRow,
  type Text,
} from "./schema.ts";

const words = (list: string) => new Set(list.split(" "));
const LOST = words(
  "script style template noscript iframe frame object embed applet svg math canvas head title textarea select button input meta link base basefont bgsound noembed noframes xmp map datalist param",
);
/** Lost without a word: they hold nothing that was ever shown. */
const SILENT = words("meta link base title head param noscript");
const BLOCKS = words(
  "address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
/** Lists deeper than this are written as paragraphs of their parent. */
const MAX_LIST_DEPTH = 12;

const PLAIN: Look = { marks: [], large: false };

/**
 * The body of this HTML, and what was left out («img https://…», «script»). Nothing at all gives the empty body.
 * HTML over 1 MB, or a body over the limits of parse.ts, throws a DocumentError.
 */
export function fromHtml(html: string): { document: Document; dropped: string[] } {
  const root = htmlTree(html);
  const endnotes = findUnder(root, ({ attrs }) => attrs.get("role") === "doc-endnotes");
  const entries = endnotes.flatMap((section) =>
    findUnder(section, ({ name, attrs }) => name === "li" && attrs.has("id")),
  );
  const notes = new Map(entries.map((entry) => [entry.attrs.get("id") ?? "", entry]));
  const state: State = { dropped: new Dropped(), notes, waiting: [], noNotes: false };
  const sink = newSink("doc", 0);
  const at: At = { sink, look: PLAIN, state };
  walk(root, at);
  settle(at);
  for (const left of notes.values()) state.dropped.words(`footnote ${textUnder(left)}`);
  const content = sink.blocks;
  const document = content.length === 0 ? emptyDocument() : parseDocument({ ...emptyDocument(), content });
  return { document, dropped: state.dropped.list() };
}

function walk(element: HtmlElement, at: At): void {
  for (const child of element.children) {
    if (typeof child === "string") at.sink.line.text(child, at.look);
    else write(child, at);
  }
}

function write(element: HtmlElement, at: At): void {
  const { name } = element;
  if (isHidden(element)) at.state.dropped.words(`hidden ${name}`);
  else if (LOST.has(name)) writeLost(element, at);
  else if (name === "br") breakLine(at);
  else if (name === "img") writeImage(element, at);
  else if (isRecording(element)) writeRecording(element, { at, caption: null });
  else if (name === "a" && writeNote(element, at)) return;
  else if (BLOCKS.has(name)) writeApart(element, at);
  else writeInline(element, at);
}

/** Writes an element that stands on lines of its own. */
function writeApart(element: HtmlElement, at: At): void {
  if (element.attrs.get("role") === "doc-endnotes") return;
  endLine(at);
  const inside = { ...at, look: lookInside(element, at.look) };
  const named = namedBlock(element);
  if (named !== undefined) push(named, at);
  else if (at.sink.kind === "line" || !writeBlock(element, inside)) walk(element, inside);
  settle(at);
}

/** Writes an element that the schema knows as a block; false where its inside is to be written in its stead. */
function writeBlock(element: HtmlElement, at: At): boolean {
  const { name } = element;
  if (name === "ul" || name === "ol" || name === "menu") return writeList(element, at);
  if (name === "figure") return writeFigure(element, at);
  if (at.sink.kind !== "doc") return false;
  if (/^h[1-6]$/.test(name)) return writeHeading(element, at);
  if (name === "blockquote") return writeQuote(element, at);
  if (name === "aside")
    return /\bpull-?quote\b/i.test(element.attrs.get("class") ?? "") && writePullQuote(element, at);
  if (name === "table") return writeTable(element, at);
  if (name === "pre") return writeCode(element, at);
  if (name === "hr") push({ type: "horizontalRule" }, at);
  return name === "hr";
}

function writeInline(element: HtmlElement, at: At): void {
  const href = element.name === "a" ? element.attrs.get("href") : undefined;
  if (href !== undefined && href.trim() !== "" && safeHref(href) === undefined)
    at.state.dropped.element(element);
  const inside = { ...at, look: lookInside(element, at.look) };
  if (element.name === "q") at.sink.line.text("«", at.look);
  walk(element, inside);
  if (element.name === "q") at.sink.line.text("»", at.look);
}

function writeLost(element: HtmlElement, at: At): void {
  const attrs = element.name === "iframe" || element.name === "script" ? embedOf(element) : undefined;
  if (attrs !== undefined) push({ type: "embed", attrs }, at);
  else if (!SILENT.has(element.name)) at.state.dropped.element(element);
}

function writeImage(element: HtmlElement, at: At): void {
  const id = mediaIdOf(element);
  if (id === undefined) at.state.dropped.element(element);
  else push({ type: "image", attrs: { id, caption: null } }, at);
}

function writeRecording(element: HtmlElement, { at, caption }: { at: At; caption: string | null }): void {
  const block = recordingBlock(element, caption);
  if (block === undefined) at.state.dropped.element(element);
  else push(block, at);
}

/** Takes `<a role="doc-noteref">` as its note, and leaves out the way back; false for other links. */
function writeNote(element: HtmlElement, at: At): boolean {
  const role = element.attrs.get("role");
  if (role === "doc-backlink") return true;
  if (role !== "doc-noteref" || at.state.noNotes) return false;
  const id = (element.attrs.get("href") ?? "").slice(1);
  const entry = at.state.notes.get(id);
  if (entry === undefined) return false;
  at.state.notes.delete(id);
  const content = lineOf(entry, { ...at, look: PLAIN, state: { ...at.state, noNotes: true } }).filter(isText);
  at.sink.line.note(content.length === 0 ? { type: "footnote" } : { type: "footnote", content });
  return true;
}

function writeList(element: HtmlElement, at: At): boolean {
  if (at.sink.lists >= MAX_LIST_DEPTH) return false;
  const content: ListItem[] = [];
  for (const child of element.children) {
    if (typeof child === "string" && child.trim() === "") continue;
    const sink = newSink("flow", at.sink.lists + 1);
    if (typeof child === "string") sink.line.text(child, at.look);
    else if (child.name === "li") walk(child, { ...at, look: lookInside(child, at.look), sink });
    else write(child, { ...at, sink });
    endLine({ ...at, sink });
    const flow = sink.blocks as Flow[];
    const last = content.at(-1);
    const nested =
      typeof child !== "string" && child.name !== "li" && flow.every((block) => block.type !== "paragraph");
    if (nested && last !== undefined) last.content.push(...flow);
    else if (flow.length > 0) {
      content.push({
        type: "listItem",
        content: flow[0]?.type === "paragraph" ? flow : [{ type: "paragraph" }, ...flow],
      });
    }
  }
  if (content.length === 0) return true;
  const start = Number.parseInt(element.attrs.get("start") ?? "1", 10);
  if (element.name !== "ol") push({ type: "bulletList", content }, at);
  else
    push(
      { type: "orderedList", attrs: { start: start >= 0 && start <= 1_000_000 ? start : 1 }, content },
      at,
    );
  return true;
}

/** A figure of our pictures; one of foreign pictures alone is lost with its caption; any other is what it holds. */
function writeFigure(element: HtmlElement, at: At): boolean {
  const [recording, ...more] = findUnder(element, isRecording);
  if (recording !== undefined) {
    if (more.length === 0) writeRecording(recording, { at, caption: captionOf(element) });
    return more.length === 0;
  }
  const pictures = picturesIn(element);
  const [first] = pictures;
  if (first !== undefined && pictures.length === 1) push({ type: "image", attrs: first }, at);
  else if (first !== undefined) push({ type: "gallery", attrs: { pictures: pictures.slice(0, 200) } }, at);
  else {
    const held = findUnder(element, ({ name }) =>
      /^(?:table|pre|blockquote|iframe|script|ul|ol)$/.test(name),
    );
    const [image] = findUnder(element, ({ name }) => name === "img");
    if (held.length > 0 || image === undefined) return false;
    at.state.dropped.element(image);
    const caption = captionOf(element);
    if (caption !== null) at.state.dropped.words(`figcaption ${caption}`);
  }
  return true;
}

function writeHeading(element: HtmlElement, at: At): boolean {
  const content = lineOf(element, at);
  const level = Math.min(4, Math.max(2, Number(element.name.slice(1)))) as 2 | 3 | 4;
  if (content.length > 0) push({ type: "heading", attrs: { level }, content }, at);
  return true;
}

function writeQuote(element: HtmlElement, at: At): boolean {
  const content = flowOf(element, at);
  if (content.length > 0) push({ type: "blockquote", content }, at);
  return true;
}

function writePullQuote(element: HtmlElement, at: At): boolean {
  const by = (child: HtmlElement | string) =>
    typeof child !== "string" && /\bpull-quote-by\b/.test(child.attrs.get("class") ?? "");
  const named = element.children.find(by);
  const attribution = typeof named === "object" ? cleanField(textUnder(named)) : null;
  const said = { ...element, children: element.children.filter((child) => !by(child)) };
  const inside = { ...at, state: { ...at.state, noNotes: true } };
  const content = lineOf(said, inside).filter((node) => node.type !== "footnote");
  if (content.length > 0) push({ type: "pullQuote", attrs: { attribution }, content }, at);
  return true;
}

function writeTable(element: HtmlElement, at: At): boolean {
  // Tables around tables, and tables of one cell, were made for layout.
  const isCell = ({ name }: HtmlElement) => name === "td" || name === "th";
  if (element.holdsTable || findUnder(element, isCell).length < 2) return false;
  const rows = findUnder(element, ({ name }) => name === "tr");
  const headRows = new Set(
    findUnder(element, ({ name }) => name === "thead").flatMap((part) =>
      findUnder(part, ({ name }) => name === "tr"),
    ),
  );
  const content = rows.flatMap((row): TableRow[] => {
    const cells = findUnder(row, isCell);
    if (cells.length > MAX_CELLS) at.state.dropped.words(`table cells after ${MAX_CELLS}`);
    const taken = cells.slice(0, MAX_CELLS).map((cell) => cellOf(cell, { ...at, head: headRows.has(row) }));
    return taken.length === 0 ? [] : [{ type: "tableRow", content: taken }];
  });
  if (content.length > 0) push({ type: "table", attrs: { caption: captionOf(element) }, content }, at);
  return true;
}

function cellOf(cell: HtmlElement, at: At & { head: boolean }): TableCell {
  const span = (name: string, max: number) => {
    const count = Number.parseInt(cell.attrs.get(name) ?? "1", 10);
    return count >= 1 ? Math.min(count, max) : 1;
  };
  const content = flowOf(cell, at);
  return {
    type: at.head || cell.name === "th" ? "tableHeader" : "tableCell",
    attrs: { colspan: span("colspan", 100), rowspan: span("rowspan", 1000) },
    content: content.length === 0 ? [{ type: "paragraph" }] : content,
  };
}

function writeCode(element: HtmlElement, at: At): boolean {
  const text = cleanLines(sourceUnder(element)).replace(/^\n/, "");
  const [code] = findUnder(element, ({ name }) => name === "code");
  const name = code?.attrs.get("class")?.match(/(?:^|\s)lang(?:uage)?-(\S+)/)?.[1];
  const language = name !== undefined && isLanguageName(name) ? name : null;
  if (text.trim() !== "")
    push({ type: "codeBlock", attrs: { language }, content: [{ type: "text", text }] }, at);
  return true;
}

function sourceUnder(element: HtmlElement): string {
  const parts = element.children.map((child) => {
    if (typeof child === "string") return child;
    return child.name === "br" ? "\n" : LOST.has(child.name) ? "" : sourceUnder(child);
  });
  return parts.join("");
}

function flowOf(element: HtmlElement, at: At): Flow[] {
  const sink = newSink("flow", at.sink.lists);
  const inside = { ...at, look: { ...at.look, large: false }, sink };
  walk(element, inside);
  endLine(inside);
  return sink.blocks as Flow[];
}

function lineOf(element: HtmlElement, at: At): Inline[] {
  const sink = newSink("line", MAX_LIST_DEPTH);
  walk(element, { ...at, sink });
  return sink.line.take()?.content ?? [];
}

function isText(node: Inline): node is Text {
  return node.type === "text";
}

function isHidden({ attrs }: HtmlElement): boolean {
  return attrs.has("hidden") || /display\s*:\s*none/i.test(attrs.get("style") ?? "");
}
