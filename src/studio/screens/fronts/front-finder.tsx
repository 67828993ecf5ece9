// Articles to put on a front: the newest that readers see and those to come, by words or news code, by section. Each
// can be carried to a place, or pinned at one chosen from a list.
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { GripVertical, Pin, Plus } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton, ToggleButton, ToggleButtonGroup, useDrag } from "react-aria-components";
import type { CallInput, CallOutput } from "../../../api/calls.ts";
import { call } from "../../client.ts";
import { Button, IconButton } from "../../parts/button.tsx";
import { LiveChip } from "../../parts/chip.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Menu } from "../../parts/menu.tsx";
import { PictureThumb } from "../../parts/picture-thumb.tsx";
import { SearchBox } from "../../parts/search-box.tsx";
import { Select } from "../../parts/select.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { figures, t } from "../../words.ts";
import type { Arranging } from "./front-arranging.ts";
import { cardAt, type FrontArticle, type FrontView, firstFree, placesOf } from "./front-cards.ts";
import { dragItems } from "./front-drag.ts";
import { headlineOf, pin } from "./front-pin.ts";

type ArticleLine = CallOutput<"articles.list">["articles"][number];
type Span = "live" | "coming";

const LIVE = { live: ["yes"], coming: ["scheduled", "embargoed", "no"] } as const;

export interface FrontFinderProps {
  arranging: Arranging;
  view: FrontView;
  /** Absent where the person may break no news. */
  onBreak?: ((article: FrontArticle) => void) | undefined;
}

export function FrontFinder({ arranging, view, onBreak }: FrontFinderProps) {
  const [words, setWords] = useState("");
  const [span, setSpan] = useState<Span>("live");
  const sections = useSections();
  const own = sections.find(({ name }) => name === view.name)?.id;
  const [section, setSection] = useState<string | null>(null);
  const sectionId = section ?? (own ? String(own) : "");
  const filter = filterOf({ words: words.trim(), span, sectionId });
  const found = useInfiniteQuery({
    queryKey: ["articles", "front-finder", filter],
    queryFn: ({ pageParam, signal }) =>
      call("articles.list", { ...filter, limit: 30, ...(pageParam ? { after: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
  const articles = found.data?.pages.flatMap((page) => page.articles.map(articleOf)) ?? [];
  return (
    <aside className="front-finder" aria-label={t("front.finder")}>
      <h2>{t("front.finder")}</h2>
      <SearchBox label={t("search.label")} value={words} onChange={setWords} />
      <div className="front-filters">
        <ToggleButtonGroup
          className="segments"
          aria-label={t("front.span")}
          disallowEmptySelection
          selectedKeys={[span]}
          onSelectionChange={(keys) => setSpan([...keys][0] as Span)}
        >
          {(["live", "coming"] as const).map((id) => (
            <ToggleButton key={id} id={id} className="segment">
              {t(`front.span.${id}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <Select
          bare
          label={t("front.section")}
          value={sectionId || "all"}
          onChange={(id) => setSection(id === "all" ? "" : id)}
          choices={[
            { id: "all", name: t("front.allSections") },
            ...sections.map((one) => ({ id: String(one.id), name: one.name, depth: one.parentId ? 1 : 0 })),
          ]}
        />
      </div>
      {found.isError ? <FaultPanel error={found.error} again={() => void found.refetch()} /> : null}
      {found.isSuccess && articles.length === 0 ? <p className="quiet-text">{t("front.foundNone")}</p> : null}
      <ul className="front-found">
        {articles.map((article) => (
          <Found key={article.code} article={article} finder={{ arranging, view, onBreak }} />
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button look="quiet" isPending={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          {t("more")}
        </Button>
      ) : null}
    </aside>
  );
}

function Found({ article, finder }: { article: FrontArticle; finder: FrontFinderProps }) {
  const { arranging, view, onBreak } = finder;
  const places = placesOf(view.slots);
  const pinned = arranging.cards.find((card) => card.code === article.code);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => dragItems(article),
    getAllowedDropOperations: () => ["move"],
  });
  const putAt = (to: number) => pin(arranging, { article, to, view });
  return (
    <li {...dragProps} className={`front-found-row${isDragging ? " carried" : ""}${pinned ? " pinned" : ""}`}>
      <AriaButton
        {...dragButtonProps}
        className="icon-button front-grip"
        aria-label={t("front.carryOne", { headline: article.headline })}
      >
        <GripVertical aria-hidden size={18} />
      </AriaButton>
      <div className="grow">
        <p className="front-found-headline">
          <bdi>{article.headline}</bdi>
        </p>
        <p className="front-meta">
          <bdi>{article.section.name}</bdi>
          <span className="num">{figures(article.code)}</span>
          {article.live === "yes" ? null : <LiveChip live={article.live} />}
          {article.visibleAt ? <TimeText at={article.visibleAt} /> : null}
          {pinned ? <b>{t("front.pinnedAt", { n: pinned.position })}</b> : null}
        </p>
      </div>
      {article.picture ? <PictureThumb picture={article.picture} silent /> : null}
      <Menu
        label={t("front.putWhere", { headline: article.headline })}
        trigger={
          <IconButton
            label={t("front.put", { headline: article.headline })}
            icon={<Plus aria-hidden size={18} />}
          />
        }
        acts={[
          ...places.map((position) => {
            const there = cardAt(arranging.cards, position);
            return {
              id: String(position),
              icon: <Pin aria-hidden size={15} />,
              name: there
                ? t("front.putBefore", { n: position, headline: headlineOf(there) })
                : t(position === firstFree(arranging.cards, places) ? "front.putFirstFree" : "front.putAt", {
                    n: position,
                  }),
              onAct: () => putAt(position),
            };
          }),
          ...(onBreak
            ? [{ id: "break", apart: true, name: t("front.breakThis"), onAct: () => onBreak(article) }]
            : []),
        ]}
      />
    </li>
  );
}

function useSections() {
  const { data } = useQuery({
    queryKey: ["sections", "list"],
    queryFn: ({ signal }) => call("sections.list", {}, { signal }),
    staleTime: 60_000,
  });
  return data?.sections ?? [];
}

/** Digits alone are a news code. */
function filterOf({
  words,
  span,
  sectionId,
}: {
  words: string;
  span: Span;
  sectionId: string;
}): CallInput<"articles.list"> {
  const latin = words.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  if (/^\d{3,9}$/.test(latin)) return { code: Number(latin) };
  return {
    live: [...LIVE[span]],
    ...(words ? { words } : {}),
    ...(sectionId ? { sections: [Number(sectionId)] } : {}),
  };
}

function articleOf(line: ArticleLine): FrontArticle {
  const {
    code,
    address,
    kind,
    kicker,
    headline,
    section,
    importance,
    live,
    visibleAt,
    breakingUntil,
    version,
  } = line;
  return {
    ...{ code, address, kind, kicker, headline, importance, live, visibleAt, breakingUntil, version },
    section: { slug: section.slug, name: section.name },
    picture: line.picture ? { id: line.picture, alt: "", focus: { x: 0.5, y: 0.5 } } : null,
  };
}
