-- A page that was never published can be thrown into the bin, and taken out of it again; its address is free meanwhile.
-- Owner: pages.
alter table page
  add column binned_at timestamptz(3),
  add column binned_by text,
  add check (binned_at is null or live_version_id is null),
  drop constraint page_edition_slug_key;
create unique index page_slug on page (edition, slug) where binned_at is null;
