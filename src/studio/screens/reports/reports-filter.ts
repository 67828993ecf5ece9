// Which reports are asked for: it stands in the address, so that a list can be sent to a colleague.
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import { call } from "../../client.ts";
import { usePlace, useSearchField } from "../../location.ts";

export type Report = CallOutput<"reports.list">["reports"][number];
export type ReportState = Report["state"];
export const STATES = ["open", "done", "dropped", "all"] as const;

export interface ReportFilter {
  state: (typeof STATES)[number];
  section: number | null;
  code: number | null;
}

export function useReportFilter() {
  const { search } = usePlace();
  const [, setState] = useSearchField("state");
  const [, setSection] = useSearchField("section");
  const [, setCode] = useSearchField("code");
  const filter = useMemo(
    (): ReportFilter => ({
      state: STATES.find((state) => state === search.get("state")) ?? "open",
      section: positive(search.get("section")),
      code: positive(search.get("code")),
    }),
    [search],
  );
  return { filter, setState, setSection, setCode };
}

const PAGE = 50;
const LOOKS_AGAIN = 60_000;

export function useReports({ state, section, code }: ReportFilter) {
  const found = useInfiniteQuery({
    queryKey: ["reports", "list", state, section, code],
    queryFn: ({ pageParam, signal }) =>
      call(
        "reports.list",
        {
          limit: PAGE,
          ...(state === "all" ? {} : { state }),
          ...(section ? { section } : {}),
          ...(code ? { code } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    refetchInterval: LOOKS_AGAIN,
  });
  const reports = useMemo(() => found.data?.pages.flatMap((page) => page.reports) ?? [], [found.data]);
  return { ...found, reports };
}

function positive(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}
