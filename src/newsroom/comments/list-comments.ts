// The moderators' list of comments, oldest first, as a queue is worked.
import type { Context } from "../../context.ts";
import type { CommentStatus } from "../tables.ts";

export interface CommentLine {
  id: number;
  code: number;
  parentId: number | null;
  headline: string;
  name: string | null;
  text: string;
  status: CommentStatus;
  reason: string | null;
  version: number;
  at: Date;
}

export interface ListCommentsInput {
  status?: CommentStatus | undefined;
  code?: number | undefined;
  /** Ids above this one: the last id of the page before. */
  after?: number | undefined;
  limit: number;
}

export function listComments(ctx: Context, input: ListCommentsInput): Promise<CommentLine[]> {
  let query = ctx.db
    .selectFrom("comment as c")
    .innerJoin("article as a", "a.code", "c.article_code")
    .innerJoin("revision as r", "r.id", "a.live_revision_id")
    .select(["c.id", "c.article_code as code", "c.parent_id as parentId", "r.headline", "c.name", "c.text"])
    .select(["c.status", "c.reason", "c.version", "c.created_at as at"])
    .orderBy("c.id")
    .limit(input.limit);
  if (input.status) query = query.where("c.status", "=", input.status);
  if (input.code !== undefined) query = query.where("c.article_code", "=", input.code);
  if (input.after !== undefined) query = query.where("c.id", ">", input.after);
  return query.execute();
}
