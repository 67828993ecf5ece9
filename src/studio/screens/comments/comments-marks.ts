// Cuts a comment's text where something in it is to be looked at, so that the place itself can be marked.
import type { CallOutput } from "../../../api/calls.ts";

export type Comment = CallOutput<"comments.list">["comments"][number];
export type Flag = Comment["flags"][number];

export interface Segment {
  text: string;
  /** What is to be looked at in it; none for plain text. */
  flags: readonly Flag[];
}

/** Places that overlap are cut where one begins or ends; together the segments are the text, nothing is lost. */
export function segmentsOf({ text, flags }: { text: string; flags: readonly Flag[] }): Segment[] {
  const placed = flags.filter(isPlaced);
  const cuts = [0, text.length, ...placed.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts)]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((one, other) => one - other);
  return edges.slice(1).map((end, at) => {
    const start = edges[at] as number;
    return {
      text: text.slice(start, end),
      flags: placed.filter((flag) => flag.start <= start && flag.end >= end),
    };
  });
}

/** Each kind once: what is said of the comment as a whole beside its text. */
export function flagKinds(flags: readonly Flag[]): Flag[] {
  const seen = new Map(flags.map((flag) => [`${flag.kind}:${flag.word ?? ""}`, flag]));
  return [...seen.values()];
}

function isPlaced(flag: Flag): flag is Flag & { start: number; end: number } {
  return flag.start !== null && flag.end !== null;
}
