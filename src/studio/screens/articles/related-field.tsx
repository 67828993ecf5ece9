// Related articles, in order, looked for by words of the headline or by news code.
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { call } from "../../client.ts";
import { PicksField } from "../../parts/picks-field.tsx";
import { figures, t } from "../../words.ts";
import { filterInput } from "./article-filter.ts";

export interface RelatedFieldProps {
  value: readonly number[];
  onChange(value: number[]): void;
  isDisabled?: boolean;
}

const MOST_OFFERED = 8;

export function RelatedField({ value, onChange, isDisabled = false }: RelatedFieldProps) {
  const [typed, setTyped] = useState("");
  const { offered, isLooking } = useArticlesOffered(typed, value);
  return (
    <PicksField
      label={t("article.related")}
      placeholder={t("search.label")}
      typed={typed}
      onTyped={setTyped}
      offered={offered}
      isLooking={isLooking}
      onPick={(code) => {
        onChange([...value, code]);
        setTyped("");
      }}
      picked={value.map((code) => ({
        id: code,
        name: <RelatedName code={code} />,
        off: t("article.relatedOff", { code: figures(code) }),
      }))}
      onDrop={(code) => onChange(value.filter((other) => other !== code))}
      look="lines"
      isDisabled={isDisabled}
    />
  );
}

/** Articles that what was typed may mean, but those that are picked. */
export function useArticlesOffered(typed: string, picked: readonly number[]) {
  const words = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ["articles", "related", words],
    queryFn: ({ signal }) =>
      call("articles.list", { ...filterInput({ words }), limit: MOST_OFFERED }, { signal }),
    enabled: words.length > 1,
    placeholderData: (before) => before,
  });
  const found = (words.length > 1 ? (data?.articles ?? []) : []).filter(({ code }) => !picked.includes(code));
  return {
    offered: found.map(({ code, headline }) => ({ id: code, name: headline })),
    isLooking: typed.trim().length > 1 && (isFetching || words !== typed.trim()),
  };
}

function RelatedName({ code }: { code: number }) {
  const { data } = useQuery({
    queryKey: ["articles", "name", code],
    queryFn: ({ signal }) => call("articles.list", { code, limit: 1 }, { signal }),
    staleTime: 60_000,
  });
  return data?.articles[0]?.headline ?? figures(code);
}
