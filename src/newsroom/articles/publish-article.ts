// Makes the newest revision what readers see: now, at a given time, or once an embargo ends. Nothing waits for a
// job: readers' queries ask the database's clock.
import { slug as slugOf } from "@dabir/farsi";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { instant } from "../instant.ts";
import { announceSections } from "../sections/sections.ts";
import { answeredFacts, placeFacts, timeFacts, visibleFrom } from "./article-facts.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import {
  type ArticleRow,
  getWorkingRevision,
  lockArticle,
  type Revision,
  replaceTags,
  updateArticle,
} from "./store.ts";

export const publishArticleInput = z.strictObject({
  code: z.int().positive(),
  /** Absent: the time it had, or now. A coming time schedules it. */
  at: instant.optional(),
  /** Nobody outside sees a byte of it before; null lifts an embargo. */
  embargoUntil: instant.nullable().optional(),
  /** It counts as breaking news until then. */
  breakingUntil: instant.nullable().optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function publishArticle(
  ctx: Context,
  input: z.infer<typeof publishArticleInput>,
): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.publish",
    key: input.key,
    work: async (tx) => {
      const article = await lockArticle(tx, input);
      demand(tx.actor, "publish");
      await refuseWrongTimes(tx, { article, input });
      const revision = await getWorkingRevision(tx, article);
      const publishedAt = input.at ?? article.published_at ?? (await databaseNow(tx));
      const before = await liveFacts(tx, article);
      const times = {
        published_at: publishedAt,
        embargo_until: input.embargoUntil === undefined ? article.embargo_until : input.embargoUntil,
        breaking_until: input.breakingUntil === undefined ? article.breaking_until : input.breakingUntil,
      };
      await updateArticle(tx, {
        article,
        change: {
          ...placeOf(article, revision),
          ...times,
          live_revision_id: revision.id,
          draft_revision_id: null,
          desk_state: "ready",
        },
      });
      await replaceTags(tx, { code: article.code, tagIds: revision.tag_ids });
      await announceSections(tx, [revision.section_id]);
      const at = publishedAt.toISOString();
      await record(tx, {
        act: "articles.publish",
        subject: `article:${article.code}`,
        detail: { revision: revision.id, at },
      });
      const now = {
        code: article.code,
        sectionId: revision.section_id,
        tagIds: revision.tag_ids,
        at: visibleFrom(times),
      };
      const facts = [
        ...before,
        ...(await placeFacts(tx, now)),
        ...answeredFacts(article),
        ...timeFacts(times, await databaseNow(tx)),
      ];
      await announce(tx, { kind: "article.published", payload: { code: article.code, at }, facts });
      return articleState(tx, article.code);
    },
  });
}

/** Where a revision puts the article; the slug is that of the first publication. */
export function placeOf(
  article: Pick<ArticleRow, "slug">,
  revision: Pick<Revision, "kind" | "section_id" | "headline">,
) {
  return {
    kind: revision.kind,
    section_id: revision.section_id,
    slug: article.slug || slugOf(revision.headline),
  };
}

/** Facts of the place and times that the article has had so far; none when it was never published. */
export async function liveFacts(tx: ActContext, article: ArticleRow): Promise<string[]> {
  if (article.live_revision_id === null || !article.published_at) return [];
  const tags = await tx.db
    .selectFrom("article_tag")
    .select("tag_id")
    .where("article_code", "=", article.code)
    .execute();
  const place = { code: article.code, sectionId: article.section_id, at: visibleFrom(article) };
  return [
    ...(await placeFacts(tx, { ...place, tagIds: tags.map((tag) => tag.tag_id) })),
    ...answeredFacts(article),
    ...timeFacts(article, await databaseNow(tx)),
  ];
}

export async function databaseNow(tx: ActContext): Promise<Date> {
  const { now } = await tx.db
    .selectNoFrom((select) => select.fn<Date>("now").as("now"))
    .executeTakeFirstOrThrow();
  return now;
}

async function refuseWrongTimes(
  tx: ActContext,
  { article, input }: { article: ArticleRow; input: z.infer<typeof publishArticleInput> },
): Promise<void> {
  if (article.withdrawn_at) {
    throw new AppError(
      "CONFLICT",
      `article ${article.code} is withdrawn: restore it before publishing it again`,
    );
  }
  const coming = [input.at, input.embargoUntil].filter((time) => time instanceof Date);
  if (coming.length === 0 || !article.visible_at) return;
  const now = await databaseNow(tx);
  if (article.visible_at <= now && coming.some((time) => time > now)) {
    throw new AppError(
      "CONFLICT",
      `readers see article ${article.code} already: withdraw it before giving it a coming time`,
    );
  }
}
