// The rows of the table that this feature owns, as Kysely sees them.
import type { Instant } from "../../platform/db/columns.ts";

export interface ViewsTables {
  page_view: { hour: Instant; article_code: number; count: number };
}
