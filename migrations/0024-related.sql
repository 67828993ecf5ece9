-- Related articles, chosen ahead and refreshed while the newsroom runs. Owner: related.
create table related_article (
  article_code bigint primary key references article on delete cascade,
  -- News codes, the best first.
  codes bigint[] not null default '{}',
  -- What editors never want to see beside it.
  banned bigint[] not null default '{}',
  chosen_at timestamptz(3),
  -- Is to be chosen, or chosen anew.
  stale boolean not null default true
);
create index related_article_stale on related_article (article_code desc) where stale;

-- Tags (owner: tags) say what they name: a person, a place, an organisation; null and topic are a subject.
alter table tag add kind text check (kind in ('person', 'place', 'organisation', 'topic'));
