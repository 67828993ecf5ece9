// The rows of the table that this feature owns, as Kysely sees them.
import type { Generated } from "kysely";
import type { EditionId } from "../../editions.ts";
import type { Json, Made, WithDefault } from "../../platform/db/columns.ts";

export interface FiltersTables {
  saved_filter: {
    id: Generated<number>;
    account_id: number;
    screen: string;
    name: string;
    name_key: string;
    filter: Json<Record<string, unknown>>;
    edition: WithDefault<EditionId>;
    for_newsroom: WithDefault<boolean>;
    for_section_id: WithDefault<number | null>;
    version: WithDefault<number>;
    created_at: Made;
  };
}
