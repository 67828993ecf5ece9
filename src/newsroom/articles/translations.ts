// One article in several editions: every translation names the first of them, so that they find each other.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { articleFact } from "../facts.ts";
import { demandArticle } from "./answers.ts";

/**
 * The first of the family that `code` belongs to. `self` cannot be translated from itself, nor from its own
 * translations.
 * @throws AppError NOT_FOUND, BAD_INPUT
 */
export async function originalOf(
  ctx: Context,
  { code, self }: { code: number; self?: number },
): Promise<number> {
  await demandArticle(ctx, code);
  const { translation_of } = await ctx.db
    .selectFrom("article")
    .select("translation_of")
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  const original = translation_of ?? code;
  if (original === self) {
    throw new AppError(
      "BAD_INPUT",
      "translationOf: an article is no translation of itself or of its translations",
    );
  }
  return original;
}

/** Facts of all articles of a family: their pages name each other. */
export async function familyFacts(ctx: Context, original: number | null): Promise<string[]> {
  if (original === null) return [];
  const { rows } = await sql<{ code: number }>`
    select code from article where code = ${original} or translation_of = ${original}`.execute(ctx.db);
  return rows.map(({ code }) => articleFact(code));
}
