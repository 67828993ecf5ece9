-- What readers say is wrong in an article. Owner: reports.
create table error_report (
  id bigint generated always as identity primary key,
  receipt uuid not null unique default gen_random_uuid(),
  article_code bigint not null references article,
  -- What the reader saw.
  revision_id bigint not null references revision,
  text text not null,
  text_key text not null,
  -- How to answer, where the reader says so; the newsroom alone sees it.
  contact text,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  -- What the desk says of it, to itself.
  note text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by text
);
create index error_report_state on error_report (state, id);
create index error_report_article on error_report (article_code, id);
create index error_report_repeat on error_report (article_code, text_key);
