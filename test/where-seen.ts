// Asks every public list, feed and map whether it tells of an article.
import { jalaliOf } from "@dabir/farsi";
import type { TestSite } from "./test-site.ts";

export interface Sought {
  code: number;
  /** Words of the headline that no other article has. */
  words: string;
  section: string;
  tag: string;
  /** Another article whose page may name it as related. */
  neighbour: number;
}

/** The public addresses that tell of the article, the article's own page and its short link among them. */
export async function whereSeen(site: TestSite, sought: Sought): Promise<string[]> {
  const seen: string[] = [];
  for (const address of await places(site, sought)) {
    const answer = await site.get(address);
    const text = answer.status === 200 ? await answer.text() : "";
    if (text.includes(sought.words) || text.includes(`/news/${sought.code}/`)) seen.push(nameOf(address));
  }
  return seen;
}

/** Where a published article of today stands. */
export const EVERYWHERE = [
  "home",
  "latest",
  "section",
  "tag",
  "day",
  "rss",
  "section rss",
  "news map",
  "month map",
  "own page",
  "neighbour",
];

async function places(site: TestSite, { code, section, tag, neighbour }: Sought): Promise<string[]> {
  const now = new Date();
  const { year, month, day } = jalaliOf(now, "Asia/Tehran");
  const two = (number: number): string => String(number).padStart(2, "0");
  const slug = encodeURIComponent(section);
  const own = (await site.get(`/n/${code}`)).headers.get("location");
  return [
    "/fa/",
    "/fa/latest",
    `/fa/section/${slug}`,
    `/fa/tag/${encodeURIComponent(tag)}`,
    `/fa/archive/${year}/${two(month)}/${two(day)}`,
    "/fa/rss",
    `/fa/section/${slug}/rss`,
    "/sitemap/news.xml",
    `/sitemap/${now.toISOString().slice(0, 7)}.xml`,
    own ?? `/fa/news/${code}`,
    (await site.get(`/n/${neighbour}`)).headers.get("location") ?? "",
  ].map((address, index) => `${address}#${EVERYWHERE[index]}`);
}

const nameOf = (address: string): string => address.slice(address.indexOf("#") + 1);
