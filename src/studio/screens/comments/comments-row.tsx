// One comment in the list: who, when, what it answers, its words with what is to be looked at, and its article.
import { Check as Tick } from "lucide-react";
import { memo, useRef } from "react";
import { Checkbox } from "react-aria-components";
import { Chip } from "../../parts/chip.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { t } from "../../words.ts";
import type { Comment } from "./comments-marks.ts";
import { Overtaken } from "./comments-overtaken.tsx";
import { Answered, CommentText, Flags, nameOf, StatusChip } from "./comments-text.tsx";

export interface CommentRowProps {
  comment: Comment;
  isCurrent: boolean;
  isTaken: boolean;
  /** What had been seen of it before somebody else changed it. */
  seen: Comment | undefined;
  /** A list of one state need not say it in each row. */
  showsStatus: boolean;
  onTake(id: number, range: boolean): void;
  onSettle(id: number): void;
}

export const CommentRow = memo(function CommentRow(props: CommentRowProps) {
  const { comment, isCurrent, isTaken, seen, showsStatus, onTake, onSettle } = props;
  const name = nameOf(comment);
  return (
    <article
      className={`comment-row${isCurrent ? " current" : ""}${isTaken ? " taken" : ""}`}
      aria-current={isCurrent || undefined}
      aria-labelledby={`comment-name-${comment.id}`}
      tabIndex={isCurrent ? 0 : -1}
      data-comment={comment.id}
    >
      <TakeBox {...{ comment, isCurrent, isTaken, onTake }} />
      <div className="comment-body">
        <header className="comment-head">
          <b id={`comment-name-${comment.id}`} dir="auto">
            {name}
          </b>
          <TimeText at={comment.at} />
          {comment.fromNewsroom ? <Chip tone="blue">{t("moderation.newsroom")}</Chip> : null}
          {showsStatus || seen ? <StatusChip status={comment.status} /> : null}
          {comment.reason ? <Chip tone="red">{t(`moderation.reason.${comment.reason}`)}</Chip> : null}
          <Flags flags={comment.flags} />
        </header>
        {comment.parent ? <Answered parent={comment.parent} /> : null}
        <CommentText comment={comment} />
        {comment.note ? <p className="comment-note">{comment.note}</p> : null}
        <footer className="comment-foot">
          <span dir="auto">{comment.headline}</span>
          {comment.up + comment.down > 0 ? (
            <span>{t("moderation.votes", { up: comment.up, down: comment.down })}</span>
          ) : null}
          {comment.decidedBy ? (
            <span>
              {t("moderation.by", { by: comment.decidedBy })}
              {comment.decidedAt ? <TimeText at={comment.decidedAt} /> : null}
            </span>
          ) : null}
        </footer>
        {seen ? <Overtaken seen={seen} now={comment} onSettle={() => onSettle(comment.id)} /> : null}
      </div>
    </article>
  );
});

function TakeBox(props: Pick<CommentRowProps, "comment" | "isCurrent" | "isTaken" | "onTake">) {
  const { comment, isCurrent, isTaken, onTake } = props;
  const withShift = useRef(false);
  return (
    <div
      className="comment-take"
      onPointerDownCapture={(event) => {
        withShift.current = event.shiftKey;
      }}
    >
      <Checkbox
        className="check"
        aria-label={t("moderation.takeOne", { name: nameOf(comment) })}
        isSelected={isTaken}
        isDisabled={!comment.abilities.moderate}
        excludeFromTabOrder={!isCurrent}
        onChange={() => {
          onTake(comment.id, withShift.current);
          withShift.current = false;
        }}
      >
        <span className="check-box">
          <Tick aria-hidden size={14} strokeWidth={3} />
        </span>
      </Checkbox>
    </div>
  );
}
