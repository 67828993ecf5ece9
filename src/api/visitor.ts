// Who stands at the staff's door.
import type { StaffActor } from "../context.ts";
import type { Scope } from "../newsroom/accounts/scopes.ts";

export interface Visitor {
  actor: StaffActor;
  /** Came with a browser's session or with a token of the API. */
  by: "session" | "token";
  /** What a token is for; of a session, null. */
  scopes: readonly Scope[] | null;
  /** The session proved itself within the last minutes. */
  fresh: boolean;
  /** The account's role demands a second factor that it has not set up: it may do nothing else first. */
  lacksSecondFactor: boolean;
}
