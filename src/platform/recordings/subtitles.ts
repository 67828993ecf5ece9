// Subtitles as WebVTT, out of WebVTT or SRT: read cue by cue, written anew in one plain form, so that what readers get
// is sound. A fault is told with its line. Old Persian files in Windows' own letters are understood too.
import { AppError } from "../../errors.ts";

interface Cue {
  start: number;
  end: number;
  settings: string;
  lines: string[];
}

const MOST_CUES = 20_000;
const TIMING =
  /^(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})\s*-->\s*(?:(\d{1,4}):)?([0-5]?\d):([0-5]?\d)[.,](\d{1,3})(?:\s+(.*))?$/;
const SETTING =
  /^(?:vertical:(?:rl|lr)|line:-?[\d.]+%?(?:,\w+)?|position:[\d.]+%(?:,[\w-]+)?|size:[\d.]+%|align:(?:start|center|end|left|right))$/;
/** Tags that both ways of writing know; all others are taken out. */
const KEPT = /^<\/?(?:i|b|u)>$|^<v(?:\.[\w.-]+)? [^<>&]+>$|^<\/v>$/;

/** Whether this may be subtitles, by its first bytes. */
export function isSubtitles(head: Buffer): boolean {
  const text = (isUtf16(head) ? textOf(head) : new TextDecoder().decode(head)).trimStart();
  return /^WEBVTT(?:\s|$)/.test(text) || /^\d+\s*\n\s*\d+:\d\d:\d\d[.,]\d/.test(text.replaceAll("\r", "\n"));
}

/** The same as WebVTT; `write` is given every line of words. @throws AppError REFUSED with the line at fault */
export function toWebVtt(bytes: Uint8Array, write: (line: string) => string = (line) => line): string {
  const lines = textOf(Buffer.from(bytes)).replace(/\r\n?/g, "\n").split("\n");
  const cues = readCues(lines);
  if (cues.length === 0) throw refusal("no words stand in it", null);
  return `WEBVTT\n\n${cues.map((cue) => cueText(cue, write)).join("\n")}`;
}

function readCues(lines: string[]): Cue[] {
  const cues: Cue[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = (lines[at] as string).trim();
    if (!line.includes("-->")) {
      // Headings, notes and styles go on to the next empty line; numbers of cues stand over their times.
      if (/^(?:WEBVTT|NOTE|STYLE|REGION)\b/.test(line)) at = blockEnd(lines, at);
      at += 1;
      continue;
    }
    const words = lines.slice(at + 1, blockEnd(lines, at + 1)).filter((text) => text.trim() !== "");
    const cue = readCue(line, { words, number: at + 1 });
    if (words.length > 0) cues.push(cue);
    if (cues.length > MOST_CUES) throw refusal("there are too many of them", at + 1);
    at = blockEnd(lines, at + 1);
  }
  return cues.sort((one, other) => one.start - other.start);
}

function blockEnd(lines: string[], from: number): number {
  let end = from;
  while (end < lines.length && (lines[end] as string).trim() !== "") end += 1;
  return end;
}

function readCue(line: string, { words, number }: { words: string[]; number: number }): Cue {
  const parts = TIMING.exec(line);
  if (!parts) throw refusal(`«${line.slice(0, 60)}» is no time`, number);
  const start = milliseconds(parts.slice(1, 5));
  const end = milliseconds(parts.slice(5, 9));
  if (end <= start) throw refusal("it ends before it begins", number);
  const wrong = words.findIndex((text) => text.includes("-->"));
  if (wrong >= 0) throw refusal("an empty line is missing before it", number + 1 + wrong);
  const settings = (parts[9] ?? "").split(/\s+/).filter((one) => SETTING.test(one));
  return { start, end, settings: settings.join(" "), lines: words };
}

function milliseconds([hours, minutes, seconds, part]: (string | undefined)[]): number {
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  return whole * 1000 + Number((part ?? "0").padEnd(3, "0"));
}

function cueText({ start, end, settings, lines }: Cue, write: (line: string) => string): string {
  const words = lines.map((line) => plainLine(line, write)).filter((line) => line.trim() !== "");
  if (words.length === 0) return "";
  return `${clock(start)} --> ${clock(end)}${settings === "" ? "" : ` ${settings}`}\n${words.join("\n")}\n`;
}

/** Words with the few tags that mean the same everywhere; every other sign is only a sign. */
function plainLine(line: string, write: (line: string) => string): string {
  return line
    .replace(/\{\\[^}]*\}/g, "")
    .split(/(<[^<>]*>)/)
    .map((part) => {
      if (/^<[^<>]*>$/.test(part)) return KEPT.test(part) ? part : "";
      const said = part.replace(/&(?:lrm|rlm|nbsp|lt|gt|amp);/g, (name) => ENTITIES[name] as string);
      const [, before, inner, after] = /^(\s*)(.*?)(\s*)$/s.exec(said) as RegExpExecArray;
      const written = inner === "" ? "" : write(inner as string);
      return `${before ? " " : ""}${written.replace(/[&<>]/g, (sign) => SIGNS[sign] as string)}${after ? " " : ""}`;
    })
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const ENTITIES: Record<string, string> = {
  "&lrm;": "\u200e",
  "&rlm;": "\u200f",
  "&nbsp;": " ",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

function clock(time: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const rest = String(time % 1000).padStart(3, "0");
  return `${two(time / 3_600_000)}:${two((time / 60_000) % 60)}:${two((time / 1000) % 60)}.${rest}`;
}

function isUtf16(bytes: Buffer): boolean {
  return bytes.length >= 2 && [0xfffe, 0xfeff].includes(bytes.readUInt16BE(0));
}

function textOf(bytes: Buffer): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1256").decode(bytes);
  }
}

function refusal(reason: string, line: number | null): AppError {
  const place = line === null ? "" : ` in line ${line}`;
  return new AppError("REFUSED", `the subtitles are not taken (${reason}${place}): send WebVTT or SRT`);
}
