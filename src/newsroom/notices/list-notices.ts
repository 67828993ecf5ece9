// The notices of whoever asks, newest first. Nobody sees another one's.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { accountOf } from "../accounts/account-of.ts";
import type { NoticeKind } from "./notify.ts";

export const listNoticesInput = z.strictObject({
  unread: z.boolean().default(false),
  limit: z.int().min(1).max(100).default(30),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^\d{1,15}$/, "a cursor is the `next` of the page before")
    .optional(),
});

export interface Notice {
  id: number;
  kind: NoticeKind;
  subject: string;
  detail: Record<string, string | number | boolean | null>;
  /** Who of the staff caused it; null: nobody. */
  by: string | null;
  at: Date;
  readAt: Date | null;
}

export interface NoticePage {
  notices: Notice[];
  /** How many are not read yet; 100 stands for that many and more. */
  unread: number;
  next: string | null;
}

const MOST_UNREAD = 100;

/** @throws AppError NOT_ALLOWED for whoever has no account */
export async function listNotices(
  ctx: Context,
  { unread = false, limit = 30, after }: z.input<typeof listNoticesInput>,
): Promise<NoticePage> {
  const { id: accountId } = accountOf(ctx.actor);
  let query = ctx.db
    .selectFrom("notice")
    .select(["id", "kind", "subject", "detail", "caused_by as by", "at", "read_at as readAt"])
    .where("account_id", "=", accountId)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (unread) query = query.where("read_at", "is", null);
  if (after !== undefined) query = query.where("id", "<", Number(after));
  const [rows, waiting] = await Promise.all([
    query.execute(),
    ctx.db
      .selectFrom("notice")
      .select("id")
      .where("account_id", "=", accountId)
      .where("read_at", "is", null)
      .limit(MOST_UNREAD)
      .execute(),
  ]);
  const notices = rows.slice(0, limit) as Notice[];
  return {
    notices,
    unread: waiting.length,
    next: rows.length > limit ? String(notices.at(-1)?.id) : null,
  };
}
