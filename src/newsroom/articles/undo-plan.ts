// What it takes to bring an article back to how it stood at a moment. The same plan is shown first and carried out then.
import type { Context } from "../../context.ts";
import { fieldsOf, sameFields } from "./same-fields.ts";
import { type Stood, type StoodTimes, stoodAt } from "./stood-at.ts";
import { type ArticleRow, getRevision, type RevisionFields } from "./store.ts";

export interface UndoPlan {
  /** The text that readers are to see again; null: it stays. */
  liveText: RevisionFields | null;
  /**
   * `withdraw` what was not published then, `restore` what was not withdrawn then, `reschedule` what was taken from
   * the plan since.
   */
  publication: "withdraw" | "unschedule" | "restore" | "withdraw-again" | "reschedule" | null;
  /** Id of the revision that is to appear again; only with `reschedule`. */
  scheduled: number | null;
  /** When readers saw it or were to see it, until when; null: that stays. */
  times: StoodTimes | null;
  /** `recover` what was not in the bin then, `bin` what lay there. */
  bin: "recover" | "bin" | null;
  /** The draft that comes back, `drop` where there was none, null where it stays. */
  draft: RevisionFields | "drop" | null;
}

export async function planUndo(
  ctx: Context,
  { article, since }: { article: ArticleRow & { live: string }; since: Date },
): Promise<UndoPlan> {
  const stood = await stoodAt(ctx, { code: article.code, at: since });
  const publication = publicationOf(stood, article);
  return {
    liveText: await otherText(ctx, { former: stood.live, present: article.live_revision_id }),
    publication,
    scheduled: publication === "reschedule" ? stood.live : null,
    times: timesOf(stood, { article, publication }),
    bin: binOf(stood, article),
    draft: await draftOf(ctx, { stood, article, publication }),
  };
}

export function isEmpty({ liveText, publication, times, bin, draft }: UndoPlan): boolean {
  return [liveText, publication, times, bin, draft].every((part) => part === null);
}

/** Of what readers were to see then and are to see afterwards. */
function timesOf(
  { live, times }: Stood,
  { article, publication }: { article: ArticleRow; publication: UndoPlan["publication"] },
): StoodTimes | null {
  if (publication === "reschedule") return times;
  if (live === null || times === null || article.live_revision_id === null) return null;
  const same = (Object.keys(times) as (keyof StoodTimes)[]).every(
    (name) => times[name]?.getTime() === article[name]?.getTime(),
  );
  return same ? null : times;
}

function binOf({ binned }: Stood, article: ArticleRow): UndoPlan["bin"] {
  if (binned === (article.binned_at !== null) || article.live_revision_id !== null) return null;
  return binned ? "bin" : "recover";
}

function publicationOf(stood: Stood, article: ArticleRow & { live: string }): UndoPlan["publication"] {
  if (article.live_revision_id === null) {
    const isKnown = stood.live !== null && stood.times?.published_at;
    return isKnown && !stood.withdrawn ? "reschedule" : null;
  }
  if (stood.live === null) {
    if (article.withdrawn_at) return null;
    return article.live === "scheduled" || article.live === "embargoed" ? "unschedule" : "withdraw";
  }
  if (!stood.withdrawn && article.withdrawn_at) return "restore";
  return stood.withdrawn && !article.withdrawn_at ? "withdraw-again" : null;
}

async function draftOf(
  ctx: Context,
  {
    stood,
    article,
    publication,
  }: { stood: Stood; article: ArticleRow; publication: UndoPlan["publication"] },
): Promise<UndoPlan["draft"]> {
  const { draft_revision_id: now, live_revision_id: live } = article;
  // What readers saw until then is a draft again: that is part of unscheduling.
  if (publication === "reschedule" && stood.draft === null) return "drop";
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
