// The story that an article tells, as its writers see it: which others are filed or published already, by whom, and
// how they tell it; and the acts that set it apart from them, or join it to others.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { may } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { joinStory, setApart } from "../stories/move.ts";
import type { Member } from "../stories/rows.ts";
import type { DeskState } from "./article.ts";
import { articleLines } from "./article-lines.ts";
import { thingOf } from "./article-rights.ts";
import { demandSeen } from "./get-article.ts";
import type { LiveState } from "./live-state.ts";
import { inSight, sightOf } from "./sight.ts";
import { lockArticle } from "./store.ts";

const code = z.int().positive();
const key = z.string().max(200).optional();

export const getStoryInput = z.strictObject({ code });
export const separateStoryInput = z.strictObject({ code, key });
export const joinStoryInput = separateStoryInput.extend({
  /** News code of an article of the story that it joins. */
  other: code,
});

export interface ToldElsewhere {
  code: number;
  headline: string;
  /** How it tells the report: it had it first, as it stood, with more of it. */
  kind: Member["kind"];
  /** Who filed it: an account of ours, or the source it came from. */
  by: string | null;
  /** When it was filed; of what came from elsewhere, when it was published there. */
  at: Date;
  live: LiveState;
  deskState: DeskState | null;
}

export interface ArticleStory {
  /** News code of the article that the story began with. */
  story: number;
  kind: Member["kind"];
  placed: Member["placed"];
  /** Those that the caller may see, the first to be filed first. */
  others: ToldElsewhere[];
  abilities: { place: boolean };
}

const MOST = 50;

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function getStory(
  ctx: Context,
  { code: asked }: z.infer<typeof getStoryInput>,
): Promise<ArticleStory> {
  const article = await demandSeen(ctx, asked);
  const own = await ctx.db
    .selectFrom("story_article")
    .select(["story_code as story", "kind", "placed"])
    .where("article_code", "=", asked)
    .executeTakeFirst();
  const abilities = { place: may(ctx.actor, "publish", thingOf(article)) };
  if (!own) return { story: asked, kind: "first", placed: "found", others: [], abilities };
  const rows = await ctx.db
    .selectFrom("story_article as m")
    .innerJoin("article as a", "a.code", "m.article_code")
    .leftJoin("source as o", "o.id", "a.source_id")
    .leftJoin("account as w", "w.id", "a.author_id")
    .select(["a.code", "m.kind", "o.name as source", "w.name as author", "a.created_at", "a.published_at"])
    .where("m.story_code", "=", own.story)
    .where("a.code", "<>", asked)
    .where("a.binned_at", "is", null)
    .where(inSight(sightOf(ctx.actor)))
    .orderBy("m.told_at")
    .limit(MOST)
    .execute();
  const lines = new Map(
    (
      await articleLines(
        ctx,
        rows.map((row) => row.code),
      )
    ).map((line) => [line.code, line]),
  );
  const others = rows.flatMap(({ code: other, kind, source, author, created_at, published_at }) => {
    const line = lines.get(other);
    if (!line) return [];
    const at = author === null && published_at !== null ? published_at : created_at;
    const { headline, live, deskState } = line;
    return [{ code: other, headline, kind, by: author ?? source, at, live, deskState }];
  });
  return { ...own, others, abilities };
}

/** Sets an article apart from its story, for good. */
export function separateStory(
  ctx: Context,
  input: z.infer<typeof separateStoryInput>,
): Promise<ArticleStory> {
  return perform(ctx, {
    name: "stories.separate",
    key: input.key,
    work: async (tx) => {
      await lockArticle(tx, { code: input.code, deed: "publish" });
      const { story } = await setApart(tx, input.code);
      await record(tx, { act: "stories.separate", subject: `article:${input.code}`, detail: { story } });
      await announce(tx, { kind: "story.changed", payload: { code: input.code }, facts: [] });
      return getStory(tx, { code: input.code });
    },
  });
}

/** Joins an article to the story that another one tells. */
export function joinStoryOf(ctx: Context, input: z.infer<typeof joinStoryInput>): Promise<ArticleStory> {
  return perform(ctx, {
    name: "stories.join",
    key: input.key,
    work: async (tx) => {
      await lockArticle(tx, { code: input.code, deed: "publish" });
      await demandSeen(tx, input.other);
      const { story } = await joinStory(tx, { code: input.code, other: input.other });
      await record(tx, { act: "stories.join", subject: `article:${input.code}`, detail: { story } });
      await announce(tx, { kind: "story.changed", payload: { code: input.code }, facts: [] });
      return getStory(tx, { code: input.code });
    },
  });
}
