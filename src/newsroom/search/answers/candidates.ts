// Which articles are worth weighing. All of a large archive cannot be: the commonest words stand nearly everywhere.
// An article is a candidate when it has enough of what is rare in the question; how much is enough follows from how
// many articles that lets in.

import type { Vocabulary } from "../rows/vocabulary.ts";
import { headlineTerm } from "../terms.ts";
import type { Asked, Slot } from "./asked.ts";
import { lexeme } from "./lexeme.ts";

export interface Place {
  /** A tsquery for it. */
  query: string;
  headline: string;
  /** Estimated share of the archive. */
  share: number;
  /** How much it tells: the logarithm of how rare it is. */
  mass: number;
}

/** Words of one article go together: an article with two is likelier than chance says. */
const TOGETHER = 0.65;
/** So many of the rarest places are combined. */
const COMBINED = 8;
const MOST_WAYS = 40;

const either = (queries: string[]): string =>
  queries.length === 1 ? (queries[0] as string) : `(${queries.join(" | ")})`;

/** The places of a question that stand in the archive at all, rarest first; those that are joined count as one. */
export function placesOf({ slots, joints }: Asked, vocabulary: Vocabulary): Place[] {
  const places: Place[] = [];
  const total = Math.max(vocabulary.documents, 1);
  const rarity = (documents: number): Pick<Place, "share" | "mass"> => {
    const share = Math.min(1, (documents + 0.5) / total);
    return { share, mass: Math.log(1 + 1 / share) };
  };
  const count = (terms: Slot): number => terms.reduce((sum, term) => sum + (vocabulary.of(term) ?? 0), 0);
  const jointAt = new Map(joints.map((joint) => [joint.from, joint]));
  const seen = new Set<string>();
  for (let at = 0; at < slots.length; ) {
    const joint = jointAt.get(at);
    const end = joint ? joint.to : at + 1;
    const run = slots.slice(at, end);
    const made = (form: (term: string) => string): string => {
      const all = run.map((slot) => either(slot.map((term) => lexeme(form(term)))));
      return joint
        ? `(${lexeme(form(joint.joined))} | ${all.length > 1 ? `(${all.join(" & ")})` : all[0]})`
        : (all[0] as string);
    };
    const query = made((term) => term);
    if (!seen.has(query)) {
      seen.add(query);
      const rarest = Math.min(...run.map(count));
      const documents = rarest + (joint ? (vocabulary.of(joint.joined) ?? 0) : 0);
      places.push({ query, headline: made(headlineTerm), ...rarity(documents) });
    }
    at = end;
  }
  return places.sort((one, other) => other.mass - one.mass || (one.query < other.query ? -1 : 1));
}

export interface Choice {
  /** A tsquery that lets in about as many as are wanted. */
  query: string;
  estimate: number;
}

/** Every place; then less and less, as long as no more than `most` articles are let in. */
export function chooseWays(
  places: Place[],
  { documents, most }: { documents: number; most: number },
): Choice {
  const all = places.map(({ query }) => query).join(" & ");
  const estimate = (set: Place[]): number => documents * share(set);
  const rare = places.slice(0, COMBINED);
  const sets = subsets(rare).sort((one, other) => other.mass - one.mass);
  let sum = estimate(places);
  let ways: Set<Place>[] = [];
  for (const { set } of sets) {
    const more = estimate(set);
    if (sum + more > most) {
      if (ways.length > 0 || sum > most) break;
      continue;
    }
    const next = minimal([...ways, new Set(set)]);
    if (next.length > MOST_WAYS) break;
    ways = next;
    sum += more;
  }
  if (ways.length === 0) return { query: all, estimate: sum };
  const parts = ways.map((set) => {
    const queries = [...set].map(({ query }) => query);
    return queries.length > 1 ? `(${queries.join(" & ")})` : (queries[0] as string);
  });
  return { query: `(${parts.join(" | ")})`, estimate: sum };
}

function share(set: Place[]): number {
  const [first, ...others] = set;
  return others.reduce((product, place) => product * place.share ** TOGETHER, first?.share ?? 1);
}

function subsets(places: Place[]): { set: Place[]; mass: number }[] {
  const sets: { set: Place[]; mass: number }[] = [];
  for (let bits = 1; bits < 1 << places.length; bits += 1) {
    const set = places.filter((_, at) => bits & (1 << at));
    sets.push({ set, mass: set.reduce((sum, place) => sum + place.mass, 0) });
  }
  return sets;
}

/** Those that no other one is part of. */
function minimal(ways: Set<Place>[]): Set<Place>[] {
  return ways.filter(
    (way, at) => !ways.some((other, place) => place !== at && other.size < way.size && other.isSubsetOf(way)),
  );
}
