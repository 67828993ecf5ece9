// A text with what was asked for marked in it.
import type { CallOutput } from "../../api/calls.ts";

export type Marked = CallOutput<"search.find">["found"][number]["headline"];

export function MarkedText({ text, marks }: Marked) {
  let at = 0;
  const pieces = marks.flatMap(([start = 0, end = start]) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
