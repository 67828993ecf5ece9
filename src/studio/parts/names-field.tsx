// Names of one kind as words with a way to take each off, and a field that offers those there are. A new name makes a
// new tag, or a new author.
import { useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useDeferredValue, useState } from "react";
import { findNamed, type NamedKind } from "../named.ts";
import { t } from "../words.ts";
import { PicksField } from "./picks-field.tsx";

export interface NamesFieldProps {
  kind: NamedKind;
  value: readonly string[];
  onChange(value: string[]): void;
  isDisabled?: boolean;
}

const MOST_OFFERED = 12;

export function NamesField({ kind, value, onChange, isDisabled = false }: NamesFieldProps) {
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery<{ lines: { name: string }[] }>({
    queryKey: [kind, "offered", words],
    queryFn: ({ signal }) => findNamed[kind]({ search: words, limit: MOST_OFFERED }, signal),
    enabled: words.length > 0,
    placeholderData: (before) => before,
  });
  const offered = (words ? (data?.lines ?? []) : []).filter(({ name }) => !value.includes(name));
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
      label={t(`article.${kind}`)}
      placeholder={t(`article.${kind}Placeholder`)}
      typed={typed}
      onTyped={(text) => (/[،,]$/.test(text) ? add(text) : setTyped(text))}
      offered={offered.map(({ name }) => ({ id: name, name }))}
      isLooking={typed.trim() !== "" && (isFetching || words !== typed.trim())}
      onPick={add}
      onKeyDown={onKeyDown}
      picked={value.map((name) => ({ id: name, name, off: t(`article.${kind}Off`, { name }) }))}
      onDrop={(name) => onChange(value.filter((other) => other !== name))}
      look="words"
      isDisabled={isDisabled}
    />
  );
}
