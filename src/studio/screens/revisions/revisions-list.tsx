// The revisions of an article, newest first: whose, since when, what readers were told, when readers saw it.
import { Link } from "react-aria-components";
import { now } from "../../clock.ts";
import { moment } from "../../moments.ts";
import { Chip } from "../../parts/chip.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { figures, t } from "../../words.ts";
import type { RevisionLine } from "./revisions-history.ts";
import type { Span } from "./revisions-seen.ts";

export interface RevisionListProps {
  code: number;
  revisions: readonly RevisionLine[];
  seen: ReadonlyMap<number, Span[]> | undefined;
  pair: { before: number; after: number } | null;
}

export function RevisionList({ code, revisions, seen, pair }: RevisionListProps) {
  return (
    <nav aria-label={t("revisions.all")}>
      <ol className="revisions">
        {revisions.map((revision, at) => {
          const earlier = revisions[at + 1]?.number ?? revisions[at - 1]?.number ?? revision.number;
          const isAfter = revision.number === pair?.after;
          const mark = isAfter ? " after" : revision.number === pair?.before ? " before" : "";
          return (
            <li key={revision.number}>
              <Link
                className={`revision${mark}`}
                href={comparing(code, { before: earlier, after: revision.number })}
                {...(isAfter ? { "aria-current": "true" as const } : {})}
              >
                <span className="revision-head">
                  <b>{t("history.revision", { n: figures(revision.number) })}</b>
                  <TimeText at={revision.at} />
                </span>
                <span>{revision.by}</span>
                <RevisionMarks revision={revision} spans={seen?.get(revision.number)} isKnown={!!seen} />
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** The address of a comparison, the earlier one first. */
export function comparing(code: number, { before, after }: { before: number; after: number }): string {
  const [one, other] = before < after ? [before, after] : [after, before];
  return `/articles/${code}/compare?before=${one}&after=${other}`;
}

export function RevisionMarks({
  revision,
  spans,
  isKnown,
}: {
  revision: RevisionLine;
  spans: readonly Span[] | undefined;
  /** It is known of every revision when it was seen. */
  isKnown: boolean;
}) {
  return (
    <>
      {revision.live || revision.draft ? (
        <span className="revision-chips">
          {revision.live ? <Chip tone="green">{t("history.live")}</Chip> : null}
          {revision.draft ? <Chip tone="grey">{t("history.draft")}</Chip> : null}
        </span>
      ) : null}
      {(spans ?? []).map((span) => (
        <span key={span.from} className="revision-seen">
          {seenWords(span)}
        </span>
      ))}
      {isKnown && !spans ? <span className="quiet-text">{t("revisions.seenNever")}</span> : null}
      {revision.correctionNote ? (
        <span className="revision-note">
          <b>{t("article.correction")}</b> {revision.correctionNote}
        </span>
      ) : null}
    </>
  );
}

function seenWords({ from, to, end }: Span): string {
  const times = { from: moment(from), to: to ? moment(to) : "" };
  const present = now().toISOString();
  if (from > present) return t("revisions.seenComing", times);
  if (to === null) return t("revisions.seenStill", times);
  if (to > present) return t("revisions.seenUntil", times);
  const seen = t("revisions.seen", times);
  return end === "withdrawn" || end === "expired" ? `${seen} (${t(`revisions.end.${end}`)})` : seen;
}
