// Makes the newest revision what readers see: now, at a given time, or once an embargo ends. Nothing waits for a
// job: readers' queries ask the database's clock.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { notify } from "../notices/notify.ts";
import { announceSections } from "../sections/sections.ts";
import { slugOfHeadline } from "./address.ts";
import { answeredFacts, placeFacts, timeFacts, visibleFrom } from "./article-facts.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { articleTimes, databaseNow, newTimes, timesBefore } from "./article-times.ts";
import { demandPlace } from "./change-article.ts";
import { fieldsOf } from "./same-fields.ts";
import {
  type ArticleRow,
  getWorkingRevision,
  insertRevision,
  type LockedArticle,
  listUnder,
  lockArticle,
  type Revision,
  type RevisionFields,
  updateArticle,
} from "./store.ts";

export const publishArticleInput = articleTimes.extend({
  code: z.int().positive(),
  /** What readers are told who saw the text before (اصلاحیه). */
  note: z.string().trim().max(2000).optional(),
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
      const { code, version, note, key: _, ...said } = input;
      const article = await lockArticle(tx, { code, version, deed: "publish" });
      const times = await newTimes(tx, { article, said });
      const working = await getWorkingRevision(tx, article);
      demandPlace(tx, { article, fields: working, before: article });
      const revision = note ? await withNote(tx, { article, working, note }) : working;
      const before = await liveFacts(tx, article);
      const now = await databaseNow(tx);
      await updateArticle(tx, {
        article,
        change: {
          ...placeOf(article, revision),
          ...times,
          live_revision_id: revision.id,
          draft_revision_id: null,
          desk_state: null,
          ...(note && { corrected_at: now }),
        },
        working: revision,
      });
      await listUnder(tx, { code, fields: revision });
      await announceSections(tx, [revision.section_id]);
      const at = times.published_at.toISOString();
      await record(tx, {
        act: "articles.publish",
        subject: `article:${code}`,
        detail: { revision: revision.id, at, ...(note && { note }), ...timesBefore(article) },
      });
      const place = {
        code,
        sectionId: revision.section_id,
        tagIds: revision.tag_ids,
        authorIds: revision.author_ids,
        at: visibleFrom(times),
      };
      const facts = [
        ...before,
        ...(await placeFacts(tx, place)),
        ...answeredFacts(article),
        ...timeFacts(times, now),
      ];
      await announce(tx, { kind: "article.published", payload: { code, at }, facts });
      await notify(tx, {
        to: [article.author_id, article.assignee_id],
        news: {
          kind: "article.published",
          subject: `article:${code}`,
          detail: { headline: revision.headline, at: visibleFrom(times).toISOString() },
        },
      });
      return articleState(tx, code);
    },
  });
}

/** Revisions never change: the note comes with one more of the same text. */
async function withNote(
  tx: ActContext,
  { article, working, note }: { article: LockedArticle; working: Revision; note: string },
): Promise<{ id: number } & RevisionFields> {
  if (article.live !== "yes") {
    throw new AppError(
      "CONFLICT",
      `readers do not see article ${article.code} yet: there is nothing to correct`,
    );
  }
  const fields = fieldsOf(working);
  const { id } = await insertRevision(tx, { code: article.code, fields, correctionNote: note });
  return { id, ...fields };
}

/** Where a revision puts the article; the slug is that of the first publication. */
export function placeOf(
  article: Pick<ArticleRow, "slug">,
  revision: Pick<Revision, "kind" | "section_id" | "headline">,
) {
  return {
    kind: revision.kind,
    section_id: revision.section_id,
    slug: article.slug || slugOfHeadline(revision.headline),
  };
}

/** Facts of the place and times that the article has had so far; none when it was never published. */
export async function liveFacts(tx: ActContext, article: ArticleRow): Promise<string[]> {
  if (article.live_revision_id === null || !article.published_at) return [];
  const [tags, authors] = [
    await tx.db.selectFrom("article_tag").select("tag_id").where("article_code", "=", article.code).execute(),
    await tx.db
      .selectFrom("article_author")
      .select("author_id")
      .where("article_code", "=", article.code)
      .execute(),
  ];
  const place = {
    code: article.code,
    sectionId: article.section_id,
    tagIds: tags.map((tag) => tag.tag_id),
    authorIds: authors.map((author) => author.author_id),
    at: visibleFrom(article),
  };
  return [
    ...(await placeFacts(tx, place)),
    ...answeredFacts(article),
    ...timeFacts(article, await databaseNow(tx)),
  ];
}
