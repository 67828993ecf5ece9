// Reads the saved HTML of an article page: what it tells machines first, then the parts that its system marks by
// class names, then the general reader of pages, and at last its visible text. Each field takes the best it can get.
import { Readability } from "@mozilla/readability";
import { fromHtml } from "../../document/from-html.ts";
import { fromText } from "../../document/from-text.ts";
import type { Document as Body } from "../../document/schema.ts";
import { cleanDocument, cleanLine, cleanLines, cleanOrNull, comparable, sameText } from "./clean-text.ts";
import { readOpening } from "./credits.ts";
import { blockText, trimBody } from "./document-ends.ts";
import { type PageMetadata, readMetadata } from "./html-metadata.ts";
import { parsePage, textOf, textsOf, visibleText } from "./html-page.ts";
import { FURNITURE, PAGE_SYSTEMS, type PageSystem } from "./html-systems.ts";
import { type Moment, readMoment } from "./moment.ts";
import { isOutlet } from "./outlets.ts";
import { chooseFacts, codeInAddress } from "./page-choice.ts";
import { pageLines } from "./page-lines.ts";
import type { Found, Reading, ReadOptions } from "./reading.ts";
import { keyOf } from "./record-key.ts";
import { readSavedPageText, SAVED_PAGE } from "./saved-page-text.ts";

/** One article from the HTML of its saved page, or why there is none. */
export function readSavedPageHtml(html: string, options: ReadOptions = {}): Reading {
  try {
    return read(html, options);
  } catch (error) {
    if (error instanceof Error && error.name === "DocumentError") return { fault: `body: ${error.message}` };
    if (error instanceof RangeError) return { fault: "the page is nested too deeply to be an article" };
    throw error;
  }
}

function read(html: string, options: ReadOptions): Reading {
  const page = parsePage(html);
  const metadata = readMetadata(page);
  const system = systemOf(page);
  const visible = chooseFacts(pageLines(visibleText(page)));
  const headline = headlineOf(page, metadata, system);
  const bodyHtml = bodyHtmlOf(page, html, system);
  if (headline === null || (bodyHtml === null && metadata.articleBody === null)) {
    return fromVisibleText(page, html, options);
  }
  const lead = leadOf(page, metadata, system);
  const kicker = system ? textOf(page, system.kicker) : null;
  const raw =
    bodyHtml === null ? fromText(cleanLines(metadata.articleBody ?? "")) : fromHtml(bodyHtml.html).document;
  const body = trimBody(cleanDocument(raw), [kicker, headline, lead]);
  if (body.document.content.map(blockText).join("").trim() === "" && lead === null) {
    return fromVisibleText(page, html, options);
  }
  const moment = momentOf(page, { metadata, system, visible });
  const found: Found = { way: wayOf(metadata, system, bodyHtml?.way), notes: [...moment.notes] };
  if (body.labels.length > 0) found.labels = body.labels;
  if (metadata.site !== null) found.site = cleanLine(metadata.site);
  if (moment.moment) found.timeKnown = moment.moment.timeKnown;
  const code = codeOf(page, { metadata, system, visible });
  if (code === null && !moment.moment && metadata.way === null) {
    return {
      fault: "neither a news code nor a time of publication was found: this is not the page of an article",
    };
  }
  if (code === null) found.notes.push("no news code was found; a new one will be given");
  const clean = cleanLine(headline);
  const address = metadata.address;
  return {
    arrival: {
      origin: SAVED_PAGE,
      originKey: code === null ? (address ?? keyOf(clean, moment.moment?.instant ?? null)) : String(code),
      code,
      kind: "news",
      kicker: cleanOrNull(kicker),
      headline: clean,
      lead: cleanOrNull(lead),
      body: body.document,
      byline: cleanOrNull(metadata.author),
      publishedAt: moment.moment?.instant ?? null,
      section: cleanOrNull(sectionOf(page, metadata, system)) ?? options.section ?? null,
      source: sourceOf(body, { lead, metadata, found, options }),
      tags: tagsOf(page, metadata, system),
      original: html,
    },
    found,
  };
}

/** Pages without marks of any kind are read like their text. */
function fromVisibleText(page: Document, html: string, options: ReadOptions): Reading {
  const reading = readSavedPageText(visibleText(page), options);
  if ("fault" in reading) return reading;
  return {
    arrival: { ...reading.arrival, original: html },
    found: { ...reading.found, way: "visible-text" },
  };
}

function systemOf(page: Document): PageSystem | undefined {
  return PAGE_SYSTEMS.find((system) => {
    const body = bodyElement(page, system);
    return body !== null && textOf(page, system.headline) !== null;
  });
}

/** The matching element with the most text, so that an empty box of the same class does not win. */
function bodyElement(page: Document, system: PageSystem): Element | null {
  let best: { element: Element; length: number } | null = null;
  for (const selector of system.body.split(",")) {
    for (const element of page.querySelectorAll(selector.trim())) {
      if (element.nodeName.toUpperCase() === "BODY") continue;
      const length = (element.textContent ?? "").trim().length;
      if (length > 40 && (!best || length > best.length)) best = { element, length };
    }
    if (best) return best.element;
  }
  return null;
}

/** The visible headline where the machine's one is a cut or decorated form of it. */
function headlineOf(page: Document, metadata: PageMetadata, system: PageSystem | undefined): string | null {
  const visible = (system ? textOf(page, system.headline) : null) ?? textOf(page, "h1");
  const told = metadata.headline === null ? null : withoutSite(metadata.headline, metadata.site);
  if (told === null) return visible ?? withoutSite(textOf(page, "title") ?? "", metadata.site);
  if (visible === null) return told;
  return startsLike(visible, told) || startsLike(told, visible) ? visible : told;
}

function startsLike(long: string, short: string): boolean {
  const start = comparable(short.replace(/(?:\.{3}|…)\s*$/, ""));
  return start.length >= 8 && comparable(long).startsWith(start);
}

function withoutSite(headline: string, site: string | null): string | null {
  const match = /^(.{8,}?)\s*[-–—|»]\s*([^-–—|»]{2,50})$/u.exec(headline.trim());
  const isSite =
    match?.[2] !== undefined && (isOutlet(match[2]) || (site !== null && sameText(match[2], site)));
  const text = isSite ? (match?.[1] ?? "") : headline;
  return text.trim() === "" ? null : text.trim();
}

function leadOf(page: Document, metadata: PageMetadata, system: PageSystem | undefined): string | null {
  const visible = system ? textOf(page, system.lead) : null;
  if (visible !== null) return visible;
  const told = metadata.way === null ? null : metadata.description;
  return told === null || /(?:\.{3}|…)$/.test(told) ? null : told;
}

function bodyHtmlOf(
  page: Document,
  html: string,
  system: PageSystem | undefined,
): { html: string; way: string } | null {
  const element = system ? bodyElement(page, system) : null;
  if (element && system) return { html: withoutFurniture(element, system), way: system.name };
  const readable = new Readability(parsePage(html) as never, { charThreshold: 120 }).parse();
  return readable?.content ? { html: readable.content, way: "readability" } : null;
}

function withoutFurniture(element: Element, system: PageSystem): string {
  const copy = element.cloneNode(true) as Element;
  for (const selector of [...FURNITURE, system.lead, system.kicker, "h1"]) {
    for (const unwanted of copy.querySelectorAll(selector)) unwanted.remove();
  }
  return copy.innerHTML;
}

function wayOf(metadata: PageMetadata, system: PageSystem | undefined, body: string | undefined): string {
  return (
    [metadata.way, system?.name ?? body].filter((way) => way !== null && way !== undefined).join(", ") ||
    "text"
  );
}

interface Sources {
  metadata: PageMetadata;
  system: PageSystem | undefined;
  visible: ReturnType<typeof chooseFacts>;
}

/** The machine's instant; the printed one where there is none, or where the two name different days. */
function momentOf(
  page: Document,
  { metadata, system, visible }: Sources,
): { moment: Moment | undefined; notes: string[] } {
  const machine = [
    metadata.published,
    ...attributes(page, "[itemprop=datePublished]", ["content", "datetime"]),
    ...attributes(page, "article time[datetime], time[datetime]", ["datetime"]),
  ];
  const told = machine
    .map((text) => (text === null ? undefined : readMoment(text)))
    .find((moment) => moment !== undefined);
  const printedText = system ? textOf(page, system.date) : null;
  const printed = (printedText === null ? undefined : readMoment(printedText)) ?? visible.moment;
  const chosen = told?.timeKnown === false && printed?.timeKnown ? printed : (told ?? printed);
  if (!chosen) return { moment: undefined, notes: ["no time of publication was found"] };
  const notes = chosen.note === undefined ? [] : [chosen.note];
  if (told && printed && Math.abs(told.instant.getTime() - printed.instant.getTime()) > 36 * 3_600_000) {
    notes.push(
      "the printed time and the one for machines are more than a day apart; the one for machines was taken",
    );
  }
  if (!chosen.timeKnown) notes.push("only the day of publication was found, not the time");
  return { moment: chosen, notes };
}

function attributes(page: Document, selector: string, names: readonly string[]): (string | null)[] {
  return [...page.querySelectorAll(selector)].flatMap((element) =>
    names.map((name) => element.getAttribute(name)),
  );
}

/** The code that is printed beside its label, else the one in the page's address, else the machine's identifier. */
function codeOf(page: Document, { metadata, system, visible }: Sources): number | null {
  const marked = system ? textOf(page, system.code) : null;
  const printed = marked === null ? null : chooseFacts(pageLines(marked)).code;
  const inAddress = metadata.address === null ? null : codeInAddress(metadata.address);
  if (printed !== null) return printed;
  if (visible.code !== null && (visible.otherCodes.length === 0 || inAddress === null)) return visible.code;
  if (inAddress !== null) return inAddress;
  const identifier = Number(metadata.identifier);
  return Number.isSafeInteger(identifier) && identifier > 0 ? identifier : null;
}

const HOME = /^(?:صفحه\s*(?:نخست|اصلی)|خانه|خبر|اخبار|home)$/iu;

function sectionOf(page: Document, metadata: PageMetadata, system: PageSystem | undefined): string | null {
  if (metadata.section !== null) return metadata.section;
  const path = system ? textsOf(page, system.section) : [];
  return path.find((name) => !HOME.test(name) && name.length <= 40) ?? null;
}

function tagsOf(page: Document, metadata: PageMetadata, system: PageSystem | undefined): string[] {
  const tags = metadata.tags.length > 0 ? metadata.tags : system ? textsOf(page, system.tags) : [];
  const clean = tags
    .map((tag) => cleanLine(tag.replace(/^#/, "").replace(/_/g, " ")))
    .filter((tag) => tag !== "" && tag.length <= 80);
  return [...new Set(clean)].slice(0, 50);
}

function sourceOf(
  body: ReturnType<typeof trimBody>,
  {
    lead,
    metadata,
    found,
    options,
  }: { lead: string | null; metadata: PageMetadata; found: Found; options: ReadOptions },
): { name: string; url: string | null } | null {
  const house = [...(options.house ?? []), ...(metadata.site === null ? [] : [metadata.site])];
  const first = firstText(body.document);
  const inBody = readOpening(first, house);
  const opening = inBody.house === null && lead !== null ? readOpening(lead, house) : inBody;
  if (opening.house !== null) found.house = cleanLine(opening.house);
  const signed =
    opening.house !== null && !house.some((own) => sameText(own, opening.house ?? "")) ? opening.house : null;
  const name = body.source ?? opening.quoted ?? signed;
  return name === null ? null : { name: cleanLine(name), url: null };
}

function firstText(body: Body): string {
  return blockText(
    body.content.find((block) => block.type === "paragraph" && blockText(block).trim() !== ""),
  );
}
