// The desk's inbox (کارتابل): what waits for whom.
import { Link } from "react-aria-components";
import { PageHead } from "../../frame/page-head.tsx";
import { useSearchField } from "../../location.ts";
import type { ArticleFilter } from "../../parts/article-lines.ts";
import { ArticleList } from "../../parts/article-list.tsx";
import { ButtonLink } from "../../parts/button.tsx";
import { t, type WordKey } from "../../words.ts";

interface Pile {
  id: string;
  name: WordKey;
  empty: WordKey;
  filter: ArticleFilter;
}

const PILES: readonly Pile[] = [
  { id: "mine", name: "inbox.mine", empty: "inbox.mineEmpty", filter: { mine: true, draft: true } },
  { id: "review", name: "inbox.review", empty: "inbox.reviewEmpty", filter: { desk: ["in-review"] } },
  { id: "returned", name: "inbox.returned", empty: "inbox.returnedEmpty", filter: { desk: ["returned"] } },
  { id: "ready", name: "inbox.ready", empty: "inbox.readyEmpty", filter: { desk: ["ready"] } },
  {
    id: "coming",
    name: "inbox.coming",
    empty: "inbox.comingEmpty",
    filter: { live: ["scheduled", "embargoed"] },
  },
];

export function InboxScreen() {
  const [chosen] = useSearchField("pile");
  const pile = PILES.find(({ id }) => id === chosen) ?? (PILES[0] as Pile);
  return (
    <>
      <PageHead title={t("nav.inbox")} />
      <nav className="tabs" aria-label={t("inbox.piles")}>
        {PILES.map(({ id, name }) => (
          <Link
            key={id}
            href={id === "mine" ? "/" : `/?pile=${id}`}
            {...(id === pile.id ? { "aria-current": "page" as const } : {})}
          >
            {t(name)}
          </Link>
        ))}
      </nav>
      <ArticleList
        key={pile.id}
        label={t(pile.name)}
        filter={pile.filter}
        empty={{
          title: t(pile.empty),
          text: t("inbox.emptyText"),
          act: pile.id === "mine" ? <ButtonLink href="/?pile=review">{t("inbox.review")}</ButtonLink> : null,
        }}
      />
    </>
  );
}
