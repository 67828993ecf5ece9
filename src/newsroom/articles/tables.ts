// The rows of the tables that this feature owns, as Kysely sees them.
import type { ColumnType, Generated } from "kysely";
import type { Document } from "../../document/schema.ts";
import type { EditionId } from "../../editions.ts";
import type { InstantOrNull, Json, Made, WithDefault } from "../../platform/db/columns.ts";
import type { ArticleKind, DeskState } from "./article.ts";

export interface ArticlesTables {
  article: ArticleTable;
  live_article: LiveArticleView;
  revision: RevisionTable;
  article_tag: { tag_id: number; article_code: number };
  article_author: { author_id: number; article_code: number };
  article_note: {
    id: Generated<number>;
    article_code: number;
    kind: WithDefault<"note" | "return">;
    text: string;
    account_id: number | null;
    author: string;
    mentions: WithDefault<number[]>;
    at: Made;
    resolved_at: InstantOrNull;
    resolved_by: WithDefault<string | null>;
  };
  article_presence: {
    article_code: number;
    account_id: number;
    writing: boolean;
    since: WithDefault<Date>;
    seen_at: WithDefault<Date>;
  };
  arrival: {
    origin: string;
    origin_key: string;
    article_code: number;
    fingerprint: string;
    original: string;
    arrived_at: Made;
  };
}

interface ArticleTable {
  code: number;
  /** That of its section, set by the database. */
  edition: ColumnType<EditionId, never, never>;
  slug: WithDefault<string>;
  kind: ArticleKind;
  section_id: number;
  desk_state: WithDefault<DeskState | null>;
  draft_revision_id: WithDefault<number | null>;
  live_revision_id: WithDefault<number | null>;
  published_at: InstantOrNull;
  embargo_until: InstantOrNull;
  withdrawn_at: InstantOrNull;
  withdrawn_reason: WithDefault<string | null>;
  corrected_at: InstantOrNull;
  breaking_until: InstantOrNull;
  importance: WithDefault<number>;
  reply_to: WithDefault<number | null>;
  translation_of: WithDefault<number | null>;
  version: WithDefault<number>;
  created_at: Made;
  visible_at: ColumnType<Date | null, never, never>;
  author_id: WithDefault<number | null>;
  assignee_id: WithDefault<number | null>;
  changed_at: WithDefault<Date>;
  desk_since: InstantOrNull;
  desk_reason: WithDefault<string | null>;
  expires_at: InstantOrNull;
  binned_at: InstantOrNull;
  binned_by: WithDefault<string | null>;
  headline: WithDefault<string>;
  headline_key: WithDefault<string>;
  source_id: WithDefault<number | null>;
  tag_ids: WithDefault<number[]>;
}

interface LiveArticleView {
  code: number;
  edition: EditionId;
  slug: string;
  kind: ArticleKind;
  section_id: number;
  live_revision_id: number;
  published_at: Date;
  corrected_at: Date | null;
  breaking_until: Date | null;
  importance: number;
  reply_to: number | null;
  translation_of: number | null;
}

interface RevisionTable {
  id: Generated<number>;
  article_code: number;
  number: number;
  created_at: Made;
  created_by: string;
  kind: ArticleKind;
  section_id: number;
  kicker: string | null;
  headline: string;
  lead: string | null;
  body: Json<Document>;
  byline: string | null;
  source_id: number | null;
  source_url: string | null;
  picture_id: string | null;
  picture_caption: string | null;
  tag_ids: WithDefault<number[]>;
  author_ids: WithDefault<number[]>;
  related_codes: WithDefault<number[]>;
  correction_note: string | null;
  account_id: WithDefault<number | null>;
}
