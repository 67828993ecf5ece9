// The rows of the database, as Kysely sees them. migrations/ says which feature owns which table.
import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { Document } from "../document/schema.ts";
import type { EditionId } from "../editions.ts";
import type { OldKind } from "./addresses/addresses.ts";
import type { ArticleKind, DeskState } from "./articles/article.ts";
import type { RefusalReason } from "./comments/reasons.ts";
import type { StoredCard } from "./fronts/card.ts";
import type { MediaKind } from "./media/media-kind.ts";
import type { TagKind } from "./tags/tags.ts";

type WithDefault<T> = ColumnType<T, T | undefined, T>;
type Instant = ColumnType<Date, Date, Date>;
type InstantOrNull = ColumnType<Date | null, Date | null | undefined, Date | null>;
type Made = ColumnType<Date, never, never>;
/** JSON goes in as text, so that an array is not taken for an SQL array. */
type Json<T> = ColumnType<T, string, string>;

export interface Tables {
  old_address: {
    kind: OldKind;
    old: string;
    written: string;
    leads_to: string;
    added_at: Made;
  };
  setting: { key: string; value: Json<unknown>; changed_at: WithDefault<Date> };
  account: {
    id: Generated<number>;
    name: string;
    email: string;
    role: string;
    created_at: Made;
    disabled_at: InstantOrNull;
    section_ids: WithDefault<number[]>;
    version: WithDefault<number>;
  };
  account_link: {
    id: Generated<number>;
    purpose: "welcome" | "invitation" | "reset";
    account_id: number | null;
    secret_hash: string;
    created_by: string;
    created_at: Made;
    expires_at: Instant;
    used_at: InstantOrNull;
  };
  api_token: {
    id: Generated<number>;
    account_id: number;
    name: string;
    secret_hash: string;
    scopes: string[];
    created_at: Made;
    expires_at: Instant;
    last_used_at: InstantOrNull;
    revoked_at: InstantOrNull;
  };
  role_rule: { role: string; second_factor: WithDefault<boolean> };
  audit_entry: {
    id: Generated<number>;
    at: Made;
    actor: string;
    act: string;
    subject: string;
    detail: JSONColumnType<object>;
    account_id: WithDefault<number | null>;
  };
  event: { id: Generated<number>; at: Made; kind: string; payload: JSONColumnType<object> };
  idempotency: { key: string; act: string; result: Json<unknown> | null; at: Made };
  media: MediaTable;
  section: {
    id: Generated<number>;
    edition: WithDefault<EditionId>;
    slug: string;
    name: string;
    name_key: string;
    parent_id: WithDefault<number | null>;
    position: WithDefault<number>;
    announced: WithDefault<boolean>;
    province: WithDefault<string | null>;
    version: WithDefault<number>;
  };
  source: {
    id: Generated<number>;
    name: string;
    name_key: string;
    url: WithDefault<string | null>;
    version: WithDefault<number>;
    merged_into: WithDefault<number | null>;
    /** The name it had before it was merged. */
    merged_name: WithDefault<string | null>;
  };
  tag: {
    id: Generated<number>;
    edition: WithDefault<EditionId>;
    slug: string;
    name: string;
    name_key: string;
    intro: WithDefault<string | null>;
    /** What it names; null is not said. */
    kind: WithDefault<TagKind | null>;
    version: WithDefault<number>;
    merged_into: WithDefault<number | null>;
  };
  author: {
    id: Generated<number>;
    edition: WithDefault<string>;
    slug: string;
    name: string;
    name_key: string;
    role_line: WithDefault<string | null>;
    intro: WithDefault<string | null>;
    picture_id: WithDefault<string | null>;
    account_id: WithDefault<number | null>;
    version: WithDefault<number>;
    merged_into: WithDefault<number | null>;
  };
  article: ArticleTable;
  live_article: LiveArticleView;
  revision: RevisionTable;
  story_article: {
    article_code: number;
    story_code: number;
    kind: WithDefault<"first" | "copy" | "update">;
    placed: WithDefault<"found" | "joined" | "apart">;
    told_at: Instant;
    keys: number[];
  };
  related_article: {
    article_code: number;
    codes: WithDefault<number[]>;
    banned: WithDefault<number[]>;
    chosen_at: InstantOrNull;
    stale: WithDefault<boolean>;
  };
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
  dossier: {
    id: Generated<number>;
    edition: WithDefault<string>;
    slug: string;
    name: string;
    name_key: string;
    live_version_id: WithDefault<number | null>;
    draft_version_id: WithDefault<number | null>;
    published_at: InstantOrNull;
    withdrawn_at: InstantOrNull;
    withdrawn_reason: WithDefault<string | null>;
    version: WithDefault<number>;
    changed_at: WithDefault<Date>;
  };
  dossier_version: {
    id: Generated<number>;
    dossier_id: number;
    name: string;
    intro: Json<Document>;
    picture_id: string | null;
    entries: Json<{ code: number; note: string | null }[]>;
    created_by: string;
    created_at: Made;
    published_at: InstantOrNull;
    published_by: WithDefault<string | null>;
  };
  page: {
    id: Generated<number>;
    edition: WithDefault<string>;
    slug: string;
    title: string;
    live_slug: WithDefault<string | null>;
    foot_position: WithDefault<number | null>;
    live_version_id: WithDefault<number | null>;
    draft_version_id: WithDefault<number | null>;
    published_at: InstantOrNull;
    withdrawn_at: InstantOrNull;
    withdrawn_reason: WithDefault<string | null>;
    version: WithDefault<number>;
    changed_at: WithDefault<Date>;
  };
  page_version: {
    id: Generated<number>;
    page_id: number;
    slug: string;
    title: string;
    description: string | null;
    body: Json<Document>;
    created_by: string;
    created_at: Made;
    published_at: InstantOrNull;
    published_by: WithDefault<string | null>;
  };
  dossier_article: { dossier_id: number; position: number; article_code: number; note: string | null };
  live_coverage: {
    article_code: number;
    ended_at: InstantOrNull;
    changed_at: WithDefault<Date>;
    version: WithDefault<number>;
  };
  live_entry: {
    id: Generated<number>;
    article_code: number;
    at: Instant;
    version_id: WithDefault<number | null>;
    version: WithDefault<number>;
    pinned: WithDefault<boolean>;
    withdrawn_at: InstantOrNull;
    withdrawn_reason: WithDefault<string | null>;
    withdrawn_by: WithDefault<string | null>;
    created_at: Made;
  };
  live_entry_version: {
    id: Generated<number>;
    entry_id: number;
    number: number;
    at: Instant;
    headline: string | null;
    body: Json<Document>;
    key_point: boolean;
    created_by: string;
    account_id: number | null;
    created_at: Made;
  };
  article_presence: {
    article_code: number;
    account_id: number;
    writing: boolean;
    since: WithDefault<Date>;
    seen_at: WithDefault<Date>;
  };
  assignment: {
    id: Generated<number>;
    what: string;
    section_id: number;
    assignee_id: number | null;
    due_at: Instant;
    article_code: number | null;
    state: WithDefault<"open" | "done" | "dropped">;
    created_by: string;
    created_at: Made;
    version: WithDefault<number>;
  };
  arrival: {
    origin: string;
    origin_key: string;
    article_code: number;
    fingerprint: string;
    original: string;
    arrived_at: Made;
  };
  comment: CommentTable;
  comment_count: {
    article_code: number;
    published: WithDefault<number>;
    pending: WithDefault<number>;
    unpublishable: WithDefault<number>;
  };
  comment_vote: { comment_id: number; voter: string; value: 1 | -1; at: Made };
  error_report: {
    id: Generated<number>;
    receipt: ColumnType<string, never, never>;
    article_code: number;
    revision_id: number;
    text: string;
    text_key: string;
    contact: string | null;
    state: WithDefault<"open" | "done" | "dropped">;
    note: WithDefault<string | null>;
    version: WithDefault<number>;
    created_at: Made;
    decided_at: InstantOrNull;
    decided_by: WithDefault<string | null>;
  };
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
  notice: {
    id: Generated<number>;
    account_id: number;
    kind: string;
    subject: string;
    detail: JSONColumnType<object>;
    caused_by: string | null;
    at: Made;
    read_at: InstantOrNull;
  };
  saved_filter: {
    id: Generated<number>;
    account_id: number;
    screen: string;
    name: string;
    name_key: string;
    filter: Json<Record<string, unknown>>;
    edition: WithDefault<EditionId>;
    for_newsroom: WithDefault<boolean>;
    for_section_id: WithDefault<number | null>;
    version: WithDefault<number>;
    created_at: Made;
  };
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
    joined: ColumnType<string | null, never, never>;
  };
  search_archive: { edition: string; documents: number; length: number };
  search_fresh: { id: Generated<number>; code: number };
  search_stale: { id: Generated<number>; code: number };
  search_unsent: { id: Generated<number>; code: number };
  search_changed: { id: Generated<number>; code: number };
  page_view: { hour: Instant; article_code: number; count: number };
}

interface MediaTable {
  id: string;
  sha256: string;
  kind: WithDefault<MediaKind>;
  format: string;
  width: number | null;
  height: number | null;
  bytes: number;
  colour: string | null;
  seconds: WithDefault<number | null>;
  language: WithDefault<string | null>;
  focus_x: WithDefault<number>;
  focus_y: WithDefault<number>;
  alt: string;
  caption: string | null;
  credit: string | null;
  created_at: Made;
  version: WithDefault<number>;
  added_by: WithDefault<string | null>;
  search_key: WithDefault<string>;
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

interface CommentTable {
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
}

export type CommentStatus = "pending" | "published" | "unpublishable";
