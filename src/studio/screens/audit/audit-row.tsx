// One act of the log as a sentence, with what is worth knowing of it and when it was.
import { Link } from "react-aria-components";
import { TimeText } from "../../parts/time-text.tsx";
import { type AuditEntry, actorName, detailWords, type Names, sentence, thingOf } from "./audit-words.ts";

export function AuditRow({ entry, names }: { entry: AuditEntry; names: Names }) {
  const thing = thingOf(entry, names);
  const details = detailWords(entry, names);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the list move from row to row
    <article className="audit-row" tabIndex={0}>
      <p>
        {sentence(entry.act).map((piece) => {
          if (piece === "by") return <b key={piece}>{actorName(entry)}</b>;
          if (piece !== "what") return piece;
          return thing.to ? (
            <Link key={piece} href={thing.to} className="audit-thing">
              <bdi>{thing.name}</bdi>
            </Link>
          ) : (
            <bdi key={piece}>{thing.name}</bdi>
          );
        })}
      </p>
      {details.length > 0 ? (
        <ul className="audit-details quiet-text">
          {details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <span className="audit-time quiet-text">
        <TimeText at={entry.at} />
      </span>
    </article>
  );
}
