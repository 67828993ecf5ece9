// Instants as machines read them: always the Gregorian calendar and Latin digits, with the offset that the zone had
// at that instant.

const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** «2022-02-18T13:41:00+03:30» (RFC 3339, whole seconds). RangeError for an invalid Date or an unknown zone. */
export function isoInZone(instant: Date, timeZone: string): string {
  const time = instant.getTime();
  if (asked.time === time && asked.timeZone === timeZone) return asked.iso;
  const iso = zoned(instant, timeZone).toString({
    timeZoneName: "never",
    calendarName: "never",
    fractionalSecondDigits: 0,
  });
  asked = { time, timeZone, iso };
  return iso;
}

/** A page says several times when its article was published. */
let asked = { time: Number.NaN, timeZone: "", iso: "" };

/** «Fri, 18 Feb 2022 13:41:00 +0330» (RFC 822 with a year of four digits, as RSS asks). Edges as `isoInZone`. */
export function rfc822InZone(instant: Date, timeZone: string): string {
  const time = zoned(instant, timeZone);
  const date = `${two(time.day)} ${MONTHS[time.month - 1]} ${String(time.year).padStart(4, "0")}`;
  const clock = `${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
  return `${DAYS[time.dayOfWeek - 1]}, ${date} ${clock} ${time.offset.slice(0, 6).replace(":", "")}`;
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
