// Every article that the person may see, by filters that stand in the address and can be kept under a name.
import { useMemo } from "react";
import { PageHead } from "../../frame/page-head.tsx";
import { go, usePlace } from "../../location.ts";
import { ArticleList } from "../../parts/article-list.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { t } from "../../words.ts";
import { type FilterField, filterInput, filterSearch, readFilter } from "./article-filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { SavedFilters } from "./saved-filters.tsx";

export function ArticlesScreen() {
  const { search } = usePlace();
  const fields = useMemo(() => readFilter(search), [search]);
  const filter = useMemo(() => filterInput(fields), [fields]);
  const change = (name: FilterField, value: string) => {
    const { [name]: _, ...others } = fields;
    const next = value === "" ? others : { ...others, [name]: value };
    void go(`/articles${filterSearch(next)}`, { replace: true });
  };
  const isFiltered = Object.keys(fields).length > 0;
  const isBin = fields.desk === "binned" && Object.keys(fields).length === 1;
  return (
    <>
      <PageHead title={t("nav.articles")} />
      <FilterBar
        field={
          <SearchBox
            label={t("search.label")}
            value={fields.words ?? ""}
            onChange={(value) => change("words", value)}
          />
        }
        fields={fields}
        change={change}
        withBin
        onClear={() => void go("/articles")}
      >
        <SavedFilters present={fields} />
      </FilterBar>
      <ArticleList
        label={t("nav.articles")}
        filter={filter}
        empty={
          isBin
            ? { title: t("articles.binEmpty"), text: t("articles.binEmptyText") }
            : {
                title: t("articles.none"),
                text: t(isFiltered ? "articles.noneFiltered" : "articles.noneText"),
              }
        }
      />
    </>
  );
}
