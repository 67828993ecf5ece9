// The authors: found, made, introduced, merged. An author opens beside the list.
import { PenLine, Plus } from "lucide-react";
import { useMemo, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { PageHead } from "../../frame/page-head.tsx";
import { useSearchField } from "../../location.ts";
import { useMe } from "../../me.ts";
import { type AuthorLine, articleCount, useNamed } from "../../named.ts";
import { Button } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { LongList } from "../../parts/long-list.tsx";
import { pictureAddress } from "../../parts/picture-thumb.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { useShortcuts } from "../../shortcuts.ts";
import { t } from "../../words.ts";
import { CATALOGUE_TABS, Tabs } from "../settings/settings-tabs.tsx";
import { AuthorDialog } from "./authors-dialog.tsx";
import "./authors.css";

export function AuthorsScreen() {
  const me = useMe();
  const [search, setSearch] = useSearchField("q");
  const [openId, setOpenId] = useState<number | "new" | null>(null);
  const list = useNamed("authors", search);
  const authors = useMemo(() => list.data?.pages.flatMap((page) => page.lines) ?? [], [list.data]);
  const mayMake = me.abilities.catalogue;
  useShortcuts(
    useMemo(
      () => (mayMake ? [{ keys: "c", name: "authors.new" as const, run: () => setOpenId("new") }] : []),
      [mayMake],
    ),
  );
  const open = authors.find(({ id }) => id === openId) ?? null;
  const newButton = mayMake ? (
    <Button icon={<Plus aria-hidden size={18} />} onPress={() => setOpenId("new")}>
      {t("authors.new")}
    </Button>
  ) : null;
  return (
    <>
      <PageHead title={t("authors.title")}>{newButton}</PageHead>
      <Tabs tabs={CATALOGUE_TABS} label={t("tags.pages")} />
      <search className="catalogue-search">
        <SearchBox label={t("authors.search")} value={search} onChange={setSearch} />
      </search>
      {list.error ? <FaultPanel error={list.error} again={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading /> : null}
      {list.data && authors.length === 0 ? (
        <EmptyState
          icon={<PenLine aria-hidden size={28} />}
          title={t(search ? "authors.notFound" : "authors.none")}
        >
          {t(search ? "authors.notFoundText" : "authors.noneText")}
        </EmptyState>
      ) : null}
      {authors.length > 0 ? (
        <LongList
          label={t("authors.title")}
          rows={authors}
          keyOf={({ id }) => id}
          draw={(author) => <Row author={author} onOpen={() => setOpenId(author.id)} />}
          onOpen={({ id }) => setOpenId(id)}
          guess={64}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          loadMore={() => void list.fetchNextPage()}
        />
      ) : null}
      {open || openId === "new" ? (
        <AuthorDialog key={openId} author={open} onClose={() => setOpenId(null)} />
      ) : null}
    </>
  );
}

function Row({ author, onOpen }: { author: AuthorLine; onOpen(): void }) {
  const { name, roleLine, aliases, picture, articles } = author;
  return (
    <AriaButton className="catalogue-row" onPress={onOpen}>
      {picture ? (
        <img className="author-face" src={pictureAddress(picture, 320)} alt="" loading="lazy" />
      ) : (
        <span className="author-face none" aria-hidden>
          <PenLine size={17} />
        </span>
      )}
      <span className="catalogue-words">
        <b>{name}</b>
        {roleLine ? <span className="quiet-text">{roleLine}</span> : null}
        {aliases.length > 0 ? (
          <span className="quiet-text">
            {t("authors.alsoCalled", { names: aliases.map((alias) => alias.name).join("، ") })}
          </span>
        ) : null}
      </span>
      <span className="quiet-text num">{articleCount(articles)}</span>
    </AriaButton>
  );
}
