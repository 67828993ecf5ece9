// Signs and the spaces round them by the rules of Persian print: «،» «؛» «؟», guillemets, one ellipsis, dashes,
// marks of numbers; nothing before a sign, one space after. Works on text whose letters and digits are right.

const P = "\\u0621-\\u063a\\u0641-\\u064a\\u066e-\\u06d3\\u06d5";
const MARKS = "\\u064b-\\u065f\\u0670";
const D = "۰-۹";
/** The stand-in of a protected stretch counts as a word. */
const WORD = `${P}${MARKS}${D}\\ue000`;

const doubleQuotes = /"[^"\n]*"|“[^“”\n]*”|„[^„“”\n]*[“”]/gu;
const singleQuotes = new RegExp(`(?<![${WORD}A-Za-z])'[^'\\n]{1,300}'(?![${WORD}A-Za-z])`, "gu");
/** Quotes round Latin words in Persian prose; the words themselves are stand-ins here. */
const latinQuotes = new RegExp(
  `(?<=[${P}] )["“]([\\ue000 ]{1,80})["”]|["“]([\\ue000 ]{1,80})["”](?=[،؛.]? [${P}])`,
  "gu",
);
const hasPersian = new RegExp(`[${P}]`);

function quotes(text: string): string {
  let out = text;
  if (/["“„]/.test(out))
    out = out
      .replace(doubleQuotes, guillemets)
      .replace(latinQuotes, (_pair, one?: string, other?: string) => `«${(one ?? other ?? "").trim()}»`);
  return out.includes("'") ? out.replace(singleQuotes, guillemets) : out;
}

function guillemets(pair: string): string {
  return hasPersian.test(pair) ? `«${pair.slice(1, -1).trim()}»` : pair;
}

const emDash = new RegExp(`(?<=[${WORD}»)] ?|^)---(?= |[${WORD}«(])`, "gmu");
const enDash = new RegExp(`(?<=[${WORD}»)] ?|^)--(?= |[${WORD}«(])`, "gmu");
const tatweelDash = new RegExp(`(?<=[${D}])ـ+(?=[${D}])|(?<=^|\\s)ـ+(?=\\s|$)`, "gmu");

/** Two hyphens, three, and the tatweel that stands alone are dashes; a line of nothing else is a rule and stays. */
function dashes(text: string): string {
  let out = text;
  if (out.includes("--")) out = out.replace(emDash, "—").replace(enDash, "–");
  return out.includes("ـ") ? out.replace(tatweelDash, "–") : out;
}

const dots = /(?<![./\\])\.(?: ?\.){2,}(?![/\\])|…(?: ?[.…])+/gu;
const repeated = /([!؟،؛])(?: ?\1)+/gu;
const latinSign = new RegExp(`(?<=[${P}${MARKS}${D}»)] ?)[,;?](?![0-9${D}])`, "gu");
const persianOf: Readonly<Record<string, string>> = { ",": "،", ";": "؛", "?": "؟" };

function shapes(text: string): string {
  let out = text;
  if (/[,;?]/.test(out)) out = out.replace(latinSign, (sign) => persianOf[sign] ?? sign);
  if (/\. ?\.|…/.test(out)) out = out.replace(dots, "…");
  return out.replace(repeated, "$1");
}

const thousands = new RegExp(`(?<![${D}.,/:٫-])[${D}]{1,3}(?:,[${D}]{3})+(?![${D},])`, "gu");
const decimal = new RegExp(
  `(?<![${D}.,/:٫-])(?<!(?:نسخه|نسخهٔ|ویرایش|نگارش|ساعت|بند|شماره|شمارهٔ|فصل|بخش|جدول|شکل) )([${D}]+)\\.([${D}]+)(?![${D}./:-])`,
  "gu",
);

/** The marks of Persian numbers: ۱٬۲۳۴٫۵ and ۲۰٪. A version, a clock and a number of a chapter keep their dot. */
function numberMarks(text: string): string {
  let out = text;
  if (out.includes(",")) out = out.replace(thousands, (number) => number.replaceAll(",", "٬"));
  if (out.includes(".")) out = out.replace(decimal, "$1٫$2");
  if (/[%٪]/.test(out)) {
    out = out.replace(new RegExp(`(?<=[${D}]) ?[%٪]|%(?=[${D}])`, "gu"), "٪");
  }
  return out.includes(" : ") ? out.replace(new RegExp(`(?<=[${D}]) : (?=[${D}]{2})`, "gu"), ":") : out;
}

const beforeSign = new RegExp(` +(?=[،؛؟!»…)\\]}]|[.:](?![0-9${D}]))`, "gu");
const afterOpening = /([«([{]) +/gu;
const missing = new RegExp(
  [
    `(?<=[،؛؟])(?=[${P}«(\\ue000])`,
    `(?<=[^${D}][،؛])(?=[${D}])`,
    `(?<=[${P}]{3}\\.)(?=[${P}]{2}|«)`,
    `(?<=[${P}]{2}[!:…]|[»)]:)(?=[${P}]{2}|«)`,
    `(?<=[${P}]{2}:)(?=[${D}(])`,
    `(?<=[${WORD}])(?=«)`,
    `(?<=»)(?=[${WORD}«])`,
    `(?<=(?:^|\\s)(?:[${P}]{1,3}|[${D}]{1,2})\\))(?=[${P}]{2})`,
  ].join("|"),
  "gmu",
);
const brackets = new RegExp(`(?<=([${WORD}])?)\\(([^()\\n]{1,200})\\)(?=([${WORD}])?)`, "gu");
/** What is written onto its word though it stands in brackets: کتاب(ها), علی(ع). */
const attached = /^(?:ها|های|هایی|ی|ان|ات|تر|ترین|م|ص|ع|س|ره|عج|رض|قده|صلی الله علیه و آله)$/;

function spaces(text: string): string {
  let out = text.replace(beforeSign, "").replace(afterOpening, "$1");
  out = out.replace(missing, " ");
  if (!out.includes("(")) return out;
  return out.replace(
    brackets,
    (all, before: string | undefined, inside: string, after: string | undefined) =>
      attached.test(inside) || !hasPersian.test(inside)
        ? all
        : `${before && hasPersian.test(before) ? " " : ""}${all}${after && hasPersian.test(after) ? " " : ""}`,
  );
}

const strayMark = new RegExp(`(?<=[${P}])[ \\u200c]+(?=[\\u064b-\\u0652](?:[^${P}]|$))`, "gu");

/** Signs, dashes, quotes and spaces made right. `numbers` says whether digits are Persian, and so their marks. */
export function punctuated(text: string, numbers: boolean): string {
  let out = dashes(quotes(text));
  out = shapes(out);
  if (numbers) out = numberMarks(out);
  if (/[\u064b-\u0652]/.test(out)) out = out.replace(strayMark, "").replace(/([\u064b-\u0652])\1+/gu, "$1");
  return spaces(out);
}
