// One article of what would be undone: what would become of it, and whose work would go with it.
import type { CallOutput } from "../../../api/calls.ts";
import { Check } from "../../parts/check.tsx";
import { figures, t } from "../../words.ts";

type UndoLine = CallOutput<"articles.listUndo">["articles"][number];

export interface UndoLineRowProps {
  line: UndoLine;
  isChosen: boolean;
  onChange(isChosen: boolean): void;
}

export function UndoLineRow({ line, isChosen, onChange }: UndoLineRowProps) {
  const acts = [
    line.publication ? t(`audit.plan.${line.publication}`) : null,
    line.bin ? t(`audit.plan.${line.bin}`) : null,
    line.times && line.publication !== "reschedule" ? t("audit.plan.times") : null,
    line.liveText ? t("audit.plan.liveText") : null,
    line.draft ? t(`audit.plan.draft.${line.draft}`) : null,
    line.entries > 0 ? t("audit.plan.entries", { n: line.entries }) : null,
    line.pin ? t("audit.plan.pin") : null,
    line.coverage ? t(`audit.plan.coverage.${line.coverage}`) : null,
  ].filter((words) => words !== null);
  return (
    <li className="undo-line">
      <Check value={isChosen} onChange={onChange}>
        {line.headline || t("audit.thing.article", { id: figures(line.code) })}
      </Check>
      <ul className="quiet-text">
        {acts.length === 0 ? <li>{t("audit.plan.nothing")}</li> : null}
        {acts.map((act) => (
          <li key={act}>{act}</li>
        ))}
        {line.others.length > 0 ? (
          <li className="undo-others">{t("audit.plan.others", { names: line.others.join("، ") })}</li>
        ) : null}
      </ul>
    </li>
  );
}
