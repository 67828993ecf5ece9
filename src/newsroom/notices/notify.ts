// Tells people of the newsroom what happened to their work. An act calls it in its own transaction, so that a notice
// speaks only of what is true.
import type { ActContext } from "../act.ts";

/** What a notice can be about. The screen says it in a sentence, from the kind and the detail. */
export const NOTICE_KINDS = [
  "article.returned",
  "article.submitted",
  "article.ready",
  "article.assigned",
  "article.published",
  "article.withdrawn",
  "article.binned",
  "article.note",
  "article.reported",
  "article.mention",
  "assignment.given",
  "assignment.changed",
  "comment.flood",
  "account.changed",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export interface News {
  kind: NoticeKind;
  /** What it is about, as the audit log names it: `article:122657`. */
  subject: string;
  /** What the sentence needs, such as the headline. */
  detail?: Record<string, string | number | boolean | null>;
}

/** Accounts that are named twice hear once; nobody hears of what they did themselves; null is nobody. */
export async function notify(
  tx: ActContext,
  { to, news }: { to: readonly (number | null | undefined)[]; news: News },
): Promise<void> {
  const self = tx.actor.kind === "account" ? tx.actor.id : null;
  const ids = [...new Set(to)].filter((id) => id !== null && id !== undefined && id !== self) as number[];
  if (ids.length === 0) return;
  await tx.db
    .insertInto("notice")
    .columns(["account_id", "kind", "subject", "detail", "caused_by"])
    .expression((from) =>
      from
        .selectFrom("account")
        .select((row) => [
          "id",
          row.val(news.kind).as("kind"),
          row.val(news.subject).as("subject"),
          row.cast<string>(row.val(JSON.stringify(news.detail ?? {})), "jsonb").as("detail"),
          row.val(tx.actor.kind === "account" ? tx.actor.name : null).as("caused_by"),
        ])
        .where("id", "in", ids)
        .where("disabled_at", "is", null),
    )
    .execute();
}
