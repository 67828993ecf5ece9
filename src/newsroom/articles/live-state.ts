// What readers see of an article at this moment, by the database's clock.
import { sql } from "kysely";

/** `expired`: readers saw it until its time ran out. */
export const LIVE_STATES = ["no", "scheduled", "embargoed", "yes", "expired", "withdrawn"] as const;
export type LiveState = (typeof LIVE_STATES)[number];

/** For a query whose article table goes by `a`. */
export const LIVE = sql<LiveState>`case
  when a.live_revision_id is null then 'no'
  when a.withdrawn_at is not null then 'withdrawn'
  when a.visible_at > now() then case when a.embargo_until = a.visible_at then 'embargoed' else 'scheduled' end
  when a.expires_at <= now() then 'expired'
  else 'yes'
end`;

/** The same as a condition, in words that indexes understand. */
export const IS_LIVE: Record<LiveState, ReturnType<typeof sql<boolean>>> = {
  no: sql<boolean>`a.live_revision_id is null`,
  scheduled: sql<boolean>`(a.visible_at > now() and a.embargo_until is distinct from a.visible_at)`,
  embargoed: sql<boolean>`(a.visible_at > now() and a.embargo_until = a.visible_at)`,
  yes: sql<boolean>`(a.visible_at <= now() and (a.expires_at is null or a.expires_at > now()))`,
  expired: sql<boolean>`(a.visible_at <= now() and a.expires_at <= now())`,
  withdrawn: sql<boolean>`(a.withdrawn_at is not null and a.live_revision_id is not null)`,
};
