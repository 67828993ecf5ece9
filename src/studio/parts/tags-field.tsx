// Tags as words with a way to take each off, and a field that offers those there are. A new word makes a new tag.
import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { call } from "../client.ts";
import { t } from "../words.ts";
import "./tags-field.css";

export interface TagsFieldProps {
  value: readonly string[];
  onChange(value: string[]): void;
  isDisabled?: boolean;
}

export function TagsField({ value, onChange, isDisabled = false }: TagsFieldProps) {
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ["tags", "offered", words],
    queryFn: ({ signal }) => call("tags.list", { search: words, limit: 12 }, { signal }),
    enabled: words.length > 0,
    placeholderData: (before) => before,
  });
  const offered = (words ? (data?.tags ?? []) : []).filter(({ name }) => !value.includes(name));
  const add = (name: string) => {
    const clean = name.trim().replace(/[،,]$/, "").trim();
    if (clean && !value.includes(clean)) onChange([...value, clean]);
    setTyped("");
  };
  return (
    <div className="tags-field">
      <ComboBox
        className="field"
        items={offered}
        inputValue={typed}
        onInputChange={(text) => (/[،,]$/.test(text) ? add(text) : setTyped(text))}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) add(String(key));
        }}
        allowsCustomValue
        isDisabled={isDisabled}
      >
        <Label>{t("article.tags")}</Label>
        <Input
          className="input"
          dir="auto"
          placeholder={t("article.tagsPlaceholder")}
          onKeyDown={(event) => {
            const key = event.key;
            if (
              key === "Enter" &&
              typed.trim() &&
              event.currentTarget.getAttribute("aria-activedescendant") === null
            ) {
              event.preventDefault();
              add(typed);
            }
            if (key === "Backspace" && typed === "" && value.length > 0) onChange(value.slice(0, -1));
          }}
        />
        <Popover className="popover list-popover">
          <ListBox<(typeof offered)[number]> className="choices">
            {(tag) => (
              <ListBoxItem id={tag.name} textValue={tag.name} className="choice">
                {tag.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {value.length > 0 ? (
        <ul className="tag-list" aria-label={t("article.tags")}>
          {value.map((name) => (
            <li key={name}>
              <span>{name}</span>
              {isDisabled ? null : (
                <Button
                  className="tag-off"
                  aria-label={t("article.tagOff", { name })}
                  onPress={() => onChange(value.filter((other) => other !== name))}
                >
                  <X aria-hidden size={13} />
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
