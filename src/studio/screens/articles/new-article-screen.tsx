// A new article needs a headline and a place; everything else comes while writing. With `?replyTo=CODE` it is the answer
// to another one (جوابیه), in its section; with `?translationOf=CODE` it says one of another edition again.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { editionName } from "../../edition.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { go, usePlace } from "../../location.ts";
import { Button } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { Select } from "../../parts/select.tsx";
import { forget } from "../../queries.ts";
import { useKnownSections } from "../../sections.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import { articleQuery } from "./article-editing.ts";
import { KINDS } from "./article-kinds.ts";
import "./article.css";

export function NewArticleScreen() {
  const { search, edition } = usePlace();
  const replyTo = Number(search.get("replyTo")) || null;
  const translationOf = Number(search.get("translationOf")) || null;
  const [headline, setHeadline] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [kind, setKind] = useState<(typeof KINDS)[number]>(replyTo ? "right-of-reply" : "news");
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = useSubmit();
  const { sections: all, known } = useKnownSections();
  const sections = all.filter(({ abilities }) => abilities.write);
  const about = replyTo ?? translationOf;
  const { data: answered } = useQuery({ ...articleQuery(about ?? 0), enabled: about !== null });
  const near = sections.find(({ slug }) => slug === answered?.revision.section.slug);
  const section = chosen ?? (near ?? sections[0])?.slug ?? "";
  const create = async () => {
    setBusy(true);
    setError(null);
    try {
      const input = {
        headline,
        section,
        kind,
        ...(replyTo ? { replyTo } : {}),
        ...(translationOf ? { translationOf } : {}),
      };
      const { code } = await submit("articles.create", input);
      await forget("articles");
      await go(`/articles/${code}`, { replace: true });
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  };
  return (
    <>
      <PageHead
        title={t(replyTo ? "article.newAnswer" : translationOf ? "article.newTranslation" : "article.new")}
        crumbs={[{ name: t("nav.articles"), to: "/articles" }]}
      />
      <form
        className="form panel narrow"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        {answered ? (
          <p className="article-answered">
            {t(replyTo ? "article.answers" : "article.translationOf")} <bdi>{answered.revision.headline}</bdi>
          </p>
        ) : null}
        <FaultLine error={error} />
        {known && sections.length === 0 ? (
          <p className="quiet-text">{t("article.noSection", { name: editionName(edition) })}</p>
        ) : null}
        <Field
          label={t("article.headline")}
          edition={edition}
          size="headline"
          lines={1}
          value={headline}
          onChange={(text) => setHeadline(text.replaceAll("\n", " "))}
          maxLength={300}
          isRequired
          autoFocus
        />
        <div className="form-row">
          <Select
            label={t("article.section")}
            value={section}
            onChange={setChosen}
            choices={sections.map(({ slug, name, parentId }) => ({
              id: slug,
              name,
              depth: parentId === null ? 0 : 1,
            }))}
          />
          <Select
            label={t("article.kind")}
            value={kind}
            onChange={(value) => setKind(value as typeof kind)}
            choices={KINDS.map((id) => ({ id, name: t(`kind.${id}`) }))}
          />
        </div>
        <div>
          <Button
            look="primary"
            type="submit"
            isPending={isBusy}
            isDisabled={headline.trim() === "" || section === ""}
          >
            {t("article.start")}
          </Button>
        </div>
      </form>
    </>
  );
}
