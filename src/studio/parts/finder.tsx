// One of many that only the newsroom knows, found by typing a part of its name: tags, sources. What is chosen is kept
// by its id; its name is asked for.
import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, Popover } from "react-aria-components";
import { queries } from "../queries.ts";
import { t } from "../words.ts";
import { type Choice, ChoiceRow } from "./select.tsx";

export interface FinderProps {
  label: string;
  /** The first word of the calls that find them. */
  kind: string;
  /** What nothing chosen means: «همه». */
  placeholder: string;
  find(search: string, signal: AbortSignal): Promise<Choice[]>;
  /** The one of this id. */
  named(id: string, signal: AbortSignal): Promise<Choice | undefined>;
  /** Id, or "" for none. */
  value: string;
  onChange(value: string): void;
}

export function Finder({ label, kind, placeholder, find, named, value, onChange }: FinderProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const search = useDeferredValue(typed?.trim() ?? "");
  const found = useQuery({
    queryKey: [kind, "found", search],
    queryFn: ({ signal }) => find(search, signal),
    enabled: typed !== null,
    placeholderData: (before) => before,
  });
  const chosen = useQuery({
    queryKey: [kind, "named", value],
    queryFn: async ({ signal }) => (await named(value, signal)) ?? null,
    enabled: value !== "",
    staleTime: 60_000,
  });
  const name = value === "" ? "" : (chosen.data?.name ?? "");
  return (
    <ComboBox
      className="field combo-box"
      items={found.data ?? []}
      inputValue={typed ?? name}
      onInputChange={setTyped}
      selectedKey={value || null}
      onSelectionChange={(id) => {
        if (id === null || id === value) return setTyped(null);
        const choice = found.data?.find((one) => one.id === id);
        if (choice) queries.setQueryData([kind, "named", choice.id], choice);
        onChange(String(id));
        setTyped(null);
      }}
      onBlur={() => {
        if (typed === "") onChange("");
        setTyped(null);
      }}
      allowsCustomValue
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <div className="input-row">
        <Input className="input" placeholder={placeholder} />
        {value ? (
          <Button
            slot={null}
            className="icon-button inside"
            aria-label={t("finder.off", { label })}
            onPress={() => {
              onChange("");
              setTyped(null);
            }}
          >
            <X aria-hidden size={16} />
          </Button>
        ) : null}
      </div>
      <Popover className="popover list-popover">
        <ListBox<Choice>
          className="choices"
          renderEmptyState={() => <p className="choice quiet-text">{t("finder.none")}</p>}
        >
          {(choice) => <ChoiceRow choice={choice} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
