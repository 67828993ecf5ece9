// The history of one article, fetched: its revisions, what was done to it, what readers saw when.
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { CallOutput } from "../../../api/calls.ts";
import { ApiFault, call, newKey } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { figures, t } from "../../words.ts";
import { type Activity, type Span, seenSpans } from "./revisions-seen.ts";

export type Article = CallOutput<"articles.get">;
export type RevisionLine = CallOutput<"revisions.list">["revisions"][number];

const PAGE = 200;

export function useArticle(code: number) {
  return useQuery({
    queryKey: ["articles", "history", code],
    queryFn: ({ signal }) => call("articles.get", { code }, { signal }),
  });
}

/** Newest first. */
export function useRevisions(code: number) {
  return useInfiniteQuery({
    queryKey: ["articles", "history", code, "revisions"],
    queryFn: ({ pageParam, signal }) =>
      call("revisions.list", { code, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap(({ revisions }) => revisions),
  });
}

/** Newest first. */
export function useActivity(code: number) {
  return useInfiniteQuery({
    queryKey: ["articles", "history", code, "activity"],
    queryFn: ({ pageParam, signal }) =>
      call(
        "articles.activity",
        { code, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap(({ entries }) => entries),
  });
}

/** By the number of the revision; undefined as long as not all is known. */
export function useSeen(
  article: Article | undefined,
  activity: { data: Activity[] | undefined; hasNextPage: boolean },
): ReadonlyMap<number, Span[]> | undefined {
  const { data, hasNextPage } = activity;
  return useMemo(
    () => (article && data && !hasNextPage ? seenSpans(data, article) : undefined),
    [article, data, hasNextPage],
  );
}

/** The two that are compared when nobody chose: what readers see against the newest, else the two newest. */
export function usualPair(revisions: readonly RevisionLine[]): { before: number; after: number } | null {
  const [newest, second] = revisions;
  if (!newest || !second) return null;
  const live = revisions.find((revision) => revision.live);
  const before = live && live !== newest ? live : second;
  return { before: before.number, after: newest.number };
}

/** Makes an earlier revision the newest draft; the message offers the way back. */
export async function restore(article: Article, number: number): Promise<void> {
  const { code, version, revision } = article;
  await attempt(async () => {
    const state = await call("revisions.restore", { code, number, version }, { key: newKey() });
    say(t("history.restored", { n: figures(number) }), {
      undo: () =>
        void attempt(async () => {
          const back = { code, number: revision.number, version: state.version };
          await call("revisions.restore", back, { key: newKey() });
          say(t("revisions.undone"));
        }),
    });
  });
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const overtaken = error instanceof ApiFault && error.code === "CONFLICT";
    say(overtaken ? t("revisions.overtaken") : faultWords(error), { tone: "wrong" });
  }
  await forget("articles");
}
