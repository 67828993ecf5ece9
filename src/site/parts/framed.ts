// What stands around pages is the same on most of them: made once for a frame's house, sections, own pages and breaking news,
// and again when one of them changes.
import type { Card } from "../../newsroom/reading/cards.ts";
import type { Frame, House } from "../../newsroom/reading/frame.ts";
import type { SectionLink } from "../../newsroom/reading/links.ts";
import type { PageLink } from "../../newsroom/reading/public-pages.ts";
import type { Markup } from "./markup.ts";

interface Made {
  sections: SectionLink[];
  pages: PageLink[];
  breaking: Card | null;
  markup: Markup;
}

const byHouse = new WeakMap<House, Map<string, Made>>();

/** `key` names the part and everything else that it depends on; there are few of them. */
export function framed(frame: Frame, key: string, make: () => Markup): Markup {
  const { house, sections, pages, breaking } = frame;
  let known = byHouse.get(house);
  if (known === undefined) {
    known = new Map();
    byHouse.set(house, known);
  }
  const made = known.get(key);
  if (made && made.sections === sections && made.pages === pages && made.breaking === breaking)
    return made.markup;
  const markup = make();
  known.set(key, { sections, pages, breaking, markup });
  return markup;
}
