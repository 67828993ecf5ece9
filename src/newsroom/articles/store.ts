// The only file that writes articles and their revisions (but for taking the demonstration away).
import { fold } from "@dabir/farsi";
import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import type { Deed } from "../accounts/policy.ts";
import type { ActContext } from "../act.ts";
import { chooseAnew } from "../related/related.ts";
import { placeInStories } from "../stories/place.ts";
import { slugOfHeadline } from "./address.ts";
import { seesDraft, thingOf } from "./article-rights.ts";
import { LIVE, type LiveState } from "./live-state.ts";
import { presentRevision } from "./present-revision.ts";
import type { ArticlesTables } from "./tables.ts";

export type ArticleRow = Selectable<ArticlesTables["article"]>;
export type Revision = Selectable<ArticlesTables["revision"]>;
export type RevisionFields = Pick<
  Revision,
  | "kind"
  | "section_id"
  | "kicker"
  | "headline"
  | "lead"
  | "body"
  | "byline"
  | "source_id"
  | "source_url"
  | "picture_id"
  | "picture_caption"
  | "tag_ids"
  | "author_ids"
  | "related_codes"
>;

export type LockedArticle = ArticleRow & { live: LiveState };

/**
 * The article, locked until the transaction ends. @throws AppError NOT_FOUND, NOT_ALLOWED for the deed, CONFLICT when
 * `version` is not the present one, with the present text for whoever may see it, or when the article lies in the bin
 * and the act says nothing of that
 */
export async function lockArticle(
  tx: ActContext,
  input: { code: number; version?: number | undefined; deed?: Deed; binned?: true },
): Promise<LockedArticle> {
  const article = await tx.db
    .selectFrom("article as a")
    .selectAll("a")
    .select(LIVE.as("live"))
    .where("code", "=", input.code)
    .forUpdate()
    .executeTakeFirst();
  if (!article) throw new AppError("NOT_FOUND", `there is no article with news code ${input.code}`);
  if (input.deed) demand(tx.actor, input.deed, thingOf(article));
  if (input.version !== undefined && input.version !== article.version) {
    const { code, version } = article;
    throw new AppError(
      "CONFLICT",
      `article ${code} was changed meanwhile (version ${version}, yours is ${input.version}): read it again`,
      { params: { version, ...(await presentText(tx, article)) } },
    );
  }
  if (article.binned_at && !input.binned) {
    throw new AppError("CONFLICT", `article ${article.code} is in the bin: recover it first`);
  }
  return article;
}

async function presentText(tx: ActContext, article: LockedArticle): Promise<object> {
  if (!seesDraft(tx.actor, article)) return {};
  return { revision: await presentRevision(tx, await getWorkingRevision(tx, article)) };
}

/** The revision that is being worked on: the draft, or else the live one. */
export async function getWorkingRevision(
  ctx: Context,
  article: Pick<ArticleRow, "draft_revision_id" | "live_revision_id">,
): Promise<Revision> {
  return getRevision(ctx, (article.draft_revision_id ?? article.live_revision_id) as number);
}

export function getRevision(ctx: Context, id: number): Promise<Revision> {
  return ctx.db.selectFrom("revision").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

/** @throws AppError NOT_FOUND */
export async function findRevision(
  ctx: Context,
  { code, number }: { code: number; number: number },
): Promise<Revision> {
  const found = await ctx.db
    .selectFrom("revision")
    .selectAll()
    .where("article_code", "=", code)
    .where("number", "=", number)
    .executeTakeFirst();
  if (!found) throw new AppError("NOT_FOUND", `article ${code} has no revision ${number}`);
  return found;
}

/** The next free news code, or the asked-for one. @throws AppError CONFLICT when that one is taken */
export async function insertArticle(
  tx: ActContext,
  input: { code: number | null; row: Omit<Insertable<ArticlesTables["article"]>, "code"> },
): Promise<number> {
  for (;;) {
    const code = input.code ?? (await nextCode(tx));
    const made = await tx.db
      .insertInto("article")
      .values({ ...input.row, code })
      .onConflict((conflict) => conflict.column("code").doNothing())
      .returning("code")
      .executeTakeFirst();
    if (made) {
      if (input.code !== null) await continueAfter(tx, input.code);
      return made.code;
    }
    if (input.code !== null) throw new AppError("CONFLICT", `news code ${code} belongs to another article`);
  }
}

export async function insertRevision(
  tx: ActContext,
  input: { code: number; fields: RevisionFields; correctionNote?: string | null },
): Promise<{ id: number; number: number }> {
  const { body, ...fields } = input.fields;
  return tx.db
    .insertInto("revision")
    .values((values) => ({
      ...fields,
      body: JSON.stringify(body),
      article_code: input.code,
      number: values
        .selectFrom("revision")
        .select((select) =>
          select(select.fn.coalesce(select.fn.max("number"), select.lit(0)), "+", 1).as("next"),
        )
        .where("article_code", "=", input.code),
      created_by: `${tx.actor.kind}:${tx.actor.name}`,
      correction_note: input.correctionNote ?? null,
      account_id: accountOf(tx),
    }))
    .returning(["id", "number"])
    .executeTakeFirstOrThrow();
}

const accountOf = ({ actor }: ActContext): number | null => (actor.kind === "account" ? actor.id : null);

/** What the article itself says of its newest revision, for lists. */
export function workingColumns(fields: Pick<RevisionFields, "headline" | "source_id" | "tag_ids">) {
  return {
    headline: fields.headline,
    headline_key: fold(fields.headline),
    source_id: fields.source_id,
    tag_ids: fields.tag_ids,
  };
}

/** A new article's draft; the article stays at its first version. */
export async function setFirstDraft(tx: ActContext, input: { code: number; draft: number }): Promise<void> {
  tx.searchable.add(input.code);
  await tx.db
    .updateTable("article")
    .set({ draft_revision_id: input.draft, desk_since: sql<Date>`now()` })
    .where("code", "=", input.code)
    .execute();
  await placeInStories(tx, [input.code]);
}

/** `working` are the fields of the newest revision, where the change makes another one the newest. */
export async function updateArticle(
  tx: ActContext,
  input: {
    article: Pick<ArticleRow, "code" | "version" | "desk_state">;
    change: Updateable<ArticlesTables["article"]>;
    working?: RevisionFields | undefined;
  },
): Promise<void> {
  const { article, change, working } = input;
  tx.searchable.add(article.code);
  const moves = change.desk_state !== undefined && change.desk_state !== article.desk_state;
  await tx.db
    .updateTable("article")
    .set({
      ...(moves && { desk_since: change.desk_state === null ? null : sql<Date>`now()`, desk_reason: null }),
      ...(working && workingColumns(working)),
      ...change,
      changed_at: sql<Date>`now()`,
      version: article.version + 1,
    })
    .where("code", "=", article.code)
    .execute();
  if (working || change.live_revision_id !== undefined) await placeInStories(tx, [article.code]);
}

/** Puts the article under the tags and the authors of its live revision. */
export async function listUnder(
  tx: ActContext,
  { code, fields }: { code: number; fields: Pick<RevisionFields, "tag_ids" | "author_ids"> },
): Promise<void> {
  await tx.db.deleteFrom("article_tag").where("article_code", "=", code).execute();
  await tx.db.deleteFrom("article_author").where("article_code", "=", code).execute();
  await insertPlaces(tx, [{ code, fields }]);
  await chooseAnew(tx, [code]);
}

async function insertPlaces(
  tx: ActContext,
  entries: { code: number; fields: Pick<RevisionFields, "tag_ids" | "author_ids"> }[],
): Promise<void> {
  const tags = entries.flatMap(({ code, fields }) =>
    fields.tag_ids.map((tag_id) => ({ tag_id, article_code: code })),
  );
  const authors = entries.flatMap(({ code, fields }) =>
    fields.author_ids.map((author_id) => ({ author_id, article_code: code })),
  );
  if (tags.length > 0) await tx.db.insertInto("article_tag").values(tags).execute();
  if (authors.length > 0) await tx.db.insertInto("article_author").values(authors).execute();
}

async function nextCode(tx: ActContext): Promise<number> {
  const { code } = await tx.db
    .selectNoFrom((select) => select.fn<number>("nextval", [select.val("article_code")]).as("code"))
    .executeTakeFirstOrThrow();
  return code;
}

export interface ArchiveEntry {
  code: number | null;
  fields: RevisionFields;
  publishedAt: Date;
}

/** Writes published articles with their one revision, a batch in a few statements; answers their codes in order. */
export async function insertArchive(tx: ActContext, entries: ArchiveEntry[]): Promise<number[]> {
  if (entries.length === 0) return [];
  // Before codes are given, or one could be given that another entry brings along.
  const brought = entries.flatMap(({ code }) => (code !== null && code <= HIGHEST_COUNTED ? code : []));
  if (brought.length > 0) await continueAfter(tx, Math.max(...brought));
  const free = await nextCodes(tx, entries.filter((entry) => entry.code === null).length);
  const coded = entries.map((entry) => ({ ...entry, code: entry.code ?? (free.shift() as number) }));
  await tx.db
    .insertInto("article")
    .values(
      coded.map(({ code, fields, publishedAt }) => ({
        code,
        kind: fields.kind,
        section_id: fields.section_id,
        slug: slugOfHeadline(fields.headline),
        published_at: publishedAt,
        // The archive lies in lists at its own time, not at that of its import.
        changed_at: publishedAt,
        ...workingColumns(fields),
      })),
    )
    .execute();
  const created_by = `${tx.actor.kind}:${tx.actor.name}`;
  await tx.db
    .insertInto("revision")
    .values(
      coded.map(({ code, fields }) => ({
        ...fields,
        body: JSON.stringify(fields.body),
        article_code: code,
        number: 1,
        created_by,
        account_id: accountOf(tx),
        correction_note: null,
      })),
    )
    .execute();
  const codes = coded.map(({ code }) => code);
  await tx.db
    .updateTable("article")
    .from("revision")
    .set((set) => ({ live_revision_id: set.ref("revision.id") }))
    .whereRef("revision.article_code", "=", "article.code")
    .where("article.code", "in", codes)
    .execute();
  await insertPlaces(tx, coded);
  for (const code of codes) tx.searchable.add(code);
  await chooseAnew(tx, codes);
  return codes;
}

/** Codes above this are made from dates or by other systems, not counted. */
const HIGHEST_COUNTED = 1_000_000_000;

/** New articles go on counting after the highest code that was brought along, and no code is given twice. */
async function continueAfter(tx: ActContext, code: number): Promise<void> {
  if (code > HIGHEST_COUNTED) return;
  await sql`select setval('article_code', ${code}::bigint) from article_code where last_value < ${code}`.execute(
    tx.db,
  );
}

/** Those of the codes that articles bear already. */
export async function findTakenCodes(ctx: Context, codes: number[]): Promise<Set<number>> {
  if (codes.length === 0) return new Set();
  const rows = await ctx.db.selectFrom("article").select("code").where("code", "in", codes).execute();
  return new Set(rows.map((row) => row.code));
}

/** So many codes of the sequence that no article bears. */
async function nextCodes(tx: ActContext, count: number): Promise<number[]> {
  const free: number[] = [];
  while (free.length < count) {
    const { rows } = await sql<{ code: number }>`
      select nextval('article_code') as code from generate_series(1, ${count - free.length}::integer)
    `.execute(tx.db);
    const codes = rows.map((row) => row.code);
    const taken = await findTakenCodes(tx, codes);
    free.push(...codes.filter((code) => !taken.has(code)));
  }
  return free;
}
