// An article and those that answer it (جوابیه): each knows the other.
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { LIVE, type LiveState } from "./live-state.ts";

export interface AnswerLink {
  code: number;
  headline: string;
  live: LiveState;
}

/** @throws AppError NOT_FOUND */
export async function demandArticle(ctx: Context, code: number): Promise<void> {
  const found = await ctx.db.selectFrom("article").select("code").where("code", "=", code).executeTakeFirst();
  if (!found) throw new AppError("NOT_FOUND", `there is no article ${code} to reply to`);
}

/** The article that this one answers, and the answers to this one, newest first. */
export async function answerLinks(
  ctx: Context,
  article: { code: number; reply_to: number | null },
): Promise<{ replyTo: AnswerLink | null; replies: AnswerLink[] }> {
  const rows = await ctx.db
    .selectFrom("article as a")
    .innerJoin("revision as r", (join) =>
      join.on((on) => on("r.id", "=", on.fn.coalesce("a.live_revision_id", "a.draft_revision_id"))),
    )
    .select(["a.code", "r.headline", "a.reply_to", LIVE.as("live")])
    .where((where) =>
      where.or([where("a.reply_to", "=", article.code), where("a.code", "=", article.reply_to ?? 0)]),
    )
    .where("a.binned_at", "is", null)
    .orderBy("a.code", "desc")
    .limit(50)
    .execute();
  const links = rows.map(({ code, headline, live }) => ({ code, headline, live }));
  return {
    replyTo: links.find((link) => link.code === article.reply_to) ?? null,
    replies: links.filter((link) => link.code !== article.reply_to),
  };
}
