// Pages for the staff: all of them, and one with its words as they are being written.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { type Document, emptyDocument } from "../../document/schema.ts";
import { AppError } from "../../errors.ts";
import { abilities } from "../accounts/may.ts";
import { alphabetical } from "../alphabet.ts";
import { apart, getDrafted, newestVersion } from "../drafts/drafted.ts";
import { type PageState, pages } from "./pages.ts";

export interface PageDetail extends PageState {
  description: string | null;
  body: Document;
  withdrawnReason: string | null;
  abilities: { administer: boolean };
}

export const getPageInput = z.strictObject({ id: z.int().positive() });

export interface PageList {
  pages: PageState[];
  /** In the bin, the last thrown away first. */
  binned: PageState[];
  abilities: { administer: boolean };
}

/** Those of the foot in its order, then the others by their titles. */
export async function listPages(ctx: Context): Promise<PageList> {
  const rows = await ctx.db
    .selectFrom("page")
    .selectAll()
    .where("edition", "=", ctx.edition.id)
    .orderBy("foot_position", (place) => place.asc().nullsLast())
    .orderBy(alphabetical("title", ctx.edition))
    .limit(1000)
    .execute();
  const { kept, binned } = apart(rows);
  return {
    pages: kept.map(pages.state),
    binned: binned.map(pages.state),
    abilities: abilities(ctx.actor, { deeds: ["administer"], thing: {} }),
  };
}

/** @throws AppError NOT_FOUND */
export async function getPage(ctx: Context, { id }: z.output<typeof getPageInput>): Promise<PageDetail> {
  const row = await getDrafted(ctx, { kind: pages, id });
  const words = await newestVersion(ctx, { kind: pages, row });
  return {
    ...pages.state(row),
    description: words?.description ?? null,
    body: words?.body ?? emptyDocument(),
    withdrawnReason: row.withdrawn_reason,
    abilities: abilities(ctx.actor, { deeds: ["administer"], thing: {} }),
  };
}

/** By its address. @throws AppError NOT_FOUND */
export async function findPage(ctx: Context, slug: string): Promise<PageState> {
  const row = await ctx.db
    .selectFrom("page")
    .selectAll()
    .where("edition", "=", ctx.edition.id)
    .where((where) => where.or([where("slug", "=", slug), where("live_slug", "=", slug)]))
    .orderBy("binned_at", (moment) => moment.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new AppError("NOT_FOUND", `there is no page «${slug}»: «page list» shows those there are`);
  return pages.state(row);
}
