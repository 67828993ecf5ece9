// What was decided here and what others decided meanwhile, over what was fetched: a decision shows at once, the next
// one rests on the version that it will have made, and a comment that changed unseen is asked about again.
import type { Comment } from "./comments-marks.ts";

export type Status = Comment["status"];
export type Reason = NonNullable<Comment["reason"]>;

/** A state of a comment that is newer than the fetched one. */
export type State = Pick<Comment, "version" | "status" | "reason" | "note"> & Partial<Pick<Comment, "text">>;

export interface Verdict {
  status: Status;
  reason?: Reason;
  note?: string;
}

export interface Changes {
  states: ReadonlyMap<number, State>;
  /** Changed by somebody else while they stood on the screen: what had been seen of each. */
  asked: ReadonlyMap<number, Comment>;
}

export const NO_CHANGES: Changes = { states: new Map(), asked: new Map() };

export type Change =
  /** Decided here: shown before the newsroom has answered. */
  | { kind: "decided"; comments: readonly Comment[]; verdict: Verdict }
  /** The newsroom says how it stands: after an answer, after going back. */
  | { kind: "known"; states: readonly (State & { id: number })[] }
  /** It was not done. */
  | { kind: "failed"; comments: readonly Comment[] }
  /** Somebody else was faster: how it stands now, to be decided anew. */
  | { kind: "overtaken"; seen: Comment; now: State }
  /** Seen, and left as it is now. */
  | { kind: "settled"; id: number };

export function applyChange(changes: Changes, change: Change): Changes {
  const states = new Map(changes.states);
  const asked = new Map(changes.asked);
  switch (change.kind) {
    case "decided":
      for (const comment of change.comments) {
        states.set(comment.id, {
          version: comment.version + 1,
          status: change.verdict.status,
          reason: change.verdict.reason ?? null,
          note: change.verdict.note ?? null,
        });
        asked.delete(comment.id);
      }
      break;
    case "known":
      for (const { id, ...state } of change.states) states.set(id, state);
      break;
    case "failed":
      for (const comment of change.comments) states.set(comment.id, stateOf(comment));
      break;
    case "overtaken":
      states.set(change.seen.id, change.now);
      asked.set(change.seen.id, change.seen);
      break;
    case "settled":
      asked.delete(change.id);
  }
  return { states, asked };
}

function stateOf({ version, status, reason, note }: Comment): State {
  return { version, status, reason, note };
}

/** As it stands now, as far as this screen knows. */
export function presentOf(comment: Comment, changes: Changes): Comment {
  const state = changes.states.get(comment.id);
  return state && state.version > comment.version ? { ...comment, ...state } : comment;
}

/** Those that the list is about, with those that are asked about again. */
export function shownOf(
  fetched: readonly Comment[],
  { changes, status, reason }: { changes: Changes; status: Status | null; reason: Reason | null },
): Comment[] {
  return fetched
    .map((comment) => presentOf(comment, changes))
    .filter(
      (comment) =>
        changes.asked.has(comment.id) ||
        ((status === null || comment.status === status) && (reason === null || comment.reason === reason)),
    );
}
