// Takes back what one account did to live coverages since a moment, with what it did to articles: each entry that it
// touched says again what it said then, and the coverage stands as it did. Nothing is removed: what is undone stays
// among the versions.
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { z } from "zod";
import type { Context } from "../../context.ts";
import { type ActContext, perform } from "../act.ts";
import { databaseNow } from "../articles/article-times.ts";
import {
  listUndo,
  type listUndoInput,
  type UndoLine,
  type undoAccountInput,
  undoArticles,
} from "../articles/undo-account.ts";
import {
  concludeCoverage,
  type EntryRow,
  type EntryVersion,
  insertWords,
  lockCoverageRow,
  unpinOthers,
  updateEntry,
} from "./store.ts";
import { type CoverageStand, planCoverage, presentStand } from "./undo-coverage.ts";

export interface UndoLineWithEntries extends UndoLine {
  /** How many entries of its live coverage would stand as they did. */
  entries: number;
  /** Whether another entry, or none, would be pinned. */
  pin: boolean;
  /** Whether the coverage would have ended again, or go on again; null: it stays. */
  coverage: "ends" | "goes-on" | null;
}

interface Touched {
  code: number;
  account: number;
  since: Date;
}

/** @throws AppError NOT_ALLOWED */
export async function listUndoWithEntries(
  ctx: Context,
  input: z.output<typeof listUndoInput>,
): Promise<{ articles: UndoLineWithEntries[]; next: number | null }> {
  const { articles, next } = await listUndo(ctx, input);
  const { account, since } = input;
  const lines: UndoLineWithEntries[] = [];
  for (const line of articles) {
    const touched = { code: line.code, account, since };
    const plans = await planEntries(ctx, touched);
    const { pin, ended } = await planStand(ctx, { touched, plans });
    lines.push({
      ...line,
      entries: plans.length,
      pin: pin !== undefined,
      coverage: ended === undefined ? null : ended ? "ends" : "goes-on",
    });
  }
  return { articles: lines, next };
}

/** Articles and their entries in one go. @throws AppError NOT_ALLOWED */
export function undoWithEntries(
  ctx: Context,
  { key, ...input }: z.output<typeof undoAccountInput>,
): Promise<{ undone: number[] }> {
  const { account, since } = input;
  return perform(ctx, {
    name: "articles.undo",
    key,
    work: async (tx) => {
      const undone = new Set(await undoArticles(tx, input));
      for (const code of input.codes.toSorted((one, other) => one - other)) {
        if (await undoEntries(tx, { code, account, since })) undone.add(code);
      }
      return { undone: [...undone].sort((one, other) => one - other) };
    },
  });
}

async function undoEntries(tx: ActContext, touched: Touched): Promise<boolean> {
  const coverage = await lockCoverageRow(tx, touched.code);
  if (!coverage) return false;
  const plans = await planEntries(tx, touched);
  const stand = await planStand(tx, { touched, plans });
  if (plans.length === 0 && Object.keys(stand).length === 0) return false;
  for (const { entry, words, number, withdrawn } of plans) {
    if (words) {
      const { at, headline, body, key_point: keyPoint } = words;
      await insertWords(tx, { id: entry.id, number: number + 1, words: { at, headline, body, keyPoint } });
    }
    await updateEntry(tx, { entry, change: await standing(tx, { entry, withdrawn }) });
  }
  if (stand.pin !== undefined) await pinAgain(tx, { code: touched.code, id: stand.pin });
  const { account, since } = touched;
  const { pin } = await presentStand(tx, touched.code);
  const ended = stand.ended === undefined ? coverage.ended_at : stand.ended;
  await concludeCoverage(tx, {
    coverage,
    act: "live.undo",
    detail: {
      account,
      since: since.toISOString(),
      entries: plans.map(({ entry }) => entry.id),
      stood: { pin, ended },
    },
    ...(stand.ended !== undefined && { change: { ended_at: stand.ended } }),
  });
  return true;
}

async function pinAgain(tx: ActContext, { code, id }: { code: number; id: number | null }): Promise<void> {
  await unpinOthers(tx, code);
  if (id !== null) await updateEntry(tx, { entry: await getEntry(tx, id), change: { pinned: true } });
}

function planStand(
  ctx: Context,
  { touched, plans }: { touched: Touched; plans: EntryPlan[] },
): Promise<Partial<CoverageStand>> {
  return planCoverage(ctx, touched, async (id) => {
    const plan = plans.find(({ entry }) => entry.id === id);
    return plan ? !plan.withdrawn : (await getEntry(ctx, id)).withdrawn_at === null;
  });
}

function getEntry(ctx: Context, id: number): Promise<EntryRow> {
  return ctx.db.selectFrom("live_entry").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

async function standing(
  tx: ActContext,
  { entry, withdrawn }: { entry: EntryRow; withdrawn: boolean },
): Promise<Partial<EntryRow>> {
  if (withdrawn === (entry.withdrawn_at !== null)) return {};
  if (!withdrawn) return { withdrawn_at: null, withdrawn_reason: null, withdrawn_by: null };
  const by = `${tx.actor.kind}:${tx.actor.name}`;
  return { withdrawn_at: await databaseNow(tx), withdrawn_reason: "", withdrawn_by: by, pinned: false };
}

interface EntryPlan {
  entry: EntryRow;
  /** What it is to say again; null where it says that now. */
  words: EntryVersion | null;
  /** Of its newest version. */
  number: number;
  /** Whether readers are not to see it: it was withdrawn then, or was not there. */
  withdrawn: boolean;
}

async function planEntries(ctx: Context, { code, account, since }: Touched): Promise<EntryPlan[]> {
  const { rows } = await sql<{ entry: number }>`
    select distinct (detail->>'entry')::bigint as entry from audit_entry
    where subject = ${`article:${code}`} and account_id = ${account} and at >= ${since}
      and act in ('live.add', 'live.change', 'live.withdraw', 'live.restore')
    order by 1`.execute(ctx.db);
  const plans: EntryPlan[] = [];
  for (const row of rows) {
    const plan = await planEntry(ctx, { code, id: row.entry, since });
    if (plan.words || plan.withdrawn !== (plan.entry.withdrawn_at !== null)) plans.push(plan);
  }
  return plans;
}

async function planEntry(
  ctx: Context,
  { code, id, since }: { code: number; id: number; since: Date },
): Promise<EntryPlan> {
  const entry = await getEntry(ctx, id);
  const versions = await ctx.db
    .selectFrom("live_entry_version")
    .selectAll()
    .where("entry_id", "=", id)
    .orderBy("number", "desc")
    .execute();
  const newest = versions[0] as EntryVersion;
  const then = versions.find(({ created_at }) => created_at < since);
  if (!then) return { entry, words: null, number: newest.number, withdrawn: true };
  const { rows } = await sql<{ act: string }>`
    select act from audit_entry
    where subject = ${`article:${code}`} and at < ${since} and act in ('live.withdraw', 'live.restore')
      and (detail->>'entry')::bigint = ${id}
    order by at desc, id desc limit 1`.execute(ctx.db);
  const same = isDeepStrictEqual(wordsOf(then), wordsOf(newest));
  return {
    entry,
    words: same ? null : then,
    number: newest.number,
    withdrawn: rows[0]?.act === "live.withdraw",
  };
}

const wordsOf = ({ at, headline, body, key_point }: EntryVersion) => ({ at, headline, body, key_point });
