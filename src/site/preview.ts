// Pages of what is not published yet, made by the same views and pages as those of readers, and kept by nobody.

import { EDITIONS, type Edition } from "../editions.ts";
import type { StoredCard } from "../newsroom/fronts/card.ts";
import { articleViewOf } from "../newsroom/reading/article-view.ts";
import { homeView } from "../newsroom/reading/home-view.ts";
import { pageViewOf } from "../newsroom/reading/page-view.ts";
import { sectionView } from "../newsroom/reading/section-view.ts";
import { sendOwn } from "./answer.ts";
import { articlePage } from "./pages/article-page.ts";
import { errorPage } from "./pages/error-page.ts";
import { homePage } from "./pages/home-page.ts";
import { ownPage } from "./pages/own-page.ts";
import { sectionPage } from "./pages/section-page.ts";
import { inEdition, newReader, type Site } from "./site.ts";

export interface SitePreview {
  /** `slug` null is home; a section without a public article has no page yet: 404. */
  front(input: { edition: Edition; slug: string | null; cards: readonly StoredCard[] }): Promise<Response>;
  /** `revision` by its id. */
  article(input: { code: number; revision: number }): Promise<Response>;
  page(input: { edition: Edition; id: number }): Promise<Response>;
}

export function sitePreview(site: Site): SitePreview {
  return {
    front: async ({ edition, slug, cards }) => {
      const reader = newReader(inEdition(site, edition));
      if (slug === null) return sendOwn(200, homePage(await homeView(reader, { cards })));
      const view = await sectionView(reader, { slug, before: null, cards });
      return view ? sendOwn(200, sectionPage(view)) : sendOwn(404, errorPage(404));
    },
    article: async (input) => {
      const reader = newReader(inEdition(site, await editionOf(site, input.code)));
      const view = await articleViewOf(reader, input);
      return view ? sendOwn(200, articlePage(view)) : sendOwn(404, errorPage(404));
    },
    page: async ({ edition, id }) => {
      const view = await pageViewOf(newReader(inEdition(site, edition)), id);
      return view ? sendOwn(200, ownPage(view)) : sendOwn(404, errorPage(404));
    },
  };
}

async function editionOf({ ctx }: Site, code: number): Promise<Edition> {
  const row = await ctx.db
    .selectFrom("article")
    .select("edition")
    .where("code", "=", code)
    .executeTakeFirst();
  return EDITIONS[row?.edition ?? "fa"];
}
