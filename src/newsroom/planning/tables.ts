// The rows of the table that this feature owns, as Kysely sees them.
import type { Generated } from "kysely";
import type { Instant, Made, WithDefault } from "../../platform/db/columns.ts";

export interface PlanningTables {
  assignment: {
    id: Generated<number>;
    what: string;
    section_id: number;
    assignee_id: number | null;
    due_at: Instant;
    article_code: number | null;
    state: WithDefault<"open" | "done" | "dropped">;
    created_by: string;
    created_at: Made;
    version: WithDefault<number>;
  };
}
