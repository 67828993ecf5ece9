// The edition that a page is being set in: what its words, numbers, days and addresses go by. A page is made in one go,
// so there is one at a time, and every part may ask for it without being handed it.
import { type Edition, PERSIAN_EDITION } from "../../editions.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";

let current: Edition = PERSIAN_EDITION;

/** The edition being set; outside any page the Persian one. */
export function edition(): Edition {
  return current;
}

/** Makes something in an edition. `make` must not wait for anything: another page may be next. */
export function setIn<T extends string | number | object>(wanted: Edition, make: () => T): T {
  const before = current;
  current = wanted;
  try {
    return make();
  } finally {
    current = before;
  }
}

/** A page (or feed) that is always set in the edition of its own view. */
export function inOwnEdition<View extends { frame: Frame }, Rest extends unknown[]>(
  make: (view: View, ...rest: Rest) => string,
): (view: View, ...rest: Rest) => string {
  return (view, ...rest) => setIn(view.frame.edition, () => make(view, ...rest));
}
