// The ways that a draft can go on the desk: from which states, to which.
import type { Deed } from "../accounts/policy.ts";
import type { DeskState } from "./article.ts";

export interface DeskMove {
  deed: Deed;
  from: readonly DeskState[];
  to: DeskState;
}

export const DESK_MOVES = {
  submit: { deed: "submit", from: ["draft", "returned"], to: "in-review" },
  takeBack: { deed: "take-back", from: ["in-review"], to: "draft" },
  return: { deed: "return", from: ["in-review", "ready"], to: "returned" },
  ready: { deed: "ready", from: ["draft", "returned", "in-review"], to: "ready" },
} as const satisfies Record<string, DeskMove>;

export type DeskMoveName = keyof typeof DESK_MOVES;
