// The ways of a draft on the desk: handed in, taken back by its writer, returned with a reason, found ready. Readers
// notice nothing of it.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { type NoticeKind, notify } from "../notices/notify.ts";
import { type ArticleState, articleState } from "./article-state.ts";
import { DESK_MOVES, type DeskMove, type DeskMoveName } from "./desk-moves.ts";
import { insertNote } from "./note-store.ts";
import { lockArticle, updateArticle } from "./store.ts";

export const moveArticleInput = z.strictObject({
  code: z.int().positive(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});
export const returnArticleInput = moveArticleInput.extend({
  /** What its writer should do; it also stands among the notes. */
  reason: z.string().trim().min(1, "say why it is returned").max(2000),
});

type MoveInput = z.infer<typeof moveArticleInput> & { reason?: string };
type Move<I = z.infer<typeof moveArticleInput>> = (ctx: Context, input: I) => Promise<ArticleState>;

const NOTICES: Partial<Record<DeskMoveName, NoticeKind>> = {
  submit: "article.submitted",
  return: "article.returned",
  ready: "article.ready",
};

export const submitArticle: Move = (ctx, input) => move(ctx, { ...input, name: "submit" });
export const takeBackArticle: Move = (ctx, input) => move(ctx, { ...input, name: "takeBack" });
export const readyArticle: Move = (ctx, input) => move(ctx, { ...input, name: "ready" });
export const returnArticle: Move<z.infer<typeof returnArticleInput>> = (ctx, input) =>
  move(ctx, { ...input, name: "return" });

function move(ctx: Context, { name, ...input }: MoveInput & { name: DeskMoveName }): Promise<ArticleState> {
  const { code, version, reason = null } = input;
  const { deed, from, to }: DeskMove = DESK_MOVES[name];
  const subject = `article:${code}`;
  return perform(ctx, {
    name: `articles.${name}`,
    key: input.key,
    work: async (tx) => {
      const article = await lockArticle(tx, { code, version, deed });
      if (article.desk_state === to && to !== "returned") return articleState(tx, code);
      if (!article.desk_state || !from.includes(article.desk_state)) {
        throw new AppError(
          "CONFLICT",
          `article ${code} is ${article.desk_state ?? "not on the desk"}: it cannot become ${to} from there`,
          { params: { version: article.version, deskState: article.desk_state } },
        );
      }
      await updateArticle(tx, { article, change: { desk_state: to, desk_reason: reason } });
      if (reason) await insertNote(tx, { code, kind: "return", text: reason });
      await record(tx, {
        act: `articles.${name}`,
        subject,
        detail: { from: article.desk_state, to, ...(reason && { reason }) },
      });
      await announce(tx, { kind: "article.moved", payload: { code, to }, facts: [] });
      const kind = NOTICES[name];
      if (kind) {
        const detail = { headline: article.headline, ...(reason && { reason }) };
        const desk = name === "submit" ? await deskEditors(tx, article.section_id) : [];
        await notify(tx, {
          to: [article.author_id, article.assignee_id, ...desk],
          news: { kind, subject, detail },
        });
      }
      return articleState(tx, code);
    },
  });
}

/** Those who decide in this section. */
async function deskEditors(tx: ActContext, sectionId: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select a.id from account a join section s on s.id = ${sectionId}
    where a.role = 'desk-editor' and a.disabled_at is null
      and (a.section_ids = '{}' or a.section_ids && array[s.id, s.parent_id])`.execute(tx.db);
  return rows.map((row) => row.id);
}
