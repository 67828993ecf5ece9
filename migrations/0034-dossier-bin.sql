-- A dossier that was never published can be thrown into the bin, and taken out of it again; its name and its address are
-- free meanwhile. Owner: dossiers.
alter table dossier
  add column binned_at timestamptz(3),
  add column binned_by text,
  add check (binned_at is null or live_version_id is null),
  drop constraint dossier_edition_slug_key,
  drop constraint dossier_edition_name_key_key;
create unique index dossier_slug on dossier (edition, slug) where binned_at is null;
create unique index dossier_name_key on dossier (edition, name_key) where binned_at is null;
