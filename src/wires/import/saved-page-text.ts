// Reads the text of a saved article page. The page's own words say what they are: code and time are found first,
// then the headline, and what stands between the headline and the furniture is lead and body.
import { normalize } from "@dabir/farsi";
import { fromText } from "../../document/from-text.ts";
import { cleanLine, cleanLines, cleanOrNull, sameText } from "./clean-text.ts";
import { type Closing, readClosing, readOpening } from "./credits.ts";
import { beginsWithDateline, type HeadlinePlace, isProse, placeHeadline } from "./headline-place.ts";
import { tagsStart } from "./labels.ts";
import { chooseFacts, firstValue, type PageChoice } from "./page-choice.ts";
import { type PageLine, pageLines } from "./page-lines.ts";
import type { Found, Reading, ReadOptions } from "./reading.ts";
import { keyOf, splitTags } from "./record-key.ts";

/** Identity of articles that come from saved pages; the key is the news code where there is one. */
export const SAVED_PAGE = "saved-page";

const LONGEST_PAGE = 3_000_000;

/** One article from the text of its saved page, or why there is none. */
export function readSavedPageText(text: string, options: ReadOptions = {}): Reading {
  if (text.length > LONGEST_PAGE)
    return { fault: "the text is longer than 3,000,000 characters: this is not one article" };
  const page = normalize(text.replace(/^\ufeff/, "").replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n"), {
    digits: "keep",
    punctuation: false,
  });
  const lines = pageLines(page);
  if (lines.length === 0) return { fault: "there is no text in it" };
  const choice = chooseFacts(lines);
  const fault = faultOf(choice, lines);
  if (fault) return { fault };
  const place = placeHeadline(lines, choice.anchors);
  if (!place) {
    return { fault: "no headline was found: put headline, lead and paragraphs on lines of their own" };
  }
  try {
    return article(text, lines, choice, place, options);
  } catch (error) {
    if (error instanceof Error && error.name === "DocumentError") return { fault: `body: ${error.message}` };
    throw error;
  }
}

function faultOf(choice: PageChoice, lines: readonly PageLine[]): string | undefined {
  if (choice.code === null && !choice.moment) {
    return "neither a news code («کد خبر») nor a time of publication was found: this is not the text of an article page";
  }
  const dated = lines.filter(
    ({ facts }) => facts.some(({ kind }) => kind === "code") && facts.some(({ kind }) => kind === "date"),
  );
  if (choice.otherCodes.length >= 2 && dated.length >= 3) {
    return "this is a list of several articles: save the page of each article";
  }
  return undefined;
}

function article(
  original: string,
  lines: readonly PageLine[],
  choice: PageChoice,
  place: HeadlinePlace,
  options: ReadOptions,
): Reading {
  const parts = partsAfter(lines, place);
  const { lead, body } = splitLead(lines, place, parts.texts);
  const closed = closeBody(body);
  const paragraphs = closed.paragraphs;
  if (paragraphs.length === 0 && lead === null) {
    return { fault: "a headline was found but no text after it: the page seems to be cut off" };
  }
  const house = [...(options.house ?? []), ...(place.site === null ? [] : [place.site])];
  const opening = openingOf(paragraphs, lead, house);
  const source =
    closed.source ??
    firstValue(parts.lines, "source") ??
    opening.quoted ??
    ownName(opening.house, house) ??
    null;
  const found: Found = { way: "text", notes: choice.notes };
  if (place.run.length > 0) found.headlineRun = place.run;
  const labels = lines.filter(({ kind }) => kind === "label").map(({ text }) => text);
  if (labels.length > 0) found.labels = labels;
  if (opening.house !== null) found.house = cleanLine(opening.house);
  if (place.site !== null) found.site = cleanLine(place.site);
  if (choice.moment) found.timeKnown = choice.moment.timeKnown;
  const headline = cleanLine(place.headline);
  return {
    arrival: {
      origin: SAVED_PAGE,
      originKey: choice.code === null ? keyOf(headline, choice.moment?.instant ?? null) : String(choice.code),
      code: choice.code,
      kind: "news",
      kicker: cleanOrNull(place.kicker),
      headline,
      lead: cleanOrNull(lead),
      body: fromText(cleanLines(paragraphs.join("\n"))),
      byline: cleanOrNull(
        firstValue([...lines.slice(0, place.line), ...parts.lines], "author") ?? opening.byline,
      ),
      publishedAt: choice.moment?.instant ?? null,
      section: cleanOrNull(firstValue(lines.slice(0, parts.end), "section")) ?? options.section ?? null,
      source: source === null ? null : { name: cleanLine(source), url: null },
      tags: parts.tags.map(cleanLine).filter((tag) => tag !== ""),
      original,
    },
    found,
  };
}

function ownName(name: string | null, house: readonly string[]): string | null {
  return name === null || house.some((own) => sameText(own, name)) ? null : name;
}

interface Parts {
  /** Lines of text from the headline to the end of the article, with the numbers they have in the page. */
  texts: { line: PageLine; index: number }[];
  /** All lines from the headline on, furniture too: an author or a source may stand among them. */
  lines: PageLine[];
  /** Number of the line at which the article is over. */
  end: number;
  tags: string[];
}

/** Goes down from the headline, leaves out furniture and stops where the article does. */
function partsAfter(lines: readonly PageLine[], place: HeadlinePlace): Parts {
  const texts: Parts["texts"] = [];
  let tags: string[] = [];
  let sinceFurniture = 0;
  let furnitureSeen = false;
  let box: PageLine | undefined;
  let index = place.line + 1;
  for (; index < lines.length; index++) {
    const line = lines[index] as PageLine;
    if (line.kind === "text") {
      if (sameText(line.view, place.headline) && texts.length < 3) continue;
      if (box && isInBox(line, box, lines[index - 1])) continue;
      box = undefined;
      texts.push({ line, index });
      if (isProse(line.view)) {
        furnitureSeen = false;
        sinceFurniture = 0;
      } else if (furnitureSeen) sinceFurniture += 1;
      continue;
    }
    if (line.labels.includes("tags")) {
      tags = tagsAt(lines, index);
      if (texts.length > 1) break;
    } else if (line.labels.includes("end")) {
      if (!isToolRow(lines, index, texts.length)) break;
    } else if (line.labels.includes("more")) {
      box = line;
    } else if (texts.length > 1) {
      furnitureSeen = true;
    }
  }
  // Short lines that only follow furniture at the end are headlines of other articles without a label.
  if (furnitureSeen && sinceFurniture > 0) texts.splice(texts.length - sinceFurniture);
  for (let later = index; tags.length === 0 && later < lines.length; later++) {
    if (lines[later]?.labels.includes("tags")) tags = tagsAt(lines, later);
  }
  return { texts, lines: lines.slice(place.line, index), end: index, tags };
}

/** A box whose label shares its block with headlines ends with the block; another one with the next sentences. */
function isInBox(line: PageLine, label: PageLine, before: PageLine | undefined): boolean {
  if (isProse(line.view)) return false;
  return line.block === label.block || before === label || before?.block !== label.block;
}

/** A label that ends articles may also stand in the row of tools above one («ارسال نظر» beside the code). */
function isToolRow(lines: readonly PageLine[], index: number, textsBefore: number): boolean {
  if (textsBefore > 1) return false;
  const beside = [lines[index - 1], lines[index + 1]].some(
    (line) =>
      line !== undefined &&
      line.block === lines[index]?.block &&
      (line.kind === "facts" || line.labels.includes("tool")),
  );
  return beside && lines.slice(index + 1).some(({ kind, view }) => kind === "text" && isProse(view));
}

/** «برچسب‌ها: a، b» on one line, or the label alone with the tags on the next lines of its block. */
function tagsAt(lines: readonly PageLine[], index: number): string[] {
  const line = lines[index] as PageLine;
  const start = tagsStart(line.view);
  const inline = start > 0 ? line.text.slice(start) : "";
  if (/\p{L}/u.test(inline)) return splitTags(inline);
  const tags: string[] = [];
  for (const next of lines.slice(index + 1)) {
    if (next.kind !== "text" || isProse(next.view)) break;
    const listed = splitTags(next.text);
    if (next.block > line.block + 1 || listed.some((tag) => tag.length > 45)) break;
    tags.push(...listed);
  }
  return tags;
}

const SHORTEST_LEAD = 28;

/** Which of the first lines is the lead; the others are the body. */
function splitLead(
  lines: readonly PageLine[],
  place: HeadlinePlace,
  texts: Parts["texts"],
): { lead: string | null; body: string[] } {
  const start = texts.findIndex(({ line }) => isProse(line.view) || line.view.length >= SHORTEST_LEAD);
  // Before the lead a word or two are the name of a section or the caption of a picture.
  if (start > 0 && start <= 2) return splitLead(lines, place, texts.slice(start));
  const [first, second] = texts;
  const all = texts.map(({ line }) => line.text);
  if (!first || !second) return { lead: null, body: all };
  const rest = all.slice(1).filter((text) => !sameText(text, first.line.text));
  const withLead = { lead: first.line.text, body: rest };
  const length = first.line.view.length;
  const factsBetween = (from: number, to: number): boolean =>
    lines.slice(from + 1, to).some(({ kind }) => kind === "facts");
  if (rest.length === 0) return { lead: null, body: all.slice(0, 1) };
  if (rest.length < all.length - 1 && length <= 700) return withLead;
  if (length <= 700 && factsBetween(first.index, second.index) && !factsBetween(place.line, first.index))
    return withLead;
  if (beginsWithDateline(first.line.view)) return { lead: null, body: all };
  if (length <= 600 && beginsWithDateline(second.line.view)) return withLead;
  const paragraphs = texts.slice(1).filter(({ line }) => isProse(line.view));
  const longest = Math.max(0, ...paragraphs.map(({ line }) => line.view.length));
  if (length <= 420 && paragraphs.length >= 2) return withLead;
  return length <= 320 && length < longest ? withLead : { lead: null, body: all };
}

/** Takes credits and end marks from the paragraphs and stops at the first end mark. */
function closeBody(body: readonly string[]): { paragraphs: string[]; source: string | null } {
  const paragraphs: string[] = [];
  let source: string | null = null;
  for (const [index, text] of body.entries()) {
    const last = index === body.length - 1;
    const closing = readClosing(text);
    if (!closing.ended && !last && !standsAlone(closing, text)) {
      paragraphs.push(text);
      continue;
    }
    source = closing.source ?? source;
    if (closing.text !== "") paragraphs.push(closing.text);
    if (closing.ended) break;
  }
  return { paragraphs, source };
}

/** A credit that is a line of its own counts wherever it stands. */
function standsAlone(closing: Closing, text: string): boolean {
  return (
    closing.source !== null && (closing.text === "" || text.length - closing.text.length > text.length / 2)
  );
}

function openingOf(
  paragraphs: readonly string[],
  lead: string | null,
  house: readonly string[],
): ReturnType<typeof readOpening> {
  const inBody = readOpening(paragraphs[0] ?? "", house);
  return inBody.house === null && lead !== null ? readOpening(lead, house) : inBody;
}
