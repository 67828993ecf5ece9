// One article in several editions: every translation names the first of them, so that they find each other.
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { EDITIONS, type EditionId } from "../../editions.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { articleFact } from "../facts.ts";
import { type AnswerLink, demandArticle } from "./answers.ts";
import { LIVE } from "./live-state.ts";

export interface TranslationLink extends AnswerLink {
  edition: EditionId;
}

/** An act on an article finds its section, tags and authors among those of its own edition, whatever the caller's is. */
export function inEditionOf(tx: ActContext, article: { edition: EditionId }): ActContext {
  return { ...tx, edition: EDITIONS[article.edition] };
}

/**
 * The first of the family that `code` belongs to. `self` cannot be translated from itself, nor from its own
 * translations, nor from an article of its own edition.
 * @throws AppError NOT_FOUND, BAD_INPUT
 */
export async function originalOf(
  ctx: Context,
  { code, edition, self }: { code: number; edition: EditionId; self?: number },
): Promise<number> {
  await demandArticle(ctx, code);
  const named = await ctx.db
    .selectFrom("article")
    .select(["translation_of", "edition"])
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  const original = named.translation_of ?? code;
  if (original === self) {
    throw new AppError(
      "BAD_INPUT",
      "translationOf: an article is no translation of itself or of its translations",
    );
  }
  if (named.edition === edition) {
    throw new AppError(
      "BAD_INPUT",
      `translationOf: article ${code} is of the same edition: name one of another`,
    );
  }
  return original;
}

/** Whoever was translated from an article that is now a translation itself, is one of the same original from now on. */
export async function moveFamily(
  tx: ActContext,
  { from, to }: { from: number; to: number | null },
): Promise<void> {
  if (to === null) return;
  await tx.db
    .updateTable("article")
    .set({ translation_of: to })
    .where("translation_of", "=", from)
    .where("code", "<>", to)
    .execute();
}

/** Facts of all articles of a family: their pages name each other. */
export async function familyFacts(ctx: Context, original: number | null): Promise<string[]> {
  if (original === null) return [];
  const { rows } = await sql<{ code: number }>`
    select code from article where code = ${original} or translation_of = ${original}`.execute(ctx.db);
  return rows.map(({ code }) => articleFact(code));
}

/** The other articles of the family, the original apart; what lies in the bin is left out. */
export async function translationLinks(
  ctx: Context,
  article: { code: number; translation_of: number | null },
): Promise<{ translationOf: TranslationLink | null; translations: TranslationLink[] }> {
  const original = article.translation_of ?? article.code;
  const rows = await ctx.db
    .selectFrom("article as a")
    .innerJoin("revision as r", (join) =>
      join.on((on) => on("r.id", "=", on.fn.coalesce("a.live_revision_id", "a.draft_revision_id"))),
    )
    .select(["a.code", "a.edition", "r.headline", LIVE.as("live")])
    .where((where) => where.or([where("a.code", "=", original), where("a.translation_of", "=", original)]))
    .where("a.code", "<>", article.code)
    .where("a.binned_at", "is", null)
    .orderBy("a.code")
    .limit(20)
    .execute();
  return {
    translationOf: rows.find(({ code }) => code === article.translation_of) ?? null,
    translations: rows.filter(({ code }) => code !== article.translation_of),
  };
}
