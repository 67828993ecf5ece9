// The search of the newsroom: every article that the person may see, in any state. The question stands in the address,
// so that it can be shared, kept and gone back to.
import { useCallback, useMemo } from "react";
import { PageHead } from "../../frame/page-head.tsx";
import { go, usePlace } from "../../location.ts";
import { useShortcuts } from "../../shortcuts.ts";
import { t } from "../../words.ts";
import type { FilterField } from "../articles/article-filter.ts";
import { FilterBar } from "../articles/filter-bar.tsx";
import { AskField, FIELD } from "./search-field.tsx";
import { SearchHelp } from "./search-help.tsx";
import { isEmpty, type Question, questionAddress, readQuestion } from "./search-question.ts";
import { Results } from "./search-results.tsx";
import { SavedSearches } from "./search-saved.tsx";
import "./search.css";

const SHORTCUTS = [
  { keys: "/", name: "keys.search", run: () => document.getElementById(FIELD)?.focus() },
] as const;

const toResults = () => document.querySelector<HTMLElement>(".search-found .article-row")?.focus();

export function SearchScreen() {
  const { search } = usePlace();
  const question = useMemo(() => readQuestion(search), [search]);
  useShortcuts(SHORTCUTS);
  const { filters } = question;
  const ask = useCallback(
    (change: Partial<Question>, replace = true) =>
      void go(questionAddress({ ...question, ...change }), { replace }),
    [question],
  );
  const onAsk = useCallback((typed: string, anew: boolean) => ask({ typed }, !anew), [ask]);
  const clear = () => ask({ filters: {} });
  const change = (name: FilterField, value: string) => {
    const { [name as keyof typeof filters]: _, ...others } = filters;
    ask({ filters: value === "" ? others : { ...others, [name]: value } });
  };
  return (
    <>
      <PageHead title={t("nav.search")} />
      <div className="search-screen">
        <FilterBar
          field={<AskField value={question.typed} onAsk={onAsk} onDown={toResults} />}
          fields={filters}
          change={change}
          onClear={clear}
        />
        <SavedSearches present={question} />
        <div className="search-found">
          {isEmpty(question) ? (
            <SearchHelp />
          ) : (
            <Results question={question} onSort={(sort) => ask({ sort })} onClear={clear} />
          )}
        </div>
      </div>
    </>
  );
}
