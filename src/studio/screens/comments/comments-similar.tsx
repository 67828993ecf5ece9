// Comments that say the same, under whatever article, to be taken together with the one at hand: one act for all.
import { queryOptions, useQuery } from "@tanstack/react-query";
import { Check as Tick } from "lucide-react";
import { Checkbox } from "react-aria-components";
import { call } from "../../client.ts";
import { Button } from "../../parts/button.tsx";
import { FaultLine } from "../../parts/fault-panel.tsx";
import { t } from "../../words.ts";
import type { BesideProps } from "./comments-beside.tsx";
import { presentOf } from "./comments-changes.ts";
import type { Comment } from "./comments-marks.ts";
import { nameOf, StatusChip } from "./comments-text.tsx";

const SHOWN = 8;

export const similarQuery = (id: number) =>
  queryOptions({
    queryKey: ["comments", "similar", id],
    queryFn: ({ signal }) => call("comments.similar", { id, limit: 200 }, { signal }),
    staleTime: 60_000,
  });

export function SimilarComments({
  comment,
  changes,
  taken,
  onTake,
}: Pick<BesideProps, "comment" | "changes" | "taken" | "onTake">) {
  const { data, error } = useQuery(similarQuery(comment.id));
  const similar = (data?.comments ?? []).map((other) => ({ ...other, ...presentOf(other, changes) }));
  const open = openOf(similar);
  return (
    <section className="comment-side">
      <h2>{t("moderation.similar")}</h2>
      <FaultLine error={error} />
      {data && similar.length === 0 ? <p className="quiet-text">{t("moderation.similarNone")}</p> : null}
      <ul className="comment-side-list" hidden={similar.length === 0}>
        {similar.slice(0, SHOWN).map((other) => (
          <li key={other.id} className="comment-similar">
            <Checkbox
              className="check"
              aria-label={t("moderation.takeOne", { name: nameOf(other) })}
              isSelected={taken.has(other.id)}
              isDisabled={!other.abilities.moderate}
              onChange={(takes) => onTake([other], takes)}
            >
              <span className="check-box">
                <Tick aria-hidden size={14} strokeWidth={3} />
              </span>
            </Checkbox>
            <div>
              <p className="comment-side-text" dir="auto">
                {other.text}
              </p>
              <p className="comment-foot">
                <StatusChip status={other.status} />
                <span>{likeness(other.similarity)}</span>
                <span dir="auto">{other.headline}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      {open.length > 0 ? (
        <Button small onPress={() => onTake([comment, ...open], true)} aria-keyshortcuts="M">
          {t("moderation.takeSimilar", { n: open.length })} <kbd aria-hidden>M</kbd>
        </Button>
      ) : null}
    </section>
  );
}

/** Those among them that wait for a decision. */
export function openOf<T extends Comment>(comments: readonly T[]): T[] {
  return comments.filter(({ status, abilities }) => status === "pending" && abilities.moderate);
}

function likeness(similarity: number): string {
  return similarity === 1
    ? t("moderation.same")
    : t("moderation.percent", { n: Math.round(similarity * 100) });
}
