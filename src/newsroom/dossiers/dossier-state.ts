// Dossiers for the staff: all of them, and one with its articles as it is being arranged.
import { z } from "zod";
import type { Context } from "../../context.ts";
import type { Document } from "../../document/schema.ts";
import { emptyDocument } from "../../document/schema.ts";
import { AppError } from "../../errors.ts";
import { abilities } from "../accounts/may.ts";
import { type FrontArticle, findFrontArticles } from "../fronts/front-articles.ts";
import { type DossierRow, findDossierVersion } from "./store.ts";

export interface DossierState {
  id: number;
  slug: string;
  name: string;
  /** What readers see of it. */
  state: "never" | "live" | "withdrawn";
  hasDraft: boolean;
  publishedAt: string | null;
  version: number;
}

export interface DossierDetail extends DossierState {
  address: string;
  intro: Document;
  picture: string | null;
  entries: { article: FrontArticle; note: string | null }[];
  withdrawnReason: string | null;
  abilities: { arrange: boolean };
}

export const getDossierInput = z.strictObject({ id: z.int().positive() });

export async function dossierState(ctx: Context, id: number): Promise<DossierState> {
  return stateOf(await rowOf(ctx, id));
}

/** The last changed first. */
export async function listDossiers(
  ctx: Context,
): Promise<{ dossiers: (DossierState & { articles: number })[]; abilities: { arrange: boolean } }> {
  const rows = await ctx.db
    .selectFrom("dossier as d")
    .leftJoin("dossier_version as v", (join) =>
      join.on((on) => on("v.id", "=", on.fn.coalesce("d.draft_version_id", "d.live_version_id"))),
    )
    .selectAll("d")
    .select("v.entries")
    .where("d.edition", "=", ctx.edition.id)
    .orderBy("d.changed_at", "desc")
    .limit(1000)
    .execute();
  return {
    dossiers: rows.map((row) => ({ ...stateOf(row), articles: row.entries?.length ?? 0 })),
    abilities: abilities(ctx.actor, { deeds: ["arrange"], thing: {} }),
  };
}

/** @throws AppError NOT_FOUND */
export async function getDossier(
  ctx: Context,
  { id }: z.output<typeof getDossierInput>,
): Promise<DossierDetail> {
  const row = await rowOf(ctx, id);
  const words = await findDossierVersion(ctx, row.draft_version_id ?? row.live_version_id);
  const articles = await findFrontArticles(
    ctx,
    (words?.entries ?? []).map(({ code }) => code),
  );
  return {
    ...stateOf(row),
    name: words?.name ?? row.name,
    address: `/${row.edition}/dossier/${row.slug}`,
    intro: words?.intro ?? emptyDocument(),
    picture: words?.picture_id ?? null,
    entries: (words?.entries ?? []).flatMap(({ code, note }) => {
      const article = articles.get(code)?.article;
      return article ? [{ article, note }] : [];
    }),
    withdrawnReason: row.withdrawn_reason,
    abilities: abilities(ctx.actor, { deeds: ["arrange"], thing: {} }),
  };
}

async function rowOf(ctx: Context, id: number): Promise<DossierRow> {
  const row = await ctx.db.selectFrom("dossier").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no dossier ${id}`);
  return row;
}

function stateOf(row: DossierRow): DossierState {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    state: row.live_version_id === null ? "never" : row.withdrawn_at ? "withdrawn" : "live",
    hasDraft: row.draft_version_id !== null,
    publishedAt: row.published_at?.toISOString() ?? null,
    version: row.version,
  };
}
