// Builds what a test stands on, in Persian, through the newsroom's own acts.
import type { z } from "zod";
import type { Context } from "../src/context.ts";
import type { ArticleState } from "../src/newsroom/articles/article-state.ts";
import { createArticle, type createArticleInput } from "../src/newsroom/articles/create-article.ts";
import { publishArticle, type publishArticleInput } from "../src/newsroom/articles/publish-article.ts";
import { decideComment } from "../src/newsroom/comments/decide-comment.ts";
import { submitComment } from "../src/newsroom/comments/submit-comment.ts";

type Draft = Partial<z.infer<typeof createArticleInput>>;
type Publication = Partial<Omit<z.infer<typeof publishArticleInput>, "code">>;

/** A draft with a headline, a lead and two paragraphs. */
export function buildDraft(ctx: Context, said: Draft = {}): Promise<ArticleState> {
  return createArticle(ctx, {
    section: "شهر",
    headline: "پل تازه رودخانه بازگشایی شد",
    lead: "پل تازه شهر پس از دو سال کار، صبح امروز به روی رهگذران باز شد.",
    body: "این پل دویست متر درازا دارد.\nسازندگان می‌گویند پل در برابر سیل پایدار است.",
    ...said,
  });
}

/** A published article; `publication` says when. */
export async function buildArticle(
  ctx: Context,
  said: Draft = {},
  publication: Publication = {},
): Promise<ArticleState> {
  const { code } = await buildDraft(ctx, said);
  return publishArticle(ctx, { code, ...publication });
}

/** A comment under an article, published unless told otherwise. */
export async function buildComment(
  ctx: Context,
  said: { code: number; text?: string; name?: string; parent?: number; pending?: boolean },
): Promise<number> {
  const { code, text = "خسته نباشید، خبر خوبی بود.", name = "نگار", parent = null, pending = false } = said;
  const outcome = await submitComment(ctx, { code, name, text, parent, trap: "" });
  if (!outcome.taken) throw new Error(`the comment was refused: ${outcome.refusal}`);
  if (!pending) await decideComment(ctx, { id: outcome.id, status: "published" });
  return outcome.id;
}
