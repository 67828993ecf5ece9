// Articles as a list of the desk: what it is, whose, how far, since when. The whole row leads to the article.
import { FileSearch } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-aria-components";
import { go } from "../location.ts";
import { t, tOr } from "../words.ts";
import { type ArticleFilter, type ArticleLine, useArticleList } from "./article-lines.ts";
import { DeskChip, LiveChip } from "./chip.tsx";
import { EmptyState } from "./empty-state.tsx";
import { FaultPanel } from "./fault-panel.tsx";
import { Loading } from "./loading.tsx";
import { LongList } from "./long-list.tsx";
import { TimeText } from "./time-text.tsx";

export interface ArticleListProps {
  label: string;
  filter: ArticleFilter;
  /** What stands there when nothing fits. */
  empty: { title: string; text: string; act?: ReactNode };
}

export function ArticleList({ label, filter, empty }: ArticleListProps) {
  const list = useArticleList(filter);
  if (list.isPending) return <Loading />;
  if (list.isError) return <FaultPanel error={list.error} again={() => void list.refetch()} />;
  if (list.data.length === 0) {
    return (
      <EmptyState icon={<FileSearch aria-hidden size={28} />} title={empty.title} act={empty.act}>
        {empty.text}
      </EmptyState>
    );
  }
  return (
    <LongList
      label={label}
      rows={list.data}
      keyOf={(article) => article.code}
      draw={(article) => <ArticleRow article={article} />}
      onOpen={(article) => void go(`/articles/${article.code}`)}
      guess={76}
      hasMore={list.hasNextPage}
      isLoadingMore={list.isFetchingNextPage}
      loadMore={() => void list.fetchNextPage()}
    />
  );
}

export interface ArticleRowProps {
  article: ArticleLine;
  /** Instead of the plain headline: with marks. */
  headline?: ReactNode;
  /** A piece of its text. */
  passage?: ReactNode;
}

export function ArticleRow({ article, headline, passage }: ArticleRowProps) {
  const people = [article.author?.name, article.assignee?.name].filter(
    (name, at, all) => name && all.indexOf(name) === at,
  );
  return (
    <Link className="article-row" href={`/articles/${article.code}`}>
      <span className="article-row-words">
        {article.kicker ? <bdi className="kicker">{article.kicker}</bdi> : null}
        <b>
          <bdi>{headline ?? (article.headline || t("article.untitled"))}</bdi>
        </b>
        {passage ? <span className="passage">{passage}</span> : null}
        <span className="meta">
          <span>{article.section.name}</span>
          {article.kind === "news" ? null : <span>{tOr(`kind.${article.kind}`, article.kind)}</span>}
          {people.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </span>
        {article.deskReason && article.deskState === "returned" ? (
          <span className="reason">{article.deskReason}</span>
        ) : null}
      </span>
      <span className="article-row-states">
        {article.binned ? <DeskChip state="binned" /> : null}
        {article.deskState ? <DeskChip state={article.deskState} /> : null}
        {article.live === "no" ? null : <LiveChip live={article.live} />}
      </span>
      <span className="article-row-time">
        <TimeText
          at={
            article.live === "scheduled" || article.live === "embargoed"
              ? (article.visibleAt ?? article.changedAt)
              : article.changedAt
          }
        />
      </span>
    </Link>
  );
}
