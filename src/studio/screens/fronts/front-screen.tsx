// Arranging one front (صفحه): its places with cards, articles to put there, preview, publishing, history.
import { ExternalLink, Eye, History, MoreHorizontal, Save, Undo2 } from "lucide-react";
import { useMemo, useState } from "react";
import { workedIn } from "../../edition.ts";
import { PageHead } from "../../frame/page-head.tsx";
import { useLeaveGuard } from "../../location.ts";
import { useMe } from "../../me.ts";
import { Button, IconButton } from "../../parts/button.tsx";
import { Chip } from "../../parts/chip.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { Menu } from "../../parts/menu.tsx";
import { SitePreview } from "../../parts/site-preview.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { say } from "../../parts/toasts.tsx";
import { useParams } from "../../route-view.tsx";
import { type Shortcut, useShortcuts } from "../../shortcuts.ts";
import { t } from "../../words.ts";
import { type Arranging, useArranging } from "./front-arranging.ts";
import { FrontBoard } from "./front-board.tsx";
import { BreakDialog, BreakingPanel } from "./front-breaking.tsx";
import { FrontCardDialog } from "./front-card-dialog.tsx";
import { changeCard, type FrontArticle, type FrontView } from "./front-cards.ts";
import { ConflictDialog, PublishDialog } from "./front-dialogs.tsx";
import { FrontFinder } from "./front-finder.tsx";
import { FrontHistory, nameOf } from "./front-history.tsx";
import "./front.css";

type Open =
  | { what: "publish" | "history" }
  | { what: "preview"; of: "draft" | "live" | number }
  | { what: "card"; code: number }
  | { what: "break"; article: Pick<FrontArticle, "code" | "headline" | "breakingUntil" | "version"> };

export function FrontScreen() {
  const { front = "home" } = useParams();
  const arranging = useArranging(front);
  const { view, error, refetch } = arranging;
  if (view) return <Front arranging={arranging} view={view} />;
  return error ? <FaultPanel alone error={error} again={() => void refetch()} /> : <Loading />;
}

function Front({ arranging, view }: { arranging: Arranging; view: FrontView }) {
  const me = useMe();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const mayArrange = view.abilities.arrange;
  const name = view.name ?? t("front.home");
  useLeaveGuard(arranging.unsaved, async () => (await arranging.save()) !== null);
  useBoardKeys(arranging, mayArrange);
  const preview = async () => {
    if ((await arranging.save()) !== null) setOpen({ what: "preview", of: mayArrange ? "draft" : "live" });
  };
  const edited = open?.what === "card" ? arranging.cards.find((card) => card.code === open.code) : undefined;
  return (
    <>
      <PageHead title={name} crumbs={[{ name: t("nav.fronts"), to: "/fronts" }]}>
        <Button look="quiet" icon={<Eye aria-hidden size={17} />} onPress={() => void preview()}>
          {t("front.preview")}
        </Button>
        {mayArrange ? <Acts arranging={arranging} view={view} onOpen={setOpen} /> : null}
      </PageHead>
      <StateLine arranging={arranging} view={view} />
      <BreakingPanel breaking={view.breaking} onChange={(article) => setOpen({ what: "break", article })} />
      <div className={`front-desk${mayArrange ? "" : " alone"}`}>
        <FrontBoard arranging={arranging} view={view} onEdit={(code) => setOpen({ what: "card", code })} />
        {mayArrange ? (
          <FrontFinder
            arranging={arranging}
            view={view}
            onBreak={me.abilities.break ? (article) => setOpen({ what: "break", article }) : undefined}
          />
        ) : null}
      </div>
      {open?.what === "publish" ? (
        <PublishDialog
          name={name}
          onClose={close}
          onPublish={(note) => void publish(arranging, { note, name })}
        />
      ) : null}
      {open?.what === "history" ? (
        <FrontHistory
          front={view.front}
          onClose={close}
          onPreview={(id) => setOpen({ what: "preview", of: id })}
          onRestore={(id) => {
            close();
            void restore(arranging, { id, view });
          }}
        />
      ) : null}
      {open?.what === "preview" ? (
        <SitePreview address={previewOf(view.front, open.of)} onClose={close} />
      ) : null}
      {open?.what === "break" ? <BreakDialog article={open.article} onClose={close} /> : null}
      {edited ? (
        <FrontCardDialog
          card={edited}
          onClose={close}
          onChange={(card) => arranging.change((cards) => changeCard(cards, card))}
        />
      ) : null}
      {arranging.theirs ? <ConflictDialog arranging={arranging} theirs={arranging.theirs} /> : null}
    </>
  );
}

function Acts({
  arranging,
  view,
  onOpen,
}: {
  arranging: Arranging;
  view: FrontView;
  onOpen(open: Open): void;
}) {
  const { unsaved, busy, canUndo } = arranging;
  const hasDraft = view.draft !== null || unsaved;
  return (
    <>
      <IconButton
        label={t("front.undo")}
        icon={<Undo2 aria-hidden size={18} />}
        isDisabled={!canUndo}
        onPress={arranging.undo}
      />
      <Menu
        label={t("front.moreActs")}
        trigger={<IconButton label={t("front.moreActs")} icon={<MoreHorizontal aria-hidden size={18} />} />}
        acts={[
          {
            id: "history",
            name: t("front.history"),
            icon: <History aria-hidden size={17} />,
            onAct: () => onOpen({ what: "history" }),
          },
          {
            id: "live",
            name: t("front.lookLive"),
            icon: <ExternalLink aria-hidden size={17} />,
            onAct: () => onOpen({ what: "preview", of: "live" }),
          },
          ...(hasDraft
            ? [
                {
                  id: "discard",
                  apart: true,
                  danger: true,
                  name: t("front.discard"),
                  onAct: () => void arranging.discard(),
                },
              ]
            : []),
        ]}
      />
      <Button
        icon={<Save aria-hidden size={17} />}
        isDisabled={!unsaved}
        isPending={busy}
        onPress={() => void saveSaying(arranging)}
      >
        {t("front.save")}
      </Button>
      <Button look="primary" isDisabled={!hasDraft} onPress={() => onOpen({ what: "publish" })}>
        {t("front.publish")}
      </Button>
    </>
  );
}

/** What readers see, what is being arranged, since when and by whom. */
function StateLine({ arranging, view }: { arranging: Arranging; view: FrontView }) {
  const { draft, live } = view;
  return (
    <p className="front-state">
      {arranging.unsaved ? <Chip tone="amber">{t("front.unsaved")}</Chip> : null}
      {draft ? (
        <span>
          <Chip tone="blue">{t("front.hasDraft")}</Chip> <bdi>{nameOf(draft.by)}</bdi> ·{" "}
          <TimeText at={draft.at} />
        </span>
      ) : null}
      <span>
        <Chip tone="green">{t("front.live")}</Chip>{" "}
        {live ? (
          <>
            <bdi>{nameOf(live.by)}</bdi> · <TimeText at={live.at} />
          </>
        ) : (
          t("front.liveNothing")
        )}
      </span>
      {view.abilities.arrange ? null : <span>{t("front.onlySeeText")}</span>}
    </p>
  );
}

function useBoardKeys(arranging: Arranging, mayArrange: boolean): void {
  const keys = useMemo((): Shortcut[] => {
    if (!mayArrange) return [];
    return [
      { keys: "mod+s", name: "front.save", run: () => void saveSaying(arranging) },
      { keys: "z", name: "front.undo", run: arranging.undo },
      { keys: "f", name: "front.finder", run: focusFinder },
    ];
  }, [arranging, mayArrange]);
  useShortcuts(keys);
}

function focusFinder(): void {
  document.querySelector<HTMLElement>(".front-finder input")?.focus();
}

async function saveSaying(arranging: Arranging): Promise<void> {
  if (arranging.unsaved && (await arranging.save()) !== null) say(t("front.saved"));
}

async function publish(arranging: Arranging, { note, name }: { note: string; name: string }): Promise<void> {
  if (await arranging.publish(note)) say(t("front.published", { name }));
}

/** A draft that stood there stays in reach. */
async function restore(arranging: Arranging, { id, view }: { id: number; view: FrontView }): Promise<void> {
  const before = view.draft?.id;
  if (!(await arranging.restore(id))) return;
  say(t("front.restored"), before ? { undo: () => void arranging.restore(before) } : {});
}

/** `of`: the draft as it was saved, what is live, or a version by its id. */
function previewOf(front: string, of: "draft" | "live" | number): string {
  return `/api/fronts.preview?${new URLSearchParams({ front, of: String(of), edition: workedIn() })}`;
}
