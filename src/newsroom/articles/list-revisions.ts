// The history of an article: every revision, newest first, complete.
import type { Context } from "../../context.ts";
import type { Revision } from "./store.ts";

export function listRevisions(ctx: Context, code: number): Promise<Revision[]> {
  return ctx.db
    .selectFrom("revision")
    .selectAll()
    .where("article_code", "=", code)
    .orderBy("number", "desc")
    .execute();
}
