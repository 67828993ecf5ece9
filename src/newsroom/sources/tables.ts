// The rows of the table that this feature owns, as Kysely sees them.
import type { Generated } from "kysely";
import type { WithDefault } from "../../platform/db/columns.ts";

export interface SourcesTables {
  source: {
    id: Generated<number>;
    name: string;
    name_key: string;
    url: WithDefault<string | null>;
    version: WithDefault<number>;
    merged_into: WithDefault<number | null>;
    /** The name it had before it was merged. */
    merged_name: WithDefault<string | null>;
  };
}
