// Who told it first: the credits that Persian newsrooms put into the text itself, at its start and at its end.

import { endMarkStart, labelsAtEnd } from "./labels.ts";
import { isOutlet, outletAtStart } from "./outlets.ts";
import { loose, searchable } from "./searchable.ts";

export interface Opening {
  /** The house that signs («به گزارش X»). */
  house: string | null;
  /** Whom the house quotes («به نقل از Y»). */
  quoted: string | null;
  /** The writer, where an old agency opening names one. */
  byline: string | null;
}

const REPORTED = new RegExp(
  `^[\\s\\u200c«"]*(?:[\\p{L}\\s\\u200c]{2,25}?[\\-–—][\\s\\u200c]*)?(?:${loose("به گزارش|بنا به گزارش|بر اساس گزارش|طبق گزارش")})(?![\\p{L}])[\\s\\u200c]*(?:${loose("خبرنگار گروه|خبرنگار سرویس|گروه|سرویس|خبرنگار|حوزه|بخش")}(?![\\p{L}])[\\s\\u200c]*)?`,
  "u",
);
const QUOTED = new RegExp(`(?:${loose("به نقل از")})(?![\\p{L}])[\\s\\u200c]*`, "u");
const NAME_END =
  /[،,؛;:.(«»\-–—"]|\s(?=به نقل|از (?!سوی|طرف)|در (?:گفت|گزارش|پی|آستانه|حاشیه)|ظهر|صبح|عصر|شامگاه|امروز|دیروز)/u;
const OPENING_NAME =
  /^([\p{L}\s\u200c]{2,40}?)\s*[؛;:،\-–—_]+\s*(?:([\p{L}\u200c]+(?:\s[\p{L}\u200c]+){1,3})\s*[-–—:؛]\s)?/u;

const LONGEST_OPENING = 400;

/** The credits in the first words of a body. Names that cannot be told from the words after them are left out. */
export function readOpening(text: string, house: readonly string[] = []): Opening {
  const view = searchable(text.slice(0, LONGEST_OPENING));
  const reported = REPORTED.exec(view);
  if (reported) {
    const start = reported[0].length;
    const name = nameAt(text, view, start, house);
    const quote = QUOTED.exec(view.slice(start, start + 120));
    const quoted = quote ? nameAt(text, view, start + quote.index + quote[0].length, house) : null;
    return { house: name, quoted, byline: null };
  }
  const opening = OPENING_NAME.exec(view);
  if (opening?.[1] !== undefined && isOutlet(opening[1])) {
    return {
      house: text.slice(0, opening[1].length).trim(),
      quoted: null,
      byline: opening[2]?.trim() ?? null,
    };
  }
  return { house: null, quoted: null, byline: null };
}

/** A desk may stand before the house («خبرنگار فرهنگی خبرگزاری …»). */
const OUTLET_KIND = /(?<=[\s\u200c])(?:خبرگزاری|روزنامه|پایگاه|باشگاه|سایت|وبگاه)(?=[\s\u200c])/u;

/** A name that begins at `start`: to the next sign if that is near, else as far as the outlets we know reach. */
function nameAt(text: string, view: string, start: number, house: readonly string[]): string | null {
  const rest = view.slice(start, start + 90);
  const known = outletAtStart(rest, house);
  const end = NAME_END.exec(rest)?.index ?? -1;
  const marked = end > 1 && rest.slice(0, end).trim().split(/\s+/).length <= 6 ? end : 0;
  // A listed name that is only the first part of a longer marked one («فارس پلاس») gives way to it, but a sentence
  // that runs on after a listed name does not.
  const length =
    known > 0 && (marked === 0 || rest.slice(known, marked).trim().split(/\s+/).length > 2)
      ? known
      : marked || known;
  const desk = OUTLET_KIND.exec(view.slice(start, start + length))?.index ?? 0;
  const name = text.slice(start + desk, start + length).trim();
  return /\p{L}{2}/u.test(name) ? name.replace(/^[«"\s]+|[»"\s]+$/gu, "") : null;
}

export interface Closing {
  /** The text without credit, end mark and labels; may be empty. */
  text: string;
  source: string | null;
  /** True where an end mark or a label stood here: nothing after it is the article's. */
  ended: boolean;
}

/** A credit stands in this many last characters. */
const LONGEST_TAIL = 160;

const GLUED = /(?<stop>[.؟?!…»”")\]])?\s*[/|]+\s*(?<name>[\p{L}][\p{L}\p{M}\s\u200c.]{1,44}?)\s*[/.]?$/u;
const NAMED = new RegExp(
  `(?:^|[.؟?!…»)\\s])[\\s\\u200c]*(?:${loose("منبع خبر|منبع")})[\\s\\u200c]*[:：][\\s\\u200c]*(?<name>[^:\\n]{2,50}?)[\\s.]*$`,
  "u",
);

/** Takes from the end of a paragraph what is not the article's: labels, end mark, then the source credit. */
export function readClosing(text: string): Closing {
  let view = searchable(text);
  let ended = false;
  const cut = (at: number): void => {
    view = view.slice(0, at).trimEnd();
    ended = true;
  };
  const labels = labelsAtEnd(view);
  if (labels < view.length) cut(labels);
  const mark = endMarkStart(view);
  if (mark >= 0) cut(mark);
  let source: string | null = null;
  const tail = Math.max(0, view.length - LONGEST_TAIL);
  const named = NAMED.exec(view.slice(tail));
  const glued = GLUED.exec(view.slice(tail));
  if (named?.groups?.name !== undefined) {
    source = sliceName(text, view, named.groups.name);
    const label = view.slice(tail + named.index).search(/منبع/u);
    view = view.slice(0, tail + named.index + label).trimEnd();
  } else if (
    glued?.groups?.name !== undefined &&
    isCredit(glued.groups.name, glued.groups.stop !== undefined || tail + glued.index === 0)
  ) {
    source = sliceName(text, view, glued.groups.name);
    view = view.slice(0, tail + glued.index + (glued.groups.stop?.length ?? 0)).trimEnd();
  }
  const again = endMarkStart(view);
  if (again >= 0) cut(again);
  return { text: text.slice(0, view.length).trimEnd(), source, ended };
}

/** After a full stop any short name is a credit; without one only a name that we know, or «خبرگزاری …». */
function isCredit(name: string, afterStop: boolean): boolean {
  const trimmed = name.trim();
  if (isOutlet(trimmed)) return true;
  const letters = trimmed.replace(/[^\p{L}]/gu, "").length;
  return afterStop && letters >= 3 && !/[.]/.test(trimmed) && trimmed.split(/\s+/).length <= 4;
}

function sliceName(text: string, view: string, name: string): string {
  const start = view.lastIndexOf(name);
  return text.slice(start, start + name.length).trim();
}
