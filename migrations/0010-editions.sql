-- Editions: the same newsroom in other languages. A section, tag or front belongs to one edition, and an article to that
-- of its section. Owners as before: sections, tags, fronts, articles.

alter table section
  add column edition text not null default 'fa' check (edition in ('fa', 'ar', 'en')),
  drop constraint section_slug_key,
  drop constraint section_name_key_key,
  add unique (edition, slug),
  add unique (edition, name_key);

alter table tag
  add column edition text not null default 'fa' check (edition in ('fa', 'ar', 'en')),
  drop constraint tag_slug_key,
  drop constraint tag_name_key_key,
  add unique (edition, slug),
  add unique (edition, name_key);

alter table front
  add column edition text not null default 'fa' check (edition in ('fa', 'ar', 'en')),
  drop constraint front_section_id_key,
  add unique nulls not distinct (edition, section_id);

alter table article
  -- The article of another edition that this one says again; translations of one original all name it.
  add column translation_of bigint references article check (translation_of <> code);
create index article_translation on article (translation_of) where translation_of is not null;
-- A small edition's newest must not be looked for among all others.
create index article_edition_visible on article (edition, visible_at desc, code desc)
  where visible_at is not null and edition <> 'fa';

-- Whatever way an article comes to its section, its edition follows.
create function article_edition() returns trigger language plpgsql as $$
begin
  select edition into new.edition from section where id = new.section_id;
  return new;
end
$$;
create trigger article_edition before insert or update of section_id on article
  for each row execute function article_edition();

create or replace view live_article as
select code, edition, slug, kind, section_id, live_revision_id, visible_at as published_at, corrected_at,
       breaking_until, importance, reply_to, translation_of
from article
where visible_at <= now() and (expires_at is null or expires_at > now());
