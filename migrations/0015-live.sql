-- Live coverage: what is told of an event while it goes on, entry by entry, in an article of the kind `live`. Owner:
-- live.

create table live_coverage (
  article_code bigint primary key references article on delete cascade,
  -- Null: it goes on.
  ended_at timestamptz(3),
  -- When readers last got to see something new.
  changed_at timestamptz(3) not null default now(),
  -- Counts every change, of the entries too.
  version integer not null default 0
);

-- An entry is its identity; what it says are its versions.
create table live_entry (
  id bigint generated always as identity primary key,
  article_code bigint not null references live_coverage on delete cascade,
  -- Of the newest version: when what it tells happened.
  at timestamptz(3) not null,
  version_id bigint,
  version integer not null default 1,
  pinned boolean not null default false,
  withdrawn_at timestamptz(3),
  withdrawn_reason text,
  withdrawn_by text,
  created_at timestamptz(3) not null default now()
);
create index live_entry_article on live_entry (article_code, at desc, id desc);
create unique index live_entry_pinned on live_entry (article_code) where pinned;

create table live_entry_version (
  id bigint generated always as identity primary key,
  entry_id bigint not null references live_entry on delete cascade,
  number integer not null,
  at timestamptz(3) not null,
  headline text,
  body jsonb not null,
  key_point boolean not null,
  created_by text not null,
  account_id integer references account,
  created_at timestamptz(3) not null default now(),
  unique (entry_id, number)
);
alter table live_entry add foreign key (version_id) references live_entry_version deferrable initially deferred;

create trigger live_entry_version_is_final before update on live_entry_version
  for each row execute function refuse_change();
-- It goes only with its article.
create trigger live_entry_version_is_kept before delete on live_entry_version for each row
  when (pg_trigger_depth() = 0) execute function refuse_change();
