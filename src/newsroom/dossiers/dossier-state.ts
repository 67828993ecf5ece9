// Dossiers for the staff: all of them, and one with its articles as it is being arranged.
import { z } from "zod";
import type { Context } from "../../context.ts";
import type { Document } from "../../document/schema.ts";
import { emptyDocument } from "../../document/schema.ts";
import { abilities } from "../accounts/may.ts";
import { apart, getDrafted, newestVersion } from "../drafts/drafted.ts";
import { type FrontArticle, findFrontArticles } from "../fronts/front-articles.ts";
import { type DossierState, dossiers } from "./dossiers.ts";

export interface DossierDetail extends DossierState {
  address: string;
  intro: Document;
  picture: string | null;
  entries: { article: FrontArticle; note: string | null }[];
  withdrawnReason: string | null;
  abilities: { arrange: boolean };
}

export const getDossierInput = z.strictObject({ id: z.int().positive() });

export type DossierLine = DossierState & { articles: number };

export interface DossierList {
  dossiers: DossierLine[];
  /** In the bin, the last thrown away first. */
  binned: DossierLine[];
  abilities: { arrange: boolean };
}

/** The last changed first. */
export async function listDossiers(ctx: Context): Promise<DossierList> {
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
  const lineOf = (row: (typeof rows)[number]) => ({
    ...dossiers.state(row),
    articles: row.entries?.length ?? 0,
  });
  const { kept, binned } = apart(rows);
  return {
    dossiers: kept.map(lineOf),
    binned: binned.map(lineOf),
    abilities: abilities(ctx.actor, { deeds: ["arrange"], thing: {} }),
  };
}

/** @throws AppError NOT_FOUND */
export async function getDossier(
  ctx: Context,
  { id }: z.output<typeof getDossierInput>,
): Promise<DossierDetail> {
  const row = await getDrafted(ctx, { kind: dossiers, id });
  const words = await newestVersion(ctx, { kind: dossiers, row });
  const articles = await findFrontArticles(
    ctx,
    (words?.entries ?? []).map(({ code }) => code),
  );
  return {
    ...dossiers.state(row),
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
