// Undoes what one account did to articles since a moment: each goes back to how it stood then. It is shown first, done
// a batch at a time, and takes nothing away: what is undone stays in the history.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { instant } from "../instant.ts";
import { databaseNow, timesBefore } from "./article-times.ts";
import { LIVE } from "./live-state.ts";
import { nameOf } from "./present-revision.ts";
import { liveFacts, placeOf } from "./publish-article.ts";
import {
  getRevision,
  insertRevision,
  type LockedArticle,
  listUnder,
  lockArticle,
  updateArticle,
} from "./store.ts";
import { isEmpty, planUndo, type UndoPlan } from "./undo-plan.ts";

export const listUndoInput = z.strictObject({
  /** Id of the account whose acts are undone. */
  account: z.int().positive(),
  since: instant,
  limit: z.int().min(1).max(200).default(50),
  /** `next` of the page before. */
  after: z.int().positive().optional(),
});
export const undoAccountInput = z.strictObject({
  account: z.int().positive(),
  since: instant,
  /** News codes out of the list. */
  codes: z.array(z.int().positive()).min(1).max(50),
  key: z.string().max(200).optional(),
});

export interface UndoLine {
  code: number;
  headline: string;
  /** What would be done. */
  publication: UndoPlan["publication"];
  liveText: boolean;
  times: boolean;
  bin: UndoPlan["bin"];
  draft: "back" | "drop" | null;
  /** Others who changed it since: what they did is undone with it. */
  others: string[];
}

const UNDONE = sql`('articles.create', 'articles.change', 'articles.restoreRevision', 'articles.discard',
  'articles.publish', 'articles.correct', 'articles.withdraw', 'articles.restore', 'articles.setTimes',
  'articles.bin', 'articles.recover')`;

/** Acts on live coverage bring their article into the list; live/undo-entries.ts takes them back. */
const LISTED = sql`('live.add', 'live.change', 'live.withdraw', 'live.restore', 'live.pin', 'live.unpin',
  'live.end', 'live.resume')`;

/** By news code, upwards. @throws AppError NOT_ALLOWED */
export async function listUndo(
  ctx: Context,
  { account, since, limit = 50, after = 0 }: z.output<typeof listUndoInput>,
): Promise<{ articles: UndoLine[]; next: number | null }> {
  demand(ctx.actor, "undo");
  const { rows } = await sql<{ code: number }>`
    select distinct substring(subject from 9)::bigint as code from audit_entry
    where account_id = ${account} and at >= ${since} and subject like 'article:%'
      and (act in ${UNDONE} or act in ${LISTED})
      and substring(subject from 9)::bigint > ${after}
    order by 1 limit ${limit + 1}`.execute(ctx.db);
  const codes = rows.slice(0, limit).map((row) => row.code);
  const articles: UndoLine[] = [];
  for (const code of codes) articles.push(await undoLine(ctx, { code, account, since }));
  return { articles, next: rows.length > limit ? (codes.at(-1) ?? null) : null };
}

async function undoLine(
  ctx: Context,
  { code, account, since }: { code: number; account: number; since: Date },
): Promise<UndoLine> {
  const article = await ctx.db
    .selectFrom("article as a")
    .selectAll("a")
    .select(LIVE.as("live"))
    .where("code", "=", code)
    .executeTakeFirstOrThrow();
  const others = await sql<{ actor: string }>`
    select distinct actor from audit_entry where subject = ${`article:${code}`} and at >= ${since}
      and account_id is distinct from ${account} and act in ${UNDONE}`.execute(ctx.db);
  const plan = await planUndo(ctx, { article, since });
  return {
    code,
    headline: article.headline,
    publication: plan.publication,
    liveText: plan.liveText !== null,
    times: plan.times !== null,
    bin: plan.bin,
    draft: plan.draft === "drop" ? "drop" : plan.draft && "back",
    others: others.rows.map(({ actor }) => nameOf(actor)),
  };
}

/** How many of the articles changed by it; what stands as it did then is left alone. @throws AppError NOT_ALLOWED */
export function undoAccount(
  ctx: Context,
  input: z.output<typeof undoAccountInput>,
): Promise<{ undone: number[] }> {
  return perform(ctx, {
    name: "articles.undo",
    key: input.key,
    work: async (tx) => ({ undone: await undoArticles(tx, input) }),
  });
}

/** The same within an act that takes back more. */
export async function undoArticles(
  tx: ActContext,
  { account, since, codes }: z.output<typeof undoAccountInput>,
): Promise<number[]> {
  demand(tx.actor, "undo");
  const undone: number[] = [];
  // In one order, so that two undoings wait for each other instead of blocking each other.
  for (const code of codes.toSorted((one, other) => one - other)) {
    const article = await lockArticle(tx, { code, binned: true });
    if (!(await touched(tx, { code, account, since }))) continue;
    const plan = await planUndo(tx, { article, since });
    if (isEmpty(plan)) continue;
    await undo(tx, { article, plan, account, since });
    undone.push(code);
  }
  return undone;
}

async function touched(
  tx: ActContext,
  { code, account, since }: { code: number; account: number; since: Date },
): Promise<boolean> {
  const { rows } = await sql`
    select from audit_entry where subject = ${`article:${code}`} and account_id = ${account} and at >= ${since}
      and act in ${UNDONE} limit 1`.execute(tx.db);
  return rows.length > 0;
}

async function undo(
  tx: ActContext,
  { article, plan, account, since }: { article: LockedArticle; plan: UndoPlan; account: number; since: Date },
): Promise<void> {
  const { code } = article;
  const facts = await liveFacts(tx, article);
  const publication = await publicationChange(tx, { article, plan });
  const live = plan.liveText ? await insertRevision(tx, { code, fields: plan.liveText }) : null;
  const draft =
    plan.draft && plan.draft !== "drop" ? await insertRevision(tx, { code, fields: plan.draft }) : null;
  const scheduled = plan.scheduled === null ? null : await getRevision(tx, plan.scheduled);
  const drop = plan.draft === "drop" ? { draft_revision_id: null, desk_state: null } : {};
  await updateArticle(tx, {
    article,
    change: {
      ...publication,
      ...(scheduled && { ...placeOf(article, scheduled), live_revision_id: scheduled.id }),
      ...plan.times,
      ...(plan.bin === "recover" && { binned_at: null, binned_by: null }),
      ...(plan.bin === "bin" && { binned_at: await databaseNow(tx), binned_by: tx.actor.name }),
      ...(plan.liveText && live && { ...placeOf(article, plan.liveText), live_revision_id: live.id }),
      ...drop,
      ...(draft && { draft_revision_id: draft.id, desk_state: article.desk_state ?? "draft" }),
    },
    working: await workingAfter(tx, { article, plan }),
  });
  const seen = plan.liveText ?? scheduled;
  if (seen) await listUnder(tx, { code, fields: seen });
  const now = await lockArticle(tx, { code, binned: true });
  await record(tx, {
    act: "articles.undo",
    subject: `article:${code}`,
    detail: {
      account,
      since: since.toISOString(),
      live: now.live_revision_id,
      draft: now.draft_revision_id,
      withdrawn: now.withdrawn_at !== null,
      ...timesBefore(article),
    },
  });
  facts.push(...(await liveFacts(tx, now)));
  await announce(tx, { kind: "article.undone", payload: { code }, facts });
}

async function publicationChange(
  tx: ActContext,
  { article, plan }: { article: LockedArticle; plan: UndoPlan },
) {
  switch (plan.publication) {
    case "withdraw":
    case "withdraw-again":
      return { withdrawn_at: await databaseNow(tx) };
    case "restore":
      return { withdrawn_at: null, withdrawn_reason: null };
    case "unschedule":
      return {
        draft_revision_id: article.draft_revision_id ?? article.live_revision_id,
        desk_state: article.desk_state ?? ("draft" as const),
        live_revision_id: null,
        published_at: null,
        embargo_until: null,
        expires_at: null,
        breaking_until: null,
      };
    case "reschedule":
    case null:
      return {};
  }
}

/** The newest text afterwards, where it becomes another one. */
async function workingAfter(tx: ActContext, { article, plan }: { article: LockedArticle; plan: UndoPlan }) {
  if (plan.draft === "drop") {
    if (plan.liveText) return plan.liveText;
    return getRevision(tx, (plan.scheduled ?? article.live_revision_id) as number);
  }
  if (plan.draft) return plan.draft;
  return article.draft_revision_id === null ? (plan.liveText ?? undefined) : undefined;
}
