// What the article translates: one of another edition, looked for by words of its headline or by news code; and the
// others that say the same, with the way to write one that is missing.
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { Link } from "react-aria-components";
import type { EditionId } from "../../../editions.ts";
import { call } from "../../client.ts";
import { editionName, writing } from "../../edition.ts";
import { addressOf } from "../../location.ts";
import { useMe } from "../../me.ts";
import { LiveChip } from "../../parts/chip.tsx";
import { PicksField } from "../../parts/picks-field.tsx";
import { figures, t } from "../../words.ts";
import { articleQuery } from "./article-editing.ts";
import type { Article } from "./article-fields.ts";
import { filterInput } from "./article-filter.ts";

export interface TranslationFieldProps {
  article: Article;
  value: number | null;
  onChange(value: number | null): void;
  isDisabled: boolean;
}

const MOST_OFFERED = 6;

export function TranslationField({ article, value, onChange, isDisabled }: TranslationFieldProps) {
  const { editions } = useMe();
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const others = editions.filter((id) => id !== article.edition);
  const { data, isFetching } = useQuery({
    queryKey: ["articles", "translated", others, words],
    queryFn: ({ signal }) => findIn(others, { words, signal }),
    enabled: words.length > 1,
    placeholderData: (before) => before,
  });
  if (others.length === 0 && value === null) return null;
  const offered = (words.length > 1 ? (data ?? []) : []).filter(({ code }) => code !== value);
  return (
    <>
      <PicksField
        label={t("article.translationOf")}
        placeholder={t("search.label")}
        typed={typed}
        onTyped={setTyped}
        offered={offered.map(({ code, headline }) => ({ id: code, name: headline }))}
        isLooking={typed.trim().length > 1 && (isFetching || words !== typed.trim())}
        onPick={(code) => {
          onChange(code);
          setTyped("");
        }}
        picked={
          value === null
            ? []
            : [
                {
                  id: value,
                  name: <Original code={value} />,
                  off: t("article.translationOff", { code: figures(value) }),
                },
              ]
        }
        onDrop={() => onChange(null)}
        look="lines"
        isDisabled={isDisabled}
      />
      <Family article={article} others={others} />
    </>
  );
}

async function findIn(
  editions: readonly EditionId[],
  { words, signal }: { words: string; signal: AbortSignal },
): Promise<{ code: number; headline: string }[]> {
  const input = { ...filterInput({ words }), limit: MOST_OFFERED };
  const found = await Promise.all(
    editions.map((edition) => call("articles.list", input, { signal, edition })),
  );
  return found.flatMap(({ articles }) => articles);
}

function Original({ code }: { code: number }) {
  const { data } = useQuery(articleQuery(code));
  if (!data) return figures(code);
  return (
    <Link href={addressOf(`/articles/${code}`, data.edition)} {...writing(data.edition)}>
      {data.revision.headline}
    </Link>
  );
}

/** Translations that there are, and those that could be written. */
function Family({ article, others }: { article: Article; others: EditionId[] }) {
  const { translations, translationOf } = article;
  const told = new Set(
    [...translations, ...(translationOf ? [translationOf] : [])].map(({ edition }) => edition),
  );
  const missing = others.filter((edition) => !told.has(edition));
  if (translations.length === 0 && missing.length === 0) return null;
  return (
    <ul className="article-family" aria-label={t("article.translations")}>
      {translations.map(({ code, edition, headline, live }) => (
        <li key={code}>
          <span className="quiet-text">{editionName(edition)}</span>
          <Link href={addressOf(`/articles/${code}`, edition)} {...writing(edition)}>
            {headline}
          </Link>
          <LiveChip live={live} />
        </li>
      ))}
      {missing.map((edition) => (
        <li key={edition}>
          <Link href={addressOf(`/articles/new?translationOf=${article.code}`, edition)}>
            {t("article.translate", { language: editionName(edition) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
