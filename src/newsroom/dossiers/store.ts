// The only file that writes dossiers, their versions, and which articles readers find in them.
import { type Selectable, sql, type Updateable } from "kysely";
import type { Context } from "../../context.ts";
import type { Document } from "../../document/schema.ts";
import { AppError } from "../../errors.ts";
import { type ActContext, announce } from "../act.ts";
import { record } from "../audit/record.ts";
import { articleFact, DOSSIERS, dossierFact } from "../facts.ts";
import { freeSlug, nameKey } from "../names.ts";
import type { Tables } from "../tables.ts";

export type DossierRow = Selectable<Tables["dossier"]>;
export type DossierVersion = Selectable<Tables["dossier_version"]>;

export interface StoredDossierEntry {
  code: number;
  note: string | null;
}

export interface DossierWords {
  name: string;
  intro: Document;
  picture: string | null;
  entries: StoredDossierEntry[];
}

/** A new dossier without a version. @throws AppError CONFLICT when its name is another one's, in any spelling */
export async function insertDossier(tx: ActContext, name: string): Promise<DossierRow> {
  await demandFreeName(tx, { name, id: null });
  const isTaken = async (slug: string): Promise<boolean> =>
    (await tx.db
      .selectFrom("dossier")
      .select("id")
      .where("edition", "=", tx.edition.id)
      .where("slug", "=", slug)
      .executeTakeFirst()) !== undefined;
  return tx.db
    .insertInto("dossier")
    .values({ edition: tx.edition.id, slug: await freeSlug(name, isTaken), name, name_key: nameKey(name) })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function demandFreeName(
  tx: ActContext,
  { name, id }: { name: string; id: number | null },
): Promise<void> {
  const other = await tx.db
    .selectFrom("dossier")
    .select(["id", "name"])
    .where("edition", "=", tx.edition.id)
    .where("name_key", "=", nameKey(name))
    .executeTakeFirst();
  if (other && other.id !== id) {
    throw new AppError("CONFLICT", `there is a dossier «${other.name}» already`, {
      params: { name: other.name },
    });
  }
}

/**
 * The dossier, locked until the transaction ends.
 * @throws AppError NOT_FOUND, CONFLICT when `version` is not the present one; its params hold what stands there now
 */
export async function lockDossier(
  tx: ActContext,
  { id, version }: { id: number; version?: number | undefined },
): Promise<DossierRow> {
  const row = await tx.db
    .selectFrom("dossier")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no dossier ${id}`);
  if (version === undefined || version === row.version) return row;
  const theirs = await findDossierVersion(tx, row.draft_version_id ?? row.live_version_id);
  throw new AppError(
    "CONFLICT",
    `the dossier «${row.name}» was changed meanwhile (version ${row.version}, yours is ${version}): read it again`,
    {
      params: {
        version: row.version,
        name: theirs?.name ?? row.name,
        intro: theirs?.intro ?? null,
        picture: theirs?.picture_id ?? null,
        entries: theirs?.entries ?? [],
        by: theirs ? theirs.created_by.slice(theirs.created_by.indexOf(":") + 1) : null,
      },
    },
  );
}

export function findDossierVersion(ctx: Context, id: number | null): Promise<DossierVersion | undefined> {
  if (id === null) return Promise.resolve(undefined);
  return ctx.db.selectFrom("dossier_version").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function insertDossierVersion(
  tx: ActContext,
  { row, words }: { row: DossierRow; words: DossierWords },
): Promise<number> {
  const { id } = await tx.db
    .insertInto("dossier_version")
    .values({
      dossier_id: row.id,
      name: words.name,
      intro: JSON.stringify(words.intro),
      picture_id: words.picture,
      entries: JSON.stringify(words.entries),
      created_by: `${tx.actor.kind}:${tx.actor.name}`,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function markDossierPublished(tx: ActContext, id: number): Promise<void> {
  await tx.db
    .updateTable("dossier_version")
    .set((set) => ({ published_at: set.fn<Date>("now"), published_by: `${tx.actor.kind}:${tx.actor.name}` }))
    .where("id", "=", id)
    .execute();
}

/** Every change counts one up. */
export async function updateDossier(
  tx: ActContext,
  { row, change }: { row: DossierRow; change: Updateable<Tables["dossier"]> },
): Promise<void> {
  await tx.db
    .updateTable("dossier")
    .set({ ...change, version: row.version + 1, changed_at: sql<Date>`now()` })
    .where("id", "=", row.id)
    .execute();
}

/** Puts these entries in place of what readers find in it now; answers the facts of all articles that it touches. */
export async function replaceDossierArticles(
  tx: ActContext,
  { row, entries }: { row: DossierRow; entries: readonly StoredDossierEntry[] },
): Promise<string[]> {
  const gone = await tx.db
    .deleteFrom("dossier_article")
    .where("dossier_id", "=", row.id)
    .returning("article_code")
    .execute();
  if (entries.length > 0) {
    await tx.db
      .insertInto("dossier_article")
      .values(
        entries.map(({ code, note }, place) => ({
          dossier_id: row.id,
          position: place + 1,
          article_code: code,
          note,
        })),
      )
      .execute();
  }
  const codes = new Set([
    ...gone.map(({ article_code }) => article_code),
    ...entries.map(({ code }) => code),
  ]);
  return [...codes].map(articleFact);
}

/** What every act on a dossier ends with; `facts` are none where readers see nothing of it. */
export async function concludeDossier(
  tx: ActContext,
  input: { row: DossierRow; act: string; detail?: Record<string, unknown>; facts?: string[] | null },
): Promise<void> {
  const { row, act, detail = {}, facts = null } = input;
  await record(tx, { act, subject: `dossier:${row.slug}`, detail });
  await announce(tx, {
    kind: "dossier.changed",
    payload: { id: row.id },
    facts: facts === null ? [] : [DOSSIERS, dossierFact(row.slug), ...facts],
  });
}
