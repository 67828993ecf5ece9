// Every version of an entry, the newest first: when it was written, by whom, what it said. Readers see the newest alone.
import { useQuery } from "@tanstack/react-query";
import type { Document } from "../../../document/schema.ts";
import { toText } from "../../../document/to-text.ts";
import { call } from "../../client.ts";
import { workedIn, writing } from "../../edition.ts";
import { Chip } from "../../parts/chip.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { FaultPanel } from "../../parts/fault-panel.tsx";
import { Loading } from "../../parts/loading.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { figures, t } from "../../words.ts";

export function LiveHistory({ id, onClose }: { id: number; onClose(): void }) {
  const { data, error, refetch } = useQuery({
    queryKey: ["live", "history", id],
    queryFn: ({ signal }) => call("live.history", { id }, { signal }),
  });
  return (
    <Dialog title={t("coverage.historyTitle")} isOpen onClose={onClose} shape="side">
      {error ? <FaultPanel error={error} again={() => void refetch()} /> : null}
      {data || error ? null : <Loading />}
      <ol className="live-versions">
        {data?.versions.map((version) => (
          <li key={version.number}>
            <p className="meta">
              <b>{t("coverage.version", { n: figures(version.number) })}</b>
              <span>{version.by}</span>
              <TimeText at={version.writtenAt} />
            </p>
            <div {...writing(workedIn())}>
              {version.headline ? <h3>{version.headline}</h3> : null}
              <p>{toText(version.document as Document).trim()}</p>
            </div>
            {version.keyPoint ? <Chip tone="blue">{t("coverage.keyPoint")}</Chip> : null}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
