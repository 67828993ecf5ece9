// Tags that the text as it was last saved may want, a press each.
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { Button } from "react-aria-components";
import { toText } from "../../../document/to-text.ts";
import { call } from "../../client.ts";
import { t } from "../../words.ts";
import type { Editing } from "./article-editing.ts";

export function TagSuggestions({ editing: { article, fields, change } }: { editing: Editing }) {
  const { code, version } = article;
  const { data } = useQuery({
    queryKey: ["tags", "suggested", code, version],
    queryFn: ({ signal }) =>
      call(
        "tags.suggest",
        { code, headline: fields.headline, lead: fields.lead, text: toText(fields.document), limit: 8 },
        { signal },
      ),
    placeholderData: (before) => before,
    staleTime: 60_000,
  });
  const offered = (data?.tags ?? []).filter(({ name }) => !fields.tags.includes(name)).slice(0, 5);
  if (offered.length === 0) return null;
  return (
    <div className="tag-suggestions">
      <span>{t("article.tagsSuggested")}</span>
      {offered.map(({ slug, name }) => (
        <Button
          key={slug}
          className="tag-suggestion"
          aria-label={t("article.tagSuggested", { name })}
          onPress={() => change({ tags: [...fields.tags, name] })}
        >
          <Plus aria-hidden size={14} />
          <bdi>{name}</bdi>
        </Button>
      ))}
    </div>
  );
}
