// Where the pieces of a body go while HTML is being read: lines become paragraphs, blocks come after one another, and
// a block that may not stand where it was met waits until its surroundings have ended.
import type { Dropped } from "./dropped.ts";
import type { Look } from "./html-style.ts";
import type { HtmlElement } from "./html-tree.ts";
import { LineBuilder } from "./line-builder.ts";
import type { Block, Inline } from "./schema.ts";

/** The body itself takes all blocks, a list item, cell or quotation only flow, a heading only its line. */
export interface Sink {
  kind: "doc" | "flow" | "line";
  blocks: Block[];
  line: LineBuilder;
  /** Lists around this place. */
  lists: number;
}

export interface State {
  dropped: Dropped;
  /** Notes at the end of the source, by their id; each is taken once. */
  notes: Map<string, HtmlElement>;
  /** Blocks met where they cannot stand. */
  waiting: Block[];
  /** True in notes and pull quotes, which take none. */
  noNotes: boolean;
}

export interface At {
  sink: Sink;
  look: Look;
  state: State;
}

export function newSink(kind: Sink["kind"], lists: number): Sink {
  return { kind, blocks: [], line: new LineBuilder(), lists };
}

/** Ends the open line: in a heading it is only broken, elsewhere it becomes a paragraph, or a heading if it looked so. */
export function endLine({ sink }: At): void {
  if (sink.kind === "line") {
    if (!sink.line.broken) sink.line.break();
    return;
  }
  const line = sink.line.take();
  if (line === undefined) return;
  if (sink.kind === "flow" || !line.looksLikeHeading)
    sink.blocks.push({ type: "paragraph", content: line.content });
  else sink.blocks.push({ type: "heading", attrs: { level: 2 }, content: line.content.map(withoutBold) });
}

/** One break stays a break, two end the line. */
export function breakLine(at: At): void {
  if (at.sink.line.broken) endLine(at);
  else at.sink.line.break();
}

/** Puts a block after what stands there, or lets it wait. */
export function push(block: Block, at: At): void {
  const list = block.type === "bulletList" || block.type === "orderedList";
  if (at.sink.kind === "line" || (at.sink.kind === "flow" && !list)) {
    at.state.waiting.push(block);
    return;
  }
  endLine(at);
  at.sink.blocks.push(block);
}

/** Ends the line and, in the body itself, brings in what was waiting. */
export function settle(at: At): void {
  endLine(at);
  if (at.sink.kind === "doc") at.sink.blocks.push(...at.state.waiting.splice(0));
}

function withoutBold(node: Inline): Inline {
  if (node.type !== "text" || node.marks === undefined) return node;
  const marks = node.marks.filter((mark) => mark.type !== "bold");
  return marks.length === 0 ? { type: "text", text: node.text } : { ...node, marks };
}
