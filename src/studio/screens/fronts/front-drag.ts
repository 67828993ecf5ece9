// An article on its way to a place of a front, by mouse, touch or keyboard: from the finder or from another place.
import { type DropItem, isTextDropItem, type TextDropItem } from "react-aria-components";
import type { FrontArticle } from "./front-cards.ts";

/** No other program gives anything of this type. */
export const ARTICLE_DRAG = "application/x-dabir-article";

export function dragItems(article: FrontArticle): Record<string, string>[] {
  return [{ [ARTICLE_DRAG]: JSON.stringify(article), "text/plain": article.headline }];
}

/** Undefined when something else was dropped. */
export async function droppedArticle(items: readonly DropItem[]): Promise<FrontArticle | undefined> {
  const item = items.find((one): one is TextDropItem => isTextDropItem(one) && one.types.has(ARTICLE_DRAG));
  return item ? (JSON.parse(await item.getText(ARTICLE_DRAG)) as FrontArticle) : undefined;
}
