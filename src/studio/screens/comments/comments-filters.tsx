// The filters over the list: state, section, reason, words; and what narrows it to one article or one writer.
import { X } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { IconButton } from "../../parts/button.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { Select } from "../../parts/select.tsx";
import { sectionChoices, useSections } from "../../sections.ts";
import { figures, t } from "../../words.ts";
import type { Reason, Status } from "./comments-changes.ts";
import { type CommentFilter, REASONS, STATUSES } from "./comments-filter.ts";

const ANY = "any";

export interface CommentFiltersProps {
  filter: CommentFilter;
  /** Headline of the article that the list is narrowed to, when one of its comments is there. */
  headline: string | undefined;
  onChange(change: Partial<CommentFilter>): void;
}

export function CommentFilters({ filter, headline, onChange }: CommentFiltersProps) {
  const sections = useSections();
  return (
    <search className="comment-filters">
      <ToggleButtonGroup
        className="comment-statuses"
        aria-label={t("moderation.status")}
        disallowEmptySelection
        selectedKeys={[filter.status ?? "all"]}
        onSelectionChange={([key]) =>
          onChange({ status: key === "all" ? null : (key as Status), reason: null })
        }
      >
        {STATUSES.map((status) => (
          <ToggleButton key={status} id={status} className="comment-status">
            {t(`moderation.status.${status}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SearchBox
        label={t("moderation.words")}
        value={filter.words}
        onChange={(words) => onChange({ words })}
      />
      {sections.length > 1 ? (
        <Select
          bare
          label={t("moderation.section")}
          value={filter.section === null ? ANY : String(filter.section)}
          onChange={(id) => onChange({ section: id === ANY ? null : Number(id) })}
          choices={[{ id: ANY, name: t("moderation.anySection") }, ...sectionChoices(sections)]}
        />
      ) : null}
      {filter.status === "unpublishable" ? (
        <Select
          bare
          label={t("moderation.reason")}
          value={filter.reason ?? ANY}
          onChange={(id) => onChange({ reason: id === ANY ? null : (id as Reason) })}
          choices={[
            { id: ANY, name: t("moderation.anyReason") },
            ...REASONS.map((id) => ({ id, name: t(`moderation.reason.${id}`) })),
          ]}
        />
      ) : null}
      {filter.code === null ? null : (
        <Narrowed
          name={
            headline
              ? t("moderation.ofArticle", { headline })
              : t("moderation.ofCode", { code: figures(filter.code) })
          }
          widen={t("moderation.allArticles")}
          onWiden={() => onChange({ code: null })}
        />
      )}
      {filter.writer ? (
        <Narrowed
          name={t("moderation.ofWriter", { name: filter.writer })}
          widen={t("moderation.allWriters")}
          onWiden={() => onChange({ writer: "" })}
        />
      ) : null}
    </search>
  );
}

function Narrowed({ name, widen, onWiden }: { name: string; widen: string; onWiden(): void }) {
  return (
    <p className="comment-narrowed">
      <span>{name}</span>
      <IconButton label={widen} icon={<X aria-hidden size={15} />} onPress={onWiden} />
    </p>
  );
}
