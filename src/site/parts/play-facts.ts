// How long a film or a sound is and how large its file, as people say it and as machines read it.
import { counted, digits } from "./numbers.ts";
import { text } from "./text.ts";

/** «۲:۰۵», «۱:۰۲:۰۵». */
export function clockOf(seconds: number): string {
  const whole = Math.round(seconds);
  const two = (value: number): string => String(value).padStart(2, "0");
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3600);
  const clock = `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
  return digits(clock);
}

/** `PT1H2M5S`, as ISO 8601 and schema.org have it. */
export function isoDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), "H"],
    [Math.floor(whole / 60) % 60, "M"],
    [whole % 60, "S"],
  ] as const;
  const said = parts.filter(([value]) => value > 0).map(([value, unit]) => `${value}${unit}`);
  return `PT${said.length > 0 ? said.join("") : "0S"}`;
}

/** «۲۸۰ کیلوبایت», «۲٫۴ مگابایت». */
export function sizeOf(bytes: number): string {
  const megabytes = bytes / 1_048_576;
  if (megabytes < 1) return text("file.kilobytes", { n: counted(Math.max(1, Math.round(bytes / 1024))) });
  const shown = megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes);
  return text("file.megabytes", { n: counted(shown) });
}
