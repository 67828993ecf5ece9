// Changes when readers see an article, or until when; its texts stay. What is not seen yet can be taken from the plan.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { instant } from "../instant.ts";
import { placeFacts, timeFacts, visibleFrom } from "./article-facts.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { articleTimes, databaseNow, newTimes, timesBefore } from "./article-times.ts";
import { liveFacts } from "./publish-article.ts";
import { getRevision, type LockedArticle, lockArticle, updateArticle } from "./store.ts";

export const setTimesInput = articleTimes.extend({
  code: z.int().positive(),
  /** Null: it does not appear at any time, and is a ready draft again. */
  at: instant.nullable().optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function setTimes(ctx: Context, input: z.infer<typeof setTimesInput>): Promise<ArticleState> {
  return perform(ctx, {
    name: "articles.setTimes",
    key: input.key,
    work: async (tx) => {
      const { code, version, at, key: _, ...others } = input;
      const article = await lockArticle(tx, { code, version, deed: "publish" });
      if (article.live_revision_id === null) {
        throw new AppError("CONFLICT", `article ${code} is a draft: publish it at a time`);
      }
      const before = await liveFacts(tx, article);
      const after =
        at === null ? await unschedule(tx, article) : await retime(tx, { article, said: { ...others, at } });
      const detail = { ...after.detail, ...timesBefore(article) };
      await record(tx, { act: "articles.setTimes", subject: `article:${code}`, detail });
      await announce(tx, {
        kind: "article.timed",
        payload: { code },
        facts: [...before, ...after.facts],
      });
      return articleState(tx, code);
    },
  });
}

interface Said extends Omit<z.infer<typeof articleTimes>, "at"> {
  at?: Date | undefined;
}

async function retime(tx: ActContext, { article, said }: { article: LockedArticle; said: Said }) {
  const times = await newTimes(tx, { article, said });
  await updateArticle(tx, { article, change: times });
  const { tag_ids, author_ids, section_id } = await getRevision(tx, article.live_revision_id as number);
  const facts = [
    ...(await placeFacts(tx, {
      code: article.code,
      sectionId: section_id,
      tagIds: tag_ids,
      authorIds: author_ids,
      at: visibleFrom(times),
    })),
    ...timeFacts(times, await databaseNow(tx)),
  ];
  return { facts, detail: times };
}

/** A newer draft stays the draft; otherwise what would have appeared is one again. */
async function unschedule(tx: ActContext, article: LockedArticle) {
  if (article.live !== "scheduled" && article.live !== "embargoed") {
    throw new AppError("CONFLICT", `readers see article ${article.code} already: withdraw it instead`);
  }
  await updateArticle(tx, {
    article,
    change: {
      draft_revision_id: article.draft_revision_id ?? article.live_revision_id,
      desk_state: article.desk_state ?? "ready",
      live_revision_id: null,
      published_at: null,
      embargo_until: null,
      expires_at: null,
      breaking_until: null,
    },
  });
  return { facts: [], detail: { at: null } };
}
