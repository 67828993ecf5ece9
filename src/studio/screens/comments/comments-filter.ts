// Which comments are asked for: it stands in the address, so that a list can be sent to a colleague.
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CallInput } from "../../../api/calls.ts";
import { call } from "../../client.ts";
import { go, usePlace } from "../../location.ts";
import type { Reason, Status } from "./comments-changes.ts";

export const STATUSES = ["pending", "published", "unpublishable", "all"] as const;
/** In the order of the keys 1 to 9 and 0. */
export const REASONS: readonly Reason[] = [
  "insult",
  "accusation",
  "off-topic",
  "not-persian",
  "personal-data",
  "advertising",
  "spam",
  "repeat",
  "law",
  "other",
];

export interface CommentFilter {
  /** Null: of any. */
  status: Status | null;
  reason: Reason | null;
  section: number | null;
  code: number | null;
  words: string;
  writer: string;
}

/** The queue, when the address says nothing. */
export function readFilter(search: URLSearchParams): CommentFilter {
  const one = <T extends string>(values: readonly T[], name: string): T | null =>
    values.find((value) => value === search.get(name)) ?? null;
  const status = one(STATUSES, "status") ?? "pending";
  return {
    status: status === "all" ? null : status,
    reason: status === "unpublishable" ? one(REASONS, "reason") : null,
    section: positive(search.get("section")),
    code: positive(search.get("code")),
    words: search.get("words")?.slice(0, 200) ?? "",
    writer: search.get("writer")?.slice(0, 100) ?? "",
  };
}

export function filterAddress(filter: CommentFilter): string {
  const search = new URLSearchParams();
  if (filter.status !== "pending") search.set("status", filter.status ?? "all");
  for (const name of ["reason", "section", "code", "words", "writer"] as const) {
    const value = filter[name];
    if (value) search.set(name, String(value));
  }
  const text = search.toString();
  return `/comments${text ? `?${text}` : ""}`;
}

/** More than the state is asked for. */
export function isNarrow({ reason, section, code, words, writer }: CommentFilter): boolean {
  return [reason, section, code, words, writer].some(Boolean);
}

export function useFilter(): [CommentFilter, (change: Partial<CommentFilter>) => void] {
  const { search } = usePlace();
  const filter = useMemo(() => readFilter(search), [search]);
  const change = useMemo(
    () => (part: Partial<CommentFilter>) => void go(filterAddress({ ...filter, ...part }), { replace: true }),
    [filter],
  );
  return [filter, change];
}

const PAGE = 50;
const LOOKS_AGAIN = 20_000;

export function useComments(filter: CommentFilter) {
  const found = useInfiniteQuery({
    queryKey: ["comments", "list", filter],
    queryFn: ({ pageParam, signal }) =>
      call("comments.list", { ...inputOf(filter), ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    // A long queue has work enough; of a short one the new ones are fetched as they come.
    refetchInterval: ({ state }) =>
      filter.status === "pending" && (state.data?.pages.length ?? 0) < 2 ? LOOKS_AGAIN : false,
  });
  const comments = useMemo(() => found.data?.pages.flatMap((page) => page.comments) ?? [], [found.data]);
  return { ...found, comments };
}

function inputOf({
  status,
  reason,
  section,
  code,
  words,
  writer,
}: CommentFilter): CallInput<"comments.list"> {
  return {
    limit: PAGE,
    ...(status ? { status } : {}),
    ...(reason ? { reason } : {}),
    ...(section ? { section } : {}),
    ...(code ? { code } : {}),
    ...(words.trim() ? { words: words.trim() } : {}),
    ...(writer.trim() ? { writer: writer.trim() } : {}),
  };
}

function positive(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}
