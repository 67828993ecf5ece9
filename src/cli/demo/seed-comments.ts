// The demo's comments: submitted, decided and answered like any other, then dated back so that they look lived in.
import type { Context } from "../../context.ts";
import { decideComment } from "../../newsroom/comments/decide-comment.ts";
import { replyAsNewsroom } from "../../newsroom/comments/reply-as-newsroom.ts";
import { backdateComment } from "../../newsroom/comments/store.ts";
import { submitComment } from "../../newsroom/comments/submit-comment.ts";
import { type DemoComment, readComments } from "./read-demo.ts";

const MINUTE = 60_000;

/** How many were added, answers counted too. */
export async function seedComments(ctx: Context, codes: Map<string, number>): Promise<number> {
  let added = 0;
  for (const comment of readComments()) {
    const code = codes.get(comment.article);
    if (code === undefined) continue;
    const id = await addOne(ctx, { comment, code, parent: null });
    added += 1;
    for (const reply of comment.replies ?? []) {
      await addOne(ctx, { comment: reply, code, parent: id });
      added += 1;
    }
  }
  return added;
}

async function addOne(
  ctx: Context,
  {
    comment,
    code,
    parent,
  }: { comment: Omit<DemoComment, "article" | "replies">; code: number; parent: number | null },
): Promise<number> {
  const id =
    comment.newsroom && parent !== null
      ? (
          await replyAsNewsroom(ctx, {
            id: parent,
            name: comment.name ?? "تحریریه",
            text: comment.text,
            key: keyOf(code, comment),
          })
        ).id
      : await submitAndDecide(ctx, { comment, code, parent });
  const at = new Date(ctx.now().getTime() - comment["minutes-ago"] * MINUTE);
  await backdateComment(ctx, { id, at, up: comment.up ?? 0, down: comment.down ?? 0 });
  return id;
}

async function submitAndDecide(
  ctx: Context,
  {
    comment,
    code,
    parent,
  }: { comment: Omit<DemoComment, "article" | "replies">; code: number; parent: number | null },
): Promise<number> {
  const outcome = await submitComment(ctx, {
    code,
    name: comment.name ?? "",
    text: comment.text,
    parent,
    trap: "",
    key: keyOf(code, comment),
  });
  if (!outcome.taken) throw new Error(`a demo comment was refused: ${outcome.refusal}`);
  if (comment.status !== "pending") {
    const { status, reason } = comment;
    await decideComment(ctx, { id: outcome.id, status, reason });
  }
  return outcome.id;
}

/** A seeding that goes on after it was interrupted finds what it has submitted already. */
function keyOf(code: number, { text, ...comment }: Pick<DemoComment, "text" | "minutes-ago">): string {
  return `demo-${code}-${comment["minutes-ago"]}-${text.slice(0, 100)}`;
}
