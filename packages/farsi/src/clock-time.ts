// The time of day in a folded date line, taken out of it.

export type ClockTime = { hour: number; minute: number; second: number };

const TIME =
  /(?<![\d:])(\d{1,2})\s?:\s?(\d{1,2})(?:\s?:\s?(\d{1,2})(?:\.\d+)?)?(?![\d:])(?:\s*(am|pm|ق\.?ظ\.?|ب\.?ظ\.?|صبح|بامداد|ظهر|بعد ?از ?ظهر|عصر|شب)(?!\p{L}))?/gu;
const MINUTES = /(?<!\p{L})(?:ساعت\s*)(\d{1,2})\s*و\s*(\d{1,2}\s*دقیقه|نیم|ربع)(?!\p{L})/gu;
const DOTTED = /(?<!\p{L})ساعت\s*(\d{1,2})\.(\d\d)(?![\d.])/gu;
const SPOKEN =
  /(?:(?<!\p{L})ساعت\s*(\d{1,2})(?![\d:/.-])(?:\s*(صبح|بامداد|ظهر|بعد ?از ?ظهر|عصر|شب)(?!\p{L}))?)|(?:(?<![\d/.-])(\d{1,2})\s*(صبح|بامداد|ظهر|بعد ?از ?ظهر|عصر|شب)(?!\p{L}))/gu;

/**
 * The time and what is left of the text. `time` is null where none is written; undefined when what is written
 * is no time of day (25:70) or there are two different ones.
 */
export function clockTime(text: string): { time: ClockTime | null; rest: string } | undefined {
  const times: (ClockTime | undefined)[] = [];
  let rest = text
    .replace(MINUTES, (_all, h: string, m: string) => `${h}:${minutesOf(m)} `)
    .replace(TIME, (_all, h: string, m: string, s: string | undefined, part: string | undefined) => {
      if (m.length !== 2 && (s === undefined || s.length !== 2)) times.push(undefined);
      times.push(timeOf(Number(h), Number(m), Number(s ?? 0), part));
      return " ~ ";
    });
  rest = rest.replace(DOTTED, (_all, h: string, m: string) => {
    times.push(timeOf(Number(h), Number(m), 0, undefined));
    return " ~ ";
  });
  rest = rest.replace(SPOKEN, (_all, a?: string, b?: string, c?: string, d?: string) => {
    times.push(timeOf(Number(a ?? c), 0, 0, b ?? d));
    return " ~ ";
  });
  if (times.includes(undefined)) return undefined;
  const [first = null] = times as ClockTime[];
  if (times.some((t) => t && first && (t.hour !== first.hour || t.minute !== first.minute))) return undefined;
  return { time: first, rest };
}

function minutesOf(written: string): string {
  if (written === "نیم") return "30";
  return written === "ربع" ? "15" : String(Number.parseInt(written, 10)).padStart(2, "0");
}

function timeOf(
  hour: number,
  minute: number,
  second: number,
  part: string | undefined,
): ClockTime | undefined {
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const of24 = part && hour <= 12 ? inHalf(hour, part.replace(/[ .]/g, "")) : hour;
  return of24 === undefined ? undefined : { hour: of24, minute, second };
}

function inHalf(hour: number, part: string): number | undefined {
  if (part === "am" || part === "قظ") return hour % 12;
  if (part === "pm" || part === "بظ" || part === "بعدازظهر" || part === "عصر") return (hour % 12) + 12;
  if (part === "صبح") return hour === 12 ? undefined : hour;
  if (part === "بامداد") return hour % 12;
  if (part === "ظهر") return hour >= 10 ? hour : (hour % 12) + 12;
  // Midnight of a day could be either end of it.
  return hour === 12 ? undefined : hour >= 6 ? hour + 12 : hour;
}
