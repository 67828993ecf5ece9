// A live coverage being written: the next entry above, those that stand below, newest first. What colleagues write
// comes by itself.
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { CirclePlay, CircleStop } from "lucide-react";
import { useMemo } from "react";
import { call } from "../../client.ts";
import { faultWords } from "../../fault-words.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { Button } from "../../parts/button.tsx";
import { Chip, LiveChip } from "../../parts/chip.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useParams } from "../../route-view.tsx";
import { useShortcuts } from "../../shortcuts.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import { LiveEntry } from "./live-entry.tsx";
import { LiveNew } from "./live-new.tsx";
import "./live.css";

const EVERY = 5000;

export function LiveScreen() {
  const code = Number(useParams().code);
  const pages = useSuspenseInfiniteQuery({
    queryKey: ["live", code],
    queryFn: ({ pageParam, signal }) =>
      call("live.get", { code, ...(pageParam === null ? {} : { before: pageParam }) }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => (page.more ? (page.entries.at(-1)?.id ?? null) : null),
    refetchInterval: EVERY,
  });
  const [coverage] = pages.data.pages;
  const entries = pages.data.pages.flatMap((page) => page.entries);
  const submit = useSubmit();
  useShortcuts(
    useMemo(
      () => [
        {
          keys: "n",
          name: "coverage.new",
          run: () => document.querySelector<HTMLElement>(".live-new input")?.focus(),
        },
      ],
      [],
    ),
  );
  if (!coverage) return null;
  const mayCover = coverage.abilities.cover && coverage.isLive;
  const isOver = coverage.endedAt !== null;
  const end = async () => {
    try {
      await submit("live.end", { code, ended: !isOver });
      say(t(isOver ? "coverage.resumed" : "coverage.over"), { topic: "live" });
    } catch (error) {
      say(faultWords(error), { tone: "wrong" });
    }
    await forget("live");
  };
  return (
    <>
      <PageHead
        title={t("coverage.title")}
        crumbs={[
          { name: t("nav.articles"), to: "/articles" },
          { name: coverage.headline, to: `/articles/${code}` },
        ]}
      >
        {mayCover ? (
          <Button
            icon={isOver ? <CirclePlay aria-hidden size={17} /> : <CircleStop aria-hidden size={17} />}
            onPress={() => void end()}
          >
            {t(isOver ? "coverage.resume" : "coverage.end")}
          </Button>
        ) : null}
      </PageHead>
      <div className="article-states live-states">
        <Chip tone={isOver ? "grey" : "green"}>{t(isOver ? "coverage.isOver" : "coverage.isGoing")}</Chip>
        <LiveChip live={coverage.live} />
        <span className="meta">
          {coverage.endedAt ? <TimeText at={coverage.endedAt} /> : null}
          {coverage.live === "yes" ? (
            <a href={coverage.address} target="_blank" rel="noreferrer">
              {t("article.onSite")}
            </a>
          ) : (
            <span>{t("coverage.hidden")}</span>
          )}
        </span>
      </div>
      <div className="live-desk">
        {coverage.isLive ? null : <p className="fault-line">{t("coverage.notLive")}</p>}
        {mayCover && !isOver ? <LiveNew code={code} /> : null}
        {entries.length === 0 ? (
          <EmptyState title={t("coverage.none")}>{t("coverage.noneText")}</EmptyState>
        ) : null}
        <ol className="live-entries" aria-label={t("coverage.entries")}>
          {entries.map((entry) => (
            <LiveEntry key={entry.id} entry={entry} mayCover={mayCover} />
          ))}
        </ol>
        {pages.hasNextPage ? (
          <Button
            look="quiet"
            onPress={() => void pages.fetchNextPage()}
            isPending={pages.isFetchingNextPage}
          >
            {t("coverage.older")}
          </Button>
        ) : null}
      </div>
    </>
  );
}
