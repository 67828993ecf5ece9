// Keeps what runs left to right inside Persian text together. Without isolation a name of two Latin words, a model
// number or a score is torn apart or turned round by its neighbours.
import { escapeHtml } from "./escape-html.ts";

const LATIN_WORD = "[A-Za-z\\u00c0-\\u024f0-9]+[+#%]{0,3}";
const BETWEEN = "(?:[.,:;'’&/@_|!?=–—-]{1,3} ?| [&/+–—-]{0,2} ?)";
const IN_BRACKETS = "(?: \\([A-Za-z0-9 .,&-]{1,80}\\))?";
const NUMBER = "[0-9۰-۹٠-٩]+(?:[.,٫٬/:][0-9۰-۹٠-٩]+)*";
const RANGE = `${NUMBER}(?:[-–—−]${NUMBER})+`;
const RUN = new RegExp(`${LATIN_WORD}(?:${BETWEEN}${LATIN_WORD})*${IN_BRACKETS}|${RANGE}`, "g");
const ONLY_RANGE = new RegExp(`^${RANGE}$`);

const RTL_LETTER = /(?![۰-۹٠-٩])[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LTR_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** True where a text has Latin letters and none that run right to left, so that it stands as a whole. */
export function isLeftToRight(text: string): boolean {
  return !RTL_LETTER.test(text) && LTR_LETTER.test(text);
}

/**
 * Escaped HTML of the text, with an isolating `span` around runs of two or more Latin words, words with digits or
 * signs inside (S-300, example.com), and scores and ranges (۴–۰). A single plain word needs none. No `bdi`: readers'
 * tools that do not know it take its words out of the article.
 */
export function isolateLatin(text: string): string {
  let html = "";
  let end = 0;
  for (const match of text.matchAll(RUN)) {
    if (!needsIsolation(match[0])) continue;
    html += `${escapeHtml(text.slice(end, match.index))}<span dir="auto">${escapeHtml(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function needsIsolation(run: string): boolean {
  if (/[A-Za-z\u00c0-\u024f]/.test(run)) return /[^A-Za-z\u00c0-\u024f]/.test(run);
  return ONLY_RANGE.test(run);
}
