// The edition that is worked in: the address says it, every call to the newsroom names it. Texts of it are written in
// its language and direction, whatever the language of the studio is.
import { EDITIONS, type EditionId } from "../editions.ts";

let present: EditionId = "fa";

/** Only the address decides it. */
export function workIn(edition: EditionId): void {
  present = edition;
}

export function workedIn(): EditionId {
  return present;
}

/** For an element that holds a text of the edition. */
export function writing(edition: EditionId): { lang: string; dir: "rtl" | "ltr" } {
  const { language, direction } = EDITIONS[edition];
  return { lang: language, dir: direction };
}

/** The editions that are offered, by what each calls itself. */
export function editionName(edition: EditionId): string {
  return EDITIONS[edition].name;
}
