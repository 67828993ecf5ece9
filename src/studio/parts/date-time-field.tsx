// A moment: typed as it is said («فردا ۸ صبح», «۱۴۰۵/۹/۲ ۱۸:۳۰») or picked in a calendar. Under it stands how it was
// understood, in both calendars. With `day`, a day is enough: its beginning is meant.
import { CalendarDays } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  FieldError,
  Input,
  Label,
  Popover,
  Text,
  TextField,
} from "react-aria-components";
import { now } from "../clock.ts";
import { day as dayText, moment, otherCalendar, otherDay } from "../moments.ts";
import { typedDay, typedMoment } from "../typed-moment.ts";
import { t } from "../words.ts";
import "./month-calendar.css";

const MonthCalendar = lazy(async () => ({ default: (await import("./month-calendar.tsx")).MonthCalendar }));

const FAULTS = { unreadable: "moment.unreadable", "no-time": "moment.noTime" } as const;
const EXAMPLES = { day: "moment.exampleDay", past: "moment.examplePast", coming: "moment.example" } as const;

export interface DateTimeFieldProps {
  label: string;
  /** ISO instant, or null for none. */
  value: string | null;
  onChange(value: string | null): void;
  help?: string;
  autoFocus?: boolean;
  /** Asks for what is over; then the example is such a moment. */
  past?: boolean;
  /** Asks for a day, not for a moment of it. */
  day?: boolean;
}

export function DateTimeField({
  label,
  value,
  onChange,
  help,
  autoFocus = false,
  past = false,
  day = false,
}: DateTimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const take = () => {
    if (typed === null) return;
    if (typed.trim() === "") {
      onChange(null);
      setTyped(null);
      return setFault(null);
    }
    const found = (day ? typedDay : typedMoment)(typed, now());
    if ("fault" in found) return setFault(t(day ? "moment.dayUnreadable" : FAULTS[found.fault]));
    onChange(found.at.toISOString());
    setTyped(null);
    setFault(null);
  };
  return (
    <TextField
      className="field date-time"
      value={typed ?? (value ? (day ? dayText : moment)(value) : "")}
      onChange={(text) => {
        setTyped(text);
        setFault(null);
      }}
      onBlur={take}
      onKeyDown={(event) => {
        // Enter takes the moment; the form is sent by the next one.
        if (event.key !== "Enter" || typed === null) return;
        event.preventDefault();
        take();
      }}
      isInvalid={fault !== null}
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      <div className="input-row">
        <Input className="input" placeholder={t(EXAMPLES[day ? "day" : past ? "past" : "coming"])} />
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button className="icon-button inside" aria-label={t("moment.calendar", { label })}>
            <CalendarDays aria-hidden size={17} />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Dialog className="calendar-dialog" aria-label={t("moment.calendar", { label })}>
              <Suspense fallback={<div className="calendar-place" />}>
                <MonthCalendar
                  value={value}
                  day={day}
                  onPick={(at) => {
                    onChange(at);
                    setTyped(null);
                    setFault(null);
                    setOpen(false);
                  }}
                />
              </Suspense>
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
      <Text slot="description" className="help">
        {value && typed === null ? <bdi>{(day ? otherDay : otherCalendar)(value)}</bdi> : help}
      </Text>
      <FieldError className="wrong">{fault}</FieldError>
    </TextField>
  );
}
