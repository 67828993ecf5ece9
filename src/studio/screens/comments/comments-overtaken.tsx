// Somebody else was faster: what had been seen beside what stands now. The next decision is on what stands now.
import { Button } from "../../parts/button.tsx";
import { t } from "../../words.ts";
import type { Comment } from "./comments-marks.ts";
import { StatusChip } from "./comments-text.tsx";

export interface OvertakenProps {
  seen: Comment;
  now: Comment;
  onSettle(): void;
}

export function Overtaken({ seen, now, onSettle }: OvertakenProps) {
  const sides = [
    { name: t("moderation.before"), comment: seen },
    { name: t("moderation.now"), comment: now },
  ];
  return (
    <section className="comment-overtaken" role="alert">
      <p>{t("moderation.overtaken")}</p>
      <dl>
        {sides.map(({ name, comment }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <StatusChip status={comment.status} />
              {seen.text === now.text ? null : <p dir="auto">{comment.text}</p>}
            </dd>
          </div>
        ))}
      </dl>
      <Button small onPress={onSettle}>
        {t("moderation.letBe")}
      </Button>
    </section>
  );
}
