// Related articles, in order, looked for by words of the headline or by news code.
import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useDeferredValue, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { call } from "../../client.ts";
import { figures, t } from "../../words.ts";
import { filterInput } from "./article-filter.ts";
import "../../parts/tags-field.css";

export interface RelatedFieldProps {
  value: readonly number[];
  onChange(value: number[]): void;
  isDisabled?: boolean;
}

export function RelatedField({ value, onChange, isDisabled = false }: RelatedFieldProps) {
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ["articles", "related", words],
    queryFn: ({ signal }) => call("articles.list", { ...filterInput({ words }), limit: 8 }, { signal }),
    enabled: words.length > 1,
    placeholderData: (before) => before,
  });
  const found = (words.length > 1 ? (data?.articles ?? []) : []).filter(({ code }) => !value.includes(code));
  return (
    <div className="tags-field">
      <ComboBox
        className="field"
        items={found.map(({ code, headline }) => ({ id: code, headline }))}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={(code) => {
          if (code === null) return;
          onChange([...value, Number(code)]);
          setTyped("");
        }}
        allowsCustomValue
        isDisabled={isDisabled}
      >
        <Label>{t("article.related")}</Label>
        <Input className="input" dir="auto" placeholder={t("search.label")} />
        <Popover className="popover list-popover">
          <ListBox<{ id: number; headline: string }> className="choices">
            {({ id, headline }) => (
              <ListBoxItem id={id} textValue={headline} className="choice">
                <bdi>{headline}</bdi>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {value.length > 0 ? (
        <ul className="related-list" aria-label={t("article.related")}>
          {value.map((code) => (
            <li key={code}>
              <RelatedName code={code} />
              {isDisabled ? null : (
                <Button
                  className="tag-off"
                  aria-label={t("article.relatedOff", { code: figures(code) })}
                  onPress={() => onChange(value.filter((other) => other !== code))}
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

function RelatedName({ code }: { code: number }) {
  const { data } = useQuery({
    queryKey: ["articles", "name", code],
    queryFn: ({ signal }) => call("articles.list", { code, limit: 1 }, { signal }),
    staleTime: 60_000,
  });
  return <bdi>{data?.articles[0]?.headline ?? figures(code)}</bdi>;
}
