// The results of a question: how many there are, what is new since they were shown, each with the words marked.
import { RefreshCw, SearchX } from "lucide-react";
import { Link } from "react-aria-components";
import { go } from "../../location.ts";
import { ArticleRow } from "../../parts/article-list.tsx";
import { Button } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { LongList } from "../../parts/long-list.tsx";
import { MarkedText } from "../../parts/marked-text.tsx";
import { Select } from "../../parts/select.tsx";
import { t } from "../../words.ts";
import { useAnswers } from "./search-answers.ts";
import type { Found } from "./search-news.ts";
import { type Question, questionAddress } from "./search-question.ts";

export interface ResultsProps {
  question: Question;
  onSort(sort: Question["sort"]): void;
  /** Takes the filters away. */
  onClear(): void;
}

export function Results({ question, onSort, onClear }: ResultsProps) {
  const { query, first, found, fresh } = useAnswers(question);
  if (query.isError) return <FaultPanel error={query.error} again={() => void query.refetch()} />;
  if (!first) return <Loading />;
  const { named } = first;
  const isNarrowed = Object.keys(question.filters).length > 0;
  const rows = named
    ? [asFound(named), ...found.filter(({ article }) => article.code !== named.code)]
    : found;
  const show = () => {
    window.scrollTo(0, 0);
    void query.refetch();
  };
  return (
    <>
      <div className="search-head">
        <p role="status">
          {query.isPlaceholderData ? null : rows.length > 0 ? (
            <b>{countWords(Math.max(first.count, rows.length), first.more)}</b>
          ) : (
            <span className="unseen">{t("search.none")}</span>
          )}
        </p>
        <div className="search-fresh" aria-live="polite">
          {fresh > 0 ? (
            <Button small icon={<RefreshCw aria-hidden size={15} />} onPress={show}>
              {t(fresh === 1 ? "search.freshOne" : "search.fresh", { n: fresh })}
            </Button>
          ) : null}
        </div>
        {rows.length > 0 ? (
          <Select
            bare
            label={t("search.sort")}
            value={question.sort}
            onChange={(sort) => onSort(sort as Question["sort"])}
            choices={(["relevance", "date"] as const).map((id) => ({ id, name: t(`search.sort.${id}`) }))}
            isDisabled={question.typed.trim() === ""}
          />
        ) : null}
      </div>
      {first.stopped ? <p className="quiet-text">{t("search.stopped")}</p> : null}
      <Meant question={question} meant={first.meant} />
      {rows.length === 0 ? (
        <EmptyState
          icon={<SearchX aria-hidden size={28} />}
          title={t("search.none")}
          act={isNarrowed ? <Button onPress={onClear}>{t("filter.clear")}</Button> : null}
        >
          {t(isNarrowed ? "search.noneFiltered" : "search.noneText")}
        </EmptyState>
      ) : (
        <LongList
          label={t("search.results")}
          rows={rows}
          keyOf={({ article }) => article.code}
          draw={(one) => <FoundRow found={one} />}
          onOpen={({ article }) => void go(`/articles/${article.code}`)}
          guess={104}
          hasMore={query.hasNextPage}
          isLoadingMore={query.isFetchingNextPage}
          loadMore={() => void query.fetchNextPage()}
        />
      )}
    </>
  );
}

function countWords(count: number, more: boolean): string {
  if (more) return t("search.many", { n: count });
  return t(count === 1 ? "search.countOne" : "search.count", { n: count });
}

const asFound = (article: Found["article"]): Found => ({
  article,
  text: "live",
  headline: { text: article.headline, marks: [] },
  passage: null,
});

function FoundRow({ found }: { found: Found }) {
  const { article, text, headline, passage } = found;
  // Where an article has two texts, it is said which one holds the words.
  const hasBoth = article.hasDraft && article.live !== "no";
  const where = hasBoth ? t(text === "draft" ? "search.inDraft" : "search.inLive") : null;
  return (
    <ArticleRow
      article={article}
      headline={headline.text ? <MarkedText {...headline} /> : undefined}
      passage={
        passage || where ? (
          <>
            {where ? <span className="found-in">{where}</span> : null}
            {passage ? (
              <bdi>
                <MarkedText {...passage} />
              </bdi>
            ) : null}
          </>
        ) : undefined
      }
    />
  );
}

function Meant({ question, meant }: { question: Question; meant: readonly string[] }) {
  if (meant.length === 0) return null;
  return (
    <p className="search-meant">
      {t("search.meant")}{" "}
      {meant.map((typed) => (
        <Link key={typed} href={questionAddress({ ...question, typed })}>
          <bdi>{typed}</bdi>
        </Link>
      ))}
    </p>
  );
}
