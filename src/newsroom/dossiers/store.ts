// The only file that writes dossiers, their versions, and which articles readers find in them.
import type { Selectable } from "kysely";
import type { Document } from "../../document/schema.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { articleFact } from "../facts.ts";
import { freeSlug, nameKey } from "../names.ts";
import type { DossiersTables } from "./tables.ts";

export type DossierRow = Selectable<DossiersTables["dossier"]>;
export type DossierVersion = Selectable<DossiersTables["dossier_version"]>;

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
  const slug = await freeSlug(name, (wished) => isTaken(tx, wished));
  return tx.db
    .insertInto("dossier")
    .values({ edition: tx.edition.id, slug, name, name_key: nameKey(name) })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The wished one, or where another dossier has it, one of its name. */
export async function freeDossierSlug(
  tx: ActContext,
  { name, wished }: { name: string; wished: string },
): Promise<string> {
  return (await isTaken(tx, wished)) ? freeSlug(name, (slug) => isTaken(tx, slug)) : wished;
}

/** What lies in the bin takes nothing. */
async function isTaken(tx: ActContext, slug: string): Promise<boolean> {
  const one = await tx.db
    .selectFrom("dossier")
    .select("id")
    .where("edition", "=", tx.edition.id)
    .where("slug", "=", slug)
    .where("binned_at", "is", null)
    .executeTakeFirst();
  return one !== undefined;
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
    .where("binned_at", "is", null)
    .executeTakeFirst();
  if (other && other.id !== id) {
    throw new AppError("CONFLICT", `there is a dossier «${other.name}» already`, {
      params: { name: other.name },
    });
  }
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
