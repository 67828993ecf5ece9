// Stored text made right without changing what it says: Persian letters, half-spaces where they can stand,
// spaces and signs by Persian rules. Right text comes back as it was; normalizing twice changes nothing more.

import { toLatinDigits, toPersianDigits } from "./digits.ts";
import { digitValue, persianLetterOf, plainFormOf, ZWNJ } from "./letters.ts";
import { aroundProtected, aroundSpans } from "./protect.ts";
import { punctuated } from "./punctuation.ts";

export type NormalizePolicy = {
  /** Digits outside protected stretches. Arabic-Indic ones become Persian even with "keep". */
  digits?: "persian" | "latin" | "keep";
  /** Commas, quotes, ellipsis, dashes, marks of numbers and the spaces round signs by Persian rules. */
  punctuation?: boolean;
  /** How the ezafe after a silent «ه» is written: خانهٔ, خانه‌ی, or as it stands. «ه ی» apart is a slip. */
  ezafe?: "hamza" | "ye" | "keep";
  /** Stretches that stay byte for byte: UTF-16 offsets of start and end, in order. */
  verbatim?: readonly (readonly [start: number, end: number])[];
};

const P = "\\u0621-\\u063a\\u0641-\\u064a\\u066e-\\u06d3\\u06d5";
const MARKS = "\\u064b-\\u065f\\u0670";

/** Text made right under a policy; the default is Persian digits, Persian punctuation and «هٔ». */
export function normalize(text: string, policy: NormalizePolicy = {}): string {
  const { verbatim } = policy;
  if (verbatim?.length) return aroundSpans(text, verbatim, (open) => settled(open, policy));
  return settled(text, policy);
}

function settled(text: string, policy: NormalizePolicy): string {
  let out = text;
  for (let pass = 0; pass < 6; pass++) {
    const next = applyRules(out, policy);
    if (next === out) break;
    out = next;
  }
  return out;
}

/** One pass; a mark that goes can bring two signs together that a second pass must see. */
function applyRules(text: string, policy: NormalizePolicy): string {
  const { digits = "persian", punctuation = true, ezafe = "hamza" } = policy;
  return aroundProtected(text, (open) => {
    let out = silentHe(halfSpaces(letters(open)), ezafe);
    if (digits === "persian") out = toPersianDigits(out);
    else if (digits === "latin") out = toLatinDigits(out);
    out = spaces(out);
    return punctuation ? spaces(punctuated(out, digits === "persian")) : out;
  });
}

/** Every letter in its Persian code point; signs that cannot be seen go or become the half-space they stand for. */
function letters(text: string): string {
  let out = "";
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const right = rightSign(text.charCodeAt(at));
    if (right === undefined) continue;
    out += text.slice(kept, at) + right;
    kept = at + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

const RIGHT: (string | undefined)[] = [];
for (let code = 0; code < 0x10000; code++) {
  const sign = String.fromCharCode(code);
  const plain = plainFormOf.get(code) ?? persianLetterOf[sign];
  if (plain !== undefined) RIGHT[code] = plain;
  else if (code >= 0x660 && code <= 0x669) RIGHT[code] = String.fromCharCode(0x6f0 + digitValue(code));
}
for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x2028]) RIGHT[code] = " ";
for (let code = 0x2000; code <= 0x200a; code++) RIGHT[code] = " ";
for (const code of [0xad, 0xac, 0x200b, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) RIGHT[code] = "\u200e";
for (let code = 0x202a; code <= 0x202e; code++) RIGHT[code] = "";
for (let code = 0x2066; code <= 0x2069; code++) RIGHT[code] = "";
for (let code = 0; code < 0x20; code++) if (code !== 9 && code !== 10) RIGHT[code] = "";
RIGHT[13] = undefined;
RIGHT[0x7f] = "";

function rightSign(code: number): string | undefined {
  return RIGHT[code];
}

const hiddenJoint = new RegExp(`(?<=[${P}${MARKS}])[\\u200c\\u200e]+(?=[${P}])`, "gu");
const afterFreeLetter = new RegExp(`(?<=[اآأإدذرزژوؤء][${MARKS}]?)${ZWNJ}`, "gu");
const tatweel = new RegExp(`(?<=[${P}${MARKS}])ـ+|(?<!ـ)ـ+(?=[${P}])`, "gu");

function halfSpaces(text: string): string {
  let out = text.includes("ـ") ? text.replace(tatweel, "") : text;
  if (out.includes("\u200e") || out.includes(ZWNJ)) {
    out = out.replace(hiddenJoint, ZWNJ).replace(afterFreeLetter, "");
    out = out
      .replace(/\u200e+/g, "")
      .replace(new RegExp(`(?<![${P}${MARKS}])${ZWNJ}+|${ZWNJ}+(?![${P}])`, "gu"), "");
  }
  return out;
}

// After «اه» the letter is sounded (نگاه) and takes no such ezafe.
const heYe = new RegExp(
  `(?<=(?!ا)[${P}]ه)(?:[ \\u200c]+ی|[ \\u200c]*(?:ء|\\u0653))(?![${P}${MARKS}\\u200c])`,
  "gu",
);
const heHamza = /(?<=ه)\u0654/gu;
const heAi = new RegExp(`(?<=[${P}]ه)[ \\u200c]+(?:ئی|یی)(?![${P}${MARKS}])`, "gu");

/** «خانه ی» and «خانه ء» are «خانهٔ»; «خانه یی» is «خانه‌ای». */
function silentHe(text: string, ezafe: NonNullable<NormalizePolicy["ezafe"]>): string {
  if (!text.includes("ه")) return text;
  const out = text.replace(heAi, `${ZWNJ}ای`);
  if (ezafe === "keep") return out;
  if (ezafe === "hamza") return out.replace(heYe, "\u0654");
  return out.replace(heYe, `${ZWNJ}ی`).replace(heHamza, `${ZWNJ}ی`);
}

const looseSpace = / {2}|[\t\r]| (?:\n|$)|\n(?: |\n\n)|^ /;

function spaces(text: string): string {
  if (!looseSpace.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]{2,}|\t/g, " ")
    .replace(/ +(?=\n|$)/g, "")
    .replace(/(^|\n) +/g, "$1")
    .replace(/\n{3,}/g, "\n\n");
}
