// What an article belongs to and goes with: section, kind, people, source, tags, picture, related ones.
import { useQuery } from "@tanstack/react-query";
import { call } from "../../client.ts";
import { ComboBox } from "../../parts/combo-box.tsx";
import { Field } from "../../parts/field.tsx";
import { NamesField } from "../../parts/names-field.tsx";
import { PictureField } from "../../parts/picture-picker.tsx";
import { Select } from "../../parts/select.tsx";
import { useSections } from "../../sections.ts";
import { figures, t } from "../../words.ts";
import type { Editing } from "./article-editing.ts";
import type { ArticleFields } from "./article-fields.ts";
import { KINDS } from "./article-kinds.ts";
import { BesideList } from "./beside-list.tsx";
import { RelatedField } from "./related-field.tsx";
import { StoryField } from "./story-field.tsx";
import { TagSuggestions } from "./tag-suggestions.tsx";
import { TranslationField } from "./translation-field.tsx";

const IMPORTANCES = [1, 2, 3, 4, 5] as const;

export function ArticleDetails({ editing }: { editing: Editing }) {
  const { article, fields, change } = editing;
  const isDisabled = !article.abilities.edit;
  const sections = useSections();
  // The one it stands in is offered even to whoever may not write there.
  const places = sections.filter(({ slug, abilities }) => abilities.write || slug === fields.section);
  const { data: sources } = useQuery({
    queryKey: ["sources", "all"],
    queryFn: ({ signal }) => call("sources.list", { limit: 200 }, { signal }),
    staleTime: 60_000,
  });
  const picture = usePicture(fields.picture);
  return (
    <div className="form">
      <div className="form-row">
        <Select
          label={t("article.section")}
          value={fields.section}
          onChange={(section) => change({ section })}
          choices={places.map(({ slug, name, parentId }) => ({
            id: slug,
            name,
            depth: parentId === null ? 0 : 1,
          }))}
          isDisabled={isDisabled}
        />
        <Select
          label={t("article.kind")}
          value={fields.kind}
          onChange={(kind) => change({ kind: kind as ArticleFields["kind"] })}
          choices={KINDS.map((id) => ({ id, name: t(`kind.${id}`) }))}
          isDisabled={isDisabled}
        />
      </div>
      <NamesField
        kind="tags"
        value={fields.tags}
        onChange={(tags) => change({ tags })}
        isDisabled={isDisabled}
      />
      {isDisabled ? null : <TagSuggestions editing={editing} />}
      {isDisabled ? null : (
        <PictureField
          label={t("article.picture")}
          value={picture}
          onChange={(chosen) =>
            change({ picture: chosen?.id ?? null, pictureCaption: chosen?.caption ?? "" })
          }
        />
      )}
      {fields.picture ? (
        <Field
          label={t("article.pictureCaption")}
          lines={1}
          value={fields.pictureCaption}
          onChange={(pictureCaption) => change({ pictureCaption })}
          isReadOnly={isDisabled}
        />
      ) : null}
      <NamesField
        kind="authors"
        value={fields.authors}
        onChange={(authors) => change({ authors })}
        isDisabled={isDisabled}
      />
      <Field
        label={t("article.byline")}
        help={t("article.bylineHelp")}
        value={fields.byline}
        onChange={(byline) => change({ byline })}
        isReadOnly={isDisabled}
      />
      <ComboBox
        label={t("article.source")}
        free
        choices={(sources?.sources ?? []).map(({ name }) => ({ id: name, name }))}
        value={fields.source}
        onChange={(source) => change({ source })}
        isDisabled={isDisabled}
      />
      {fields.source || fields.sourceUrl ? (
        <Field
          label={t("article.sourceUrl")}
          type="url"
          latin
          value={fields.sourceUrl}
          onChange={(sourceUrl) => change({ sourceUrl })}
          isReadOnly={isDisabled}
        />
      ) : null}
      <Select
        label={t("article.importance")}
        value={String(fields.importance)}
        onChange={(importance) => change({ importance: Number(importance) })}
        choices={IMPORTANCES.map((n) => ({ id: String(n), name: t(`importance.${n}`, { n: figures(n) }) }))}
        isDisabled={isDisabled}
      />
      <RelatedField
        value={fields.related}
        onChange={(related) => change({ related })}
        isDisabled={isDisabled}
      />
      <BesideList code={article.code} />
      <StoryField code={article.code} />
      <TranslationField
        article={article}
        value={fields.translationOf}
        onChange={(translationOf) => change({ translationOf })}
        // Readers see it at once where the article is live.
        isDisabled={isDisabled || (article.liveRevision !== null && !article.abilities.correct)}
      />
    </div>
  );
}

function usePicture(id: string | null) {
  const { data } = useQuery({
    queryKey: ["media", "one", id],
    queryFn: ({ signal }) => call("media.get", { id: id as string }, { signal }),
    enabled: id !== null,
    staleTime: 60_000,
  });
  return id === null ? null : (data ?? { id, alt: "" });
}
