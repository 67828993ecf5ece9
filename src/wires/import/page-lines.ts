// A saved page as lines that know what they are: text, the article's own facts (code, time, section, author),
// or furniture. Nothing is thrown away here.
import { beginsWithEnd, endMarkStart, type LabelClass, labelsOf, tagsStart } from "./labels.ts";
import { isOutlet } from "./outlets.ts";
import { type FactPiece, findFacts } from "./page-facts.ts";
import { searchable } from "./searchable.ts";

export interface PageLine {
  /** As it stands in the page, trimmed. */
  text: string;
  /** searchable(text). */
  view: string;
  /** Number of the block: lines with no empty line between them share one. */
  block: number;
  kind: "text" | "facts" | "label";
  /** What the line says about the article; may also stand beside text. */
  facts: FactPiece[];
  /** Classes of the labels on a label line. */
  labels: LabelClass[];
}

/** The page's lines in order, empty ones left out. A line that holds text and facts becomes several. */
export function pageLines(page: string): PageLine[] {
  const lines: PageLine[] = [];
  let block = 0;
  let empty = true;
  for (const raw of joinLabelAndValue(page.split("\n"))) {
    const text = raw.replace(/\s+/g, " ").trim();
    const view = searchable(text);
    if (!/[\p{L}\p{N}]/u.test(view)) {
      empty ||= text === "";
      continue;
    }
    if (empty && lines.length > 0) block += 1;
    empty = false;
    lines.push(...lineParts(text, view, block));
  }
  return lines;
}

function lineParts(text: string, view: string, block: number): PageLine[] {
  const plain: PageLine = { text, view, block, kind: "text", facts: [], labels: [] };
  const labels = labelsOf(view);
  if (labels) return [{ ...plain, kind: "label", labels: labels.map(({ name }) => name) }];
  if (tagsStart(view) > 0) return [{ ...plain, kind: "label", labels: ["tags"] }];
  if (endMarkStart(view) === 0 || beginsWithEnd(view)) return [{ ...plain, kind: "label", labels: ["end"] }];
  const outlet = view.replace(/^[\s\u200c/|•*\-–—]+|[\s\u200c/.|]+$/gu, "");
  if (outlet.length <= 40 && isOutlet(outlet)) {
    return [
      { ...plain, kind: "facts", facts: [{ kind: "source", value: outlet, start: 0, end: view.length }] },
    ];
  }
  const { facts, start, end } = findFacts(view);
  if (facts.length === 0) return [plain];
  const line: PageLine = {
    ...plain,
    kind: "facts",
    facts,
    text: text.slice(start, end),
    view: view.slice(start, end),
  };
  return [...part(text.slice(0, start), block), line, ...part(text.slice(end), block)];
}

/** What stands beside facts in one line is looked at again as a line of its own. */
function part(text: string, block: number): PageLine[] {
  const trimmed = text.replace(/^[\s\u200c\-–—|•·/:»›>،]+|[\s\u200c\-–—|•·/»›>،]+$/gu, "");
  return /[\p{L}]/u.test(trimmed) ? lineParts(trimmed, searchable(trimmed), block) : [];
}

const LABEL_ALONE =
  /^[\s\u200c•*-]*(?:(?:کد|شناسه|شماره)[\s\u200c]*(?:خبر|مطلب)|(?:تاریخ|زمان)[\s\u200c]*(?:انتشار|درج|مخابره|خبر)|منبع(?:[\s\u200c]*خبر)?)[\s\u200c]*[:：]?[\s\u200c]*$/u;

/** «کد خبر:» with its number on the next line becomes one line. */
function joinLabelAndValue(lines: string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    let next = at + 1;
    while (next < lines.length && next < at + 3 && lines[next]?.trim() === "") next += 1;
    const value = lines[next]?.trim() ?? "";
    if (LABEL_ALONE.test(searchable(line)) && value !== "" && value.length <= 60) {
      joined.push(`${line.trim().replace(/[:：\s\u200c]+$/u, "")}: ${value}`);
      at = next;
    } else {
      joined.push(line);
    }
  }
  return joined;
}
