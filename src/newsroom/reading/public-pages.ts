// Which pages of its own the newsroom shows: the foot of every page and the sitemap name them.
import type { Context } from "../../context.ts";
import { alphabetical } from "../alphabet.ts";
import { PAGES } from "../facts.ts";
import { part, type Reader } from "./reader.ts";

export interface PageLink {
  slug: string;
  title: string;
  inFoot: boolean;
}

/** All that readers can open, those of the foot in its order first. */
export function publicPages(reader: Reader): Promise<PageLink[]> {
  return part(reader, "pages", async (inner) => {
    inner.making.shows(PAGES);
    const rows = await selectPages(inner.ctx)
      .select("p.foot_position")
      .where("p.withdrawn_at", "is", null)
      .orderBy("p.foot_position", (place) => place.asc().nullsLast())
      .orderBy(alphabetical("v.title", inner.ctx.edition))
      .execute();
    return rows.map(({ slug, title, foot_position }) => ({ slug, title, inFoot: foot_position !== null }));
  });
}

/** The pages of the edition in the words that were published last, withdrawn ones too. */
export function selectPages(ctx: Context) {
  return ctx.reads
    .selectFrom("page as p")
    .innerJoin("page_version as v", "v.id", "p.live_version_id")
    .select(["v.slug", "v.title", "v.description", "v.body", "p.withdrawn_at"])
    .where("p.edition", "=", ctx.edition.id);
}
