// Filters as people name them: a section, a kind, a tag, an author, a day or a span of days.
import type { Context } from "../../../context.ts";
import { nameKey } from "../../names.ts";
import { findSection } from "../../sections/sections.ts";
import type { Tables } from "../../tables.ts";
import type { SearchFilters } from "../search-index.ts";
import { spanOf } from "./date-words.ts";
import type { FieldName } from "./parse-query.ts";

/** Kinds by their names in the editions; the name of the kind itself is one too. */
const KINDS: Readonly<Record<string, string>> = {
  خبر: "news",
  گزارش: "report",
  گفت‌وگو: "interview",
  مصاحبه: "interview",
  یادداشت: "op-ed",
  "گزارش تصویری": "gallery",
  عکس: "gallery",
  فیلم: "video",
  ویدیو: "video",
  صوت: "audio",
  پادکست: "audio",
  "پوشش زنده": "live",
  جوابیه: "right-of-reply",
  "گزارش آگهی": "advertorial",
};
const KIND_KEYS = new Map(
  Object.entries(KINDS).flatMap(([name, kind]) => [
    [nameKey(name), kind],
    [nameKey(kind), kind],
  ]),
);

/** Undefined when the value names nothing here. */
export async function filterOf(
  ctx: Context,
  { name, value }: { name: FieldName; value: string },
): Promise<SearchFilters | undefined> {
  switch (name) {
    case "section": {
      const section = await findSection(ctx, value);
      return section && { sectionIds: await withThoseBelow(ctx, section.id) };
    }
    case "kind": {
      const kind = KIND_KEYS.get(nameKey(value));
      return kind === undefined ? undefined : { kinds: [kind] };
    }
    case "tag": {
      const tagIds = await idsOf(ctx, { table: "tag", value });
      return tagIds && { tagIds };
    }
    case "author": {
      const authorIds = await idsOf(ctx, { table: "author", value });
      return authorIds && { authorIds };
    }
    case "from":
    case "to": {
      const span = spanOf(value, ctx);
      return span && (name === "from" ? { from: span.from } : { to: span.to });
    }
  }
}

async function withThoseBelow(ctx: Context, id: number): Promise<number[]> {
  const below = await ctx.reads.selectFrom("section").select("id").where("parent_id", "=", id).execute();
  return [id, ...below.map((section) => section.id)];
}

/** The thing and everything that was merged into it: the index may know an article under either. */
async function idsOf(
  ctx: Context,
  { table, value }: { table: keyof Pick<Tables, "tag" | "author">; value: string },
): Promise<number[] | undefined> {
  const named = await ctx.reads
    .selectFrom(table as "tag")
    .select(["id", "merged_into"])
    .where("edition", "=", ctx.edition.id)
    .where((where) => where.or([where("slug", "=", value), where("name_key", "=", nameKey(value))]))
    .orderBy((order) => order("slug", "=", value), "desc")
    .limit(1)
    .executeTakeFirst();
  if (!named) return undefined;
  const own = named.merged_into ?? named.id;
  const others = await ctx.reads
    .selectFrom(table as "tag")
    .select("id")
    .where("merged_into", "=", own)
    .execute();
  return [own, ...others.map(({ id }) => id)];
}
