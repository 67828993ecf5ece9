// Sources as their screen has them: page by page, by a part of a name.
import { useInfiniteQuery } from "@tanstack/react-query";
import type { CallOutput } from "../../../api/calls.ts";
import { call } from "../../client.ts";

export type SourceLine = CallOutput<"sources.list">["sources"][number];

const PAGE = 60;

export function useSources(search: string) {
  return useInfiniteQuery({
    queryKey: ["sources", "list", search],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      call(
        "sources.list",
        { limit: PAGE, ...(search ? { search } : {}), ...(pageParam ? { after: pageParam } : {}) },
        { signal },
      ),
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
}

/** The address as people say it. */
export function hostOf(address: string): string {
  return URL.parse(address)?.host.replace(/^www\./, "") ?? address;
}
