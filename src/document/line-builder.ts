// Gathers running text piece by piece into one line, with spaces folded as a browser folds them. Appending takes the
// same time however long the line is.
import { cleanText } from "./clean-text.ts";
import type { Look } from "./html-style.ts";
import type { Footnote, Inline } from "./schema.ts";

/** A line may be turned into a heading where all its words are bold and large. */
export interface Line {
  content: Inline[];
  looksLikeHeading: boolean;
}

const MAX_HEADING = 200;

export class LineBuilder {
  #content: Inline[] = [];
  #spaceBefore = true;
  #words = 0;
  #allHeading = true;

  /** True while nothing but spaces has come. */
  get empty(): boolean {
    return this.#content.length === 0;
  }

  /** True where the last thing was a line break. */
  get broken(): boolean {
    return this.#content.at(-1)?.type === "hardBreak";
  }

  text(raw: string, look: Look): void {
    const folded = cleanText(raw).replace(/ {2,}/g, " ");
    const text = this.#spaceBefore && folded.startsWith(" ") ? folded.slice(1) : folded;
    if (text === "") return;
    this.#spaceBefore = text.endsWith(" ");
    const words = text.trim().length;
    this.#words += words;
    if (words > 0 && !(look.large && look.marks.some((mark) => mark.type === "bold")))
      this.#allHeading = false;
    this.#content.push(
      look.marks.length === 0 ? { type: "text", text } : { type: "text", text, marks: look.marks },
    );
  }

  break(): void {
    this.#trimEnd();
    if (this.#content.length > 0) this.#content.push({ type: "hardBreak" });
    this.#spaceBefore = true;
  }

  note(note: Footnote): void {
    this.#content.push(note);
    this.#spaceBefore = false;
    this.#words++;
  }

  /** The line so far, without spaces and breaks at its end; the builder is empty afterwards. Undefined: no words. */
  take(): Line | undefined {
    while (this.broken) this.#content.pop();
    this.#trimEnd();
    const line = { content: this.#content, looksLikeHeading: this.#allHeading && this.#words <= MAX_HEADING };
    const words = this.#words;
    this.#content = [];
    this.#spaceBefore = true;
    this.#words = 0;
    this.#allHeading = true;
    return words === 0 ? undefined : line;
  }

  #trimEnd(): void {
    const last = this.#content.at(-1);
    if (last?.type !== "text" || !last.text.endsWith(" ")) return;
    if (last.text === " ") this.#content.pop();
    else this.#content[this.#content.length - 1] = { ...last, text: last.text.slice(0, -1) };
  }
}
