// The list of comments: only what is in sight is drawn, more is fetched before its end, nothing is counted. The one at
// hand is held in sight and has the focus when keys moved there.
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Button } from "../../parts/button.tsx";
import { t } from "../../words.ts";
import type { Comment } from "./comments-marks.ts";
import { CommentRow } from "./comments-row.tsx";
import type { Selection } from "./comments-selection.ts";

export interface CommentListProps {
  comments: readonly Comment[];
  selection: Selection;
  asked: ReadonlyMap<number, Comment>;
  showsStatus: boolean;
  /** With each new number the one at hand takes the focus. */
  turn: number;
  onCurrent(id: number): void;
  /** Pointed at: the next range begins here. */
  onPoint(id: number): void;
  onMove(by: number, extend: boolean): void;
  onTake(id: number, range: boolean): void;
  onSettle(id: number): void;
  hasMore: boolean;
  isLoadingMore: boolean;
  loadMore(): void;
}

const GUESS = 130;
const FRAMES = 4;
/** What stands fast over the list: the top bar and the acts. */
const OVER_LIST = 150;

export function CommentList(props: CommentListProps) {
  const { comments, selection, turn, hasMore, isLoadingMore, loadMore } = props;
  const frame = useRef<HTMLUListElement>(null);
  const taken = useRef(0);
  const virtual = useWindowVirtualizer({
    count: comments.length,
    estimateSize: () => GUESS,
    overscan: 6,
    scrollMargin: frame.current?.offsetTop ?? 0,
    scrollPaddingStart: OVER_LIST,
    scrollPaddingEnd: 90,
    getItemKey: (at) => comments[at]?.id ?? at,
  });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isLoadingMore && lastShown >= comments.length - 12) loadMore();
  }, [hasMore, isLoadingMore, lastShown, comments.length, loadMore]);

  const { current } = selection;
  const at = comments.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (at < 0 || turn === taken.current) return;
    taken.current = turn;
    virtual.scrollToIndex(at);
    // A row that was out of sight is drawn in the frame after; a dialog gives the focus back in its own.
    let tries = 0;
    const focus = () => {
      const row = frame.current?.querySelector<HTMLElement>(`[data-comment="${current}"]`);
      row?.focus({ preventScroll: true });
      tries += 1;
      if (tries < FRAMES) waiting = requestAnimationFrame(focus);
    };
    let waiting = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(waiting);
  }, [at, current, turn, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.code];
    const isEnd = event.key === "Home" || event.key === "End";
    if (step === undefined && !isEnd) return;
    event.preventDefault();
    const by = step ?? (event.key === "Home" ? -comments.length : comments.length);
    props.onMove(by, event.shiftKey);
  };
  return (
    <>
      <ul
        ref={frame}
        className="long-list comment-list"
        aria-label={t("moderation.list")}
        style={{ blockSize: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
        onMouseDown={(event) => {
          // A range of comments is meant, not one of words.
          if (event.shiftKey) event.preventDefault();
        }}
        onClick={({ target, shiftKey }) => {
          const row = (target as Element).closest<HTMLElement>("[data-comment]");
          if (!row) return;
          const id = Number(row.dataset.comment);
          if (shiftKey) props.onTake(id, true);
          else props.onPoint(id);
        }}
      >
        {shown.map((place) => {
          const comment = comments[place.index];
          if (!comment) return null;
          return (
            <li
              key={place.key}
              ref={virtual.measureElement}
              data-index={place.index}
              className="long-row"
              style={{ transform: `translateY(${place.start - virtual.options.scrollMargin}px)` }}
              onFocus={() => props.onCurrent(comment.id)}
            >
              <CommentRow
                comment={comment}
                isCurrent={comment.id === current}
                isTaken={selection.taken.has(comment.id)}
                seen={props.asked.get(comment.id)}
                showsStatus={props.showsStatus}
                onTake={props.onTake}
                onSettle={props.onSettle}
              />
            </li>
          );
        })}
      </ul>
      {hasMore ? (
        <div className="list-end">
          <Button look="quiet" isPending={isLoadingMore} onPress={loadMore}>
            {t("more")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** By the key's place, so that it works under a Persian keyboard. */
const STEPS: Record<string, number> = {
  KeyJ: 1,
  ArrowDown: 1,
  KeyK: -1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
};
