// The places of a front (صفحه), as the reader's pages set them. A card names its place by number; 1 is the lead.

/** The front of the whole site; every other front goes by its section's slug. */
export const HOME = "home";

export interface Slot {
  /** The lead dominates, the seconds stand beside it, the row under it. */
  name: "lead" | "seconds" | "row";
  /** Its first place. */
  first: number;
  places: number;
  /** So many of its places fill themselves where nothing is pinned; the others are absent then. */
  fills: number;
}

const HOME_SLOTS: readonly Slot[] = [
  { name: "lead", first: 1, places: 1, fills: 1 },
  { name: "seconds", first: 2, places: 3, fills: 3 },
  { name: "row", first: 5, places: 2, fills: 1 },
];

/** Under a section's lead the list of its articles begins at once, unless something is pinned. */
const SECTION_SLOTS: readonly Slot[] = [
  { name: "lead", first: 1, places: 1, fills: 1 },
  { name: "row", first: 2, places: 3, fills: 0 },
];

export function slotsOf({ sectionId }: { sectionId: number | null }): readonly Slot[] {
  return sectionId === null ? HOME_SLOTS : SECTION_SLOTS;
}

export function placesOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + slot.places, 0);
}

/** The place fills itself when nothing is pinned there. */
export function fillsItself(slots: readonly Slot[], position: number): boolean {
  return slots.some(({ first, fills }) => position >= first && position < first + fills);
}
