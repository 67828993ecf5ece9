// The list of comments. The one at hand is held in sight and has the focus when keys moved there.
import { type KeyboardEvent, useEffect, useRef } from "react";
import { LongRows, type More, rowsBy, useLongRows } from "../../parts/long-rows.tsx";
import { t } from "../../words.ts";
import type { Comment } from "./comments-marks.ts";
import { CommentRow } from "./comments-row.tsx";
import type { Selection } from "./comments-selection.ts";

export interface CommentListProps extends More {
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
}

const GUESS = 130;
const PAGE = 6;
const FRAMES = 4;
/** The top bar and the acts stand over the list, on a phone the bar under the thumb below it. */
const COVERED = { start: 150, end: 90 };

export function CommentList(props: CommentListProps) {
  const { comments, selection, turn, hasMore, isLoadingMore, loadMore } = props;
  const taken = useRef(0);
  const long = useLongRows({
    rows: comments,
    keyOf: ({ id }) => id,
    guess: GUESS,
    covered: COVERED,
    hasMore,
    isLoadingMore,
    loadMore,
  });
  const { frame, virtual } = long;

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
  }, [at, current, turn, frame, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = rowsBy(event, { page: PAGE, all: comments.length });
    if (by === null) return;
    event.preventDefault();
    props.onMove(by, event.shiftKey);
  };
  return (
    <LongRows
      of={long}
      className="comment-list"
      aria-label={t("moderation.list")}
      onRowFocus={(index) => {
        const comment = comments[index];
        if (comment) props.onCurrent(comment.id);
      }}
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
      draw={(comment) => (
        <CommentRow
          comment={comment}
          isCurrent={comment.id === current}
          isTaken={selection.taken.has(comment.id)}
          seen={props.asked.get(comment.id)}
          showsStatus={props.showsStatus}
          onTake={props.onTake}
          onSettle={props.onSettle}
        />
      )}
    />
  );
}
