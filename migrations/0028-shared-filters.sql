-- filters: one can be shared, with the whole newsroom or with the people of a section. When the section goes, it is its
-- owner's alone again. Each belongs to an edition, since sections and tags do.
alter table saved_filter
  add column edition text not null default 'fa',
  add column for_newsroom boolean not null default false,
  add column for_section_id integer references section on delete set null,
  add constraint saved_filter_shared_once check (not (for_newsroom and for_section_id is not null)),
  drop constraint saved_filter_account_id_screen_name_key_key,
  add unique (account_id, edition, screen, name_key);
create index saved_filter_shared on saved_filter (edition, screen) where for_newsroom or for_section_id is not null;
