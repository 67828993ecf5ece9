-- Where articles of one story meet (owner: stories): one row a number, so that of each number only the newest are
-- looked at, however many alike texts lie under it. No foreign key: it would ask for an index of its own, and what
-- is left of an article that is gone leads nowhere.
create table story_mark (
  article_code bigint not null,
  key integer not null,
  primary key (key, article_code)
);
insert into story_mark (article_code, key)
  select article_code, unnest(keys) from story_article on conflict do nothing;
drop index story_article_keys;

-- What was saved at the same moment could not be seen: whoever is fresh is looked at once more.
alter table story_article add fresh boolean not null default false;
create index story_article_fresh on story_article (article_code) where fresh;
