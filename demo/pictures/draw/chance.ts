// Seeded chance: the same name draws the same picture on every machine.

export type Chance = {
  /** A number in [from, to). */
  between(from: number, to: number): number;
  /** One of the given things. */
  pick<T>(things: readonly [T, ...T[]]): T;
  /** True with the given probability. */
  luck(probability: number): boolean;
};

export function chanceOf(seed: string): Chance {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    between: (from, to) => from + next() * (to - from),
    pick: (things) => things[Math.floor(next() * things.length)] ?? things[0],
    luck: (probability) => next() < probability,
  };
}
