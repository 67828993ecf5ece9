-- Dossiers: special files that gather articles, arranged as drafts and published whole. Owner: dossiers.

create table dossier (
  id integer generated always as identity primary key,
  edition text not null default 'fa',
  slug text not null,
  -- Of the newest version; its folded form is one for all spellings.
  name text not null,
  name_key text not null,
  -- What readers see; null is nothing yet.
  live_version_id bigint,
  -- What is being arranged; null is nothing other than what readers see.
  draft_version_id bigint,
  -- Readers found it for the first time then.
  published_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawn_reason text,
  -- Counts every change, of the draft too.
  version integer not null default 1,
  changed_at timestamptz(3) not null default now(),
  unique (edition, slug),
  unique (edition, name_key)
);

-- One state of a dossier, complete. It is written once; that it was published is told of it once.
create table dossier_version (
  id bigint generated always as identity primary key,
  dossier_id integer not null references dossier on delete cascade,
  name text not null,
  intro jsonb not null,
  picture_id text references media,
  -- [{code, note}] in the dossier's order
  entries jsonb not null,
  created_by text not null,
  created_at timestamptz(3) not null default now(),
  published_at timestamptz(3),
  published_by text
);
create index dossier_version_dossier on dossier_version (dossier_id, id desc);
alter table dossier
  add foreign key (live_version_id) references dossier_version deferrable initially deferred,
  add foreign key (draft_version_id) references dossier_version deferrable initially deferred;

create trigger dossier_version_is_final before update on dossier_version for each row
  when (old.published_at is not null
    or (old.id, old.dossier_id, old.name, old.intro, old.picture_id, old.entries, old.created_by, old.created_at)
      is distinct from
      (new.id, new.dossier_id, new.name, new.intro, new.picture_id, new.entries, new.created_by, new.created_at))
  execute function refuse_change();
create trigger dossier_version_is_kept before delete on dossier_version for each row
  when (pg_trigger_depth() = 0) execute function refuse_change();

-- Which articles readers find in a dossier: the live version's entries, so that an article knows its dossiers.
create table dossier_article (
  dossier_id integer not null references dossier on delete cascade,
  position integer not null,
  article_code bigint not null references article on delete cascade,
  note text,
  primary key (dossier_id, position),
  unique (dossier_id, article_code)
);
create index dossier_article_article on dossier_article (article_code);
