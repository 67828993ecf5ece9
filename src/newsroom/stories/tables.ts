// The rows of the tables that this feature owns, as Kysely sees them.
import type { Instant, WithDefault } from "../../platform/db/columns.ts";

export interface StoriesTables {
  story_article: {
    article_code: number;
    story_code: number;
    kind: WithDefault<"first" | "copy" | "update">;
    placed: WithDefault<"found" | "joined" | "apart">;
    told_at: Instant;
    keys: number[];
    fresh: WithDefault<boolean>;
  };
  story_mark: { article_code: number; key: number };
}
