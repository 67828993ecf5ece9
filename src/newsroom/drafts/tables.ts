// What the tables of dossiers and of pages have in common: the thing itself, and the versions of it.
import type { Generated } from "kysely";
import type { InstantOrNull, Made, WithDefault } from "../../platform/db/columns.ts";

export interface DraftedTable {
  id: Generated<number>;
  edition: WithDefault<string>;
  slug: string;
  live_version_id: WithDefault<number | null>;
  draft_version_id: WithDefault<number | null>;
  published_at: InstantOrNull;
  withdrawn_at: InstantOrNull;
  withdrawn_reason: WithDefault<string | null>;
  binned_at: InstantOrNull;
  binned_by: WithDefault<string | null>;
  version: WithDefault<number>;
  changed_at: WithDefault<Date>;
}

export interface DraftedVersionTable {
  id: Generated<number>;
  created_by: string;
  created_at: Made;
  published_at: InstantOrNull;
  published_by: WithDefault<string | null>;
}
