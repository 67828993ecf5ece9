// Whether readers could see an article once and cannot now: it was withdrawn, or its time ran out.
import { sql } from "kysely";

/** For a query of the table `article` as `a`. What was taken back before its time was never there. */
export const GONE = sql<boolean>`(a.withdrawn_at >= greatest(a.published_at, a.embargo_until)
  or (a.visible_at <= now() and a.expires_at <= now()))`;
