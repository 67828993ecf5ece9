// Moderation: the queue of comments, worked by keyboard alone. A letter decides on the comment at hand or on all that
// are taken; what rests on it stands beside.
import { MessagesSquare } from "lucide-react";
import { useEffect, useState } from "react";
import { PageHead } from "../../frame/page-head.tsx";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { t } from "../../words.ts";
import { CommentActs } from "./comments-acts.tsx";
import { type BesideProps, CommentBeside } from "./comments-beside.tsx";
import { presentOf } from "./comments-changes.ts";
import { type CommentFilter, isNarrow, useComments, useFilter } from "./comments-filter.ts";
import { CommentFilters } from "./comments-filters.tsx";
import { useCommentKeys } from "./comments-keys.ts";
import { CommentList } from "./comments-list.tsx";
import type { Comment } from "./comments-marks.ts";
import { useModeration } from "./comments-moderation.ts";
import { RefuseDialog } from "./comments-refuse-dialog.tsx";
import { ReplyDialog } from "./comments-reply-dialog.tsx";
import { useIsWide, useRested } from "./comments-sight.ts";
import "./comments.css";

type Open = { kind: "refuse" } | { kind: "reply"; comment: Comment } | { kind: "beside" } | null;

export function CommentsScreen() {
  const [filter, narrow] = useFilter();
  const found = useComments(filter);
  const room = useModeration(found.comments, filter);
  const [open, setOpen] = useState<Open>(null);
  const isWide = useIsWide();
  const { current, subject, shown, changes, selection } = room;
  const answerable = selection.taken.size === 0 ? subject[0] : undefined;
  const acts = {
    publish: () => room.decide({ status: "published" }),
    refuse: () => subject.length > 0 && setOpen({ kind: "refuse" }),
    spam: () => room.decide({ status: "unpublishable", reason: "spam" }),
    requeue: () => room.decide({ status: "pending" }),
    reply: () => answerable && setOpen({ kind: "reply", comment: answerable }),
    beside: () => (isWide ? document.getElementById("comment-beside")?.focus() : setOpen({ kind: "beside" })),
  };
  useCommentKeys({ room, acts });
  useLookFurther({ found, isEmpty: shown.length === 0 });

  const rested = useRested(current);
  const besideProps: Omit<BesideProps, "comment"> = {
    changes,
    taken: selection.taken,
    onTake: room.takeMany,
    onNarrow: (change) => {
      setOpen(null);
      narrow({ ...EVERYTHING, ...change });
    },
  };
  const close = () => setOpen(null);
  const asked = [...changes.asked.keys()].filter((id) => shown.some((comment) => comment.id === id));
  return (
    <>
      <PageHead title={t("nav.comments")} />
      <CommentFilters
        filter={filter}
        headline={shown.find(({ code }) => code === filter.code)?.headline}
        onChange={narrow}
      />
      {found.error ? <FaultPanel error={found.error} again={() => void found.refetch()} /> : null}
      {found.isPending && !found.error ? <Loading /> : null}
      {found.data && shown.length === 0 && !found.hasNextPage ? (
        <Nothing filter={filter} onWiden={() => narrow({ ...EVERYTHING, status: filter.status })} />
      ) : null}
      {shown.length > 0 ? (
        <div className="comment-room">
          <section>
            <CommentActs
              taken={selection.taken.size > 0 ? subject.length : 0}
              isOpen={subject.length > 0}
              canPublish={subject.length === 0 || subject.some(({ status }) => status !== "published")}
              canRequeue={subject.some(({ status }) => status !== "pending")}
              onPublish={acts.publish}
              onRefuse={acts.refuse}
              onSpam={acts.spam}
              onReply={acts.reply}
              onRequeue={acts.requeue}
              onRelease={room.release}
              onBeside={acts.beside}
            />
            <AskedAgain asked={asked} onGo={room.goTo} />
            <CommentList
              comments={shown}
              selection={selection}
              asked={changes.asked}
              showsStatus={filter.status === null}
              turn={room.turn}
              onCurrent={room.setCurrent}
              onPoint={room.point}
              onMove={room.move}
              onTake={room.take}
              onSettle={room.settle}
              hasMore={found.hasNextPage}
              isLoadingMore={found.isFetchingNextPage}
              loadMore={() => void found.fetchNextPage()}
            />
          </section>
          {isWide ? (
            <aside
              id="comment-beside"
              className="comment-beside"
              aria-label={t("moderation.beside")}
              tabIndex={-1}
            >
              {rested ? <CommentBeside key={rested.id} comment={rested} {...besideProps} /> : null}
            </aside>
          ) : null}
        </div>
      ) : null}
      {open?.kind === "refuse" ? (
        <RefuseDialog
          n={subject.length}
          onClose={close}
          onRefuse={(verdict) => {
            close();
            room.decide(verdict);
          }}
        />
      ) : null}
      {open?.kind === "reply" ? (
        <ReplyDialog
          comment={presentOf(open.comment, changes)}
          publish={room.publish}
          onClose={() => {
            close();
            room.goOn();
          }}
        />
      ) : null}
      {open?.kind === "beside" && current ? (
        <Dialog title={t("moderation.beside")} isOpen onClose={close} shape="side">
          <CommentBeside comment={current} {...besideProps} />
        </Dialog>
      ) : null}
    </>
  );
}

const EVERYTHING: Partial<CommentFilter> = { reason: null, section: null, code: null, words: "", writer: "" };

/** A page whose comments were all decided is followed by the next one. */
function useLookFurther(page: { found: ReturnType<typeof useComments>; isEmpty: boolean }): void {
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = page.found;
  useEffect(() => {
    if (page.isEmpty && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [page.isEmpty, hasNextPage, isFetchingNextPage, fetchNextPage]);
}

function AskedAgain({ asked, onGo }: { asked: readonly number[]; onGo(id: number): void }) {
  const [first] = asked;
  if (first === undefined) return null;
  return (
    <p className="fault-line comment-asked" role="alert">
      <span>{t("moderation.overtakenSome", { n: asked.length })}</span>
      <Button small look="quiet" onPress={() => onGo(first)}>
        {t("moderation.overtakenGo")}
      </Button>
    </p>
  );
}

function Nothing({ filter, onWiden }: { filter: CommentFilter; onWiden(): void }) {
  const icon = <MessagesSquare aria-hidden size={30} />;
  if (isNarrow(filter) || filter.status !== "pending") {
    return (
      <EmptyState
        icon={icon}
        title={t("moderation.noneTitle")}
        act={isNarrow(filter) ? <Button onPress={onWiden}>{t("moderation.widen")}</Button> : null}
      >
        {isNarrow(filter) ? t("moderation.noneText") : null}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={icon} title={t("moderation.emptyTitle")}>
      {t("moderation.emptyText")}
    </EmptyState>
  );
}
