// The search with 12,000 and 100,000 articles, or as many as `--articles` says: every class of question, making the
// index anew, and what it adds to saving.
import { sql } from "kysely";
import type { Context } from "../src/context.ts";
import { suggestQueries } from "../src/newsroom/search/typed/suggest.ts";
import { HOSTILE_SEARCHES } from "../test/hostile/hostile-searches.ts";
import { openAsker } from "./ask.ts";
import type { Room } from "./room.ts";
import { fillSearch } from "./search-articles.ts";
import { atLeast, atMost, type Figure, milliseconds, quantile, whole } from "./table.ts";

const SIZES = [12_000, 100_000];
/** For a page of 20, in milliseconds, by how many articles there are. */
const BARS: [articles: number, bar: number][] = [
  [100_000, 60],
  [1_000_000, 250],
];
const QUESTIONS = 60;
const SAVES = 60;

export async function search(
  { ctx, server }: Room,
  { articles }: { articles?: number | undefined } = {},
): Promise<Figure[]> {
  const figures: Figure[] = [];
  let filled = 0;
  for (const size of articles === undefined ? SIZES : [articles]) {
    await fillSearch(ctx, { from: filled, to: size });
    filled = size;
    const start = performance.now();
    const found = await ctx.search.rebuild(ctx, {});
    const rate = found / ((performance.now() - start) / 1000);
    await sql`vacuum analyze search_row`.execute(ctx.db);
    await sql`analyze search_term`.execute(ctx.db);
    figures.push({
      what: `search with ${whole(size)} articles: index made anew, articles a second`,
      measured: whole(rate),
      bar: "≥ 3,000",
      ...atLeast(rate, 3000),
    });
    figures.push(...(await classes(ctx, size)), await hostile(server.origin), await saving(ctx));
  }
  return figures;
}

async function classes(ctx: Context, size: number): Promise<Figure[]> {
  const [, bar] = BARS.find(([articles]) => size <= articles) ?? [0, Number.NaN];
  const figures: Figure[] = [];
  for (const [name, asks] of Object.entries(await questions(ctx))) {
    const took: number[] = [];
    for (const ask of asks) {
      const start = performance.now();
      await ask();
      took.push(performance.now() - start);
    }
    const p95 = quantile(took, 0.95);
    figures.push({
      what: `  ${name}, p50 / p95 of ${asks.length}`,
      measured: `${milliseconds(quantile(took, 0.5))} / ${milliseconds(p95)}`,
      bar: `≤ ${milliseconds(bar)}`,
      ...atMost(p95, bar),
    });
  }
  return figures;
}

/** Pages for what means harm: none may take long, so the longest counts. */
async function hostile(origin: string): Promise<Figure> {
  const asker = openAsker(origin);
  const took: number[] = [];
  for (const query of HOSTILE_SEARCHES) {
    const start = performance.now();
    const { status } = await asker.ask(`/fa/search?${query}`);
    if (status !== 200) throw new Error(`${status} for a hostile search: ${query.slice(0, 80)}`);
    took.push(performance.now() - start);
  }
  asker.close();
  return {
    what: `  pages of ${took.length} hostile searches, p50 / longest`,
    measured: `${milliseconds(quantile(took, 0.5))} / ${milliseconds(Math.max(...took))}`,
    bar: "≤ 100.0 ms",
    ...atMost(Math.max(...took), 100),
  };
}

type Ask = () => Promise<unknown>;

async function questions(ctx: Context): Promise<Record<string, Ask[]>> {
  const common = await termsBetween(ctx, 0.15, 1);
  const middle = await termsBetween(ctx, 0.005, 0.05);
  const rare = await termsBetween(ctx, 0, 0.001);
  const phrases = await headlinePieces(ctx);
  const section = await ctx.db
    .selectFrom("section")
    .select("id")
    .where("edition", "=", "fa")
    .executeTakeFirstOrThrow();
  const of = (list: string[], at: number): string => list[at % list.length] as string;
  const each = (ask: (at: number) => Promise<unknown>): Ask[] =>
    Array.from({ length: QUESTIONS }, (_, at) => () => ask(at));
  const page = (words: string, more: object = {}) => ctx.search.search(ctx, { words, limit: 20, ...more });
  // Somebody who sees everything: that takes longest.
  const sight = { whole: sql<boolean>`true`, asReaders: sql<boolean>`false` };
  const staffPage = (words: string, more: object = {}) =>
    ctx.search.searchForStaff(ctx, { words, limit: 20, sight, narrowed: [], ...more });
  const filters = { sectionIds: [section.id] };
  return {
    "a common word": each((at) => page(of(common, at))),
    "two common words": each((at) => page(`${of(common, at)} ${of(common, at + 1)}`)),
    "a middling word": each((at) => page(of(middle, at))),
    "two middling words": each((at) => page(`${of(middle, at)} ${of(middle, at + 7)}`)),
    "a rare word": each((at) => page(of(rare, at))),
    "common, middling and rare": each((at) => page(`${of(common, at)} ${of(middle, at)} ${of(rare, at)}`)),
    "a phrase": each((at) => page("", { phrases: [of(phrases, at)] })),
    "a whole headline": each((at) => page(of(phrases, at + 11))),
    "a common word in one section": each((at) => page(of(common, at), { filters })),
    "a middling word in one section": each((at) => page(of(middle, at), { filters })),
    "a common word by date": each((at) => page(of(common, at), { sort: "date" })),
    "a middling word by date": each((at) => page(of(middle, at), { sort: "date" })),
    "the staff: a common word": each((at) => staffPage(of(common, at))),
    "the staff: a middling word": each((at) => staffPage(of(middle, at))),
    "the staff: a common word by date": each((at) => staffPage(of(common, at), { sort: "date" })),
    suggestions: each((at) =>
      suggestQueries(ctx, { typed: of(middle, at).slice(0, 2 + (at % 3)), limit: 8 }),
    ),
  };
}

/** Terms that stand in such a share of the articles. */
async function termsBetween(ctx: Context, least: number, most: number): Promise<string[]> {
  const { rows } = await sql<{ term: string }>`
    select term from search_term t join search_archive a using (edition)
    where t.edition = 'fa' and term ~ '^[[:alpha:]]' and t.documents > ${least}::float8 * a.documents
      and t.documents <= ${most}::float8 * a.documents
    order by md5(term) limit ${QUESTIONS}`.execute(ctx.db);
  return rows.map(({ term }) => term);
}

async function headlinePieces(ctx: Context): Promise<string[]> {
  const { rows } = await sql<{ headline: string }>`
    select headline from article where code >= 250000000 order by md5(code::text) limit ${QUESTIONS}`.execute(
    ctx.db,
  );
  return rows.map(({ headline }, at) =>
    headline
      .split(" ")
      .slice(at % 4, (at % 4) + 3)
      .join(" "),
  );
}

/** What the index adds to the saving of an article. */
async function saving(ctx: Context): Promise<Figure> {
  const { rows } = await sql<{ code: number }>`
    select code from article where code >= 250000000 order by code desc limit ${SAVES}`.execute(ctx.db);
  const took: number[] = [];
  for (const { code } of rows) {
    await ctx.db.transaction().execute(async (db) => {
      const start = performance.now();
      await ctx.search.index({ ...ctx, db }, [code]);
      took.push(performance.now() - start);
    });
  }
  const p95 = quantile(took, 0.95);
  return {
    what: "  added to saving an article, p50 / p95",
    measured: `${milliseconds(quantile(took, 0.5))} / ${milliseconds(p95)}`,
    bar: "≤ 15.0 ms",
    ...atMost(p95, 15),
  };
}
