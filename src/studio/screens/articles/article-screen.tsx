// One article: its text in the middle, beside it what it belongs to, what colleagues say, and its history. The acts
// that its state and the person's role allow stand above.
import { useMemo, useState } from "react";
import { Link } from "react-aria-components";
import { PageHead } from "../../frame/page-head.tsx";
import { useEditionOf, useLeaveGuard } from "../../location.ts";
import { BodyField } from "../../parts/body-field.tsx";
import { DeskChip, LiveChip } from "../../parts/chip.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { Field } from "../../parts/field.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { useParams } from "../../route-view.tsx";
import { useShortcuts } from "../../shortcuts.ts";
import { figures, t } from "../../words.ts";
import { ArticleActs } from "./article-acts.tsx";
import { ArticleAnswers } from "./article-answers.tsx";
import { ArticleConflict } from "./article-conflict.tsx";
import { ArticleDetails } from "./article-details.tsx";
import { useArticleEditing } from "./article-editing.ts";
import { ArticleHistory } from "./article-history.tsx";
import { ArticleNotes } from "./article-notes.tsx";
import { ArticlePresence } from "./article-presence.tsx";
import { ArticleStory } from "./article-story.tsx";
import { SaveState } from "./save-state.tsx";
import "./article.css";

const ASIDES = ["details", "notes", "history"] as const;
type Aside = (typeof ASIDES)[number];

export function ArticleScreen() {
  const code = Number(useParams().code);
  const editing = useArticleEditing(code);
  const { article, fields, change, isChanged, save } = editing;
  const [aside, setAside] = useState<Aside>("details");
  const mayEdit = article.abilities.edit;
  useEditionOf(article);
  useShortcuts(useMemo(() => [{ keys: "mod+s", name: "keys.save", run: () => void save() }], [save]));
  // Leaving saves; only what could not be saved holds the person back.
  useLeaveGuard(isChanged && mayEdit, async () => (await save()) !== null);
  return (
    <>
      <PageHead
        title={fields.headline || t("article.untitled")}
        crumbs={[{ name: t("nav.articles"), to: "/articles" }]}
      >
        <SaveState editing={editing} />
        <ArticleActs editing={editing} />
      </PageHead>
      <div className="article-states">
        {article.binned ? <DeskChip state="binned" /> : null}
        {article.deskState ? <DeskChip state={article.deskState} /> : null}
        {article.live === "no" && article.deskState ? null : <LiveChip live={article.live} />}
        <span className="meta">
          <span className="num">{t("article.code", { code: figures(article.code) })}</span>
          {article.author ? <span>{article.author.name}</span> : null}
          {article.assignee ? <span>{t("article.with", { name: article.assignee.name })}</span> : null}
          {article.hasDraft ? (
            <a
              href={previewOf(article.code)}
              target="_blank"
              rel="noreferrer"
              onClick={(event) => {
                event.preventDefault();
                const page = window.open("", "_blank");
                void save().then(() => page?.location.replace(previewOf(article.code)));
              }}
            >
              {t("article.preview")}
            </a>
          ) : null}
          {article.revision.kind === "live" ? (
            <Link href={`/articles/${article.code}/live`}>{t("coverage.open")}</Link>
          ) : null}
          {article.live === "yes" ? (
            <a href={article.url} target="_blank" rel="noreferrer">
              {t("article.onSite")}
            </a>
          ) : null}
        </span>
      </div>
      <ArticlePresence code={article.code} writing={isChanged} />
      {article.deskState === "returned" && article.deskReason ? (
        <p className="returned">
          <b>{t("article.returnedFor")}</b> {article.deskReason}
        </p>
      ) : null}
      {article.binned ? (
        <p className="returned">
          <b>{t("article.binned", { name: article.binned.by })}</b> <TimeText at={article.binned.at} />
        </p>
      ) : null}
      <ArticleStory code={article.code} />
      <ArticleAnswers article={article} />
      <FaultLine error={editing.error} />
      <div className="article-desk">
        <form className="form article-text" onSubmit={(event) => event.preventDefault()}>
          <Field
            label={t("article.kicker")}
            edition={article.edition}
            value={fields.kicker}
            onChange={(kicker) => change({ kicker })}
            maxLength={300}
            isReadOnly={!mayEdit}
          />
          <Field
            label={t("article.headline")}
            edition={article.edition}
            size="headline"
            lines={1}
            value={fields.headline}
            onChange={(headline) => change({ headline: headline.replaceAll("\n", " ") })}
            maxLength={300}
            isReadOnly={!mayEdit}
          />
          <Field
            label={t("article.lead")}
            edition={article.edition}
            size="lead"
            lines={2}
            value={fields.lead}
            onChange={(lead) => change({ lead: lead.replaceAll("\n", " ") })}
            maxLength={2000}
            isReadOnly={!mayEdit}
          />
          <BodyField
            key={editing.arrivals}
            edition={article.edition}
            value={fields.document}
            onChange={(document) => change({ document })}
            isReadOnly={!mayEdit}
          />
        </form>
        <aside className="article-aside" aria-label={t("article.aside")}>
          <div className="tabs" role="tablist">
            {ASIDES.map((name) => (
              <button
                key={name}
                type="button"
                role="tab"
                id={`aside-${name}`}
                aria-controls="aside-panel"
                aria-selected={name === aside}
                onClick={() => setAside(name)}
              >
                {t(`article.aside.${name}`)}
                {name === "notes" && article.openNotes > 0 ? ` (${figures(article.openNotes)})` : ""}
              </button>
            ))}
          </div>
          <div role="tabpanel" id="aside-panel" aria-labelledby={`aside-${aside}`}>
            {aside === "details" ? <ArticleDetails editing={editing} /> : null}
            {aside === "notes" ? <ArticleNotes article={article} /> : null}
            {aside === "history" ? <ArticleHistory editing={editing} /> : null}
          </div>
        </aside>
      </div>
      <ArticleConflict editing={editing} />
    </>
  );
}

/** The newest text as readers will see it. */
function previewOf(code: number): string {
  return `/api/articles.preview?code=${code}`;
}
