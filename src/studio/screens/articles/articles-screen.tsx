// Every article that the person may see, by filters that stand in the address and can be kept under a name.
import { SlidersHorizontal } from "lucide-react";
import { useMemo, useState } from "react";
import { PageHead } from "../../frame/page-head.tsx";
import { go, usePlace } from "../../location.ts";
import { ArticleList } from "../../parts/article-list.tsx";
import { Button } from "../../parts/button.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { t } from "../../words.ts";
import { type FilterField, filterInput, filterSearch, readFilter, SELDOM_FIELDS } from "./article-filter.ts";
import { FilterPicks } from "./filter-picks.tsx";
import { SavedFilters } from "./saved-filters.tsx";
import { SeldomFilters } from "./seldom-filters.tsx";

export function ArticlesScreen() {
  const { search } = usePlace();
  const fields = useMemo(() => readFilter(search), [search]);
  const filter = useMemo(() => filterInput(fields), [fields]);
  const isNarrowedSeldom = SELDOM_FIELDS.some((name) => fields[name] !== undefined);
  const [isOpen, setOpen] = useState(false);
  const showsSeldom = isOpen || isNarrowedSeldom;
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
      <search className="filters">
        <SearchBox
          label={t("search.label")}
          value={fields.words ?? ""}
          onChange={(value) => change("words", value)}
        />
        <FilterPicks fields={fields} change={change} withBin />
        {isNarrowedSeldom ? null : (
          <Button
            look="quiet"
            icon={<SlidersHorizontal aria-hidden size={16} />}
            onPress={() => setOpen(!isOpen)}
            aria-expanded={isOpen}
          >
            {t("filter.more")}
          </Button>
        )}
        {isFiltered ? (
          <Button look="quiet" onPress={() => void go("/articles")}>
            {t("filter.clear")}
          </Button>
        ) : null}
        <SavedFilters present={fields} />
        {showsSeldom ? <SeldomFilters fields={fields} change={change} /> : null}
      </search>
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
