// What readers found wrong in articles: read, looked up in the text they saw, dealt with. J and K move, a letter
// decides on the report at hand.
import { Flag, X } from "lucide-react";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { PageHead } from "../../frame/page-head.tsx";
import { go } from "../../location.ts";
import { IconButton } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { LongList } from "../../parts/long-list.tsx";
import { Select } from "../../parts/select.tsx";
import { sectionChoices, useSections } from "../../sections.ts";
import { type Shortcut, useShortcuts } from "../../shortcuts.ts";
import { figures, t } from "../../words.ts";
import { decide } from "./reports-deciding.ts";
import { type Report, type ReportFilter, STATES, useReportFilter, useReports } from "./reports-filter.ts";
import { ReportRow } from "./reports-row.tsx";
import "./reports.css";

const ANY = "any";

export function ReportsScreen() {
  const { filter, setState, setSection, setCode } = useReportFilter();
  const list = useReports(filter);
  const { reports } = list;
  const [currentId, setCurrentId] = useState<number | null>(null);
  const sections = useSections();
  useReportKeys(reports.find(({ id }) => id === currentId) ?? reports[0]);
  return (
    <>
      <PageHead title={t("reports.title")} />
      <search className="report-filters">
        <Select
          bare
          label={t("reports.state")}
          value={filter.state}
          onChange={(state) => setState(state === "open" ? "" : state)}
          choices={STATES.map((id) => ({ id, name: t(`reports.state.${id}`) }))}
        />
        {sections.length > 1 ? (
          <Select
            bare
            label={t("moderation.section")}
            value={filter.section === null ? ANY : String(filter.section)}
            onChange={(id) => setSection(id === ANY ? "" : id)}
            choices={[{ id: ANY, name: t("moderation.anySection") }, ...sectionChoices(sections)]}
          />
        ) : null}
        {filter.code === null ? null : (
          <p className="report-narrowed">
            <span>{t("moderation.ofCode", { code: figures(filter.code) })}</span>
            <IconButton
              label={t("reports.allArticles")}
              icon={<X aria-hidden size={15} />}
              onPress={() => setCode("")}
            />
          </p>
        )}
      </search>
      {list.error ? <FaultPanel error={list.error} again={() => void list.refetch()} /> : null}
      {list.isPending && !list.error ? <Loading /> : null}
      {list.data && reports.length === 0 ? <Nothing filter={filter} /> : null}
      {reports.length > 0 ? (
        <LongList
          label={t("reports.title")}
          rows={reports}
          keyOf={({ id }) => id}
          draw={(report) => (
            <ReportRow report={report} onCurrent={setCurrentId} saysState={filter.state === "all"} />
          )}
          onOpen={({ code }) => void go(`/articles/${code}`)}
          guess={140}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          loadMore={() => void list.fetchNextPage()}
        />
      ) : null}
    </>
  );
}

function useReportKeys(current: Report | undefined): void {
  const latest = useRef(current);
  useLayoutEffect(() => {
    latest.current = current;
  });
  const shortcuts = useMemo((): Shortcut[] => {
    const to = (state: Report["state"]) => () => {
      const report = latest.current;
      if (report?.abilities.mend && report.state !== state) void decide(report, state);
    };
    return [
      { keys: "d", name: "reports.done", run: to("done") },
      { keys: "x", name: "reports.drop", run: to("dropped") },
      { keys: "b", name: "reports.reopen", run: to("open") },
    ];
  }, []);
  useShortcuts(shortcuts);
}

function Nothing({ filter }: { filter: ReportFilter }) {
  const isWork = filter.state === "open" && filter.section === null && filter.code === null;
  return (
    <EmptyState icon={<Flag aria-hidden size={28} />} title={t(isWork ? "reports.none" : "reports.notFound")}>
      {t(isWork ? "reports.noneText" : "reports.notFoundText")}
    </EmptyState>
  );
}
