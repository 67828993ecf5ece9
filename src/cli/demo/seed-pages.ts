// The demonstration's own pages: who it is, how to reach it, its terms.
import type { Context } from "../../context.ts";
import { EDITIONS } from "../../editions.ts";
import { orderPages } from "../../newsroom/pages/order-pages.ts";
import { publishPage } from "../../newsroom/pages/publish-page.ts";
import { createPage } from "../../newsroom/pages/save-page.ts";
import { readPages } from "./read-demo.ts";

export async function seedPages(ctx: Context): Promise<void> {
  for (const [edition, pages] of Map.groupBy(readPages(), (page) => page.edition)) {
    const own = { ...ctx, edition: EDITIONS[edition] };
    const ids: number[] = [];
    for (const { edition: _, ...words } of pages) {
      const key = `demo-page-${edition}-${words.slug}`;
      const { id } = await createPage(own, { ...words, key });
      await publishPage(own, { id, key });
      ids.push(id);
    }
    await orderPages(own, { ids, key: `demo-pages-${edition}` });
  }
}
