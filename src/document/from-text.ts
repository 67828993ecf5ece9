// A body out of plain text: every line that is not blank is a paragraph.
import { cleanLines, cleanText } from "./clean-text.ts";
import { parseDocument } from "./parse.ts";
import { type Document, emptyDocument } from "./schema.ts";

/**
 * The body of this text; blank text gives the empty body. Spaces at the ends of lines and doubled spaces go.
 * Text beyond the limits of parse.ts throws a DocumentError.
 */
export function fromText(text: string): Document {
  const content = cleanLines(text)
    .split("\n")
    .map((line) => cleanText(line).replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "")
    .map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] }));
  return content.length === 0 ? emptyDocument() : parseDocument({ ...emptyDocument(), content });
}
