// Goes from page to page through the site, a few at a time: whatever a page links to and the export may hold is met,
// asked for once, and given its file.
import { askedFor, fileAt, linkBetween, readAddress } from "./file-place.ts";
import type { Scope } from "./scope.ts";

const AT_ONCE = 8;
const MOST_HOPS = 3;

export interface Crawl {
  /** Goes to these addresses, and on to whatever they make known; ends when there is nothing new. */
  run(starts: Iterable<string>, visit: (address: string) => Promise<void>): Promise<void>;
  /** What is met: true for the first time, and then it will be visited. */
  meet(address: string): boolean;
  /** The link in a file for a link of a page: to another file, as it was when it leads away, null when nothing is there. */
  linkFrom(file: string, link: string, met: string[]): Promise<string | null>;
  /** How many were met so far. */
  known(): number;
}

export interface CrawlInput {
  origin: string;
  scope: Scope;
  /** The site's answer, without its body. */
  head(address: string): Promise<Response>;
}

export function crawl({ origin, scope, head }: CrawlInput): Crawl {
  const met = new Set<string>();
  let waiting: string[] = [];
  /** The address that stands for this one, by what is asked for. */
  const places = new Map<string, Promise<string | null>>();

  const placeOf = (link: string, hops = 0): Promise<string | null> => {
    const read = readAddress(link, origin);
    const within = read && scope.within(read);
    if (!within || hops > MOST_HOPS) return Promise.resolve(null);
    const address = askedFor(within.address);
    if (within.sure) return Promise.resolve(address);
    const known = places.get(address);
    if (known) return known;
    const place = ask(address, hops);
    places.set(address, place);
    return place;
  };
  const ask = async (address: string, hops: number): Promise<string | null> => {
    const answer = await head(address);
    const location = answer.headers.get("location");
    if (location !== null) return (await placeOf(location, hops + 1)) ?? scope.insteadOf(address);
    return answer.status === 200 ? address : null;
  };
  const meet = (address: string): boolean => {
    if (met.has(address)) return false;
    met.add(address);
    waiting.push(address);
    return true;
  };

  return {
    meet,
    known: () => met.size,
    linkFrom: async (file, link, found) => {
      const read = readAddress(link, origin);
      if (!read) return link;
      const place = await placeOf(link);
      const target = place === null ? undefined : readAddress(place, origin);
      if (place === null || !target) return null;
      if (meet(place)) found.push(place);
      return linkBetween(file, fileAt(target)) + read.hash;
    },
    run: async (starts, visit) => {
      for (const address of starts) meet(address);
      while (waiting.length > 0) {
        const round = waiting;
        waiting = [];
        let next = 0;
        const work = async (): Promise<void> => {
          for (let at = next++; at < round.length; at = next++) await visit(round[at] as string);
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
      }
    },
  };
}
