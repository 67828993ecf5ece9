// The rows of the table that this feature owns, as Kysely sees them.
import type { InstantOrNull, WithDefault } from "../../platform/db/columns.ts";

export interface RelatedTables {
  related_article: {
    article_code: number;
    codes: WithDefault<number[]>;
    banned: WithDefault<number[]>;
    chosen_at: InstantOrNull;
    stale: WithDefault<boolean>;
  };
}
