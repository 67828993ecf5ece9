// Where an address of ours leads in the end: to the one address of its article, tag, section or day. So whatever old
// address led to it needs one hop.
import { isGregorianDate, isJalaliDate, jalaliOf, toJalali, toLatinDigits } from "@dabir/farsi";
import { articleAddress } from "../../newsroom/articles/address.ts";
import type { Reader } from "../../newsroom/reading/reader.ts";
import { articlePlace, sectionPlace, tagPlace } from "../../newsroom/reading/whereabouts.ts";
import {
  archivePath,
  archivePathOf,
  dayPath,
  latestPath,
  searchAddress,
  sectionFeedPath,
  sectionPath,
  tagPath,
} from "../parts/address.ts";
import { readCode } from "../read-code.ts";

/** `forNow`: it may lead elsewhere tomorrow. `gone`: the code of an article that is not public any more. */
export type Lead = { to: string; forNow: boolean } | { gone: number };

type Follow = (reader: Reader, pieces: string[]) => Promise<Lead | null> | Lead | null;

const WAYS: [pattern: RegExp, follow: Follow][] = [
  [/^\/(?:fa\/news|n)\/([^/]+)(?:\/.*)?$/, (reader, [key]) => article(reader, key as string)],
  [/^\/fa\/tag\/([^/]+)$/, async (reader, [name]) => path(await tagPlace(reader, name as string), tagPath)],
  [
    /^\/fa\/section\/([^/]+)$/,
    async (reader, [name]) => path(await sectionPlace(reader, name as string), sectionPath),
  ],
  [
    /^\/fa\/section\/([^/]+)\/rss$/,
    async (reader, [name]) => path(await sectionPlace(reader, name as string), sectionFeedPath),
  ],
  [
    /^\/fa\/search\?q=(.+)$/,
    (_, [typed]) => ({ to: searchAddress({ typed: typed as string }, { id: "fa" }), forNow: false }),
  ],
  [/^\/fa\/archive\/(\d+)[/-](\d+)[/-](\d+)$/, (reader, pieces) => day(reader, pieces)],
];

export async function leadOf(reader: Reader, target: string): Promise<Lead | null> {
  for (const [pattern, follow] of WAYS) {
    const match = pattern.exec(target);
    if (match) return follow(reader, match.slice(1));
  }
  if (target === archivePath(null, "fa")) return { to: thisYear(reader), forNow: true };
  return { to: encodeURI(target), forNow: target === latestPath("fa") };
}

async function article(reader: Reader, key: string): Promise<Lead | null> {
  const place = await articlePlace(reader, { code: readCode(key), keys: [toLatinDigits(key)] });
  if (!place) return null;
  return place.live ? { to: articleAddress(place), forNow: false } : { gone: place.code };
}

function path(slug: string | undefined, pathOf: (slug: string) => string): Lead | null {
  return slug === undefined ? null : { to: encodeURI(pathOf(slug)), forNow: false };
}

/** A Jalali day, or a Gregorian one by its year; a day to come is today. */
function day(reader: Reader, pieces: string[]): Lead | null {
  const [year, month, date] = pieces.map(Number) as [number, number, number];
  const said = { year, month, day: date };
  if (year > 1700 ? !isGregorianDate(said) : year < 1200 || !isJalaliDate(said)) return null;
  const asked = dayPath(year > 1700 ? toJalali(said) : said);
  const newest = today(reader);
  return asked > newest ? { to: newest, forNow: true } : { to: asked, forNow: false };
}

function today({ ctx }: Reader): string {
  return dayPath(jalaliOf(ctx.now(), ctx.edition.timeZone));
}

function thisYear({ ctx }: Reader): string {
  return archivePathOf({ year: jalaliOf(ctx.now(), ctx.edition.timeZone).year });
}
