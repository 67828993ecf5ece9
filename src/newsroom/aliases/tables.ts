// What the tables of tags and of authors have in common: a name with an address, which can be merged into another one.
import type { Generated } from "kysely";
import type { EditionId } from "../../editions.ts";
import type { WithDefault } from "../../platform/db/columns.ts";

export interface NamedTable {
  id: Generated<number>;
  edition: WithDefault<EditionId>;
  slug: string;
  name: string;
  name_key: string;
  intro: WithDefault<string | null>;
  version: WithDefault<number>;
  merged_into: WithDefault<number | null>;
}
