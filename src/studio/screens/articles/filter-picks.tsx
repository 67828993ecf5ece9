// What lists of articles are usually narrowed by: section, what readers see, how far the desk is, kind, whose.
import { type Choice, Select } from "../../parts/select.tsx";
import { sectionChoices, useSections } from "../../sections.ts";
import { t, type WordKey } from "../../words.ts";
import type { FilterField, FilterFields } from "./article-filter.ts";
import { KINDS } from "./article-kinds.ts";

const LIVE = ["no", "scheduled", "embargoed", "yes", "expired", "withdrawn"] as const;
const DESK = ["draft", "in-review", "returned", "ready"] as const;
const ANY = "any";

export interface FilterPicksProps {
  fields: FilterFields;
  /** "" takes it away. */
  change(name: FilterField, value: string): void;
  /** What lies in the bin can be asked for. */
  withBin?: boolean;
}

export function FilterPicks({ fields, change, withBin = false }: FilterPicksProps) {
  const sections = useSections();
  const pick = (name: FilterField, label: WordKey, choices: Choice[]) => (
    <Select
      bare
      label={t(label)}
      value={fields[name] ?? ANY}
      onChange={(value) => change(name, value === ANY ? "" : value)}
      choices={[{ id: ANY, name: t(label) }, ...choices]}
    />
  );
  return (
    <div className="filter-picks">
      {pick("section", "filter.section", sectionChoices(sections))}
      {pick(
        "live",
        "filter.live",
        LIVE.map((id) => ({ id, name: t(`live.${id}`) })),
      )}
      {pick(
        "desk",
        "filter.desk",
        [...DESK, ...(withBin ? (["binned"] as const) : [])].map((id) => ({ id, name: t(`desk.${id}`) })),
      )}
      {pick(
        "kind",
        "filter.kind",
        KINDS.map((id) => ({ id, name: t(`kind.${id}`) })),
      )}
      {pick("who", "filter.who", [{ id: "me", name: t("filter.mine") }])}
    </div>
  );
}
