// Chooses what goes with an article: others about the same by their words, by the tags they share, the rarer the tag
// the more, and near in time; each story once, never the article's own, and nothing that an editor banned.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { findBeside } from "./related.ts";

/** As many as a page shows, and some in place of those that go. */
const KEPT = 10;
const LOOKED_AT = 40;
/** Of each tag so many of its newest articles are looked at. */
const OF_TAG = 60;

/** What rare shared tags weigh beside all words, and a shared section; what is years away weighs four fifths. */
const WEIGHTS = { tags: 0.6, section: 0.1, far: 0.8, halfLifeDays: 365 };

interface Candidate {
  code: number;
  story: number;
  section: number;
  at: Date;
}

export async function chooseRelated(ctx: Context, code: number): Promise<number[]> {
  const [hits, tagged, { banned }] = await Promise.all([
    ctx.search.related(ctx, { code, limit: LOOKED_AT }),
    sharedTags(ctx, code),
    findBeside(ctx, code),
  ]);
  const words = new Map(hits.map((hit) => [hit.code, hit.score]));
  const found = await candidates(ctx, [code, ...words.keys(), ...tagged.keys()]);
  const own = found.get(code);
  if (!own) return [];
  const mostWords = Math.max(...words.values(), Number.EPSILON);
  const scored = [...found.values()]
    .filter((one) => one.story !== own.story && !banned.includes(one.code))
    .map((one) => ({
      ...one,
      score:
        ((words.get(one.code) ?? 0) / mostWords +
          WEIGHTS.tags * Math.min(1, tagged.get(one.code) ?? 0) +
          (one.section === own.section ? WEIGHTS.section : 0)) *
        nearness(one.at, own.at),
    }))
    .sort((a, b) => b.score - a.score || b.code - a.code);
  const stories = new Set<number>();
  return scored
    .filter(({ story }) => !stories.has(story) && stories.add(story))
    .slice(0, KEPT)
    .map((one) => one.code);
}

function nearness(one: Date, other: Date): number {
  const days = Math.abs(one.getTime() - other.getTime()) / 86_400_000;
  return WEIGHTS.far + (1 - WEIGHTS.far) * 2 ** (-days / WEIGHTS.halfLifeDays);
}

/** Articles that share tags with this one, with what the shared ones tell together: little where many have them. */
async function sharedTags(ctx: Context, code: number): Promise<Map<number, number>> {
  const { rows } = await sql<{ code: number; score: number }>`
    select n.article_code as code, sum(1 / ln(2 + t.articles)) as score
    from (
      select own.tag_id, (
        select count(*) from (select from article_tag c where c.tag_id = own.tag_id limit 5000) counted
      ) as articles
      from article_tag own where own.article_code = ${code}
    ) t
    cross join lateral (
      select o.article_code from article_tag o
      where o.tag_id = t.tag_id and o.article_code <> ${code}
      order by o.article_code desc limit ${OF_TAG}
    ) n
    group by n.article_code order by score desc, code desc limit ${LOOKED_AT}`.execute(ctx.reads);
  return new Map(rows.map((row) => [row.code, Number(row.score)]));
}

/** Those of them that readers can see, in the edition of the first. */
async function candidates(ctx: Context, codes: number[]): Promise<Map<number, Candidate>> {
  const rows = await ctx.reads
    .selectFrom("live_article as a")
    .leftJoin("story_article as m", "m.article_code", "a.code")
    .select(["a.code", "a.section_id as section", "a.published_at as at"])
    .select((row) => row.fn.coalesce("m.story_code", "a.code").as("story"))
    .where("a.code", "in", codes)
    .where("a.kind", "<>", "advertorial")
    .where("a.edition", "=", (own) =>
      own
        .selectFrom("article")
        .select("edition")
        .where("code", "=", codes[0] as number),
    )
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}
