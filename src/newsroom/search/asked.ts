// A question as the index understands it: places with the terms that may stand there, the same for every spelling.
// Farsi's terms follow from the letters; only of words that no table knows the half-space decides, and there the
// archive's own spelling does.
import { searchTerms } from "./terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One place of a question: any of its terms says the same. */
export type Slot = string[];

/** Words and what joins some of them: `joined` stands for the slots from `from` up to `to`. */
export interface Asked {
  slots: Slot[];
  joints: { from: number; to: number; joined: string }[];
}

/** More places are not looked at; no reader asks so much. */
const MOST_SLOTS = 80;
const LONGEST_JOINT = 3;

export function askedOf(words: string): Asked {
  const { terms, compounds } = searchTerms(words);
  const slots: Slot[] = [];
  const wholes = new Map(compounds.map((one) => [one.position, one]));
  const places = new Map<number, number>();
  for (const { term, position } of terms) {
    if (wholes.get(position)?.joined === term) continue;
    let at = places.get(position);
    if (at === undefined) {
      if (slots.length >= MOST_SLOTS) break;
      at = slots.push([]) - 1;
      places.set(position, at);
    }
    const slot = slots[at] as Slot;
    if (!slot.includes(term)) slot.push(term);
  }
  const joints = compounds.flatMap(({ joined, parts, position }) => {
    const from = places.get(position);
    return from === undefined || from + parts.length > slots.length
      ? []
      : { from, to: from + parts.length, joined };
  });
  return { slots, joints };
}

/** Letters that may be joined or parted otherwise: what the archive has to be asked for. */
export function lettersOf({ slots }: Asked): { terms: string[]; joined: string[] } {
  const terms = new Set(slots.flat());
  const joined = new Set<string>();
  for (let from = 0; from < slots.length; from += 1) {
    let letters = "";
    for (let size = 0; size < LONGEST_JOINT && from + size < slots.length; size += 1) {
      letters += (slots[from + size] as Slot)[0];
      joined.add(letters);
      terms.add(letters);
    }
  }
  return { terms: [...terms], joined: [...joined] };
}

/** The same question as the archive writes it. */
export function settle({ slots, joints }: Asked, vocabulary: Vocabulary): Asked {
  const parted: Slot[] = [];
  const starts: number[] = [];
  const found = new Map<string, { from: number; to: number; joined: string }>();
  for (const slot of slots) {
    starts.push(parted.length);
    const parts = slot.length === 1 ? vocabulary.compound(slot[0] as string) : undefined;
    if (parts) {
      const from = parted.length;
      found.set(`${from}`, { from, to: from + parts.length, joined: slot[0] as string });
      for (const part of parts) parted.push([part]);
    } else parted.push(slot);
  }
  for (const { from, to, joined } of joints) {
    const start = starts[from] as number;
    if (vocabulary.of(joined)) found.set(`${start}`, { from: start, to: start + (to - from), joined });
  }
  for (let from = 0; from < parted.length; from += 1) {
    let letters = (parted[from] as Slot)[0] as string;
    for (let size = 2; size <= LONGEST_JOINT && from + size <= parted.length; size += 1) {
      letters += (parted[from + size - 1] as Slot)[0];
      const parts = vocabulary.compound(letters);
      if (parts?.length === size) found.set(`${from}`, { from, to: from + size, joined: letters });
    }
  }
  return { slots: parted, joints: [...found.values()] };
}
