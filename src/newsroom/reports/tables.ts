// The rows of the table that this feature owns, as Kysely sees them.
import type { ColumnType, Generated } from "kysely";
import type { InstantOrNull, Made, WithDefault } from "../../platform/db/columns.ts";

export interface ReportsTables {
  error_report: {
    id: Generated<number>;
    receipt: ColumnType<string, never, never>;
    article_code: number;
    revision_id: number;
    text: string;
    text_key: string;
    contact: string | null;
    state: WithDefault<"open" | "done" | "dropped">;
    note: WithDefault<string | null>;
    version: WithDefault<number>;
    created_at: Made;
    decided_at: InstantOrNull;
    decided_by: WithDefault<string | null>;
  };
}
