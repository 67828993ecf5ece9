// One report: what the reader wrote, about which text of which article, and what may be done with it.
import { ArrowLeftRight, Check, RotateCcw, X } from "lucide-react";
import { useState } from "react";
import { Link } from "react-aria-components";
import { Button } from "../../parts/button.tsx";
import { Chip, type Tone } from "../../parts/chip.tsx";
import { TimeText } from "../../parts/time-text.tsx";
import { figures, t } from "../../words.ts";
import { decide } from "./reports-deciding.ts";
import type { Report, ReportState } from "./reports-filter.ts";

const TONES: Record<ReportState, Tone> = { open: "amber", done: "green", dropped: "grey" };

interface ReportRowProps {
  report: Report;
  onCurrent(id: number): void;
  /** Where the list holds more than one state. */
  saysState: boolean;
}

export function ReportRow({ report, onCurrent, saysState }: ReportRowProps) {
  const { id, code, headline, section, seen, live, text, contact, note, decidedBy, decidedAt } = report;
  return (
    <article className="report-row" aria-labelledby={`report-${id}`} onFocus={() => onCurrent(id)}>
      <header className="report-head">
        <Link id={`report-${id}`} href={`/articles/${code}`}>
          <bdi>{headline}</bdi>
        </Link>
        <span className="quiet-text">{section.name}</span>
        <TimeText at={report.at} />
        {saysState ? <Chip tone={TONES[report.state]}>{t(`reports.state.${report.state}`)}</Chip> : null}
      </header>
      <p className="report-text" dir="auto">
        {text}
      </p>
      {contact ? (
        <p className="quiet-text">
          {t("reports.contact")} <bdi>{contact}</bdi>
        </p>
      ) : null}
      {note ? <p className="quiet-text">{note}</p> : null}
      <footer className="report-foot">
        {live !== null && live !== seen ? (
          <Link className="outward" href={`/articles/${code}/compare?before=${seen}&after=${live}`}>
            <ArrowLeftRight aria-hidden size={16} />
            {t("reports.changedSince", { seen: figures(seen) })}
          </Link>
        ) : (
          <span className="quiet-text">{t(live === null ? "reports.notLive" : "reports.asSeen")}</span>
        )}
        {decidedBy ? (
          <span className="quiet-text">
            {t("moderation.by", { by: decidedBy })} {decidedAt ? <TimeText at={decidedAt} /> : null}
          </span>
        ) : null}
        {report.abilities.mend ? <Acts report={report} /> : null}
      </footer>
    </article>
  );
}

function Acts({ report }: { report: Report }) {
  const [isPending, setPending] = useState(false);
  const to = (state: ReportState) => async () => {
    setPending(true);
    await decide(report, state);
    setPending(false);
  };
  if (report.state !== "open") {
    return (
      <Button
        small
        look="quiet"
        icon={<RotateCcw aria-hidden size={16} />}
        isPending={isPending}
        onPress={to("open")}
      >
        {t("reports.reopen")}
      </Button>
    );
  }
  return (
    <span className="report-acts">
      <Button small icon={<Check aria-hidden size={16} />} isPending={isPending} onPress={to("done")}>
        {t("reports.done")}
      </Button>
      <Button
        small
        look="quiet"
        icon={<X aria-hidden size={16} />}
        isDisabled={isPending}
        onPress={to("dropped")}
      >
        {t("reports.drop")}
      </Button>
    </span>
  );
}
