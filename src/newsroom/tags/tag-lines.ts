// The tags as the staff sees them, in the order of their names, with the other names that lead to each.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { abilities } from "../accounts/may.ts";
import type { ActContext } from "../act.ts";
import { tagFact } from "../facts.ts";
import { nameKey } from "../names.ts";
import type { Tag } from "./tags.ts";

export const listTagsInput = z.strictObject({
  /** Part of a name, or of another name of the tag, in any spelling. */
  search: z.string().trim().max(100).optional(),
  /** The tag at this address, or what it was merged into. */
  slug: z.string().max(200).optional(),
  limit: z.int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.string().max(400).optional(),
});

export interface TagLine extends Tag {
  intro: string | null;
  /** Other names and addresses that lead here: tags that were merged into it. */
  aliases: Tag[];
  /** Published articles under it; 1,000 stands for that many and more. */
  articles: number;
  version: number;
  abilities: { catalogue: boolean };
}

const MOST_COUNTED = 1000;
const columns = ["t.id", "t.slug", "t.name", "t.intro", "t.version"] as const;

function selectLines(ctx: Context) {
  return ctx.db
    .selectFrom("tag as t")
    .select([...columns, "t.name_key"])
    .select([
      sql<Tag[]>`coalesce((
        select json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name) order by o.id)
        from tag o where o.merged_into = t.id), '[]')`.as("aliases"),
      sql<number>`(select count(*) from (
        select from article_tag where tag_id = t.id limit ${sql.lit(MOST_COUNTED)}) counted)`.as("articles"),
    ])
    .where("t.merged_into", "is", null);
}

export async function tagLines(
  ctx: Context,
  { search, slug, limit = 50, after }: z.input<typeof listTagsInput>,
): Promise<{ tags: TagLine[]; next: string | null }> {
  let query = selectLines(ctx)
    .orderBy("t.name_key")
    .limit(limit + 1);
  if (search) {
    const part = `%${nameKey(search)}%`;
    query = query.where((where) =>
      where.or([
        where("t.name_key", "like", part),
        where.exists(
          where
            .selectFrom("tag as o")
            .select("o.id")
            .whereRef("o.merged_into", "=", "t.id")
            .where("o.name_key", "like", part),
        ),
      ]),
    );
  }
  if (slug !== undefined) {
    query = query.where("t.id", "=", (where) =>
      where
        .selectFrom("tag as named")
        .select((row) => row.fn.coalesce("named.merged_into", "named.id").as("id"))
        .where("named.slug", "=", slug),
    );
  }
  if (after !== undefined) query = query.where("t.name_key", ">", after);
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  return {
    tags: shown.map(({ name_key: _, ...row }) => ({ ...row, abilities: abilitiesOf(ctx) })),
    next: rows.length > limit ? (shown.at(-1)?.name_key ?? null) : null,
  };
}

export async function tagLine(ctx: Context, id: number): Promise<TagLine> {
  const { name_key: _, ...row } = await selectLines(ctx).where("t.id", "=", id).executeTakeFirstOrThrow();
  return { ...row, abilities: abilitiesOf(ctx) };
}

const abilitiesOf = (ctx: Context) => abilities(ctx.actor, { deeds: ["catalogue"], thing: {} });

/**
 * The tag of this slug or name, locked, in the version that was seen; another name leads to the tag itself.
 * @throws AppError NOT_FOUND, CONFLICT
 */
export async function lockTag(tx: ActContext, wanted: { tag: string; version?: number | undefined }) {
  const key = nameKey(wanted.tag);
  const named = await tx.db
    .selectFrom("tag")
    .select((row) => row.fn.coalesce("merged_into", "id").as("id"))
    .where((where) => where.or([where("slug", "=", wanted.tag), where("name_key", "=", key)]))
    // A name may read like the slug of another tag, which has the older right to it.
    .orderBy((order) => order("slug", "=", wanted.tag), "desc")
    .limit(1)
    .executeTakeFirst();
  const tag =
    named &&
    (await tx.db
      .selectFrom("tag as t")
      .select(columns)
      .where("t.id", "=", named.id)
      .where("t.merged_into", "is", null)
      .forUpdate()
      .executeTakeFirst());
  if (!tag) throw new AppError("NOT_FOUND", `there is no tag «${wanted.tag}»`);
  if (wanted.version === undefined || wanted.version === tag.version) return tag;
  throw new AppError("CONFLICT", `tag «${tag.name}» was changed meanwhile: read it again`, {
    params: { ...tag },
  });
}

/** Facts of the tag and of every other name of it: whatever page shows one of them is made anew. */
export async function tagFacts(tx: ActContext, id: number): Promise<string[]> {
  const rows = await tx.db
    .selectFrom("tag")
    .select("slug")
    .where((where) => where.or([where("id", "=", id), where("merged_into", "=", id)]))
    .execute();
  return rows.map(({ slug }) => tagFact(slug));
}
