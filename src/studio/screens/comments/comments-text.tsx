// What is shown of a comment wherever one stands: its name, its words with marks, its flags, what it answers.
import { CornerDownLeft } from "lucide-react";
import { Chip, type Tone } from "../../parts/chip.tsx";
import { t } from "../../words.ts";
import type { Status } from "./comments-changes.ts";
import { type Comment, type Flag, flagKinds, segmentsOf } from "./comments-marks.ts";

const TONES: Record<Status, Tone> = { pending: "amber", published: "green", unpublishable: "red" };

export function nameOf({ name }: Pick<Comment, "name">): string {
  return name ?? t("moderation.nameless");
}

export function StatusChip({ status }: { status: Status }) {
  return <Chip tone={TONES[status]}>{t(`moderation.status.${status}`)}</Chip>;
}

/** As the reader wrote it, line by line. */
export function CommentText({ comment }: { comment: Pick<Comment, "text" | "flags"> }) {
  let at = 0;
  return (
    <p className="comment-text" dir="auto">
      {segmentsOf(comment).map(({ text, flags }) => {
        const start = at;
        at += text.length;
        return flags.length === 0 ? (
          text
        ) : (
          <mark key={start} title={flags.map(flagWords).join("، ")}>
            {text}
          </mark>
        );
      })}
    </p>
  );
}

/** In words, so that nothing is said by a mark alone. */
export function Flags({ flags }: { flags: readonly Flag[] }) {
  return flagKinds(flags).map((flag) => (
    <Chip key={`${flag.kind}:${flag.word}`} tone="amber">
      {flagWords(flag)}
    </Chip>
  ));
}

export function Answered({ parent }: { parent: NonNullable<Comment["parent"]> }) {
  return (
    <blockquote className="comment-parent">
      <CornerDownLeft aria-hidden size={15} className="mirrored" />
      <p>
        <b dir="auto">{t("moderation.answers", { name: nameOf(parent) })}</b>{" "}
        <span dir="auto">{parent.text}</span>
      </p>
    </blockquote>
  );
}

function flagWords({ kind, word }: Flag): string {
  return t(`moderation.flag.${kind}`, { word: word ?? "" });
}
