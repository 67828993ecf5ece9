// What stands around pages is the same on most of them: made once for a frame's house, sections and breaking news,
// and again when one of them changes.
import type { Card, Frame, House, SectionLink } from "../../newsroom/reading/views.ts";
import type { Markup } from "./markup.ts";

interface Made {
  sections: SectionLink[];
  breaking: Card | null;
  markup: Markup;
}

const byHouse = new WeakMap<House, Map<string, Made>>();

/** `key` names the part and everything else that it depends on; there are few of them. */
export function framed(frame: Frame, key: string, make: () => Markup): Markup {
  const { house, sections, breaking } = frame;
  let known = byHouse.get(house);
  if (known === undefined) {
    known = new Map();
    byHouse.set(house, known);
  }
  const made = known.get(key);
  if (made && made.sections === sections && made.breaking === breaking) return made.markup;
  const markup = make();
  known.set(key, { sections, breaking, markup });
  return markup;
}
