// Suggestions for an editor: every slip with its place, what it should be, why, and how sure that is. The text
// itself is never changed here.

import { toPersianDigits } from "./digits.ts";
import { halfSpaceEdits } from "./half-space.ts";
import { maskProtected, STAND_IN } from "./protect.ts";
import { type Certainty, slipRules } from "./slip-rules.ts";

export type Suggestion = {
  /** The rule's name, the key of a policy. */
  rule: string;
  /** UTF-16 offsets of the only stretch the edit touches. */
  start: number;
  end: number;
  replacement: string;
  certainty: Certainty;
  message: { fa: string; en: string };
};

export type ProofreadPolicy = {
  /** Rule name → false to leave it out, true to have one that is off by default («digits»). */
  rules?: Readonly<Record<string, boolean>>;
  /** Words and names that are right as they are. */
  dictionary?: Iterable<string>;
  /** How the house writes ها after a letter that joins: کتاب‌ها (default), کتابها, or both. */
  plural?: "half-space" | "joined" | "either";
  /** How the house writes می: می‌رود (default), or میرود as well. */
  verb?: "half-space" | "either";
};

const halfSpaceMessage = { fa: "نیم‌فاصله لازم است", en: "A half-space belongs here" };
const joinedMessage = { fa: "در شیوهٔ این خانه «ها» پیوسته است", en: "This house writes «ها» joined" };
const quoteMessage = { fa: "گیومهٔ فارسی «» به‌جای این نشانه", en: "Persian quotation marks «» belong here" };
const digitMessage = { fa: "رقم لاتین به‌جای رقم فارسی", en: "Latin digits in place of Persian ones" };

/** Suggestions in the order of the text, none overlapping another; an empty list for right text. */
export function proofread(text: string, policy: ProofreadPolicy = {}): Suggestion[] {
  const masked = maskProtected(text);
  const isOn = (rule: string) => policy.rules?.[rule] ?? rule !== "digits";
  const found: Suggestion[] = [];
  for (const rule of slipRules) {
    if (!isOn(rule.id)) continue;
    for (const match of masked.matchAll(rule.pattern)) {
      const written = text.slice(match.index, match.index + match[0].length);
      const groups = match[0].includes(STAND_IN) ? regroup(rule.pattern, written) : match.slice(1);
      const replacement = rule.replacement(written, groups);
      if (replacement === undefined || replacement === written) continue;
      found.push({
        rule: rule.id,
        start: match.index,
        end: match.index + match[0].length,
        replacement,
        certainty: rule.certainty,
        message: rule.message,
      });
    }
  }
  if (isOn("quotes")) found.push(...quotes(masked));
  if (isOn("half-space"))
    found.push(
      ...halfSpaces(masked).filter(
        ({ start, end, replacement }) => !isHouse(text.slice(start, end), replacement, policy),
      ),
    );
  if (policy.plural === "joined" && isOn("half-space")) found.push(...apartPlurals(masked));
  if (isOn("digits")) found.push(...latinDigits(masked));
  return apart(found, text, new Set(policy.dictionary ?? []));
}

/** The groups of a match over a masked stretch, read from the text itself. */
function regroup(pattern: RegExp, written: string): (string | undefined)[] {
  return new RegExp(`^(?:${pattern.source})$`, pattern.flags.replace("g", "")).exec(written)?.slice(1) ?? [];
}

function halfSpaces(masked: string): Suggestion[] {
  return halfSpaceEdits(masked).map(({ start, end, replacement, sure, margin }) => ({
    rule: "half-space",
    start,
    end,
    replacement,
    certainty: sure ? "sure" : margin >= 1 ? "likely" : "possible",
    message: halfSpaceMessage,
  }));
}

/** True for an edit that only parts what the house writes together. */
function isHouse(
  written: string,
  replacement: string,
  { plural = "half-space", verb = "half-space" }: ProofreadPolicy,
) {
  let out = replacement;
  if (plural !== "half-space") out = out.replace(/(?<!ه)\u200c(?=ها)/gu, "");
  if (verb !== "half-space") out = out.replace(/(?<=می)\u200c/gu, "");
  return out === written;
}

/** کتاب‌ها where the house writes کتابها; after «ه» the half-space stays. */
function apartPlurals(masked: string): Suggestion[] {
  return [...masked.matchAll(/(?<=[بپتثجچحخسشصضطظعغفقکگلمنی])\u200c(?=ها)/gu)].map((match) => ({
    rule: "half-space",
    start: match.index,
    end: match.index + 1,
    replacement: "",
    certainty: "likely",
    message: joinedMessage,
  }));
}

function latinDigits(masked: string): Suggestion[] {
  return [...masked.matchAll(/[0-9]+/g)].map((match) => ({
    rule: "digits",
    start: match.index,
    end: match.index + match[0].length,
    replacement: toPersianDigits(match[0]),
    certainty: "sure",
    message: digitMessage,
  }));
}

/** Quotation marks round Persian words, each mark an edit of its own. */
function quotes(masked: string): Suggestion[] {
  const pairs = masked.matchAll(/"[^"\n]*"|“[^“”\n]*”/gu).filter((pair) => /[\u0600-\u06ff]/.test(pair[0]));
  return [...pairs].flatMap((pair) => {
    const end = pair.index + pair[0].length;
    return [quote(pair.index, pair.index + 1, "«"), quote(end - 1, end, "»")];
  });
}

function quote(start: number, end: number, replacement: string): Suggestion {
  return { rule: "quotes", start, end, replacement, certainty: "sure", message: quoteMessage };
}

/** In the text's order and without overlaps: of two that overlap the earlier rule's stays; dictionary words stay. */
function apart(found: Suggestion[], text: string, dictionary: ReadonlySet<string>): Suggestion[] {
  const owner = new Int32Array(text.length + 1);
  const insertions = new Set<number>();
  const taken: Suggestion[] = [];
  for (const suggestion of found) {
    const { start, end } = suggestion;
    if (dictionary.has(text.slice(start, end))) continue;
    if (start === end) {
      if (insertions.has(start) || (start > 0 && owner[start] !== 0 && owner[start] === owner[start - 1]))
        continue;
      insertions.add(start);
    } else if (isTaken(owner, start, end) || insideHas(insertions, start, end)) continue;
    taken.push(suggestion);
    owner.fill(taken.length, start, end);
  }
  return taken.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isTaken(owner: Int32Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (owner[at] !== 0) return true;
  return false;
}

function insideHas(insertions: ReadonlySet<number>, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (insertions.has(at)) return true;
  return false;
}
