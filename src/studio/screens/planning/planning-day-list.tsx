// The plan of a phone: day under day, those without anything left out.
import { CalendarRange } from "lucide-react";
import { EmptyState } from "../../parts/empty-state.tsx";
import { figures, spoken, t } from "../../words.ts";
import { dayName, gregorianOf, written } from "./planning-days.ts";
import { Entry } from "./planning-entry.tsx";
import { type AssignmentEntry, keyOf, type PlanEntry } from "./planning-plan.ts";

export interface DayListProps {
  /** The days of the week or month that is shown. */
  list: readonly number[];
  days: ReadonlyMap<number, readonly PlanEntry[]>;
  today: number;
  mayPlan: boolean;
  onOpen(entry: AssignmentEntry): void;
}

export function DayList({ list, days, today, mayPlan, onOpen }: DayListProps) {
  const filled = list.filter((day) => days.has(day));
  const next = filled.find((day) => day >= today);
  if (filled.length === 0) {
    return (
      <EmptyState icon={<CalendarRange aria-hidden size={28} />} title={t("planning.empty")}>
        {t(mayPlan ? "planning.emptyText" : "planning.emptyRead")}
      </EmptyState>
    );
  }
  return (
    <ol className="plan-days">
      {filled.map((day) => (
        <li key={day} ref={day === next && day !== filled[0] ? toSight : null}>
          <h3 className={day === today ? "today" : ""}>
            <span>{dayName(day, spoken())}</span>
            <span className="plan-other">{otherDate(day)}</span>
          </h3>
          <ul className="plan-list">
            {(days.get(day) ?? []).map((entry) => (
              <li key={keyOf(entry)}>
                <Entry entry={entry} onOpen={onOpen} roomy />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** What is past stands above and need not be scrolled by. */
function toSight(place: HTMLElement | null): void {
  place?.scrollIntoView({ block: "start" });
}

/** The same day in the other calendar, in figures. */
function otherDate(day: number): string {
  const { year, month, day: number } = spoken() === "fa" ? gregorianOf(day) : written(day, "fa");
  return figures(`${year}/${month}/${number}`);
}
