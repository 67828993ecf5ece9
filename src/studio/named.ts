// Tags and authors as the studio finds them: page by page, by a part of a name or of another name that leads to one.
import { useInfiniteQuery } from "@tanstack/react-query";
import type { CallInput, CallOutput } from "../api/calls.ts";
import { call } from "./client.ts";
import { number, t } from "./words.ts";

/** First word of the calls and of the words. */
export type NamedKind = "tags" | "authors";

export type TagLine = CallOutput<"tags.list">["tags"][number];
export type AuthorLine = CallOutput<"authors.list">["authors"][number];
export interface LineOf {
  tags: TagLine;
  authors: AuthorLine;
}

type Finders = {
  [Kind in NamedKind]: (
    input: CallInput<"tags.list">,
    signal: AbortSignal,
  ) => Promise<{ lines: LineOf[Kind][]; next: string | null }>;
};

export const findNamed: Finders = {
  tags: async (input, signal) => {
    const { tags, next } = await call("tags.list", input, { signal });
    return { lines: tags, next };
  },
  authors: async (input, signal) => {
    const { authors, next } = await call("authors.list", input, { signal });
    return { lines: authors, next };
  },
};

const PAGE = 60;

export function useNamed<Kind extends NamedKind>(kind: Kind, search: string) {
  return useInfiniteQuery({
    queryKey: [kind, "list", search],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      findNamed[kind](
        { limit: PAGE, ...(search ? { search } : {}), ...(pageParam ? { after: pageParam } : {}) },
        signal,
      ),
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
}

/** That many are counted; more are «so many and more». */
const MOST_COUNTED = 1000;

export function articleCount(count: number): string {
  if (count === 1) return t("tags.oneArticle");
  return t(count >= MOST_COUNTED ? "tags.manyArticles" : "tags.articles", { n: number(count) });
}
