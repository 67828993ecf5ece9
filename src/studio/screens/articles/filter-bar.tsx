// The bar over lists of articles: the field for words, what they are usually narrowed by, and on demand what they
// seldom are.
import { SlidersHorizontal } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { t } from "../../words.ts";
import { SELDOM_FIELDS } from "./article-filter.ts";
import { FilterPicks, type FilterPicksProps } from "./filter-picks.tsx";
import { SeldomFilters } from "./seldom-filters.tsx";

export interface FilterBarProps extends FilterPicksProps {
  /** Where words are typed. */
  field: ReactNode;
  /** Takes all of `fields` away. */
  onClear(): void;
  /** What else stands at the end of it. */
  children?: ReactNode;
}

export function FilterBar({ field, onClear, children, ...picks }: FilterBarProps) {
  const { fields, change } = picks;
  const [isOpen, setOpen] = useState(false);
  // What is narrowed by stays in sight.
  const isNarrowedSeldom = SELDOM_FIELDS.some((name) => fields[name] !== undefined);
  return (
    <search className="filters">
      {field}
      <FilterPicks {...picks} />
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
      {Object.keys(fields).length > 0 ? (
        <Button look="quiet" onPress={onClear}>
          {t("filter.clear")}
        </Button>
      ) : null}
      {children}
      {isOpen || isNarrowedSeldom ? <SeldomFilters fields={fields} change={change} /> : null}
    </search>
  );
}
