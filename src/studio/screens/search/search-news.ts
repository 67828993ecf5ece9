// What became of results since they were shown.
import type { CallOutput } from "../../../api/calls.ts";

export type Found = CallOutput<"search.find">["found"][number];

/** The results in their order, those that changed as they are now; and those that are not among them. */
export function withNews(
  shown: readonly Found[],
  changed: readonly Found[],
): { found: Found[]; fresh: number } {
  const news = new Map(changed.map((one) => [one.article.code, one]));
  const known = new Set(shown.map((one) => one.article.code));
  return {
    found: shown
      // A page that was fetched later may hold an article again that has moved down since.
      .filter((one, at) => shown.findIndex(({ article }) => article.code === one.article.code) === at)
      .map((one) => news.get(one.article.code) ?? one),
    fresh: changed.filter(({ article }) => !known.has(article.code)).length,
  };
}
