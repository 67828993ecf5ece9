// Which tags an article's company has: articles about the same, by their words.
import type { Context } from "../../../context.ts";
import { articlesLike } from "../../search/answers/related-articles.ts";
import type { Writing } from "./places.ts";

/** So many articles about the same are asked which tags they have, of so many that are found: not all have any. */
const COMPANY = 20;
const FOUND = 60;
const NEAREST = 5;

/** How much of an article's company has a tag, each as far as it is alike. */
export interface Company {
  /** Of all. */
  share: number;
  /** Of the nearest. */
  nearest: number;
  /** How alike the likest of those is that have it. */
  likest: number;
}

export const NOBODY: Company = { share: 0, nearest: 0, likest: 0 };

/** By tag. The article of this code is no company for itself. */
export async function companyTags(
  ctx: Context,
  { code, headline, lead, text }: Writing & { code?: number | undefined },
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
  const weigh = (some: typeof company): number => some.reduce((sum, { score }) => sum + score ** 2, 0);
  const [all, nearest] = [weigh(company), weigh(company.slice(0, NEAREST))];
  const tags = new Map<number, Company>();
  for (const [place, { code: other, score }] of company.entries()) {
    for (const { id } of tagged.get(other) ?? []) {
      const known = tags.get(id) ?? { ...NOBODY, likest: score };
      tags.set(id, {
        ...known,
        share: known.share + score ** 2 / all,
        nearest: known.nearest + (place < NEAREST ? score ** 2 / nearest : 0),
      });
    }
  }
  return tags;
}
