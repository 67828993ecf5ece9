// What it takes to bring an article back to how it stood at a moment. The same plan is shown first and carried out then.
import type { Context } from "../../context.ts";
import { fieldsOf, sameFields } from "./same-fields.ts";
import { type Stood, stoodAt } from "./stood-at.ts";
import { type ArticleRow, getRevision, type RevisionFields } from "./store.ts";

export interface UndoPlan {
  /** The text that readers are to see again; null: it stays. */
  liveText: RevisionFields | null;
  /** `withdraw` what was not published then, `restore` what was not withdrawn then. */
  publication: "withdraw" | "unschedule" | "restore" | "withdraw-again" | null;
  /** The draft that comes back, `drop` where there was none, null where it stays. */
  draft: RevisionFields | "drop" | null;
}

export async function planUndo(
  ctx: Context,
  { article, since }: { article: ArticleRow & { live: string }; since: Date },
): Promise<UndoPlan> {
  const stood = await stoodAt(ctx, { code: article.code, at: since });
  return {
    liveText: await otherText(ctx, { former: stood.live, present: article.live_revision_id }),
    publication: publicationOf(stood, article),
    draft: await draftOf(ctx, { stood, article }),
  };
}

export function isEmpty({ liveText, publication, draft }: UndoPlan): boolean {
  return liveText === null && publication === null && draft === null;
}

function publicationOf(stood: Stood, article: ArticleRow & { live: string }): UndoPlan["publication"] {
  if (article.live_revision_id === null) return null;
  if (stood.live === null) {
    if (article.withdrawn_at) return null;
    return article.live === "scheduled" || article.live === "embargoed" ? "unschedule" : "withdraw";
  }
  if (!stood.withdrawn && article.withdrawn_at) return "restore";
  return stood.withdrawn && !article.withdrawn_at ? "withdraw-again" : null;
}

async function draftOf(
  ctx: Context,
  { stood, article }: { stood: Stood; article: ArticleRow },
): Promise<UndoPlan["draft"]> {
  const { draft_revision_id: now, live_revision_id: live } = article;
  // What readers saw until then is a draft again: that is part of unscheduling.
  if (stood.draft === null) return now !== null && live !== null && stood.live !== null ? "drop" : null;
  return otherText(ctx, { former: stood.draft, present: now ?? live });
}

/** Null when both say the same, or when one of them is not. */
async function otherText(
  ctx: Context,
  { former, present }: { former: number | null; present: number | null },
): Promise<RevisionFields | null> {
  if (former === null || present === null || former === present) return null;
  const [one, other] = await Promise.all([getRevision(ctx, former), getRevision(ctx, present)]);
  return sameFields(one, other) ? null : fieldsOf(one);
}
