-- Company at an article: who has it open at this moment, and whom a note beside it calls. Owner: articles.

-- Written every few seconds and worth nothing after a minute: what a crash takes is said again.
create unlogged table article_presence (
  article_code bigint not null references article on delete cascade,
  account_id integer not null references account on delete cascade,
  -- Something is typed that is not saved.
  writing boolean not null,
  since timestamptz(3) not null default now(),
  seen_at timestamptz(3) not null default now(),
  primary key (article_code, account_id)
);
create index article_presence_seen on article_presence (seen_at);

-- Ids of accounts.
alter table article_note add mentions integer[] not null default '{}';
