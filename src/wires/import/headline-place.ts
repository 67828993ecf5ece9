// Finds the headline among the lines of a page. It looks at what the lines do, not where a page puts them: the
// headline is told again in the paragraphs, stands beside the code, the time or the lead, and ends without a stop.
import { comparable, sameText } from "./clean-text.ts";
import { isOutlet } from "./outlets.ts";
import { meaningfulWords, overlap, wordSet } from "./overlap.ts";
import type { PageLine } from "./page-lines.ts";

export interface HeadlinePlace {
  /** Number of the headline's line. */
  line: number;
  headline: string;
  kicker: string | null;
  /** Lines before the article that hold no facts: headlines of others, menus. */
  run: string[];
  /** The site's name where a title line ends with it. */
  site: string | null;
}

const STOP_AT_END = /(?:[.…]["»”)]?|[.؟?!»”)]\s*[/|]\s*[\p{L}\s\u200c()]{2,40})$/u;
const STOP_INSIDE = /[\p{L}\d»)][.؟?!](?:\s+)[\p{L}«(]/u;
const DATELINE = /^[«"]?(?:(?:به|بر اساس|براساس|طبق) گزارش|به نقل از|بنا به گزارش)(?![\p{L}])/u;
const KICKER_END = /[:؛;](?:["»])?$/;

/** A line that tells something in sentences. */
export function isProse(view: string): boolean {
  if (view.length > LINE_TOLD) return true;
  if (view.length < 40) return view.length >= 20 && STOP_AT_END.test(view);
  return STOP_AT_END.test(view) || STOP_INSIDE.test(view) || (view.length >= 260 && /[،:«]/.test(view));
}

/** «به گزارش …», «به نقل از …», «خبرگزاری …:» at the start of a line. */
export function beginsWithDateline(view: string): boolean {
  if (DATELINE.test(view)) return true;
  const opening = /^([\p{L}\s\u200c]{2,40}?)\s*[:؛]/u.exec(view);
  return opening?.[1] !== undefined && isOutlet(opening[1]) && view.length > 90;
}

/** Many headlines run together in one line: long, and not one full stop in it. */
function isRun(view: string): boolean {
  return view.length >= 200 && view.length <= 20_000 && !STOP_AT_END.test(view) && !STOP_INSIDE.test(view);
}

/** The headline is looked for in this many lines of text before the first paragraph. */
const FARTHEST = 60;
/** This many lines after it, and this much of each, tell whether it is told again. */
const LINES_TOLD = 80;
const LINE_TOLD = 2_000;

const LONGEST_SITE = 60;

/** Below this a line is a menu or a slogan. */
const LEAST_SCORE = 0.2;

/** Undefined where no line of the page can be a headline. `anchors` are the lines of the article's code and date. */
export function placeHeadline(
  lines: readonly PageLine[],
  anchors: readonly number[],
): HeadlinePlace | undefined {
  const texts = lines.flatMap((line, index) => (line.kind === "text" ? [index] : []));
  const view = (index: number | undefined): string => (index === undefined ? "" : (lines[index]?.view ?? ""));
  const firstProse = texts.find((index) => isProse(view(index)) && !isRun(view(index)));
  const lastAnchor = Math.max(-1, ...anchors);
  const limit = Math.max(firstProse ?? -1, (texts.filter((index) => index > lastAnchor)[0] ?? -1) + 1);
  const last = texts.findLastIndex((index) => index <= limit);
  let best: { at: number; score: number } | undefined;
  for (let at = Math.max(0, last - FARTHEST); at <= last; at++) {
    if (!canBeHeadline(view(texts[at]))) continue;
    const score = headlineScore(lines, texts, at, anchors);
    if (!best || score > best.score + 1e-9) best = { at, score };
  }
  if (!best || best.score < LEAST_SCORE) return undefined;
  const at = shorterOfPair(lines, texts, best.at);
  return finish(lines, texts, lastOfTwins(lines, texts, at));
}

function canBeHeadline(view: string): boolean {
  return (
    view.length >= 8 &&
    view.length <= 330 &&
    !/[.…]["»”)]?$/.test(view) &&
    !DATELINE.test(view) &&
    meaningfulWords(view).length > 0
  );
}

function headlineScore(
  lines: readonly PageLine[],
  texts: readonly number[],
  at: number,
  anchors: readonly number[],
): number {
  const index = texts[at] ?? 0;
  const line = lines[index] as PageLine;
  const told = texts
    .slice(at + 1, at + 1 + LINES_TOLD)
    .map((other) => lines[other] as PageLine)
    .filter(({ view }) => (isProse(view) || view.length >= 120) && !isRun(view) && !sameText(view, line.view))
    .map(({ view }) => view.slice(0, LINE_TOLD));
  let score = overlap(line.view, wordSet(told));
  const words = meaningfulWords(line.view).length;
  if (words < 3) score *= 0.7;
  if (beside(lines, index, anchors)) score += 0.3;
  else if (at + 1 < texts.length && beside(lines, texts[at + 1] ?? 0, anchors, 1)) score += 0.25;
  const next = texts[at + 1];
  if (next !== undefined && isProse(lines[next]?.view ?? "") && !isRun(lines[next]?.view ?? "")) score += 0.2;
  const around = texts.slice(Math.max(0, at - LINES_TOLD), at + FARTHEST);
  if (around.some((other) => other !== index && twin(lines[other]?.view ?? "", line.view))) score += 0.3;
  if (line.view.length > 130) score -= 0.15;
  if (KICKER_END.test(line.view)) score -= 0.35;
  if (isRun(line.view)) score -= 0.6;
  if (isOutlet(line.view)) score -= 0.8;
  const proseBefore = texts
    .slice(0, at)
    .filter((other) => isProse(lines[other]?.view ?? "") && !isRun(lines[other]?.view ?? ""));
  return score - 0.5 * Math.min(2, proseBefore.length);
}

/** True where the article's code or date is the next thing before or after a line (`side` 1: after it only). */
function beside(lines: readonly PageLine[], index: number, anchors: readonly number[], side?: 1): boolean {
  for (const step of side === 1 ? [1] : [1, -1]) {
    for (let other = index + step; lines[other] !== undefined; other += step) {
      if (anchors.includes(other)) return true;
      if (lines[other]?.kind === "text") break;
    }
  }
  return false;
}

/** A lead without a full stop can look more like the headline than the headline above it. */
function shorterOfPair(lines: readonly PageLine[], texts: readonly number[], at: number): number {
  const own = lines[texts[at] ?? 0] as PageLine;
  const above = lines[texts[at - 1] ?? -1];
  if (!above || above.view.length >= own.view.length * 0.8 || own.view.length < 90) return at;
  if (!canBeHeadline(above.view) || KICKER_END.test(above.view) || isOutlet(above.view)) return at;
  return overlap(above.view, wordSet([own.view, ...after(lines, texts, at)])) >= 0.45 ? at - 1 : at;
}

function after(lines: readonly PageLine[], texts: readonly number[], at: number): string[] {
  return texts
    .slice(at + 1, at + 1 + LINES_TOLD)
    .map((index) => (lines[index]?.view ?? "").slice(0, LINE_TOLD))
    .filter(isProse);
}

/** The same headline once more, or with the site's name behind it (a browser's title). */
function twin(first: string, second: string): boolean {
  if (Math.abs(first.length - second.length) > LONGEST_SITE) return false;
  return sameText(first, second) || siteAfter(first, second) !== null || siteAfter(second, first) !== null;
}

/** «headline - site» against «headline»: the site; null where the first is not that. */
function siteAfter(long: string, short: string): string | null {
  if (long.length <= short.length || long.length > short.length + LONGEST_SITE) return null;
  const head = comparable(short);
  if (head.length < 8) return null;
  for (const match of long.matchAll(/\s*[-–—|•:«»]+\s*/gu)) {
    if (comparable(long.slice(0, match.index)) === head)
      return long.slice(match.index + match[0].length).trim() || null;
  }
  return null;
}

/** Where a headline is printed twice, the article begins at the last one before its text. */
function lastOfTwins(lines: readonly PageLine[], texts: readonly number[], at: number): number {
  const own = lines[texts[at] ?? 0]?.view ?? "";
  let last = at;
  for (let other = at + 1; other < texts.length; other++) {
    const view = lines[texts[other] ?? 0]?.view ?? "";
    if (sameText(view, own) || siteAfter(own, view) !== null) last = other;
    else if (isProse(view) && !isRun(view)) break;
  }
  return last;
}

function finish(lines: readonly PageLine[], texts: readonly number[], at: number): HeadlinePlace {
  const line = lines[texts[at] ?? 0] as PageLine;
  const others = texts.slice(0, at).map((index) => lines[index] as PageLine);
  const site = others.map(({ view }) => siteAfter(view, line.view)).find((name) => name !== null) ?? null;
  const before = others.filter(({ view }) => !twin(view, line.view) && !isOutlet(view));
  const kicker = kickerOf(before, line, lines);
  return {
    line: texts[at] ?? 0,
    headline: withoutSite(line.text),
    kicker: kicker?.text ?? null,
    run: before.filter((other) => other !== kicker).map(({ text }) => text),
    site,
  };
}

/** «headline | outlet» where the page holds only the browser's title. */
function withoutSite(text: string): string {
  const match = /^(.{12,}?)\s*[-–—|]\s*([^-–—|]{2,40})$/u.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined && isOutlet(match[2]) ? match[1].trim() : text;
}

function kickerOf(
  before: readonly PageLine[],
  headline: PageLine,
  lines: readonly PageLine[],
): PageLine | undefined {
  const line = before.at(-1);
  if (!line || line.view.length > 140 || isProse(line.view)) return undefined;
  if (KICKER_END.test(line.view)) return line;
  const follows = overlap(
    line.view,
    wordSet(lines.filter((other) => isProse(other.view)).map(({ view }) => view)),
  );
  const mates = before.filter(({ block }) => block === headline.block);
  if (mates.length === 1 && mates[0] === line && follows >= 0.34) return line;
  return before.length === 1 && follows >= 0.5 && line.view.length < headline.view.length ? line : undefined;
}
