// The rows of the table that this feature owns, as Kysely sees them.
import type { WithDefault } from "../../platform/db/columns.ts";
import type { NamedTable } from "../aliases/tables.ts";
import type { TagKind } from "./tags.ts";

export interface TagsTables {
  /** `kind` is what it names; null is not said. */
  tag: NamedTable & { kind: WithDefault<TagKind | null> };
}
