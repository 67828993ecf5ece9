// The newsroom's own pages (about, contact, terms) as a kind of what is drafted and published.
import { type DraftedKind, type DraftedState, draftedState } from "../drafts/drafted.ts";
import { PAGES, pageFact } from "../facts.ts";
import { type PageRow, type PageVersion, setLiveSlug } from "./store.ts";

export interface PageState extends DraftedState {
  title: string;
  /** Where readers find it, or will once it is published. */
  address: string;
  /** Its place in the foot of every page; null is none. */
  footPosition: number | null;
}

export const pages: DraftedKind<PageRow, PageVersion, PageState> = {
  table: "page",
  versions: "page_version",
  acts: "pages",
  deed: "administer",
  present: (row, newest) => ({
    slug: newest?.slug ?? row.slug,
    title: newest?.title ?? row.title,
    description: newest?.description ?? null,
    body: newest?.body ?? null,
  }),
  show: async (tx, { row, version }) => {
    if (version) await setLiveSlug(tx, { row, slug: version.slug });
    const slugs = new Set(
      [row.live_slug ?? version?.slug, version?.slug].filter((slug) => slug !== undefined),
    );
    return [PAGES, ...[...slugs].map((slug) => pageFact(row.edition, slug))];
  },
  state: (row) => ({
    ...draftedState(row),
    title: row.title,
    address: `/${row.edition}/${row.live_slug ?? row.slug}`,
    footPosition: row.foot_position,
  }),
};
