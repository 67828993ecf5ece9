// What an export holds: the public articles of an edition, all or those of the last days, and what belongs to them.
import type { Context } from "../context.ts";
import { dayOf } from "../newsroom/calendar.ts";
import { archivePath, articlePath, dayPath, pagePath } from "../site/parts/address.ts";
import type { Address } from "./file-place.ts";

export interface Scope {
  /** Every address of an article in it, newest first. */
  articles: string[];
  /** The newsroom's own pages, also those that no other page leads to. */
  pages: string[];
  newest: { code: number; publishedAt: Date } | null;
  /** The one address of what an address names; null when the export does not hold it. `sure`: the site has it. */
  within(address: Address): { address: Address; sure: boolean } | null;
  /** Where it leads instead when what an address leads to is not held: from this year to the newest. */
  insteadOf(address: string): string | null;
  /** From now on this article belongs to it too, if it is public. */
  take(address: Address): void;
}

const ARTICLE = /^\/(?:[a-z]{2}\/news|n)\/(\d{1,16})(?:\/([^/]*))?/;
/** What stands under an article's address and is no slug. */
const NO_SLUG = new Set(["comments", "report", "pictures.zip"]);
/** A year, a month, a day of the archive, of a section's too. */
const ARCHIVED = /^\/[a-z]{2}(\/section\/[^/]+)?\/archive\/(\d.*)$/;
/** Where only the living site can answer. */
const LIVING =
  /^\/(?:studio|api|healthz|lite|sw\.js|[a-z]{2}\/(?:comments|reports|search|events|live|offline|saved)|[a-z]{2}\/news\/\d+\/(?:comments|report|pictures\.zip))(?:\/|$)/;

export async function openScope(ctx: Context, { since }: { since: Date | null }): Promise<Scope> {
  const rows = await ctx.reads
    .selectFrom("live_article")
    .select(["code", "slug", "edition", "published_at as at"])
    .where("edition", "=", ctx.edition.id)
    .orderBy("published_at", "desc")
    .orderBy("code", "desc")
    .execute();
  const pages = await ctx.reads
    .selectFrom("page")
    .select("live_slug")
    .where("edition", "=", ctx.edition.id)
    .where("live_version_id", "is not", null)
    .where("withdrawn_at", "is", null)
    .execute();
  const inside = rows.filter(({ at }) => since === null || at >= since);
  const all = new Map(rows.map((row) => [row.code, row]));
  const held = new Set(inside.map(({ code }) => code));
  const archive = archivePath(null, ctx.edition.id);
  const days = inside.map(({ at }) =>
    dayPath(dayOf(at, ctx.edition), ctx.edition.id).slice(archive.length + 1),
  );
  // Years, months, days: the calendar knows them all, and most are empty.
  const archived = new Set(days.flatMap((day) => [day, day.slice(0, -3), day.slice(0, -6)]));
  const prefix = `/${ctx.edition.id}/`;
  const codeOf = ({ path }: Address): number | undefined => {
    const [, code, slug = ""] = ARTICLE.exec(path) ?? [];
    return code === undefined || NO_SLUG.has(slug) ? undefined : Number(code);
  };
  const first = inside[0];
  return {
    articles: inside.map(articlePath),
    pages: pages.map(({ live_slug }) => pagePath(live_slug as string, ctx.edition.id)),
    newest: first ? { code: first.code, publishedAt: first.at } : null,
    take: (address) => {
      const code = codeOf(address);
      if (code !== undefined && all.has(code)) held.add(code);
    },
    insteadOf: (address) =>
      address === archive && days[0] !== undefined ? `${archive}/${days[0].slice(0, 4)}` : null,
    within: (address) => {
      const { path, query } = address;
      if (LIVING.test(path)) return null;
      const code = codeOf(address);
      if (code !== undefined) {
        const row = held.has(code) && all.get(code);
        return row ? { address: { ...address, path: articlePath(row) }, sure: query === "" } : null;
      }
      const [dated, ofSection, date = ""] = ARCHIVED.exec(path) ?? [];
      // The days of a section stand in its months, whole.
      if (dated && (!archived.has(date) || (ofSection && date.length > "1400/11".length))) return null;
      if (since !== null && query !== "" && isOlder(query, since)) return null;
      // Other editions are exports of their own.
      if (/^\/[a-z]{2}(?:\/|$)/.test(path) && !`${path}/`.startsWith(prefix)) return null;
      return { address, sure: query.startsWith("?before=") };
    },
  };
}

/** The page of a list that goes on before this moment. */
function isOlder(query: string, since: Date): boolean {
  const moment = /(\d{4}-\d\d-\d\dT[\d:.]+Z)/.exec(decodeURIComponent(query))?.[1];
  return moment !== undefined && new Date(moment) < since;
}
