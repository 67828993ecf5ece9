// What was done to an article and by whom, newest first, in the sentences of the audit log.
import { History } from "lucide-react";
import { Button } from "../../parts/button.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { figures, t } from "../../words.ts";
import { useNames } from "../audit/audit-names.ts";
import { detailWords, type Names, sentence } from "../audit/audit-words.ts";
import type { useActivity } from "./revisions-history.ts";
import type { Activity } from "./revisions-seen.ts";

export function ActivityList({ code, activity }: { code: number; activity: ReturnType<typeof useActivity> }) {
  const names = useNames();
  if (activity.isPending) return <Loading />;
  if (activity.isError) return <FaultPanel error={activity.error} again={() => void activity.refetch()} />;
  if (activity.data.length === 0) {
    return (
      <EmptyState icon={<History aria-hidden size={28} />} title={t("revisions.noActivity")}>
        {t("revisions.noActivityText")}
      </EmptyState>
    );
  }
  return (
    <>
      <ol className="activity" aria-label={t("revisions.tab.activity")}>
        {activity.data.map((entry) => (
          <ActivityRow key={entry.id} code={code} entry={entry} names={names} />
        ))}
      </ol>
      {activity.hasNextPage ? (
        <div className="list-end">
          <Button
            look="quiet"
            isPending={activity.isFetchingNextPage}
            onPress={() => void activity.fetchNextPage()}
          >
            {t("more")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function ActivityRow({ code, entry, names }: { code: number; entry: Activity; names: Names }) {
  const { id, at, by, act, detail } = entry;
  const subject = `article:${code}`;
  const said = { id, at, act, detail, actor: `account:${by}`, accountId: null, subject, headline: null };
  const details = detailWords(said, names);
  return (
    <li>
      <p>
        {sentence(entry.act).map((piece) => {
          if (piece === "by") return <b key={piece}>{entry.by}</b>;
          return piece === "what" ? t("audit.thing.article", { id: figures(code) }) : piece;
        })}
        {entry.revision === null ? null : (
          <span className="quiet-text"> {t("history.revision", { n: figures(entry.revision) })}</span>
        )}
      </p>
      {details.map((line) => (
        <p key={line} className="quiet-text">
          <bdi>{line}</bdi>
        </p>
      ))}
      <TimeText at={entry.at} />
    </li>
  );
}
