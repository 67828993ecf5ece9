// What a question finds, told by news codes and by the codes that records had where they came from: for scripts.
import type { Context } from "../../context.ts";
import type { Hit } from "./search-index.ts";
import { withoutQuotes } from "./typed/parse-query.ts";
import { searchTyped } from "./typed/search-typed.ts";

export interface FoundRecord {
  code: number;
  /** The record's own code at its origin; null where it had none. */
  source_code: string | null;
  score: number;
  headline: string;
}

export async function findRecords(
  ctx: Context,
  { typed, limit }: { typed: string; limit: number },
): Promise<FoundRecord[]> {
  const hits = await hitsOf(ctx, { typed, limit });
  if (hits.length === 0) return [];
  const codes = hits.map(({ code }) => code);
  const [articles, arrivals] = [
    await ctx.db.selectFrom("article").select(["code", "headline"]).where("code", "in", codes).execute(),
    await ctx.db
      .selectFrom("arrival")
      .select(["article_code", "origin_key"])
      .where("article_code", "in", codes)
      .orderBy("arrived_at", "desc")
      .execute(),
  ];
  const headlines = new Map(articles.map(({ code, headline }) => [code, headline]));
  const keys = new Map(arrivals.map(({ article_code, origin_key }) => [article_code, origin_key]));
  return hits.map(({ code, score }) => ({
    code,
    source_code: ownCode(keys.get(code)),
    score: Math.round(score * 10_000) / 10_000,
    headline: headlines.get(code) ?? "",
  }));
}

/** A record without a code of its own is known by its address or by its content. */
function ownCode(key: string | undefined): string | null {
  return key === undefined || /^(?:sha256:|https?:\/\/)/.test(key) ? null : key;
}

/** A script cannot ask again: where nothing has the exact words, what has them anywhere is the best there is. */
async function hitsOf(ctx: Context, { typed, limit }: { typed: string; limit: number }): Promise<Hit[]> {
  const { hits } = await searchTyped(ctx, { typed, limit, effort: "thorough" });
  const loose = withoutQuotes(typed);
  if (hits.length > 0 || loose === typed) return hits;
  return (await searchTyped(ctx, { typed: loose, limit, effort: "thorough" })).hits;
}
