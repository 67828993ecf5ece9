// The other one of a merge, found by typing a part of its name: of tags or of sources, however many there are.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { t } from "../words.ts";
import { FaultLine } from "./fault-panel.tsx";
import { SearchBox } from "./search-box.tsx";

export interface Target {
  id: number;
  name: string;
  /** What tells it from others of a like name. */
  hint: string;
}

export interface TargetPickerProps {
  label: string;
  /** The first word of the call that finds them. */
  kind: "tags" | "authors" | "sources";
  find(search: string, signal: AbortSignal): Promise<Target[]>;
  /** The one that goes cannot be the one that stays. */
  but: number;
  value: Target | null;
  onChange(target: Target | null): void;
}

export function TargetPicker({ label, kind, find, but, value, onChange }: TargetPickerProps) {
  const [search, setSearch] = useState("");
  const { data, error } = useQuery({
    queryKey: [kind, "target", search],
    queryFn: ({ signal }) => find(search, signal),
    enabled: search !== "",
    placeholderData: (before) => before,
  });
  const targets = search === "" ? [] : (data ?? []).filter(({ id }) => id !== but);
  return (
    <div className="target-picker">
      <SearchBox
        label={label}
        value={search}
        onChange={(text) => {
          setSearch(text);
          onChange(null);
        }}
      />
      <FaultLine error={error} />
      {targets.length > 0 ? (
        <ListBox
          aria-label={label}
          className="choices targets"
          items={targets}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={value ? [value.id] : []}
          onSelectionChange={(keys) =>
            onChange(targets.find(({ id }) => keys !== "all" && keys.has(id)) ?? null)
          }
        >
          {(target) => (
            <ListBoxItem id={target.id} textValue={target.name} className="choice">
              <bdi>{target.name}</bdi>
              <span className="hint quiet-text">{target.hint}</span>
            </ListBoxItem>
          )}
        </ListBox>
      ) : null}
      {search !== "" && data && targets.length === 0 ? <p className="quiet-text">{t("merge.none")}</p> : null}
    </div>
  );
}
