// What a question finds, page after page, and what came meanwhile: results stay where they are under the reader's hands;
// what changed of them is shown in place, what is new is counted until it is asked for.
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { call } from "../../client.ts";
import { withNews } from "./search-news.ts";
import { isEmpty, type Question, questionInput } from "./search-question.ts";

const PAGE = 30;
const LOOKS_AGAIN = 10_000;
/** So many that are new are told apart. */
const MOST_FRESH = 50;

export function useAnswers(question: Question) {
  const asked = questionInput(question);
  const query = useInfiniteQuery({
    queryKey: ["search", "found", asked],
    queryFn: ({ pageParam, signal }) =>
      call("search.find", { ...asked, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    enabled: !isEmpty(question),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    // Nothing moves by itself; what is new is asked for beside it.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const pages = query.data?.pages ?? [];
  const since = query.isPlaceholderData ? undefined : pages[0]?.at;
  const meanwhile = useQuery({
    queryKey: ["search", "meanwhile", asked, since],
    queryFn: ({ signal }) =>
      call(
        "search.find",
        { ...asked, sort: "date", limit: MOST_FRESH, ...(since ? { since } : {}) },
        { signal },
      ),
    enabled: since !== undefined && !isEmpty(question),
    refetchInterval: LOOKS_AGAIN,
    staleTime: 0,
  });
  const first = pages[0];
  return {
    query,
    first,
    ...withNews(
      pages.flatMap((page) => page.found),
      meanwhile.data?.found ?? [],
    ),
  };
}
