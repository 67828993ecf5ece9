// The newsroom's own pages: those of the foot in its order, and the others; the beginning of another one.
import { useQuery } from "@tanstack/react-query";
import { ArrowDown, ArrowUp, ChevronLeft, PanelBottom, Plus, Trash2, X } from "lucide-react";
import { useState } from "react";
import { Link } from "react-aria-components";
import type { CallOutput } from "../../../api/calls.ts";
import { ApiFault, call } from "../../client.ts";
import { workedIn, writing } from "../../edition.ts";
import { faultWords } from "../../fault-words.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { BinnedList } from "../../parts/binned-list.tsx";
import { Button, IconButton } from "../../parts/button.tsx";
import { throwAway } from "../../parts/draft-bin.ts";
import { DraftChips } from "../../parts/draft-head.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { say } from "../../parts/toasts.tsx";
import { forget } from "../../queries.ts";
import { useSubmit } from "../../submit.ts";
import { t } from "../../words.ts";
import { pagesBin } from "./pages-bin.ts";
import { NewPage, type PageIdea } from "./pages-new.tsx";
import "../fronts/front.css";
import "./pages.css";

type PageLine = CallOutput<"pages.list">["pages"][number];

const IDEAS = ["about", "contact", "terms"] as const;

export function PagesScreen() {
  const [begun, setBegun] = useState<PageIdea | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["pages", "list"],
    queryFn: ({ signal }) => call("pages.list", {}, { signal }),
  });
  const mayChange = data?.abilities.administer ?? false;
  const pages = data?.pages ?? [];
  const binned = (data?.binned ?? []).map(({ title: name, ...page }) => ({ ...page, name }));
  const inFoot = pages.filter(({ footPosition }) => footPosition !== null);
  const others = pages.filter(({ footPosition }) => footPosition === null);
  return (
    <>
      <PageHead title={t("nav.pages")}>
        {mayChange ? (
          <Button icon={<Plus aria-hidden size={18} />} onPress={() => setBegun({ title: "", slug: "" })}>
            {t("pages.new")}
          </Button>
        ) : null}
      </PageHead>
      {error ? <FaultPanel error={error} again={() => void refetch()} /> : null}
      {data && pages.length === 0 ? (
        <EmptyState title={t("pages.none")} act={mayChange ? <Ideas onChoose={setBegun} /> : null}>
          {t("pages.noneText")}
        </EmptyState>
      ) : null}
      {pages.length > 0 ? (
        <>
          <section className="draft-group" aria-labelledby="in-foot">
            <h2 id="in-foot">{t("pages.inFoot")}</h2>
            {inFoot.length === 0 ? <p className="quiet-text">{t("pages.inFootNone")}</p> : null}
            <PageList pages={inFoot} foot={inFoot} mayChange={mayChange} />
          </section>
          {others.length > 0 ? (
            <section className="draft-group" aria-labelledby="out-of-foot">
              <h2 id="out-of-foot">{t("pages.outOfFoot")}</h2>
              <PageList pages={others} foot={inFoot} mayChange={mayChange} />
            </section>
          ) : null}
        </>
      ) : null}
      <BinnedList bin={pagesBin} things={binned} mayChange={mayChange} />
      {data || error ? null : <Loading />}
      {begun ? <NewPage idea={begun} onClose={() => setBegun(null)} /> : null}
    </>
  );
}

function Ideas({ onChoose }: { onChoose(idea: PageIdea): void }) {
  return (
    <div className="page-ideas">
      {IDEAS.map((slug) => (
        <Button key={slug} onPress={() => onChoose({ slug, title: t(`pages.suggest.${slug}`) })}>
          {t(`pages.suggest.${slug}`)}
        </Button>
      ))}
    </div>
  );
}

interface PageListProps {
  pages: readonly PageLine[];
  /** All that stand in the foot, in its order. */
  foot: readonly PageLine[];
  mayChange: boolean;
}

function PageList({ pages, foot, mayChange }: PageListProps) {
  const submit = useSubmit();
  const seen = foot.map(({ id }) => id);
  const order = async (ids: number[]) => {
    try {
      await submit("pages.order", { ids, seen });
      say(t("pages.footChanged"), { topic: "pages" });
    } catch (fault) {
      const isLate = fault instanceof ApiFault && fault.code === "CONFLICT";
      say(isLate ? t("pages.footLate") : faultWords(fault), { tone: "wrong" });
    }
    await forget("pages");
  };
  const without = (id: number) => seen.filter((one) => one !== id);
  const step = (id: number, by: 1 | -1) => order(without(id).toSpliced(seen.indexOf(id) + by, 0, id));
  if (pages.length === 0) return null;
  return (
    <ul className="front-list">
      {pages.map((page) => {
        const { id, title: name } = page;
        const at = seen.indexOf(id);
        return (
          <li key={id} className="draft-line">
            <Link className="front-row" href={`/pages/${id}`}>
              <b {...writing(workedIn())}>{name}</b>
              <span className="front-row-state" dir="ltr">
                <bdi>{page.address}</bdi>
              </span>
              <span className="front-row-chips">
                <DraftChips drafted={page} />
              </span>
              <ChevronLeft aria-hidden size={18} className="mirrored" />
            </Link>
            {mayChange && at >= 0 ? (
              <span className="draft-line-acts">
                <IconButton
                  label={t("rows.upOf", { name })}
                  icon={<ArrowUp aria-hidden size={16} />}
                  onPress={() => void step(id, -1)}
                  isDisabled={at === 0}
                />
                <IconButton
                  label={t("rows.downOf", { name })}
                  icon={<ArrowDown aria-hidden size={16} />}
                  onPress={() => void step(id, 1)}
                  isDisabled={at === seen.length - 1}
                />
                <IconButton
                  label={t("pages.takeOffFoot", { name })}
                  icon={<X aria-hidden size={16} />}
                  onPress={() => void order(without(id))}
                />
              </span>
            ) : null}
            {mayChange && at < 0 ? (
              <span className="draft-line-acts">
                {page.state === "never" ? (
                  <IconButton
                    label={t("draft.bin", { name })}
                    icon={<Trash2 aria-hidden size={16} />}
                    onPress={() => void throwAway(pagesBin, page)}
                  />
                ) : null}
                <IconButton
                  label={t("pages.putInFoot", { name })}
                  icon={<PanelBottom aria-hidden size={16} />}
                  onPress={() => void order([...seen, id])}
                />
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
