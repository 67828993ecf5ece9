// Tags as their screen has them: page by page, by a part of a name.
import { useInfiniteQuery } from "@tanstack/react-query";
import type { CallOutput } from "../../../api/calls.ts";
import { call } from "../../client.ts";
import { number, t } from "../../words.ts";

export type TagLine = CallOutput<"tags.list">["tags"][number];

/** That many are counted; more are «so many and more». */
const MOST_COUNTED = 1000;
const PAGE = 60;

export function useTags(search: string) {
  return useInfiniteQuery({
    queryKey: ["tags", "list", search],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      call(
        "tags.list",
        { limit: PAGE, ...(search ? { search } : {}), ...(pageParam ? { after: pageParam } : {}) },
        { signal },
      ),
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
}

export function articleCount(count: number): string {
  return t(count >= MOST_COUNTED ? "tags.manyArticles" : "tags.articles", { n: number(count) });
}
