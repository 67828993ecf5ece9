// A month of the Jalali calendar to pick a day from, with the time under it unless a day is enough; in English the
// Gregorian one. Fetched when it is first opened.
import { jalaliMonths, toPersianDigits } from "@dabir/farsi/light";
import {
  CalendarDate,
  GregorianCalendar,
  PersianCalendar,
  parseAbsolute,
  toCalendar,
} from "@internationalized/date";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useContext, useState } from "react";
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
} from "react-aria-components";
import { now } from "../clock.ts";
import { clockTime, ZONE } from "../moments.ts";
import { dayAtTime } from "../typed-moment.ts";
import { spoken, t } from "../words.ts";
import { Button } from "./button.tsx";
import { Field } from "./field.tsx";

const CALENDARS = { fa: () => new PersianCalendar(), en: () => new GregorianCalendar() };
const calendar = () => CALENDARS[spoken()]();

export interface MonthCalendarProps {
  value: string | null;
  onPick(at: string): void;
  /** Its beginning is meant: picking a day is all there is to do. */
  day?: boolean;
}

export function MonthCalendar({ value, onPick, day: dayOnly = false }: MonthCalendarProps) {
  const [day, setDay] = useState(() => dayOf(value ?? now().toISOString()));
  const [time, setTime] = useState(value ? clockTime(value) : "");
  const [isWrong, setWrong] = useState(false);
  const pick = (picked: CalendarDate, clock: string) => {
    const at = dayAtTime(toCalendar(picked, new PersianCalendar()), clock);
    if (at) onPick(at.toISOString());
    else setWrong(true);
  };
  return (
    <form
      className="form calendar"
      onSubmit={(event) => {
        event.preventDefault();
        pick(day, time);
      }}
    >
      <Calendar
        aria-label={t("moment.day")}
        value={day}
        onChange={(next) => {
          const picked = toCalendar(next, calendar()) as CalendarDate;
          setDay(picked);
          if (dayOnly) pick(picked, "0:00");
        }}
        createCalendar={calendar}
        autoFocus
      >
        <header className="calendar-head">
          <AriaButton slot="previous" className="icon-button">
            <ChevronRight aria-hidden size={18} className="turning" />
          </AriaButton>
          <MonthName />
          <AriaButton slot="next" className="icon-button">
            <ChevronLeft aria-hidden size={18} className="turning" />
          </AriaButton>
        </header>
        <CalendarGrid weekdayStyle="narrow">
          <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>
            {(date) => <CalendarCell date={date} className="calendar-day" />}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      {dayOnly ? null : (
        <div className="calendar-time">
          <Field
            label={t("moment.time")}
            placeholder={t("moment.timeExample")}
            value={time}
            onChange={(text) => {
              setTime(text);
              setWrong(false);
            }}
            fault={isWrong ? t("moment.timeWrong") : undefined}
            isRequired
          />
          <Button look="primary" type="submit">
            {t("moment.take")}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Composed by ourselves: the browser puts the year before the month. */
function MonthName() {
  const state = useContext(CalendarStateContext);
  const first = state?.visibleRange.start;
  if (!first) return null;
  const name =
    spoken() === "fa"
      ? toPersianDigits(`${jalaliMonths[first.month - 1]} ${first.year}`)
      : new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(
          first.toDate("UTC"),
        );
  return <b aria-hidden>{name}</b>;
}

function dayOf(at: string): CalendarDate {
  const { year, month, day } = toCalendar(parseAbsolute(at, ZONE), calendar());
  return new CalendarDate(calendar(), year, month, day);
}
