-- The bin: drafts that nobody was ever shown and that were thrown away. They stay whole, with who did it and when, and
-- can be recovered. Owner: articles.

alter table article
  add binned_at timestamptz(3),
  -- Name of who threw it away.
  add binned_by text,
  -- What readers see or saw is never thrown away: that is withdrawn.
  add check (binned_at is null or live_revision_id is null);
create index article_binned on article (changed_at desc, code desc) where binned_at is not null;
