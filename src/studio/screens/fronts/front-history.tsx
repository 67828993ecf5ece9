// What readers have seen of a front: each published version with its time and who published it, to be looked at and
// to be taken up again as a draft.
import { useInfiniteQuery } from "@tanstack/react-query";
import { Eye, History } from "lucide-react";
import { call } from "../../client.ts";
import { Button } from "../../parts/button.tsx";
import { Chip } from "../../parts/chip.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { t } from "../../words.ts";

export interface FrontHistoryProps {
  front: string;
  onClose(): void;
  onPreview(id: number): void;
  onRestore(id: number): void;
}

export function FrontHistory({ front, onClose, onPreview, onRestore }: FrontHistoryProps) {
  const found = useInfiniteQuery({
    queryKey: ["fronts", "history", front],
    queryFn: ({ pageParam, signal }) =>
      call("fronts.history", { front, ...(pageParam ? { before: pageParam } : {}) }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next,
  });
  const versions = found.data?.pages.flatMap((page) => page.versions) ?? [];
  return (
    <Dialog title={t("front.history")} isOpen onClose={onClose} shape="side">
      {found.isPending ? <Loading /> : null}
      {found.isError ? <FaultPanel error={found.error} again={() => void found.refetch()} /> : null}
      {found.isSuccess && versions.length === 0 ? (
        <EmptyState icon={<History aria-hidden size={28} />} title={t("front.historyEmpty")}>
          {t("front.historyEmptyText")}
        </EmptyState>
      ) : null}
      <ol className="front-versions">
        {versions.map((version) => (
          <li key={version.id}>
            <p className="front-version-when">
              <TimeText at={version.publishedAt} style="moment" />
              {version.live ? <Chip tone="green">{t("front.versionLive")}</Chip> : null}
            </p>
            <p className="front-meta">
              <bdi>{nameOf(version.by)}</bdi>
              <span>{version.cards === 0 ? t("front.noCards") : t("front.cards", { n: version.cards })}</span>
            </p>
            {version.note ? <p>{version.note}</p> : null}
            <div className="dialog-acts">
              <Button
                small
                look="quiet"
                icon={<Eye aria-hidden size={16} />}
                onPress={() => onPreview(version.id)}
              >
                {t("front.look")}
              </Button>
              <Button
                small
                look="quiet"
                icon={<History aria-hidden size={16} />}
                onPress={() => onRestore(version.id)}
              >
                {t("front.restore")}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {found.hasNextPage ? (
        <Button look="quiet" isPending={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          {t("more")}
        </Button>
      ) : null}
    </Dialog>
  );
}

/** Of «account:name» the name; what was done at the console or by the house itself is said so. */
export function nameOf(by: string): string {
  const [kind, name] = [by.slice(0, by.indexOf(":")), by.slice(by.indexOf(":") + 1)];
  return kind === "account" ? name : t("front.byHouse");
}
