// The tags: found, renamed, introduced, merged. A tag opens beside the list.
import { Tags } from "lucide-react";
import { useMemo, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { PageHead } from "../../frame/page-head.tsx";
import { useSearchField } from "../../location.ts";
import { articleCount, type TagLine, useNamed } from "../../named.ts";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { LongList } from "../../parts/long-list.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { t } from "../../words.ts";
import { CATALOGUE_TABS, Tabs } from "../settings/settings-tabs.tsx";
import { TagDialog } from "./tags-dialog.tsx";

export function TagsScreen() {
  const [search, setSearch] = useSearchField("q");
  const [openId, setOpenId] = useState<number | null>(null);
  const list = useNamed("tags", search);
  const tags = useMemo(() => list.data?.pages.flatMap((page) => page.lines) ?? [], [list.data]);
  const open = tags.find(({ id }) => id === openId);
  return (
    <>
      <PageHead title={t("nav.tags")} />
      <Tabs tabs={CATALOGUE_TABS} label={t("tags.pages")} />
      <search className="catalogue-search">
        <SearchBox label={t("tags.search")} value={search} onChange={setSearch} />
      </search>
      {list.error ? <FaultPanel error={list.error} again={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading /> : null}
      {list.data && tags.length === 0 ? (
        <EmptyState icon={<Tags aria-hidden size={28} />} title={t(search ? "tags.notFound" : "tags.none")}>
          {t(search ? "tags.notFoundText" : "tags.noneText")}
        </EmptyState>
      ) : null}
      {tags.length > 0 ? (
        <LongList
          label={t("nav.tags")}
          rows={tags}
          keyOf={({ id }) => id}
          draw={(tag) => <Row tag={tag} onOpen={() => setOpenId(tag.id)} />}
          onOpen={({ id }) => setOpenId(id)}
          guess={56}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          loadMore={() => void list.fetchNextPage()}
        />
      ) : null}
      {open ? <TagDialog key={open.id} tag={open} onClose={() => setOpenId(null)} /> : null}
    </>
  );
}

function Row({ tag, onOpen }: { tag: TagLine; onOpen(): void }) {
  return (
    <AriaButton className="catalogue-row" onPress={onOpen}>
      <span className="catalogue-words">
        <b>{tag.name}</b>
        {tag.aliases.length > 0 ? (
          <span className="quiet-text">
            {t("tags.alsoCalled", { names: tag.aliases.map(({ name }) => name).join("، ") })}
          </span>
        ) : null}
        {tag.intro ? <span className="quiet-text one-line">{tag.intro}</span> : null}
      </span>
      <span className="quiet-text num">{articleCount(tag.articles)}</span>
    </AriaButton>
  );
}
