// Lists of articles as the newsroom gives them, page after page.
import { useInfiniteQuery } from "@tanstack/react-query";
import type { CallInput, CallOutput } from "../../api/calls.ts";
import { call } from "../client.ts";

export type ArticleFilter = Omit<CallInput<"articles.list">, "limit" | "after">;
export type ArticleLine = CallOutput<"articles.list">["articles"][number];

const PAGE = 50;

export function useArticleList(filter: ArticleFilter) {
  return useInfiniteQuery({
    queryKey: ["articles", "list", filter],
    queryFn: ({ pageParam, signal }) =>
      call(
        "articles.list",
        { ...filter, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.articles),
    // What others do on the desk is seen within half a minute.
    refetchInterval: 30_000,
  });
}
