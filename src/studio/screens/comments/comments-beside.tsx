// What a decision rests on, beside the list: the article, comments that say the same, what the writer wrote before.
import { useQuery } from "@tanstack/react-query";
import { ExternalLink, ListFilter } from "lucide-react";
import { call } from "../../client.ts";
import { Button } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { t } from "../../words.ts";
import { type Changes, presentOf } from "./comments-changes.ts";
import type { CommentFilter } from "./comments-filter.ts";
import type { Comment } from "./comments-marks.ts";
import { SimilarComments } from "./comments-similar.tsx";
import { StatusChip } from "./comments-text.tsx";

export interface BesideProps {
  comment: Comment;
  changes: Changes;
  taken: ReadonlySet<number>;
  onTake(comments: readonly Comment[], takes: boolean): void;
  onNarrow(change: Partial<CommentFilter>): void;
}

export function CommentBeside({ comment, changes, taken, onTake, onNarrow }: BesideProps) {
  return (
    <>
      <section className="comment-side">
        <h2>{t("moderation.article")}</h2>
        <p className="comment-side-headline" dir="auto">
          {comment.headline}
        </p>
        <p className="quiet-text">{comment.section.name}</p>
        <div className="dialog-acts">
          {/* The site is no part of the studio: the browser goes there itself. */}
          <a
            className="button quiet small"
            href={`${comment.address}#comments`}
            target="_blank"
            rel="noreferrer"
          >
            <ExternalLink aria-hidden size={16} />
            <span>{t("moderation.openArticle")}</span>
          </a>
          <Button
            small
            look="quiet"
            icon={<ListFilter aria-hidden size={16} />}
            onPress={() => onNarrow({ code: comment.code })}
          >
            {t("moderation.onlyArticle")}
          </Button>
        </div>
      </section>
      <SimilarComments comment={comment} changes={changes} taken={taken} onTake={onTake} />
      <WriterHistory comment={comment} changes={changes} onNarrow={onNarrow} />
    </>
  );
}

const NEWEST = 6;

function WriterHistory({
  comment,
  changes,
  onNarrow,
}: Pick<BesideProps, "comment" | "changes" | "onNarrow">) {
  const { data, error } = useQuery({
    queryKey: ["comments", "writer", comment.id],
    queryFn: ({ signal }) => call("comments.writer", { id: comment.id, limit: NEWEST }, { signal }),
    enabled: comment.name !== null,
    staleTime: 60_000,
  });
  const others = (data?.comments ?? [])
    .map((other) => presentOf(other, changes))
    .filter(({ id }) => id !== comment.id);
  return (
    <section className="comment-side">
      <h2 dir="auto">
        {comment.name === null ? t("moderation.anyWriter") : t("moderation.writer", { name: comment.name })}
      </h2>
      <FaultLine error={error} />
      {comment.name === null ? <p className="quiet-text">{t("moderation.writerNameless")}</p> : null}
      {data?.name ? (
        <>
          <p>{t("moderation.writerDecided", data.decided)}</p>
          <p className="quiet-text">{t("moderation.writerNote")}</p>
          <ul className="comment-side-list" hidden={others.length === 0}>
            {others.map((other) => (
              <li key={other.id}>
                <p className="comment-side-text" dir="auto">
                  {other.text}
                </p>
                <p className="comment-foot">
                  <StatusChip status={other.status} />
                  <TimeText at={other.at} />
                </p>
              </li>
            ))}
          </ul>
          <Button small look="quiet" onPress={() => onNarrow({ status: null, writer: data.name ?? "" })}>
            {t("moderation.writerAll")}
          </Button>
        </>
      ) : null}
    </section>
  );
}
