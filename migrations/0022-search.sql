-- search: what can be found of an article, and how common each word is. Everything here follows from articles and can be
-- made anew (`dabir search rebuild`).

-- One row for what is live, a second one where a draft differs. Time is not judged here but by `live_article`.
create table search_row (
  code bigint not null,
  draft boolean not null,
  edition text not null,
  section_id integer not null,
  kind text not null,
  -- When readers see it; of a draft, when it was changed.
  at timestamptz not null,
  -- Words, for weighing short texts against long ones.
  length integer not null,
  -- Every term by four bytes of its hash, and how much it weighs in the text in one byte.
  weights bytea not null,
  tsv tsvector not null,
  primary key (code, draft)
) with (toast_tuple_target = 128);
-- Out of the row: rows are walked by the ten thousand, and these are read of some hundred.
alter table search_row alter weights set storage external;
alter table search_row alter tsv set storage external;
create index search_row_tsv on search_row using gin (tsv) where not draft;
create index search_row_at on search_row (edition, at desc, code desc) where not draft;
create index search_row_draft_tsv on search_row using gin (tsv) where draft;

-- In how many live articles of an edition a term stands. Counted in strides, never while an article is saved.
create table search_term (
  edition text not null,
  term text not null,
  documents integer not null,
  -- Of a word with a half-space that no table knows: its letters joined.
  joined text generated always as (case when term like '~%' then replace(substr(term, 2), U&'\200c', '') end) stored,
  primary key (edition, term)
);
create index search_term_joined on search_term (edition, joined) where joined is not null;
create index search_term_prefix on search_term (edition, term text_pattern_ops);

-- How large an edition's archive is, as its terms were counted.
create table search_archive (
  edition text primary key,
  documents integer not null,
  length bigint not null
);

-- Articles that are not counted yet.
create table search_fresh (
  id bigint generated always as identity primary key,
  code bigint not null
);

-- Articles that changed while the index is made anew.
create table search_changed (
  id bigint generated always as identity primary key,
  code bigint not null
);

-- Articles whose rows follow in a while: an act that touches thousands of them, such as the merging of two tags, does not
-- wait for their rows.
create table search_stale (
  id bigint generated always as identity primary key,
  code bigint not null
);
