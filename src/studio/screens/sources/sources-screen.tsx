// The sources that articles are credited to: found, made, renamed, merged.
import { BookOpenText, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { PageHead } from "../../frame/page-head.tsx";
import { useSearchField } from "../../location.ts";
import { useMe } from "../../me.ts";
import { Button } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { LongList } from "../../parts/long-list.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { useShortcuts } from "../../shortcuts.ts";
import { t } from "../../words.ts";
import { CATALOGUE_TABS, Tabs } from "../settings/settings-tabs.tsx";
import { SourceDialog } from "./sources-dialog.tsx";
import { hostOf, useSources } from "./sources-list.ts";

export function SourcesScreen() {
  const me = useMe();
  const [search, setSearch] = useSearchField("q");
  const [open, setOpen] = useState<number | "new" | null>(null);
  const list = useSources(search);
  const sources = useMemo(() => list.data?.pages.flatMap((page) => page.sources) ?? [], [list.data]);
  const mayMake = me.abilities.catalogue;
  useShortcuts(
    useMemo(
      () => (mayMake ? [{ keys: "c", name: "sources.new" as const, run: () => setOpen("new") }] : []),
      [mayMake],
    ),
  );
  const source = sources.find(({ id }) => id === open) ?? null;
  const newButton = mayMake ? (
    <Button icon={<Plus aria-hidden size={18} />} onPress={() => setOpen("new")}>
      {t("sources.new")}
    </Button>
  ) : null;
  return (
    <>
      <PageHead title={t("sources.title")}>{newButton}</PageHead>
      <Tabs tabs={CATALOGUE_TABS} label={t("tags.pages")} />
      <search className="catalogue-search">
        <SearchBox label={t("sources.search")} value={search} onChange={setSearch} />
      </search>
      {list.error ? <FaultPanel error={list.error} again={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading /> : null}
      {list.data && sources.length === 0 ? (
        <EmptyState
          icon={<BookOpenText aria-hidden size={28} />}
          title={t(search ? "sources.notFound" : "sources.none")}
          act={newButton}
        >
          {t(search ? "tags.notFoundText" : "sources.noneText")}
        </EmptyState>
      ) : null}
      {sources.length > 0 ? (
        <LongList
          label={t("sources.title")}
          rows={sources}
          keyOf={({ id }) => id}
          draw={(row) => (
            <AriaButton className="catalogue-row" onPress={() => setOpen(row.id)}>
              <span className="catalogue-words">
                <b>{row.name}</b>
                {row.url ? <span className="quiet-text latin-text one-line">{hostOf(row.url)}</span> : null}
              </span>
            </AriaButton>
          )}
          onOpen={({ id }) => setOpen(id)}
          guess={56}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          loadMore={() => void list.fetchNextPage()}
        />
      ) : null}
      {source || open === "new" ? (
        <SourceDialog key={String(open)} source={source} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}
