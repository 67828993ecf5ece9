-- search: articles that a search server of its own has not heard of yet. Empty without one.
create table search_unsent (
  id bigint generated always as identity primary key,
  code bigint not null
);
