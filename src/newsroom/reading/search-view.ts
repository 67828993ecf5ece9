// What a search found, for the reader's page of it: articles with the passages that were asked for.
import type { Document } from "../../document/schema.ts";
import { toText } from "../../document/to-text.ts";
import { ARTICLE_KINDS } from "../articles/article.ts";
import { LATEST } from "../facts.ts";
import { type Marked, marked, markedTerms, passage } from "../search/answers/passages.ts";
import type { SearchFilters, SearchResult } from "../search/search-index.ts";
import { didYouMean } from "../search/typed/did-you-mean.ts";
import { filterOf } from "../search/typed/named-filters.ts";
import type { FieldName } from "../search/typed/parse-query.ts";
import { readTyped } from "../search/typed/search-typed.ts";
import { type Card, selectCards } from "./cards.ts";
import { type FeedItem, feedItems } from "./feed-view.ts";
import { type Frame, loadFrame, publicSections } from "./frame.ts";
import type { SectionLink } from "./links.ts";
import { inOrder, readCursor } from "./lists.ts";
import type { Reader } from "./reader.ts";

/** What the form of the page holds, as it was typed or chosen. */
export interface SearchAsked {
  typed: string;
  section: string;
  kind: string;
  author: string;
  tag: string;
  from: string;
  to: string;
  sort: "relevance" | "date";
}

export interface FoundArticle {
  card: Card;
  headline: Marked;
  /** Of the lead or the body; the lead where only headline or names hold the words. */
  passage: Marked | undefined;
}

export interface SearchView {
  frame: Frame;
  asked: SearchAsked;
  /** What can be chosen. */
  sections: SectionLink[];
  kinds: readonly string[];
  /** Null where nothing was asked. */
  found: {
    articles: FoundArticle[];
    count: number;
    more: boolean;
    stopped: boolean;
    page: number;
    /** What leads to the next page: its number, or the place where this one ended. */
    next: string | null;
  } | null;
  /** Other questions that may have been meant. */
  meant: string[];
  /** Fields whose value names nothing here. */
  unknown: FieldName[];
}

const PAGE_LENGTH = 20;
/** Nobody reads further; what is asked beyond is the last page. */
const LAST_PAGE = 50;
/** Fewer are answered with what else may have been meant. */
const FEW = 3;
const FIELDS = ["section", "kind", "author", "tag", "from", "to"] as const;

export async function searchView(
  reader: Reader,
  { asked, after }: { asked: SearchAsked; after: string },
): Promise<SearchView> {
  reader.making.shows(LATEST);
  const [frame, sections] = await Promise.all([loadFrame(reader), publicSections(reader)]);
  const { filters, unknown } = await chosenFilters(reader, asked);
  const result = await ask(reader, { asked, filters, after });
  const page = pageOf(after);
  return {
    frame,
    asked,
    sections: sections.map(({ slug, name }) => ({ slug, name })),
    kinds: ARTICLE_KINDS,
    found: result && {
      articles: await shown(reader, { asked, codes: result.hits.map(({ code }) => code) }),
      count: result.count,
      more: result.more,
      stopped: result.stopped,
      page,
      next: nextOf(result, { asked, page }),
    },
    meant: result && result.count < FEW ? await didYouMean(reader.ctx, asked.typed) : [],
    unknown,
  };
}

async function chosenFilters(
  { ctx }: Reader,
  asked: SearchAsked,
): Promise<{ filters: SearchFilters; unknown: FieldName[] }> {
  const filters: SearchFilters = {};
  const unknown: FieldName[] = [];
  for (const name of FIELDS) {
    const value = asked[name].trim();
    if (value === "") continue;
    const found = await filterOf(ctx, { name, value });
    if (found) Object.assign(filters, found);
    else unknown.push(name);
  }
  return { filters, unknown };
}

interface Question {
  asked: SearchAsked;
  filters: SearchFilters;
  after: string;
}

/** Null where there is nothing to ask for. */
async function ask({ ctx }: Reader, { asked, filters, after }: Question): Promise<SearchResult | null> {
  const typed = await readTyped(ctx, asked.typed);
  const all = { ...typed.filters, ...filters };
  if (asked.typed.trim() === "" && Object.keys(all).length === 0) return null;
  const cursor = asked.sort === "date" ? readCursor(after) : null;
  return ctx.search.search(ctx, {
    ...typed,
    filters: all,
    sort: asked.sort,
    limit: PAGE_LENGTH,
    ...(cursor ? { after: cursor } : { offset: (pageOf(after) - 1) * PAGE_LENGTH }),
  });
}

function pageOf(after: string): number {
  return /^\d{1,3}$/.test(after) ? Math.min(LAST_PAGE, Math.max(1, Number(after))) : 1;
}

function nextOf(result: SearchResult, { asked, page }: { asked: SearchAsked; page: number }): string | null {
  const last = result.hits.at(-1);
  if (!last || result.hits.length < PAGE_LENGTH) return null;
  if (asked.sort === "date") return `${last.at.toISOString()}.${last.code}`;
  return page < LAST_PAGE && page * PAGE_LENGTH < result.count ? String(page + 1) : null;
}

async function shown(
  reader: Reader,
  { asked, codes }: { asked: SearchAsked; codes: number[] },
): Promise<FoundArticle[]> {
  const [cards, bodies] = await Promise.all([inOrder(reader, codes), bodiesOf(reader, codes)]);
  const terms = markedTerms(asked.typed);
  return cards.map((card) => ({
    card,
    headline: marked(card.headline, terms),
    passage:
      passage([card.lead ?? "", bodies.get(card.code) ?? ""].join("\n"), terms) ??
      (card.lead === null ? undefined : { text: card.lead, marks: [] }),
  }));
}

async function bodiesOf({ ctx }: Reader, codes: number[]): Promise<Map<number, string>> {
  if (codes.length === 0) return new Map();
  const rows = await ctx.reads
    .selectFrom("article as a")
    .innerJoin("revision as r", "r.id", "a.live_revision_id")
    .select(["a.code", "r.body"])
    .where("a.code", "in", codes)
    .execute();
  return new Map(rows.map(({ code, body }) => [code, toText(body as Document)]));
}

/** The newest that a question finds, for its feed. */
export async function searchFeed(
  reader: Reader,
  asked: SearchAsked,
): Promise<{ frame: Frame; items: FeedItem[] }> {
  reader.making.shows(LATEST);
  const frame = await loadFrame(reader);
  const { filters } = await chosenFilters(reader, asked);
  const result = await ask(reader, { asked: { ...asked, sort: "date" }, filters, after: "" });
  const codes = result?.hits.map(({ code }) => code) ?? [];
  const query = selectCards(reader.ctx).where("a.code", "in", codes.length > 0 ? codes : [0]);
  return { frame, items: await feedItems(reader, query) };
}

/** The public article whose news code was typed, by nothing but its digits. */
export async function codeTyped({ ctx }: Reader, typed: string): Promise<number | undefined> {
  const code = Number(typed);
  if (!/^\d{5,15}$/.test(typed)) return undefined;
  const row = await ctx.reads
    .selectFrom("live_article")
    .select("code")
    .where("code", "=", code)
    .executeTakeFirst();
  return row?.code;
}
