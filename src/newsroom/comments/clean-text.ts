// A comment's text as it is kept: the writer's words, without what could disturb the page around them.

/** Controls but tab and newline, bidi overrides and isolates, tag characters, and code points that are no characters. */
const DISTURBING =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}]/gu;
/** More combining marks on one letter than any script needs. */
const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;

export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(DISTURBING, "")
    .replace(PILED_MARKS, "$1")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Letters, digits or signs; not marks, spaces and fillers, of which a reader would see nothing. */
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{M}\p{C}\u2800\u0640]/u;

export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** A name is one line. */
export function cleanName(name: string): string | null {
  const line = cleanText(name).replace(/\s+/g, " ");
  return isVisible(line) ? line : null;
}
