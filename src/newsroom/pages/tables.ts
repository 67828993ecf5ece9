// The rows of the tables that this feature owns, as Kysely sees them.
import type { Document } from "../../document/schema.ts";
import type { Json, WithDefault } from "../../platform/db/columns.ts";
import type { DraftedTable, DraftedVersionTable } from "../drafts/tables.ts";

export interface PagesTables {
  page: DraftedTable & {
    title: string;
    live_slug: WithDefault<string | null>;
    foot_position: WithDefault<number | null>;
  };
  page_version: DraftedVersionTable & {
    page_id: number;
    slug: string;
    title: string;
    description: string | null;
    body: Json<Document>;
  };
}
