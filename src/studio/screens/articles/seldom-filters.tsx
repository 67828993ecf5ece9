// What lists of articles are seldom narrowed by: a tag, a source, the days between which something happened.

import { call } from "../../client.ts";
import { DateTimeField } from "../../parts/date-time-field.tsx";
import { Finder } from "../../parts/finder.tsx";
import { Select } from "../../parts/select.tsx";
import { t } from "../../words.ts";
import type { FilterField, FilterFields } from "./article-filter.ts";

export function SeldomFilters({
  fields,
  change,
}: {
  fields: FilterFields;
  change(name: FilterField, value: string): void;
}) {
  return (
    <div className="seldom-filters">
      <Finder
        label={t("filter.tag")}
        kind="tags"
        placeholder={t("filter.anyTag")}
        find={async (search, signal) =>
          (await call("tags.list", { search, limit: 20 }, { signal })).tags.map(({ slug, name }) => ({
            id: slug,
            name,
          }))
        }
        named={async (slug, signal) => {
          const [tag] = (await call("tags.list", { slug, limit: 1 }, { signal })).tags;
          return tag && { id: tag.slug, name: tag.name };
        }}
        value={fields.tag ?? ""}
        onChange={(value) => change("tag", value)}
      />
      <Finder
        label={t("filter.source")}
        kind="sources"
        placeholder={t("filter.anySource")}
        find={async (search, signal) =>
          (await call("sources.list", { search, limit: 20 }, { signal })).sources.map(sourceChoice)
        }
        named={async (id, signal) => {
          const [source] = (await call("sources.list", { id: Number(id), limit: 1 }, { signal })).sources;
          return source && sourceChoice(source);
        }}
        value={fields.source ?? ""}
        onChange={(value) => change("source", value)}
      />
      <Select
        label={t("filter.date")}
        value={fields.date ?? "changed"}
        onChange={(value) => change("date", value === "changed" ? "" : value)}
        choices={(["changed", "published"] as const).map((id) => ({ id, name: t(`filter.date.${id}`) }))}
      />
      <DateTimeField
        day
        label={t("filter.from")}
        value={fields.from ?? null}
        onChange={(at) => change("from", at ?? "")}
      />
      <DateTimeField
        day
        label={t("filter.to")}
        value={fields.to ?? null}
        onChange={(at) => change("to", at ?? "")}
      />
    </div>
  );
}

const sourceChoice = ({ id, name }: { id: number; name: string }) => ({ id: String(id), name });
