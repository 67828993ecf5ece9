// The rows of the table that this feature owns, as Kysely sees them.
import type { WithDefault } from "../../platform/db/columns.ts";
import type { NamedTable } from "../aliases/tables.ts";

export interface AuthorsTables {
  author: NamedTable & {
    role_line: WithDefault<string | null>;
    picture_id: WithDefault<string | null>;
    account_id: WithDefault<number | null>;
  };
}
