// The rows of the tables that this feature owns, as Kysely sees them.
import type { Document } from "../../document/schema.ts";
import type { Json } from "../../platform/db/columns.ts";
import type { DraftedTable, DraftedVersionTable } from "../drafts/tables.ts";

export interface DossiersTables {
  dossier: DraftedTable & { name: string; name_key: string };
  dossier_version: DraftedVersionTable & {
    dossier_id: number;
    name: string;
    intro: Json<Document>;
    picture_id: string | null;
    entries: Json<{ code: number; note: string | null }[]>;
  };
  dossier_article: { dossier_id: number; position: number; article_code: number; note: string | null };
}
