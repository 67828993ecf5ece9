// The search of the staff: everything that the caller may see, live or in hand, each article once, with the passages
// that were asked for.
import { toLatinDigits } from "@dabir/farsi";
import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import type { Document } from "../../document/schema.ts";
import { toText } from "../../document/to-text.ts";
import { instant } from "../instant.ts";
import { type Marked, marked, markedTerms, passage } from "../search/answers/passages.ts";
import type { SearchFilters, StaffHit, StaffQuery } from "../search/search-index.ts";
import { didYouMean } from "../search/typed/did-you-mean.ts";
import { readTyped } from "../search/typed/search-typed.ts";
import { articleFilter, asksForUnseen, filterConditions, tagIds, withChildren } from "./article-filter.ts";
import { type ArticleLine, articleLines } from "./article-lines.ts";
import { IS_LIVE } from "./live-state.ts";
import { inSight, sightOf } from "./sight.ts";

/** Fewer are answered with what else may have been meant. */
const FEW = 3;
/** Nobody reads further by relevance. */
const LAST_PLACE = 1000;

export const searchArticlesInput = z.strictObject({
  ...articleFilter,
  /** As people type it: words, «phrases», -exclusions, fields such as «سرویس:ورزش»; or a news code. */
  typed: z.string().max(20_000).default(""),
  sort: z.enum(["relevance", "date"]).default("relevance"),
  /** Only what changed, appeared or ran out since then: what an open screen asks for again and again. */
  since: instant.optional(),
  limit: z.int().min(1).max(100).default(20),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^(?:\d{1,4}|\d{1,15}\.\d{1,16})$/, "a cursor is the `next` of the page before")
    .optional(),
});
type Input = z.output<typeof searchArticlesInput>;

export interface FoundArticle {
  article: ArticleLine;
  /** Which text holds the words: the one in hand, or the one that readers see, saw or will see. */
  text: "draft" | "live";
  headline: Marked;
  /** Null where only the headline or a name holds them, and in answers without words. */
  passage: Marked | null;
}

export interface FoundArticles {
  found: FoundArticle[];
  /** The article whose news code was typed. */
  named: ArticleLine | null;
  /** Of the whole search; at most 1,000. */
  count: number;
  /** There are more than were counted. */
  more: boolean;
  /** It took too long: only the newest articles were looked through. */
  stopped: boolean;
  next: string | null;
  /** Other questions that may have been meant. */
  meant: string[];
  /** When this was so: `since` of the next question for what is new. */
  at: Date;
}

export async function searchArticles(
  ctx: Context,
  input: z.input<typeof searchArticlesInput>,
): Promise<FoundArticles> {
  const asked = askedOf(input);
  const at = await databaseTime(ctx);
  const { filters, ...typed } = await readTyped(ctx, asked.typed);
  const isEmpty = asked.typed.trim() === "" && Object.keys(narrowing(asked)).length === 0;
  const nothing = { hits: [], count: 0, more: false, stopped: false };
  const result = isEmpty
    ? nothing
    : await ctx.search.searchForStaff(ctx, {
        ...typed,
        ...cursorOf(asked),
        filters: { ...filters, ...(await tagFilter(ctx, asked)) },
        sort: asked.sort,
        limit: asked.limit,
        sight: sightFor(ctx, asked),
        narrowed: await narrowedBy(ctx, asked),
        known: await knownOf(ctx, asked),
      });
  const isFirst = asked.after === undefined && asked.since === undefined;
  return {
    found: await shown(ctx, { typed: asked.typed, hits: result.hits }),
    named: isFirst ? await articleNamed(ctx, asked.typed) : null,
    count: result.count,
    more: result.more,
    stopped: result.stopped,
    next: nextOf(asked, result),
    meant: isFirst && !isEmpty && result.count < FEW ? await didYouMean(ctx, asked.typed) : [],
    at,
  };
}

/** Without words nothing is nearer than another. */
function askedOf(input: z.input<typeof searchArticlesInput>): Input {
  const { typed = "", sort = "relevance", limit = 20, ...filter } = input;
  return { ...filter, typed, limit, sort: typed.trim() === "" ? "date" : sort } as Input;
}

async function databaseTime(ctx: Context): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select now() as at`.execute(ctx.db);
  return (rows[0] as { at: Date }).at;
}

/** Everything of the input that narrows it down. */
function narrowing({ typed: _, sort: __, limit: ___, after: ____, ...filter }: Input): object {
  return filter;
}

/** What somebody sees as readers do is found by that text alone, so that filters of the text in hand tell nothing of it. */
function sightFor(ctx: Context, asked: Input): StaffQuery["sight"] {
  const { whole, asReaders } = sightOf(ctx.actor);
  if (!asReaders || asksForUnseen(asked)) return { whole, asReaders: sql<boolean>`false` };
  return {
    whole,
    asReaders:
      asked.source === undefined
        ? IS_LIVE.yes
        : sql<boolean>`(${IS_LIVE.yes} and a.draft_revision_id is null)`,
  };
}

async function narrowedBy(ctx: Context, { tag: _, since, ...filter }: Input): Promise<RawBuilder<boolean>[]> {
  const conditions = await filterConditions(ctx, filter);
  if (since === undefined) return conditions;
  const within = (column: string) => sql`(${sql.ref(column)} >= ${since} and ${sql.ref(column)} <= now())`;
  return [
    ...conditions,
    sql<boolean>`(a.changed_at >= ${since} or ${within("a.visible_at")} or ${within("a.expires_at")})`,
  ];
}

/** What of it the index knows; tags are filters of their own. */
async function knownOf(ctx: Context, asked: Input): Promise<StaffQuery["known"]> {
  const { tag: _, sections, kinds, ...others } = narrowing(asked) as Partial<Input>;
  return {
    filters: { sectionIds: sections && (await withChildren(ctx, sections)), kinds },
    isAll: Object.keys(others).length === 0,
  };
}

/** Of a tag that is not there, nothing is found. */
async function tagFilter(ctx: Context, { tag }: Input): Promise<SearchFilters> {
  if (tag === undefined) return {};
  const found = await tagIds(ctx, tag);
  return { tagIds: found.length > 0 ? found : [0] };
}

function cursorOf({ after, sort }: Input): Pick<StaffQuery, "after" | "offset"> {
  if (after === undefined) return {};
  const [first, code] = after.split(".").map(Number) as [number, number | undefined];
  if (code === undefined) return { offset: Math.min(first, LAST_PLACE) };
  return sort === "date" ? { after: { at: new Date(first), code } } : {};
}

function nextOf(asked: Input, { hits, count }: { hits: StaffHit[]; count: number }): string | null {
  const last = hits.at(-1);
  if (!last || hits.length < asked.limit) return null;
  if (asked.sort === "date") return `${last.at.getTime()}.${last.code}`;
  const place = (cursorOf(asked).offset ?? 0) + hits.length;
  return place < count && place < LAST_PLACE ? String(place) : null;
}

async function shown(
  ctx: Context,
  { typed, hits }: { typed: string; hits: StaffHit[] },
): Promise<FoundArticle[]> {
  const codes = hits.map(({ code }) => code);
  const [lines, texts] = await Promise.all([articleLines(ctx, codes), textsOf(ctx, hits)]);
  const terms = markedTerms(typed);
  return lines.map((article) => {
    const text = texts.get(article.code);
    return {
      article,
      text: text?.inHand ? "draft" : "live",
      headline: marked(text?.headline ?? article.headline, terms),
      passage: (text && passage([text.lead ?? "", text.body].join("\n"), terms)) ?? null,
    };
  });
}

interface FoundText {
  headline: string;
  lead: string | null;
  body: string;
  inHand: boolean;
}

/** The texts by which they were found. */
async function textsOf(ctx: Context, hits: StaffHit[]): Promise<Map<number, FoundText>> {
  const { rows } = await sql<Omit<FoundText, "body"> & { code: number; body: Document }>`
    select a.code, r.headline, r.lead, r.body, h.draft and a.draft_revision_id is not null as "inHand"
    from unnest(${hits.map(({ code }) => code)}::bigint[], ${hits.map(({ draft }) => draft)}::boolean[]) as h(code, draft)
    join article a on a.code = h.code
    join revision r on r.id = case when h.draft then coalesce(a.draft_revision_id, a.live_revision_id) else a.live_revision_id end`.execute(
    ctx.db,
  );
  return new Map(rows.map(({ code, body, ...text }) => [code, { ...text, body: toText(body) }]));
}

async function articleNamed(ctx: Context, typed: string): Promise<ArticleLine | null> {
  const digits = toLatinDigits(typed.trim());
  if (!/^\d{1,15}$/.test(digits)) return null;
  const row = await ctx.db
    .selectFrom("article as a")
    .select("a.code")
    .where("a.code", "=", Number(digits))
    .where("a.edition", "=", ctx.edition.id)
    .where("a.binned_at", "is", null)
    .where(inSight(sightOf(ctx.actor)))
    .executeTakeFirst();
  return row ? ((await articleLines(ctx, [row.code]))[0] ?? null) : null;
}
