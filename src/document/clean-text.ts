// Which characters a body may hold. Whatever nobody can see and nothing needs is taken out; what Persian is written
// with (ZWNJ, ZWJ, LRM, RLM, ALM) stays.

// Controls but tab and line feed, soft hyphen, zero-width space, bidi embeddings, overrides and isolates, word joiner
// and invisible operators, deprecated format characters, BOM, interlinear marks, noncharacters.
const UNWANTED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
// Outside these characters, composing may change something; asking for it is slow, and most text needs it nowhere.
const MAY_COMPOSE =
  /[^\u0000-\u02ff\u0600-\u060f\u061b-\u064a\u0660-\u066f\u0671-\u06d5\u06ee-\u06ff\u200c-\u2027\u2030-\u205e]/;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const SPACES = /[\t\n\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Text of several lines as it may be stored: line ends become «\n», unwanted characters go, lone surrogates become
 * U+FFFD, and the rest is in Unicode's composed form (NFC).
 */
export function cleanLines(text: string): string {
  return composed(text.replace(LINE_ENDS, "\n").toWellFormed().replace(UNWANTED, ""));
}

/** Running text as it may be stored: like `cleanLines`, and every kind of space or line end is one plain space. */
export function cleanText(text: string): string {
  return cleanLines(text).replace(SPACES, " ");
}

/** A short field (caption, title): clean, single spaces, at most `limit` characters; null when nothing is left. */
export function cleanField(text: string, limit = 2000): string | null {
  const clean = cleanText(text).replace(/ {2,}/g, " ").trim().slice(0, limit).toWellFormed().trim();
  return clean === "" ? null : clean;
}

/** The text in NFC, in which every letter with its marks has one spelling. */
export function composed(text: string): string {
  return MAY_COMPOSE.test(text) ? text.normalize("NFC") : text;
}
