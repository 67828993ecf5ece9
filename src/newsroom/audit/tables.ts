// The rows of the table that this feature owns, as Kysely sees them.
import type { Generated, JSONColumnType } from "kysely";
import type { Made, WithDefault } from "../../platform/db/columns.ts";

export interface AuditTables {
  audit_entry: {
    id: Generated<number>;
    at: Made;
    actor: string;
    act: string;
    subject: string;
    detail: JSONColumnType<object>;
    account_id: WithDefault<number | null>;
  };
}
