// A moment in words; the other calendar on hover and for machines the instant itself.
import { day, moment, nearMoment, otherCalendar } from "../moments.ts";

export function TimeText({ at, style = "near" }: { at: string; style?: "near" | "moment" | "day" }) {
  const words = style === "near" ? nearMoment(at) : style === "day" ? day(at) : moment(at);
  return (
    <time dateTime={at} title={otherCalendar(at)}>
      {words}
    </time>
  );
}
