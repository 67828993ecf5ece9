// The history of an article: any two revisions side by side, an earlier one made the draft again, what readers saw
// when, and who did what. What is compared stands in the address.
import { useQuery } from "@tanstack/react-query";
import { Files, RotateCcw } from "lucide-react";
import { useMemo } from "react";
import { Link } from "react-aria-components";
import { call } from "../../client.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { go, usePlace } from "../../location.ts";
import { moment } from "../../moments.ts";
import { Button, ButtonLink } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { Select } from "../../parts/select.tsx";
import { useParams } from "../../route-view.tsx";
import { type Shortcut, useShortcuts } from "../../shortcuts.ts";
import { figures, t } from "../../words.ts";
import { ActivityList } from "./revisions-activity.tsx";
import { ComparedText } from "./revisions-comparison.tsx";
import {
  type Article,
  type RevisionLine,
  restore,
  useActivity,
  useArticle,
  useRevisions,
  useSeen,
  usualPair,
} from "./revisions-history.ts";
import { comparing, RevisionList } from "./revisions-list.tsx";
import "./revisions.css";

interface Pair {
  before: number;
  after: number;
}

export function RevisionsScreen() {
  const code = Number(useParams().code);
  const { search } = usePlace();
  const article = useArticle(code);
  const revisions = useRevisions(code);
  const activity = useActivity(code);
  const seen = useSeen(article.data, activity);
  const isActivity = search.get("show") === "activity";
  const failed = article.error ?? revisions.error;
  const all = revisions.data ?? [];
  const pair = pairOf(search) ?? usualPair(all);
  useSteps({ code, revisions: all, pair });
  if (failed) return <FaultPanel alone error={failed} again={() => void revisions.refetch()} />;
  if (!article.data || !revisions.data) return <Loading />;
  const headline = article.data.revision.headline || t("article.untitled");
  return (
    <>
      <PageHead
        title={t("revisions.title")}
        crumbs={[
          { name: t("nav.articles"), to: "/articles" },
          { name: headline, to: `/articles/${code}` },
        ]}
      />
      <nav className="tabs" aria-label={t("revisions.title")}>
        <Link href={`/articles/${code}/compare`} {...(isActivity ? {} : { "aria-current": "page" as const })}>
          {t("revisions.tab.compare")}
        </Link>
        <Link
          href={`/articles/${code}/compare?show=activity`}
          {...(isActivity ? { "aria-current": "page" as const } : {})}
        >
          {t("revisions.tab.activity")}
        </Link>
      </nav>
      {isActivity ? (
        <ActivityList code={code} activity={activity} />
      ) : (
        <div className="compare">
          <aside>
            <RevisionList code={code} revisions={all} seen={seen} pair={pair} />
            {revisions.hasNextPage ? (
              <Button look="quiet" onPress={() => void revisions.fetchNextPage()}>
                {t("more")}
              </Button>
            ) : null}
          </aside>
          {pair ? (
            <Compared article={article.data} revisions={all} pair={pair} />
          ) : (
            <EmptyState
              icon={<Files aria-hidden size={28} />}
              title={t("revisions.only")}
              act={<ButtonLink href={`/articles/${code}`}>{t("revisions.toArticle")}</ButtonLink>}
            >
              {t("revisions.onlyText")}
            </EmptyState>
          )}
        </div>
      )}
    </>
  );
}

function Compared({
  article,
  revisions,
  pair,
}: {
  article: Article;
  revisions: readonly RevisionLine[];
  pair: Pair;
}) {
  const { code } = article;
  const found = useQuery({
    queryKey: ["articles", "history", code, "compare", pair],
    queryFn: ({ signal }) => call("revisions.compare", { code, ...pair }, { signal }),
    placeholderData: (before) => before,
    // Revisions never change.
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className="compared">
      <div className="compare-heads">
        <Side name="before" {...{ article, revisions, pair }} />
        <Side name="after" {...{ article, revisions, pair }} />
      </div>
      {found.isError ? <FaultPanel error={found.error} again={() => void found.refetch()} /> : null}
      {found.isPending ? <Loading /> : null}
      {found.data ? <ComparedText comparison={found.data} /> : null}
    </div>
  );
}

interface SideProps {
  name: keyof Pair;
  article: Article;
  revisions: readonly RevisionLine[];
  pair: Pair;
}

function Side({ name, article, revisions, pair }: SideProps) {
  const number = pair[name];
  const mayRestore = article.abilities.edit && number !== article.revision.number;
  return (
    <section className={name} aria-label={t(`revisions.${name}`)}>
      <Select
        label={t(`revisions.${name}`)}
        value={String(number)}
        onChange={(value) =>
          void go(comparing(article.code, { ...pair, [name]: Number(value) }), { replace: true })
        }
        choices={revisions.map((revision) => ({
          id: String(revision.number),
          name: t("revisions.choice", { n: figures(revision.number), time: moment(revision.at) }),
        }))}
      />
      {mayRestore ? (
        <Button
          small
          icon={<RotateCcw aria-hidden size={15} />}
          aria-label={t("revisions.restoreOf", { n: figures(number) })}
          onPress={() => void restore(article, number)}
        >
          {t("revisions.restore")}
        </Button>
      ) : null}
    </section>
  );
}

/** J and K go to the revision before and after. */
function useSteps({
  code,
  revisions,
  pair,
}: {
  code: number;
  revisions: readonly RevisionLine[];
  pair: Pair | null;
}): void {
  const place = revisions.findIndex(({ number }) => number === pair?.after);
  const keys = useMemo<Shortcut[]>(() => {
    const step = (by: number) => {
      const [after, before] = [revisions[place + by], revisions[place + by + 1]];
      if (after && before) {
        void go(comparing(code, { before: before.number, after: after.number }), { replace: true });
      }
    };
    return [
      { keys: "j", name: "keys.next", run: () => step(1) },
      { keys: "k", name: "keys.previous", run: () => step(-1) },
    ];
  }, [code, revisions, place]);
  useShortcuts(keys);
}

function pairOf(search: URLSearchParams): Pair | null {
  const [before, after] = [Number(search.get("before")), Number(search.get("after"))];
  return before > 0 && after > 0 ? { before, after } : null;
}
