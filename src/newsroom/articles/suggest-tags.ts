// Which tags an article may want, of those there are: what its text names, by any of their names; what articles about
// the same have; what goes with the words of its headline. tag-signs/ has the signs, each in a file of its own.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { nameKey } from "../names.ts";
import type { TagKind } from "../tags/tags.ts";
import { companyTags, NOBODY } from "./tag-signs/company.ts";
import { countedTags, spokenOf } from "./tag-signs/counts.ts";
import { headlineTags } from "./tag-signs/headline-words.ts";
import { namedIn, type Place, together, type Writing } from "./tag-signs/places.ts";
import { usualTags } from "./tag-signs/section.ts";
import { spelledIn } from "./tag-signs/spelled.ts";
import { worthOf } from "./tag-signs/worth.ts";

export const MOST_SUGGESTED = 5;
/** What is less likely is more trouble than help. */
export const WORTH_SUGGESTING = 0.14;

export interface TagSuggestion {
  slug: string;
  name: string;
  kind: TagKind | null;
  /** How likely it is that an editor would give it, 0 to 1. */
  worth: number;
}

interface Asked extends Writing {
  /** The article itself is no company for it; its section says what is usual. */
  code?: number | undefined;
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

/** Every tag that anything speaks for, with how likely an editor would give it, the likeliest first. */
export async function weighTags(ctx: Context, asked: Asked): Promise<(TagSuggestion & { id: number })[]> {
  const [places, company, headlines, section] = await Promise.all([
    placesOf(ctx, asked),
    companyTags(ctx, asked),
    headlineTags(ctx, asked),
    sectionOf(ctx, asked.code),
  ]);
  const ids = [...new Set([...places.keys(), ...company.keys(), ...headlines.keys()])];
  const tags = await countedTags(ctx, ids);
  const [spoken, usual] = await Promise.all([
    spokenOf(ctx, tags),
    usualTags(ctx, { section, code: asked.code, ids }),
  ]);
  const spelled = spelledIn(asked);
  return tags
    .map(({ articles, ...tag }) => {
      const signs = {
        place: places.get(tag.id),
        spelled: spelled(tag.name),
        company: company.get(tag.id) ?? NOBODY,
        headline: headlines.get(tag.id) ?? 0,
        articles,
        spoken: spoken.get(tag.id) ?? articles,
        usual: { bearing: usual.bearing.get(tag.id) ?? 0, tagged: usual.tagged },
      };
      return { ...tag, worth: worthOf(signs) };
    })
    .sort((a, b) => b.worth - a.worth || a.id - b.id);
}

/** Tags that the text names, by any of their names. */
async function placesOf(ctx: Context, asked: Writing): Promise<Map<number, Place>> {
  const named = namedIn(asked);
  const places = new Map<number, Place>();
  for (const { id, key } of await tagsNamed(ctx, [...named.keys()])) {
    const place = named.get(key);
    if (place) places.set(id, together(places.get(id), place));
  }
  return places;
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

async function sectionOf(ctx: Context, code: number | undefined): Promise<number | undefined> {
  if (code === undefined) return undefined;
  const article = await ctx.db
    .selectFrom("article")
    .select("section_id")
    .where("code", "=", code)
    .executeTakeFirst();
  return article?.section_id;
}
