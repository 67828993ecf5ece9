// How every act runs: in one transaction, once per key, with its audit entry, its event and the facts it changed.
import { sql } from "kysely";
import type { Actor, Context } from "../context.ts";
import type { EventKind, Events } from "./events.ts";
import { EVERYTHING } from "./facts.ts";

/** The context inside a transaction: the same, plus what the act has to tell when it is done. */
export interface ActContext extends Context {
  changed: Set<string>;
  /** News codes of articles whose place in the search must follow, before the act ends. */
  searchable: Set<number>;
}

export interface Act<T> {
  name: string;
  /** The caller's own key: the same key again has no second effect and gives the first result. */
  key?: string | null | undefined;
  work(tx: ActContext): Promise<T>;
}

export const CHANNEL = "dabir_facts";
/** PostgreSQL takes 8,000 bytes a notice; with more facts than this it is cheaper to say "everything". */
const NOTICE_BYTES = 7000;
const MOST_FACTS = 2000;

/** What two acts at the same moment can do to each other: a deadlock, or the same new row made twice. */
const RACES = new Set(["40P01", "23505"]);

/**
 * Runs the act; on any error nothing of it remains. Of two acts that get in each other's way the database ends one,
 * which is then run once more and finds what the other one made. The result must survive JSON, since a repeat
 * answers from it.
 */
export async function perform<T>(ctx: Context, act: Act<T>): Promise<T> {
  try {
    return await performOnce(ctx, act);
  } catch (error) {
    if (!RACES.has((error as { code?: string }).code ?? "")) throw error;
    return performOnce(ctx, act);
  }
}

async function performOnce<T>(ctx: Context, act: Act<T>): Promise<T> {
  const changed = new Set<string>();
  const searchable = new Set<number>();
  const result = await ctx.db.transaction().execute(async (db) => {
    const tx: ActContext = { ...ctx, db, changed, searchable };
    const key = act.key ? `${act.name}|${callerOf(ctx.actor)}|${act.key}` : null;
    if (key && !(await claim(tx, key, act.name))) return repeat<T>(tx, key);
    const outcome = await act.work(tx);
    if (key) await remember(tx, key, outcome);
    if (searchable.size > 0) await ctx.search.index(tx, [...searchable]);
    await notify(tx);
    return outcome;
  });
  if (changed.size > 0) ctx.onChanged([...changed]);
  return result;
}

/** Writes the event into the outbox and names the facts that it changed. */
export async function announce<K extends EventKind>(
  tx: ActContext,
  event: { kind: K; payload: Events[K]; facts: string[] },
): Promise<void> {
  await tx.db
    .insertInto("event")
    .values({ kind: event.kind, payload: JSON.stringify(event.payload) })
    .execute();
  for (const fact of event.facts) tx.changed.add(fact);
}

/** Whose key it is: names may be shared, accounts not. */
function callerOf(actor: Actor): string {
  return actor.kind === "account" ? `account:${actor.id}` : `${actor.kind}:${actor.name}`;
}

async function claim(tx: ActContext, key: string, name: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto("idempotency")
    .values({ key, act: name })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function repeat<T>(tx: ActContext, key: string): Promise<T> {
  const { result } = await tx.db
    .selectFrom("idempotency")
    .select("result")
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  return result as T;
}

async function remember(tx: ActContext, key: string, outcome: unknown): Promise<void> {
  await tx.db
    .updateTable("idempotency")
    .set({ result: JSON.stringify(outcome ?? null) })
    .where("key", "=", key)
    .execute();
}

async function notify(tx: ActContext): Promise<void> {
  for (const notice of noticesOf([...tx.changed])) {
    await sql`select pg_notify(${CHANNEL}, ${notice})`.execute(tx.db);
  }
}

/** The facts as JSON lists, each small enough for one notice. */
export function noticesOf(facts: string[]): string[] {
  if (facts.length === 0) return [];
  if (facts.length > MOST_FACTS) return [JSON.stringify([EVERYTHING])];
  const notices: string[] = [];
  let list: string[] = [];
  let bytes = 2;
  for (const fact of facts) {
    const size = Buffer.byteLength(JSON.stringify(fact)) + 1;
    if (bytes + size > NOTICE_BYTES) {
      notices.push(JSON.stringify(list));
      list = [];
      bytes = 2;
    }
    list.push(fact);
    bytes += size;
  }
  notices.push(JSON.stringify(list));
  return notices;
}
