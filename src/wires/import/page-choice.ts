// Which of a page's codes and dates are the article's own. A page also prints the clock of the day it was saved,
// the time of its last change, the dates of comments and the codes of other articles.
import { type Moment, momentOf } from "./moment.ts";
import type { DateRole, FactPiece } from "./page-facts.ts";
import type { PageLine } from "./page-lines.ts";

export interface PageChoice {
  code: number | null;
  moment: Moment | undefined;
  /** Numbers of the lines that the code and the date were taken from. */
  anchors: number[];
  /** More than one article is on the page: the different codes that stand on it. */
  otherCodes: number[];
  notes: string[];
}

export function chooseFacts(lines: readonly PageLine[]): PageChoice {
  const codes = chooseCode(lines);
  const date = chooseDate(lines, codes.line);
  const anchors = [codes.line, date?.line].filter((line): line is number => line !== undefined);
  const notes = date?.moment.note === undefined ? [] : [date.moment.note];
  const code = codes.code ?? codeOfAddress(lines);
  if (code === null) notes.push("no news code was found; a new one will be given");
  if (!date) notes.push("no time of publication was found");
  else if (!date.moment.timeKnown) notes.push("only the day of publication was found, not the time");
  return { code, moment: date?.moment, anchors, otherCodes: codes.others, notes };
}

/** The code that stands most often; among equals the first. */
function chooseCode(lines: readonly PageLine[]): {
  code: number | null;
  line: number | undefined;
  others: number[];
} {
  const seen = new Map<number, { count: number; line: number }>();
  lines.forEach((line, index) => {
    for (const fact of line.facts) {
      if (fact.kind !== "code") continue;
      const known = seen.get(fact.code);
      if (known) known.count += 1;
      else seen.set(fact.code, { count: 1, line: index });
    }
  });
  let best: { code: number; count: number; line: number } | undefined;
  for (const [code, { count, line }] of seen) if (!best || count > best.count) best = { code, count, line };
  const others = [...seen.keys()].filter((code) => code !== best?.code);
  return { code: best?.code ?? null, line: best?.line, others };
}

const WORTH: Record<DateRole, number> = { publish: 60, other: 0, update: -60, today: -100 };

function chooseDate(
  lines: readonly PageLine[],
  codeLine: number | undefined,
): { moment: Moment; line: number } | undefined {
  const end = lines.findIndex((line, index) => index > (codeLine ?? 0) && line.labels.includes("end"));
  let best: { moment: Moment; line: number; worth: number } | undefined;
  lines.forEach((line, index) => {
    const own = line.facts.some(({ kind }) => kind === "code");
    for (const fact of line.facts) {
      if (fact.kind !== "date") continue;
      const moment = momentOf(fact.pieces);
      if (!moment) continue;
      let worth = WORTH[fact.role] + (moment.timeKnown ? 15 : 0) + (moment.confirmed ? 5 : 0);
      if (fact.pieces.some(({ kind }) => kind === "lunar")) worth -= 60;
      if (own) worth += 30;
      else if (codeLine !== undefined && Math.abs(codeLine - index) <= 2)
        worth += 22 - Math.abs(codeLine - index);
      if (end >= 0 && index > end) worth -= 50;
      if (!best || worth > best.worth) best = { moment, line: index, worth };
    }
  });
  return best;
}

/** The number in an address of the page itself («…/news/122657/…»), where no label tells the code. */
function codeOfAddress(lines: readonly PageLine[]): number | null {
  for (const fact of lines.flatMap(({ facts }) => facts)) {
    const code = fact.kind === "url" ? codeInAddress(fact.value) : null;
    if (code !== null) return code;
  }
  return null;
}

/** The news code in an article's address, in the shapes of conventions; null for other addresses. */
export function codeInAddress(address: string): number | null {
  const match =
    /\/(?:news|photos|photo|live|media|video|amp|print|n)\/(?:news\/|\d{4}\/\d\d\/\d\d\/)?(\d{3,16})(?:[/?#]|$)/i.exec(
      address,
    ) ??
    /\/tiny\/news-(\d{3,16})/i.exec(address) ??
    /\/[^/]*(?:بخش|%D8%A8%D8%AE%D8%B4)[^/]*\/(\d{3,16})-/i.exec(address) ??
    /^(?:https?:\/\/)?[^/]+\/(?:fa\/)?(\d{4,16})(?:\/|$)/i.exec(address);
  const code = Number(match?.[1]);
  return Number.isSafeInteger(code) && code > 0 ? code : null;
}

/** The first value of one kind among the facts of some lines. */
export function firstValue(lines: readonly PageLine[], kind: "section" | "author" | "source"): string | null {
  for (const { facts } of lines) {
    const fact = facts.find((piece: FactPiece) => piece.kind === kind);
    if (fact && "value" in fact && /\p{L}/u.test(String(fact.value))) return String(fact.value);
  }
  return null;
}
