// The account of what a body could not take in, in words that an editor can read.
import { cleanField } from "./clean-text.ts";
import type { HtmlElement } from "./html-tree.ts";

const MAX_ENTRIES = 200;
const MAX_LENGTH = 200;

export class Dropped {
  readonly #entries = new Set<string>();

  /** Notes an element by its name and address; the same twice is noted once. */
  element(element: HtmlElement): void {
    const { attrs } = element;
    const address = attrs.get("src") ?? attrs.get("data-src") ?? attrs.get("href") ?? attrs.get("data");
    this.words(address === undefined ? element.name : `${element.name} ${address}`);
  }

  words(text: string): void {
    const entry = cleanField(text, MAX_LENGTH);
    if (entry !== null && this.#entries.size < MAX_ENTRIES) this.#entries.add(entry);
  }

  list(): string[] {
    return [...this.#entries];
  }
}
