// The plan as a calendar: a month in weeks or one week. One day is current; arrows go from day to day, Shift and an
// arrow on an assignment or an article carry it to another day, and so does the mouse.
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLocale } from "react-aria-components";
import { figures, number, spoken, t } from "../../words.ts";
import { dayName, stepMonth, weekday, weekdayName, weekOf, written } from "./planning-days.ts";
import { Entry } from "./planning-entry.tsx";
import { type AssignmentEntry, keyOf, mayCarry, moveToDay, type PlanEntry } from "./planning-plan.ts";

export interface CalendarProps {
  /** Weeks of days; a single week is shown roomy. */
  weeks: readonly (readonly number[])[];
  days: ReadonlyMap<number, readonly PlanEntry[]>;
  current: number;
  today: number;
  onCurrent(day: number): void;
  onOpenDay(day: number): void;
  onOpen(entry: AssignmentEntry): void;
}

/** What is dragged from day to day; no other program gives anything of this type. */
const ENTRY_DRAG = "application/x-dabir-plan-entry";

/** More of a day stand behind «more»: a week stays on the screen. */
const MOST = 3;

export function Calendar(props: CalendarProps) {
  const { weeks, days, current, today, onCurrent, onOpenDay, onOpen } = props;
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<string | null>(null);
  const { direction } = useLocale();
  // What was moved is focused once it stands at its new place.
  useEffect(() => {
    const found = wanted.current && table.current?.querySelector<HTMLElement>(wanted.current);
    if (!found) return;
    wanted.current = null;
    found.focus();
  });

  const carry = async (entry: PlanEntry, day: number) => {
    await moveToDay(entry, day);
    wanted.current = `[data-entry="${keyOf(entry)}"]`;
    onCurrent(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = target(event, { current, isRoom: weeks.length === 1, isMirrored: direction === "rtl" });
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (event.shiftKey) {
      const entry = entryAt(event.target, days.get(current) ?? []);
      if (entry) void carry(entry, to);
    } else {
      wanted.current = `[data-day="${to}"]`;
      onCurrent(to);
    }
  };
  const onDrop = (key: string, day: number) => {
    const entry = [...days.values()].flat().find((one) => keyOf(one) === key);
    if (entry && mayCarry(entry)) void carry(entry, day);
  };
  const isWeek = weeks.length === 1;
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone through with the arrows
      role="grid"
      ref={table}
      className={`plan${isWeek ? " week" : ""}`}
      aria-label={t("planning.calendar")}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {[0, 1, 2, 3, 4, 5, 6].map((index) => (
            <th key={index} scope="col">
              {weekdayName(index, spoken())}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                day={day}
                entries={days.get(day) ?? []}
                isWeek={isWeek}
                isCurrent={day === current}
                isToday={day === today}
                isOutside={!isWeek && stepMonth(day, 0, spoken()) !== stepMonth(current, 0, spoken())}
                onOpenDay={onOpenDay}
                onOpen={onOpen}
                onFocus={() => onCurrent(day)}
                onDrop={onDrop}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: number;
  entries: readonly PlanEntry[];
  isWeek: boolean;
  isCurrent: boolean;
  isToday: boolean;
  isOutside: boolean;
  onOpenDay(day: number): void;
  onOpen(entry: AssignmentEntry): void;
  onFocus(): void;
  onDrop(key: string, day: number): void;
}

function Day({ day, entries, isWeek, isCurrent, isToday, isOutside, ...acts }: DayProps) {
  const { onOpenDay, onOpen, onFocus, onDrop } = acts;
  const [isOver, setOver] = useState(false);
  const shown = isWeek || entries.length <= MOST + 1 ? entries : entries.slice(0, MOST);
  const marks = [
    weekday(day) === 6 && "friday",
    isToday && "today",
    isOutside && "outside",
    isOver && "over",
  ].filter(Boolean);
  return (
    <td
      className={marks.join(" ")}
      onFocus={() => {
        // A day of another month would turn the page under the mouse.
        if (!isCurrent && !isOutside) onFocus();
      }}
      onDragStart={(event: DragEvent) => {
        const entry = entryAt(event.target, entries);
        if (!entry) return;
        event.dataTransfer.setData(ENTRY_DRAG, keyOf(entry));
        event.dataTransfer.effectAllowed = "move";
      }}
      onDragOver={(event: DragEvent) => {
        if (!event.dataTransfer.types.includes(ENTRY_DRAG)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData(ENTRY_DRAG), day);
      }}
    >
      <button
        type="button"
        className="plan-day"
        data-day={day}
        tabIndex={isCurrent ? 0 : -1}
        aria-haspopup="dialog"
        {...(isToday ? { "aria-current": "date" as const } : {})}
        onClick={() => onOpenDay(day)}
      >
        <b aria-hidden>{figures(written(day, spoken()).day)}</b>
        <span className="unseen">
          {t(entries.length === 0 ? "planning.emptyDay" : "planning.openDay", {
            day: dayName(day, spoken()),
            n: entries.length,
          })}
        </span>
        <span className="plan-other" aria-hidden>
          {figures(written(day, spoken() === "fa" ? "en" : "fa").day)}
        </span>
      </button>
      <ul>
        {shown.map((entry) => (
          <li key={keyOf(entry)}>
            <Entry
              entry={entry}
              onOpen={onOpen}
              roomy={isWeek}
              reachable={isCurrent}
              carried={mayCarry(entry)}
            />
          </li>
        ))}
      </ul>
      {shown.length < entries.length ? (
        <button
          type="button"
          className="plan-more"
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => onOpenDay(day)}
        >
          {t("planning.more", { n: number(entries.length - shown.length) })}
        </button>
      ) : null}
    </td>
  );
}

/** The day that a key leads to, by the way the screen reads; null when it leads nowhere. */
function target(
  { key }: KeyboardEvent,
  { current, isRoom, isMirrored }: { current: number; isRoom: boolean; isMirrored: boolean },
): number | null {
  const ahead = isMirrored ? "ArrowLeft" : "ArrowRight";
  const back = isMirrored ? "ArrowRight" : "ArrowLeft";
  const page = (step: number): number => (isRoom ? current + 7 * step : stepMonth(current, step, spoken()));
  const ways: Record<string, () => number> = {
    [ahead]: () => current + 1,
    [back]: () => current - 1,
    ArrowDown: () => current + 7,
    ArrowUp: () => current - 7,
    Home: () => weekOf(current)[0] as number,
    End: () => weekOf(current)[6] as number,
    PageDown: () => page(1),
    PageUp: () => page(-1),
  };
  return ways[key]?.() ?? null;
}

/** The one that stands there, if it may be carried. */
function entryAt(place: EventTarget, entries: readonly PlanEntry[]): PlanEntry | null {
  const key = place instanceof HTMLElement ? place.closest("[data-entry]")?.getAttribute("data-entry") : null;
  const entry = entries.find((one) => keyOf(one) === key);
  return entry && mayCarry(entry) ? entry : null;
}
