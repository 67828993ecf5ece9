// The rows of the tables that this feature owns, as Kysely sees them.
import type { Generated } from "kysely";
import type { EditionId } from "../../editions.ts";
import type { InstantOrNull, Json, Made, WithDefault } from "../../platform/db/columns.ts";
import type { StoredCard } from "./card.ts";

export interface FrontsTables {
  front: {
    id: Generated<number>;
    edition: WithDefault<EditionId>;
    section_id: number | null;
    live_version_id: WithDefault<number | null>;
    draft_version_id: WithDefault<number | null>;
    version: WithDefault<number>;
  };
  front_version: {
    id: Generated<number>;
    front_id: number;
    cards: Json<StoredCard[]>;
    created_by: string;
    created_at: Made;
    published_at: InstantOrNull;
    published_by: WithDefault<string | null>;
    note: WithDefault<string | null>;
  };
}
