// Tags as words with a way to take each off, and a field that offers those there are. A new word makes a new tag.
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useDeferredValue, useState } from "react";
import { call } from "../client.ts";
import { t } from "../words.ts";
import { PicksField } from "./picks-field.tsx";

export interface TagsFieldProps {
  value: readonly string[];
  onChange(value: string[]): void;
  isDisabled?: boolean;
}

const MOST_OFFERED = 12;

export function TagsField({ value, onChange, isDisabled = false }: TagsFieldProps) {
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ["tags", "offered", words],
    queryFn: ({ signal }) => call("tags.list", { search: words, limit: MOST_OFFERED }, { signal }),
    enabled: words.length > 0,
    placeholderData: (before) => before,
  });
  const offered = (words ? (data?.tags ?? []) : []).filter(({ name }) => !value.includes(name));
  const add = (name: string) => {
    const clean = name.trim().replace(/[،,]$/, "").trim();
    if (clean && !value.includes(clean)) onChange([...value, clean]);
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isChoosing = event.currentTarget.getAttribute("aria-activedescendant") !== null;
    if (event.key === "Enter" && typed.trim() && !isChoosing) {
      event.preventDefault();
      add(typed);
    }
    if (event.key === "Backspace" && typed === "" && value.length > 0) onChange(value.slice(0, -1));
  };
  return (
    <PicksField
      label={t("article.tags")}
      placeholder={t("article.tagsPlaceholder")}
      typed={typed}
      onTyped={(text) => (/[،,]$/.test(text) ? add(text) : setTyped(text))}
      offered={offered.map(({ name }) => ({ id: name, name }))}
      onPick={add}
      onKeyDown={onKeyDown}
      picked={value.map((name) => ({ id: name, name, off: t("article.tagOff", { name }) }))}
      onDrop={(name) => onChange(value.filter((other) => other !== name))}
      look="words"
      isDisabled={isDisabled}
    />
  );
}
