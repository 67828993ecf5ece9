// A question as the index understands it: places with the terms that may stand there, the same for every spelling.
// Farsi's terms follow from the letters; only of words that no table knows the half-space decides, and there the
// archive's own spelling does.

import type { Vocabulary } from "../rows/vocabulary.ts";
import { searchTerms } from "../terms.ts";

/** One place of a question: any of its terms says the same. */
export type Slot = string[];

/** Words and what joins some of them: `joined` stands for the slots from `from` up to `to`. */
export interface Asked {
  slots: Slot[];
  joints: { from: number; to: number; joined: string }[];
}

/** More places are not looked at; no reader asks so much. */
const MOST_SLOTS = 80;
const LONGEST_JOINT = 4;

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
    for (let size = 1; size <= LONGEST_JOINT && from + size <= slots.length; size += 1) {
      const letters = lettersFrom(slots, { from, size });
      joined.add(letters);
      terms.add(letters);
    }
  }
  return { terms: [...terms], joined: [...joined] };
}

/** The same question as the archive writes it: what it parts in another way is parted so. */
export function settle({ slots, joints }: Asked, vocabulary: Vocabulary): Asked {
  const settled: Asked = { slots: [], joints: [] };
  const typed = new Map(joints.map((joint) => [joint.from, joint]));
  for (let from = 0; from < slots.length; ) {
    const found = archived(slots, { from, vocabulary });
    if (found) {
      const start = settled.slots.length;
      settled.slots.push(...found.parts.map((part) => [part]));
      settled.joints.push({ from: start, to: settled.slots.length, joined: found.joined });
      from = found.to;
      continue;
    }
    const joint = typed.get(from);
    if (joint && vocabulary.of(joint.joined)) {
      const start = settled.slots.length;
      settled.joints.push({ from: start, to: start + joint.to - joint.from, joined: joint.joined });
    }
    settled.slots.push(slots[from] as Slot);
    from += 1;
  }
  return settled;
}

/** The longest run from here that the archive knows as one word with half-spaces. */
function archived(
  slots: Slot[],
  { from, vocabulary }: { from: number; vocabulary: Vocabulary },
): { joined: string; parts: string[]; to: number } | undefined {
  for (let size = Math.min(LONGEST_JOINT, slots.length - from); size > 0; size -= 1) {
    const joined = lettersFrom(slots, { from, size });
    const parts = vocabulary.compound(joined);
    if (parts) return { joined, parts, to: from + size };
  }
  return undefined;
}

const lettersFrom = (slots: Slot[], { from, size }: { from: number; size: number }): string =>
  slots
    .slice(from, from + size)
    .map(([term]) => term)
    .join("");
