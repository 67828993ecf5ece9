// The rows of the tables that this feature owns, as Kysely sees them.
import type { ColumnType, Generated } from "kysely";
import type { InstantOrNull, Made, WithDefault } from "../../platform/db/columns.ts";
import type { CommentStatus } from "./comment-status.ts";
import type { RefusalReason } from "./reasons.ts";

export interface CommentsTables {
  comment: {
    id: Generated<number>;
    receipt: ColumnType<string, never, never>;
    article_code: number;
    parent_id: number | null;
    name: string | null;
    text: string;
    text_key: string;
    status: WithDefault<CommentStatus>;
    reason: WithDefault<RefusalReason | null>;
    note: WithDefault<string | null>;
    from_newsroom: WithDefault<boolean>;
    up: WithDefault<number>;
    down: WithDefault<number>;
    version: WithDefault<number>;
    created_at: WithDefault<Date>;
    decided_at: InstantOrNull;
    decided_by: WithDefault<string | null>;
    words: ColumnType<string[], never, never>;
    name_key: ColumnType<string | null, never, never>;
  };
  comment_count: {
    article_code: number;
    published: WithDefault<number>;
    pending: WithDefault<number>;
    unpublishable: WithDefault<number>;
  };
  comment_vote: { comment_id: number; voter: string; value: 1 | -1; at: Made };
}
