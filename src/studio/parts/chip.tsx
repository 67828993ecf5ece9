// A state in words with a colour; the words alone say it all.
import { tOr } from "../words.ts";

export type Tone = "grey" | "amber" | "red" | "blue" | "green" | "violet";

export function Chip({ tone, children }: { tone: Tone; children: string }) {
  return <span className={`chip ${tone}`}>{children}</span>;
}

const DESK: Record<string, Tone> = {
  draft: "grey",
  "in-review": "amber",
  returned: "red",
  ready: "blue",
  binned: "red",
};
const LIVE: Record<string, Tone> = {
  no: "grey",
  yes: "green",
  scheduled: "violet",
  embargoed: "violet",
  withdrawn: "red",
  expired: "grey",
};

/** How far the desk is with a draft. */
export function DeskChip({ state }: { state: string }) {
  return <Chip tone={DESK[state] ?? "grey"}>{tOr(`desk.${state}`, state)}</Chip>;
}

/** What readers see of an article. */
export function LiveChip({ live }: { live: string }) {
  return <Chip tone={LIVE[live] ?? "grey"}>{tOr(`live.${live}`, live)}</Chip>;
}
