// The rows of the tables that this feature owns, as Kysely sees them.
import type { ColumnType, Generated } from "kysely";
import type { Instant } from "../../platform/db/columns.ts";

export interface SearchTables {
  search_row: {
    code: number;
    draft: boolean;
    edition: string;
    section_id: number;
    kind: string;
    at: Instant;
    length: number;
    weights: Buffer;
    tsv: string;
  };
  search_term: {
    edition: string;
    term: string;
    documents: number;
    paired: Generated<boolean>;
    joined: ColumnType<string | null, never, never>;
  };
  search_archive: { edition: string; documents: number; length: number };
  search_fresh: { id: Generated<number>; code: number };
  search_stale: { id: Generated<number>; code: number };
  search_unsent: { id: Generated<number>; code: number };
  search_changed: { id: Generated<number>; code: number };
}
