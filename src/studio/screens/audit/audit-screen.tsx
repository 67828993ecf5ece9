// The audit log: who did what, to what and when, in sentences, newest first, by person, feature, article and time.
import { useInfiniteQuery } from "@tanstack/react-query";
import { ScrollText, Undo2 } from "lucide-react";
import { lazy, Suspense, useMemo, useState } from "react";
import { call } from "../../client.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { go } from "../../location.ts";
import { useMe } from "../../me.ts";
import { Button } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { LongList } from "../../parts/long-list.tsx";
import { t } from "../../words.ts";
import { type AuditFilter, AuditFilters, useAuditFilter } from "./audit-filters.tsx";
import { useNames } from "./audit-names.ts";
import { AuditRow } from "./audit-row.tsx";
import { thingOf } from "./audit-words.ts";
import "../settings/settings.css";

const UndoEverything = lazy(async () => ({ default: (await import("./audit-undo.tsx")).UndoEverything }));

const PAGE = 60;

export function AuditScreen() {
  const me = useMe();
  const [filter, change] = useAuditFilter();
  const [isUndoing, setUndoing] = useState(false);
  const names = useNames();
  const list = useAudit(filter);
  const entries = useMemo(() => list.data?.pages.flatMap((page) => page.entries) ?? [], [list.data]);
  return (
    <>
      <PageHead title={t("nav.audit")}>
        {me.abilities.undo ? (
          <Button icon={<Undo2 aria-hidden size={18} />} onPress={() => setUndoing(true)}>
            {t("audit.undo")}
          </Button>
        ) : null}
      </PageHead>
      <AuditFilters filter={filter} change={change} />
      {list.error ? <FaultPanel error={list.error} again={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading /> : null}
      {list.data && entries.length === 0 ? (
        <EmptyState icon={<ScrollText aria-hidden size={28} />} title={t("audit.none")}>
          {t("audit.noneText")}
        </EmptyState>
      ) : null}
      {entries.length > 0 ? (
        <LongList
          label={t("nav.audit")}
          rows={entries}
          keyOf={({ id }) => id}
          draw={(entry) => <AuditRow entry={entry} names={names} />}
          onOpen={(entry) => {
            const { to } = thingOf(entry, names);
            if (to) void go(to);
          }}
          guess={64}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          loadMore={() => void list.fetchNextPage()}
        />
      ) : null}
      <Suspense fallback={null}>
        {isUndoing ? (
          <UndoEverything
            account={filter.account ?? null}
            since={filter.from ?? null}
            onClose={() => setUndoing(false)}
          />
        ) : null}
      </Suspense>
    </>
  );
}

function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: ["audit", filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      call("audit.list", { ...filter, limit: PAGE, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
  });
}
