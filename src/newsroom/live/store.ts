// The only file that writes live coverage: the coverage itself, its entries, and their versions, which never change.
import { type Selectable, sql, type Updateable } from "kysely";
import type { Context } from "../../context.ts";
import type { Document } from "../../document/schema.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce } from "../act.ts";
import { thingOf } from "../articles/article-rights.ts";
import { demandSeen } from "../articles/get-article.ts";
import { record } from "../audit/record.ts";
import { liveFact } from "../facts.ts";
import type { LiveTables } from "./tables.ts";

export type CoverageRow = Selectable<LiveTables["live_coverage"]>;
export type EntryRow = Selectable<LiveTables["live_entry"]>;
export type EntryVersion = Selectable<LiveTables["live_entry_version"]>;

export interface EntryWords {
  at: Date;
  headline: string | null;
  body: Document;
  keyPoint: boolean;
}

/**
 * The coverage of this article, locked until the transaction ends.
 * @throws AppError NOT_FOUND, NOT_ALLOWED, CONFLICT when the article is none that is told live
 */
export async function lockCoverage(tx: ActContext, code: number): Promise<CoverageRow> {
  const article = await demandSeen(tx, code);
  demand(tx.actor, "cover", thingOf(article));
  if (article.kind !== "live") {
    throw new AppError(
      "CONFLICT",
      `article ${code} is of the kind ${article.kind}: entries belong to live coverage`,
    );
  }
  await tx.db
    .insertInto("live_coverage")
    .values({ article_code: code })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return tx.db
    .selectFrom("live_coverage")
    .selectAll()
    .where("article_code", "=", code)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** The coverage, locked, for who takes back what was done in it; undefined where none was begun. */
export function lockCoverageRow(tx: ActContext, code: number): Promise<CoverageRow | undefined> {
  return tx.db
    .selectFrom("live_coverage")
    .selectAll()
    .where("article_code", "=", code)
    .forUpdate()
    .executeTakeFirst();
}

/**
 * An entry and its coverage, locked. @throws AppError NOT_FOUND, NOT_ALLOWED, CONFLICT when `version` is not the
 * present one; its params hold what stands there now
 */
export async function lockEntry(
  tx: ActContext,
  { id, version }: { id: number; version?: number | undefined },
): Promise<{ coverage: CoverageRow; entry: EntryRow; words: EntryVersion }> {
  const found = await findEntry(tx, id);
  if (!found) throw new AppError("NOT_FOUND", `there is no entry ${id}`);
  const coverage = await lockCoverage(tx, found.article_code);
  const entry = (await findEntry(tx, id)) as EntryRow;
  const words = await tx.db
    .selectFrom("live_entry_version")
    .selectAll()
    .where("id", "=", entry.version_id as number)
    .executeTakeFirstOrThrow();
  if (version === undefined || version === entry.version) return { coverage, entry, words };
  throw new AppError(
    "CONFLICT",
    `entry ${id} was changed meanwhile (version ${entry.version}, yours is ${version}): read it again`,
    {
      params: {
        version: entry.version,
        at: words.at.toISOString(),
        headline: words.headline,
        document: words.body,
        keyPoint: words.key_point,
        by: words.created_by.slice(words.created_by.indexOf(":") + 1),
        withdrawn: entry.withdrawn_at !== null,
      },
    },
  );
}

function findEntry(ctx: Context, id: number): Promise<EntryRow | undefined> {
  return ctx.db.selectFrom("live_entry").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertEntry(
  tx: ActContext,
  { code, words }: { code: number; words: EntryWords },
): Promise<number> {
  const { id } = await tx.db
    .insertInto("live_entry")
    .values({ article_code: code, at: words.at })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertWords(tx, { id, number: 1, words });
  return id;
}

export async function insertWords(
  tx: ActContext,
  { id, number, words }: { id: number; number: number; words: EntryWords },
): Promise<void> {
  const { actor } = tx;
  const made = await tx.db
    .insertInto("live_entry_version")
    .values({
      entry_id: id,
      number,
      at: words.at,
      headline: words.headline,
      body: JSON.stringify(words.body),
      key_point: words.keyPoint,
      created_by: `${actor.kind}:${actor.name}`,
      account_id: actor.kind === "account" ? actor.id : null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await tx.db
    .updateTable("live_entry")
    .set({ version_id: made.id, at: words.at })
    .where("id", "=", id)
    .execute();
}

/** Every change of an entry counts one up. */
export async function updateEntry(
  tx: ActContext,
  { entry, change = {} }: { entry: EntryRow; change?: Updateable<LiveTables["live_entry"]> },
): Promise<void> {
  await tx.db
    .updateTable("live_entry")
    .set({ ...change, version: entry.version + 1 })
    .where("id", "=", entry.id)
    .execute();
}

export async function unpinOthers(tx: ActContext, code: number): Promise<void> {
  await tx.db
    .updateTable("live_entry")
    .set((set) => ({ pinned: false, version: set("version", "+", 1) }))
    .where("article_code", "=", code)
    .where("pinned", "=", true)
    .execute();
}

/** What every act on a coverage ends with: the coverage counts on, the log and whoever listens hear of it. */
export async function concludeCoverage(
  tx: ActContext,
  input: {
    coverage: CoverageRow;
    act: string;
    detail: Record<string, unknown>;
    change?: Updateable<LiveTables["live_coverage"]>;
  },
): Promise<void> {
  const code = input.coverage.article_code;
  await tx.db
    .updateTable("live_coverage")
    .set({ ...input.change, changed_at: sql<Date>`now()`, version: input.coverage.version + 1 })
    .where("article_code", "=", code)
    .execute();
  await record(tx, { act: input.act, subject: `article:${code}`, detail: input.detail });
  await announce(tx, { kind: "live.changed", payload: { code }, facts: [liveFact(code)] });
}
