// The rows of the table that this feature owns, as Kysely sees them.
import type { Generated } from "kysely";
import type { EditionId } from "../../editions.ts";
import type { WithDefault } from "../../platform/db/columns.ts";

export interface SectionsTables {
  section: {
    id: Generated<number>;
    edition: WithDefault<EditionId>;
    slug: string;
    name: string;
    name_key: string;
    parent_id: WithDefault<number | null>;
    position: WithDefault<number>;
    announced: WithDefault<boolean>;
    province: WithDefault<string | null>;
    version: WithDefault<number>;
  };
}
