// Where the sentences of a text end: after «.», «!», «؟», «…» and at line ends, but not inside numbers,
// abbreviations (ج.ا.ایران), initials and addresses.

/** The sentences with their offsets, trimmed of white space; together they hold every visible sign. */
export function sentences(text: string): { start: number; end: number; text: string }[] {
  const out: { start: number; end: number; text: string }[] = [];
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    if (!trimmed) return;
    const start = from + piece.indexOf(trimmed);
    out.push({ start, end: start + trimmed.length, text: trimmed });
  };
  let start = 0;
  for (const stop of text.matchAll(/[.!?؟…]+[»”")\]]*|\n+/gu)) {
    const end = stop.index + stop[0].length;
    if (stop[0][0] === "." && !isFullStop(text, stop.index, end)) continue;
    add(start, end);
    start = end;
  }
  add(start, text.length);
  return out;
}

function isFullStop(text: string, dot: number, end: number): boolean {
  const next = text[end];
  if (next !== undefined && /[\p{L}\p{N}]/u.test(next)) {
    return (
      /\p{Script=Arabic}{3}$/u.test(text.slice(Math.max(0, dot - 3), dot)) && /\p{Script=Arabic}/u.test(next)
    );
  }
  if (end - dot > 1) return true;
  const before = /(?:^|[\s.«(])(\p{L}{1,2})$/u.exec(text.slice(Math.max(0, dot - 4), dot));
  if (!before) return true;
  return (
    !/^\s*[\p{L}«(]/u.test(text.slice(end, end + 4)) ||
    !/\p{L}\.\p{L}$|(?:^|\s)\p{L}$/u.test(text.slice(Math.max(0, dot - 3), dot))
  );
}
