// What is known while articles are being placed together: the ends of the stories they may join, and who was placed
// just now and stands in no index yet.
import { MET, type Met } from "./marks.ts";
import type { Member } from "./rows.ts";

/** Of each story the article that it began with, and the newest. */
export class Stories {
  #ends = new Map<number, { first?: Member; newest: Member }>();

  constructor(members: readonly Member[]) {
    for (const member of members) this.add(member);
  }

  add(member: Member): void {
    const ends = this.#ends.get(member.story) ?? { newest: member };
    if (member.at > ends.newest.at) ends.newest = member;
    if (member.code === member.story) ends.first = member;
    this.#ends.set(member.story, ends);
  }

  /** News codes of the first and the newest; of one where it is the same, none of a story that is not known. */
  anchorsOf(story: number): number[] {
    const ends = this.#ends.get(story);
    return ends ? [...new Set([(ends.first ?? ends.newest).code, ends.newest.code])] : [];
  }

  codes = (): number[] => [...this.#ends.keys()].flatMap((story) => this.anchorsOf(story));
}

/** The index of those that were placed just now. */
export class PlacedNow {
  #under = new Map<number, { code: number; story: number }[]>();

  add({ keys, ...placed }: { code: number; story: number; keys: readonly number[] }): void {
    for (const key of keys) this.#under.set(key, [...this.#at(key), placed].slice(-MET));
  }

  meet(sought: readonly number[]): Met[] {
    const met = new Map<number, Met>();
    for (const placed of sought.flatMap((key) => this.#at(key))) {
      met.set(placed.code, { ...placed, shared: (met.get(placed.code)?.shared ?? 0) + 1 });
    }
    return [...met.values()];
  }

  #at = (key: number) => this.#under.get(key) ?? [];
}
