// The rows of the tables that this feature owns, as Kysely sees them.
import type { Generated } from "kysely";
import type { Document } from "../../document/schema.ts";
import type { Instant, InstantOrNull, Json, Made, WithDefault } from "../../platform/db/columns.ts";

export interface LiveTables {
  live_coverage: {
    article_code: number;
    ended_at: InstantOrNull;
    changed_at: WithDefault<Date>;
    version: WithDefault<number>;
  };
  live_entry: {
    id: Generated<number>;
    article_code: number;
    at: Instant;
    version_id: WithDefault<number | null>;
    version: WithDefault<number>;
    pinned: WithDefault<boolean>;
    withdrawn_at: InstantOrNull;
    withdrawn_reason: WithDefault<string | null>;
    withdrawn_by: WithDefault<string | null>;
    created_at: Made;
  };
  live_entry_version: {
    id: Generated<number>;
    entry_id: number;
    number: number;
    at: Instant;
    headline: string | null;
    body: Json<Document>;
    key_point: boolean;
    created_by: string;
    account_id: number | null;
    created_at: Made;
  };
}
