// Which tags an article may want: those there are that its text names, by any of their names, and those of articles
// about the same. How much each sign weighs was fitted on two agencies' own tags (scripts/measure-finding.ts).
import { fold } from "@dabir/farsi";
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { nameKey } from "../names.ts";
import { articlesLike } from "../search/related-articles.ts";
import { searchTerms } from "../search/terms.ts";
import { vocabularyOf } from "../search/vocabulary.ts";
import type { TagKind } from "../tags/tags.ts";

export const MOST_SUGGESTED = 5;
/** What is less likely is more trouble than help. */
export const WORTH_SUGGESTING = 0.16;

export interface TagSuggestion {
  slug: string;
  name: string;
  kind: TagKind | null;
  /** How likely it is that an editor would give it, 0 to 1. */
  worth: number;
}

interface Asked {
  /** The article itself is no company for it. */
  code?: number | undefined;
  headline: string;
  lead: string;
  text: string;
}

export const suggestTagsInput = z.strictObject({
  code: z.int().positive().optional(),
  headline: z.string().max(300).default(""),
  lead: z.string().max(2000).default(""),
  /** Words of the body. */
  text: z.string().max(1_000_000).default(""),
  /** Names of those it has. */
  tags: z.array(z.string().max(80)).max(50).default([]),
  limit: z.int().min(1).max(20).default(MOST_SUGGESTED),
});

/** The likeliest first; those that the article has already are left out. */
export async function suggestTags(
  ctx: Context,
  { tags, limit = MOST_SUGGESTED, ...asked }: z.output<typeof suggestTagsInput>,
): Promise<{ tags: TagSuggestion[] }> {
  const given = await ownIds(ctx, tags);
  const found = await weighTags(ctx, asked);
  return {
    tags: found
      .filter(({ id, worth }) => worth >= WORTH_SUGGESTING && !given.has(id))
      .slice(0, limit)
      .map(({ slug, name, kind, worth }) => ({ slug, name, kind, worth })),
  };
}

/** Every tag that the text or its company names, with how likely an editor would give it, the likeliest first. */
export async function weighTags(ctx: Context, asked: Asked): Promise<(TagSuggestion & { id: number })[]> {
  const named = namedIn(asked);
  const [mentioned, company] = await Promise.all([
    tagsNamed(ctx, [...named.keys()]),
    companyTags(ctx, asked),
  ]);
  // A tag is named by any of its names.
  const places = new Map<number, Place>();
  for (const { id, key } of mentioned) {
    const place = named.get(key);
    if (place) places.set(id, together(places.get(id), place));
  }
  const ids = [...new Set([...places.keys(), ...company.keys()])];
  const tags = await findTags(ctx, ids);
  const spoken = await spokenOf(
    ctx,
    tags.filter(({ id }) => places.has(id)),
  );
  return tags
    .map(({ articles, ...tag }) => {
      const signs = {
        place: places.get(tag.id),
        company: company.get(tag.id) ?? NOBODY,
        articles,
        spoken: spoken.get(tag.id) ?? articles,
      };
      return { ...tag, worth: worthOf(signs) };
    })
    .sort((a, b) => b.worth - a.worth || a.id - b.id);
}

/** Where a text names something. */
interface Place {
  inHeadline: boolean;
  inLead: boolean;
  times: number;
  /** Counted in words from the beginning. */
  first: number;
  words: number;
}

/** A name has at most so many words; only so much of a text is looked at. */
const NAME_WORDS = 5;
const MOST_WORDS = 2000;

/** Every run of words of the text as the key that a name of it would have. */
function namedIn({ headline, lead, text }: Asked): Map<string, Place> {
  const named = new Map<string, Place>();
  let before = 0;
  for (const part of [headline, lead, text]) {
    const words = fold(part)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .slice(0, MOST_WORDS);
    for (let from = 0; from < words.length; from++) {
      let key = "";
      for (let count = 1; count <= NAME_WORDS && from + count <= words.length; count++) {
        key += words[from + count - 1];
        if (key.length < 2) continue;
        const inHeadline = part === headline;
        const place = { inHeadline, inLead: part === lead, times: 1, first: before + from, words: count };
        named.set(key, together(named.get(key), place));
      }
    }
    before += words.length;
  }
  return named;
}

function together(one: Place | undefined, other: Place): Place {
  if (!one) return other;
  return {
    inHeadline: one.inHeadline || other.inHeadline,
    inLead: one.inLead || other.inLead,
    times: one.times + other.times,
    first: Math.min(one.first, other.first),
    words: Math.max(one.words, other.words),
  };
}

async function tagsNamed(ctx: Context, keys: string[]): Promise<{ id: number; key: string }[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<{ id: number; key: string }>`
    select coalesce(merged_into, id) as id, name_key as key from tag
    where edition = ${ctx.edition.id} and name_key = any(${keys}::text[])`.execute(ctx.db);
  return rows;
}

async function ownIds(ctx: Context, names: readonly string[]): Promise<Set<number>> {
  const rows = await tagsNamed(ctx, names.map(nameKey));
  return new Set(rows.map(({ id }) => id));
}

/** So many articles about the same are asked which tags they have, of so many that are found: not all have any. */
const COMPANY = 20;
const FOUND = 60;

/** How much of an article's company has a tag: their share by their likeness, and how alike the likest of them is. */
interface Company {
  share: number;
  likest: number;
}

const NOBODY: Company = { share: 0, likest: 0 };

async function companyTags(
  ctx: Context,
  { code, headline, lead, text }: Asked,
): Promise<Map<number, Company>> {
  const about = { headline, text: `${lead}\n${text}` };
  const found = await articlesLike(ctx, { ...about, limit: FOUND });
  const near = found.filter((hit) => hit.code !== code);
  if (near.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom("article_tag")
    .select(["article_code as code", "tag_id as id"])
    .where(
      "article_code",
      "in",
      near.map((hit) => hit.code),
    )
    .execute();
  const tagged = Map.groupBy(rows, (row) => row.code);
  const company = near.filter((hit) => tagged.has(hit.code)).slice(0, COMPANY);
  const all = company.reduce((sum, { score }) => sum + score ** 2, 0);
  const tags = new Map<number, Company>();
  for (const hit of company) {
    for (const { id } of tagged.get(hit.code) ?? []) {
      const known = tags.get(id) ?? { share: 0, likest: hit.score };
      tags.set(id, { ...known, share: known.share + hit.score ** 2 / all });
    }
  }
  return tags;
}

/** Nothing is counted further. */
const MOST_COUNTED = 5000;

async function findTags(
  ctx: Context,
  ids: number[],
): Promise<(Omit<TagSuggestion, "worth"> & { id: number; articles: number })[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Omit<TagSuggestion, "worth"> & { id: number; articles: number }>`
    select t.id, t.slug, t.name, t.kind, (
      select count(*) from (select from article_tag l where l.tag_id = t.id limit ${MOST_COUNTED}) counted
    ) as articles
    from tag t where t.id = any(${ids}::integer[])`.execute(ctx.db);
  // What no public article bears is an editor's slip as often as a tag.
  return rows.filter(({ articles }) => articles > 0);
}

/** In how many articles each of these names may stand: those of its rarest word. */
async function spokenOf(ctx: Context, tags: { id: number; name: string }[]): Promise<Map<number, number>> {
  const words = new Map(tags.map(({ id, name }) => [id, searchTerms(name).terms.map(({ term }) => term)]));
  const vocabulary = await vocabularyOf(ctx, { terms: [...new Set([...words.values()].flat())], joined: [] });
  return new Map(
    [...words].map(([id, terms]) => [id, Math.min(...terms.map((term) => vocabulary.of(term) ?? 0), 1e9)]),
  );
}

interface Signs {
  place: Place | undefined;
  company: Company;
  articles: number;
  /** In how many articles the rarest word of its name stands. */
  spoken: number;
}

/** A logistic regression: see the head of the file. */
function worthOf({ place, company: { share, likest }, articles, spoken }: Signs): number {
  let sum = -5.16 + 2.17 * share + 0.87 * likest + 1.73 * likest * share + 3.08 * share * Math.sqrt(likest);
  if (place) {
    // Of those that say the name, how many bear the tag.
    const linked = Math.log((articles + 0.3) / (Math.max(articles, spoken) + 3));
    sum += 2.04 + 0.91 * Math.log1p(place.times) + 1.41 / Math.log2(place.first + 2);
    sum += linked * (0.43 + 0.61 * share);
    if (place.inHeadline) sum += 0.25;
    if (place.inLead) sum += 0.94;
    if (place.words > 1) sum += 1.22;
    if (share > 0) sum += 0.56;
  } else sum += 0.41 * Math.log(articles);
  return 1 / (1 + Math.exp(-sum));
}
