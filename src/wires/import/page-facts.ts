// What a line of a page says about its article: code, dates with their role, section, author, source, counters.
// A line of prose that happens to hold a date says nothing here.
import { isOutlet } from "./outlets.ts";
import { type DatePiece, findDates } from "./page-dates.ts";
import { loose } from "./searchable.ts";

/** publish: labelled as the time of publication. other: no label. */
export type DateRole = "publish" | "update" | "today" | "other";

export type FactPiece = { start: number; end: number } & (
  | { kind: "code"; code: number }
  | { kind: "date"; role: DateRole; pieces: DatePiece[] }
  | { kind: "section" | "author" | "source" | "url"; value: string }
  | { kind: "noise" }
);

const S = "[\\s\\u200c]*";
const COLON = `${S}[:：]${S}`;
const BEFORE = "(?<![\\p{L}\\p{N}])";
const AFTER = "(?![\\p{L}\\p{N}])";
/** A labelled value may begin at the start of a line or after a sign, never inside a sentence. */
const FRESH = `(?<=^${S}|[|•·*/\\-–—»،]${S}|\\d${S})`;
const VALUE = "(?<value>[^|•\\n:：]{2,60}?)";
const VALUE_END = `(?=${S}(?:$|[|•]|\\s[\\-–—]\\s|${BEFORE}(?:${loose("کد|شناسه|تاریخ|زمان|تعداد|بازدید|نظرات|سرویس|گروه|خبرنگار|نویسنده|منبع")})${AFTER}))`;

const CODE = new RegExp(
  `${BEFORE}(?:(?:کد|شناسه|شماره)${S}(?:خبر|مطلب|نوشته|محتوا|گزارش|سند)${S}[:：؛\\-–.]?|(?:کد|شناسه)${COLON}|news${S}(?:id|code)${S}[:：]?)${S}(?<code>\\d{1,17})(?![\\d])`,
  "giu",
);
const ROLES: readonly { role: DateRole; pattern: RegExp }[] = [
  {
    role: "update",
    pattern: new RegExp(
      `${BEFORE}(?:${loose("(?:تاریخ |زمان )?(?:آخرین |اخرین )?(?:به روز رسانی|بروز رسانی|به روز شده|بروز شده|ویرایش|اصلاحیه|تغییر)(?: در| شده)?")})${S}[:：]?`,
      "gu",
    ),
  },
  {
    role: "publish",
    pattern: new RegExp(
      `${BEFORE}(?:${loose("(?:تاریخ و ساعت|تاریخ و زمان|تاریخ|زمان|ساعت) (?:انتشار|درج|خبر|مخابره|ثبت|ارسال|نشر)(?: خبر| مطلب)?|منتشر شده (?:در|است)?|انتشار(?: در)?|تاریخ|مورخ|published(?: at| on)?|date")})(?!${S}\\p{L})${S}[:：]?`,
      "giu",
    ),
  },
  {
    role: "today",
    pattern: new RegExp(`${BEFORE}(?:${loose("امروز|به وقت تهران|اکنون")})${AFTER}${S}[:：]?`, "gu"),
  },
];
const NUMBER = "\\d[\\d,٬٫.]{0,11}";
const NOISE: readonly RegExp[] = [
  new RegExp(
    `${BEFORE}(?:تعداد${S})?(?:${loose("بازدیدها|بازدید|نمایش|مشاهده|نظرات|نظر|دیدگاه ها|دیدگاه|پسندیدم|لایک|امتیاز|کلیک|دفعات مشاهده")})${COLON}(?:${NUMBER}|بدون${S}(?:نظر|دیدگاه))${S}(?:بار|بازدید|نظر|نفر|دیدگاه)?${AFTER}`,
    "gu",
  ),
  new RegExp(`${BEFORE}(?:بازدید|پسندیدم)${S}${NUMBER}${AFTER}`, "gu"),
  new RegExp(`(?<!\\d)${NUMBER}${S}(?:بازدید|نظر|دیدگاه|کلیک)${AFTER}`, "gu"),
  new RegExp(`${BEFORE}بدون${S}(?:نظر|دیدگاه)${AFTER}`, "gu"),
  new RegExp(`${BEFORE}(?:زمان${S})?مطالعه${COLON}?\\d+${S}دقیقه${AFTER}`, "gu"),
  new RegExp(`(?<=^${S})(?:${loose("عکس|عکاس|عکس از|تصویر|عکاس خبر")})${COLON}[^.:؟!]{2,40}$`, "gu"),
  new RegExp(
    `${BEFORE}(?:${loose("نسخه چاپی|ارسال به دوستان|اندازه متن|ذخیره|چاپ خبر|لینک کوتاه|گزارش خطا")})${AFTER}${S}[:：]?(?:${S}[+\\-]){0,3}`,
    "gu",
  ),
];
const LABELLED: readonly { kind: "section" | "author" | "source"; pattern: RegExp }[] = [
  {
    kind: "section",
    pattern: labelled("دسته بندی|دسته بندی ها|دسته|سرویس|سرویس خبر|گروه خبری|گروه|بخش|حوزه|موضوع"),
  },
  { kind: "author", pattern: labelled("نویسنده|خبرنگار|گزارشگر|گزارش از|به قلم|مترجم|گفت و گو از|گردآوری") },
  { kind: "source", pattern: labelled("منبع خبر|منبع|به نقل از") },
];
/** «گروه شهر| نام نویسنده|» : desk and writer of a newspaper, alone on a line. */
const DESK = new RegExp(`(?<=^${S})گروه\\s(?<desk>[^|:]{2,30})[|](?<name>[^|:]{3,40})[|]?(?=${S}$)`, "u");
const BREADCRUMB = new RegExp(
  `(?<=^${S})(?:${loose("صفحه نخست|صفحه اصلی|خانه|شما اینجا هستید")})${S}[»>›/|]+(?<value>[^\\n]{2,90})$`,
  "u",
);
const URL_PIECE =
  /(?:https?:\/\/|www\.)[^\s<>«»"]+|(?<![\w@.])[a-z0-9-]+\.(?:ir|com|net|org|news|press)\/[^\s<>«»"]*/giu;
const FILLER = new RegExp(
  `${BEFORE}(?:${loose("مصادف با|برابر با|در|ساعت|تاریخ|به وقت تهران|به وقت ایران|تهران|مورخ|روز|چاپ|date|by")})${AFTER}`,
  "giu",
);

/** Longer lines are prose, or a page without lines that cannot be told apart. */
const LONGEST_LINE = 20_000;

/**
 * The facts of a line and the stretch of it that they take. No facts for prose. Where a headline or a sentence
 * shares the line with a code or a labelled date, it stands outside the stretch.
 */
export function findFacts(view: string): { facts: FactPiece[]; start: number; end: number } {
  const none = { facts: [], start: 0, end: 0 };
  if (view.length > LONGEST_LINE) return none;
  if (!/\d/.test(view) && !/[:：»>›|]|بدون|\.(?:ir|com|net|org)/u.test(view)) return none;
  const pieces = allPieces(view);
  if (pieces.length === 0) return none;
  const rest = lettersLeft(view, pieces, 0, view.length);
  if (rest === 0) return { facts: withOutlet(view, pieces), start: 0, end: view.length };
  const strong = pieces.filter(isStrong);
  if (strong.length > 0) return stretch(view, pieces, strong);
  const dates = pieces.filter((piece) => piece.kind === "date");
  const timed = dates.some((piece) => piece.pieces.some(({ kind }) => kind === "time") && hasDay(piece));
  const left = remainder(view, pieces);
  if (dates.some(hasDay) && (isOutlet(left) || (timed && rest <= 24 && view.length <= 120))) {
    return { facts: withOutlet(view, pieces), start: 0, end: view.length };
  }
  return none;
}

/** «خبرگزاری … ۲۲:۵۷» : an outlet's name beside the date is the source. */
function withOutlet(view: string, pieces: FactPiece[]): FactPiece[] {
  const left = remainder(view, pieces);
  if (left === "" || !isOutlet(left)) return pieces;
  return [...pieces, { kind: "source", value: left, start: view.length, end: view.length }];
}

function allPieces(view: string): FactPiece[] {
  const pieces: FactPiece[] = [];
  let rest = view;
  const take = (piece: FactPiece): void => {
    pieces.push(piece);
    rest = rest.slice(0, piece.start) + "\u0000".repeat(piece.end - piece.start) + rest.slice(piece.end);
  };
  for (const match of [...rest.matchAll(URL_PIECE)]) {
    take({ kind: "url", value: match[0], ...placeOf(match) });
  }
  for (const match of [...rest.matchAll(CODE)]) {
    const code = Number(match.groups?.code);
    if (Number.isSafeInteger(code) && code > 0) take({ kind: "code", code, ...placeOf(match) });
  }
  for (const pattern of NOISE) {
    for (const match of [...rest.matchAll(pattern)]) take({ kind: "noise", ...placeOf(match) });
  }
  const found: FactPiece[] = dateFacts(rest);
  for (const piece of found) take(piece);
  for (const { kind, pattern } of LABELLED) {
    for (const match of [...rest.matchAll(pattern)]) {
      const value = (match.groups?.value ?? "").replace(/\u0000/g, "").trim();
      if (value.length < 2) continue;
      take(/\p{L}/u.test(value) ? { kind, value, ...placeOf(match) } : { kind: "noise", ...placeOf(match) });
    }
  }
  const desk = DESK.exec(rest);
  if (desk?.groups) {
    const place = placeOf(desk);
    take({ kind: "section", value: (desk.groups.desk ?? "").trim(), ...place });
    pieces.push({ kind: "author", value: (desk.groups.name ?? "").trim(), ...place });
  }
  const path = BREADCRUMB.exec(rest);
  if (path) {
    const crumbs = (path.groups?.value ?? "").split(/[»>›/|\u0000]+/u).map((crumb) => crumb.trim());
    take({ kind: "section", value: crumbs.find((crumb) => /\p{L}/u.test(crumb)) ?? "", ...placeOf(path) });
  }
  return pieces.sort((first, second) => first.start - second.start);
}

/** Date pieces that stand together, with the label before them. */
function dateFacts(view: string): FactPiece[] {
  const labels = ROLES.flatMap(({ role, pattern }) =>
    [...view.matchAll(pattern)].map((match) => ({ role, ...placeOf(match) })),
  );
  const facts: (FactPiece & { kind: "date" })[] = [];
  for (const piece of findDates(view)) {
    const last = facts.at(-1);
    const label = labels.find(
      ({ start, end }) =>
        end <= piece.start && (!last || start >= last.end) && !gapHasLetters(view, end, piece.start),
    );
    const again = last?.pieces.some(({ kind }) => kind === piece.kind && kind !== "weekday");
    if (last && !label && !again && !gapHasLetters(view, last.end, piece.start)) {
      last.pieces.push(piece);
      last.end = piece.end;
    } else {
      const start = label ? label.start : piece.start;
      facts.push({ kind: "date", role: label?.role ?? "other", pieces: [piece], start, end: piece.end });
    }
  }
  return facts;
}

function gapHasLetters(view: string, start: number, end: number): boolean {
  return /[\p{L}\p{N}\u0000]/u.test(view.slice(start, end).replace(FILLER, ""));
}

function isStrong(piece: FactPiece): boolean {
  if (piece.kind === "code") return true;
  if (piece.kind !== "date") return false;
  if (piece.pieces.some(({ kind }) => kind === "instant")) return true;
  return piece.role !== "other" && piece.role !== "today" && hasDay(piece) && piece.end - piece.start > 14;
}

function hasDay(piece: FactPiece): boolean {
  return piece.kind === "date" && piece.pieces.some(({ kind }) => kind === "solar" || kind === "gregorian");
}

/** From the strong facts outwards over every fact that only signs and fillers separate. */
function stretch(
  view: string,
  pieces: FactPiece[],
  strong: FactPiece[],
): { facts: FactPiece[]; start: number; end: number } {
  let first = pieces.indexOf(strong[0] as FactPiece);
  let last = pieces.indexOf(strong.at(-1) as FactPiece);
  while (first > 0 && gap(view, pieces, first - 1) <= 12) first -= 1;
  while (last < pieces.length - 1 && gap(view, pieces, last) <= 12) last += 1;
  const facts = pieces.slice(first, last + 1);
  return { facts, start: facts[0]?.start ?? 0, end: facts.at(-1)?.end ?? 0 };
}

function gap(view: string, pieces: FactPiece[], at: number): number {
  return lettersLeft(view, [], pieces[at]?.end ?? 0, pieces[at + 1]?.start ?? 0);
}

function lettersLeft(view: string, pieces: FactPiece[], start: number, end: number): number {
  const text =
    start === 0 && end === view.length ? remainder(view, pieces) : view.slice(start, end).replace(FILLER, "");
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** What is left of the line when facts, fillers and signs at the edges are taken away. */
function remainder(view: string, pieces: FactPiece[]): string {
  let rest = view;
  for (const { start, end } of [...pieces].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest
    .replace(FILLER, " ")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

function labelled(words: string): RegExp {
  return new RegExp(`${FRESH}(?:${loose(words)})${COLON}${VALUE}${VALUE_END}`, "gu");
}

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}
