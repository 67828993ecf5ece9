// A moment: typed as it is said («فردا ۸ صبح», «۱۴۰۵/۹/۲ ۱۸:۳۰») or picked in a calendar. Under it stands how it was
// understood, in both calendars.
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
import { moment, otherCalendar } from "../moments.ts";
import { typedMoment } from "../typed-moment.ts";
import { t } from "../words.ts";
import "./month-calendar.css";

const MonthCalendar = lazy(async () => ({ default: (await import("./month-calendar.tsx")).MonthCalendar }));

export interface DateTimeFieldProps {
  label: string;
  /** ISO instant, or null for none. */
  value: string | null;
  onChange(value: string | null): void;
  help?: string;
  autoFocus?: boolean;
  /** Asks for what is over; then the example is such a moment. */
  past?: boolean;
}

export function DateTimeField({
  label,
  value,
  onChange,
  help,
  autoFocus = false,
  past = false,
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
    const found = typedMoment(typed, now());
    if ("fault" in found)
      return setFault(t(found.fault === "no-time" ? "moment.noTime" : "moment.unreadable"));
    onChange(found.at.toISOString());
    setTyped(null);
    setFault(null);
  };
  return (
    <TextField
      className="field date-time"
      value={typed ?? (value ? moment(value) : "")}
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
        <Input className="input" dir="auto" placeholder={t(past ? "moment.examplePast" : "moment.example")} />
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button className="icon-button inside" aria-label={t("moment.calendar", { label })}>
            <CalendarDays aria-hidden size={17} />
          </Button>
          <Popover className="popover" placement="bottom end">
            <Dialog className="calendar-dialog" aria-label={t("moment.calendar", { label })}>
              <Suspense fallback={<div className="calendar-place" />}>
                <MonthCalendar
                  value={value}
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
        {value && typed === null ? otherCalendar(value) : help}
      </Text>
      <FieldError className="wrong">{fault}</FieldError>
    </TextField>
  );
}
