// What stands where nothing was asked yet: what is searched, and what can be typed.
import { ScanSearch } from "lucide-react";
import { EmptyState } from "../../parts/empty-state.tsx";
import { t } from "../../words.ts";

const WAYS = ["phrase", "without", "section", "tag", "author", "date", "code"] as const;

export function SearchHelp() {
  return (
    <EmptyState icon={<ScanSearch aria-hidden size={28} />} title={t("search.start")}>
      {t("search.startText")}
      <span className="search-ways">
        {WAYS.map((way) => (
          <span key={way}>
            <code>
              <bdi>{t(`search.way.${way}`)}</bdi>
            </code>
            <span>{t(`search.means.${way}`)}</span>
          </span>
        ))}
      </span>
    </EmptyState>
  );
}
