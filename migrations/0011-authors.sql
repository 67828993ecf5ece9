-- Who writes: people and pen names with a page of their own. Owners: authors, articles.

-- authors: one identity for all spellings of a name; a merged one stays as another name of what it became
create table author (
  id integer generated always as identity primary key,
  edition text not null default 'fa',
  slug text not null,
  name text not null,
  name_key text not null,
  -- What stands under the name: «خبرنگار شهر».
  role_line text,
  intro text,
  picture_id text references media,
  -- Whose pen it is, where it is one of the staff.
  account_id integer references account,
  version integer not null default 1,
  -- One step, never a chain.
  merged_into integer references author on delete set null check (merged_into <> id),
  unique (edition, slug),
  unique (edition, name_key)
);
create index author_merged on author (merged_into) where merged_into is not null;
create index author_name on author (name_key text_pattern_ops);
create index author_picture on author (picture_id) where picture_id is not null;
create index author_account on author (account_id) where account_id is not null;

-- articles: as a revision was given them; what they became since is asked when it is shown
alter table revision add author_ids integer[] not null default '{}';

-- The index of whoever began an article bears this name so far.
alter index article_author rename to article_begun_by;

create table article_author (
  author_id integer not null references author,
  article_code bigint not null references article,
  primary key (author_id, article_code)
);
create index article_author_article on article_author (article_code);

create function article_author_leads() returns trigger language plpgsql as $$
begin
  select coalesce(merged_into, id) into new.author_id from author where id = new.author_id;
  if exists (select from article_author where author_id = new.author_id and article_code = new.article_code) then
    return null;
  end if;
  return new;
end
$$;
-- A revision may name an author that was merged since; its article stands under what that one became.
create trigger article_author_leads before insert on article_author for each row execute function article_author_leads();

-- Who is named in a byline, as newsroom/authors/byline-names.ts reads it: people, never desks.
create function pg_temp.byline_names(byline text) returns text[] language sql immutable as $$
  with part as (
    -- As names are kept: Persian letters, no half-space after a letter that joins nothing.
    select regexp_replace(translate(btrim(one, E' \t\u200c'), 'يىك', 'ییک'), E'([اآدذرزژو])\u200c+', '\1', 'g') as name, place
    from regexp_split_to_table(btrim(byline), '\s*[،؛,;]\s*|\s+و\s+') with ordinality as split(one, place)
  )
  select case
    when bool_and(
      name ~ ('^[^\s0-9۰-۹٠-٩:/|()«»"@]+([ ' || U&'\00a0' || ']+[^\s0-9۰-۹٠-٩:/|()«»"@]+){1,3}$')
      and comment_fold(name) !~ '(^|\s)(گروه|سرویس|دفتر|میز|بخش|واحد|تحریریه|دبیر|دبیرخانه|خبرنگار|خبرنگاران|عکاس|مترجم|ترجمه|نویسنده|خبرگزاری|روزنامه|پایگاه|سایت|شبکه|باشگاه|روابط|بازرگانی|مرکز|اداره|سازمان|شرکت|موسسه|انجمن|ستاد|وزارت|شورای|دانشگاه)(\s|$)'
    ) then array_agg(name order by place)
    else '{}'
  end
  from part
$$;

create temp table named on commit drop as
select edition, byline, name, place, regexp_replace(comment_fold(name), '[\s_#]+', '', 'g') as name_key
from (select distinct a.edition, r.byline from revision r join article a on a.code = r.article_code where r.byline is not null) written
cross join lateral unnest(pg_temp.byline_names(byline)) with ordinality as one(name, place);

with person as (
  select distinct on (edition, name_key) edition, name, name_key,
         btrim(regexp_replace(lower(name), '[^[:alnum:]]+', '-', 'g'), '-') as slug
  from named order by edition, name_key, name
)
insert into author (edition, name, name_key, slug)
select edition, name, name_key,
       case when slug <> '' and row_number() over (partition by edition, slug order by name_key) = 1 then slug
            else concat_ws('-', nullif(slug, ''), left(encode(sha256(convert_to(name_key, 'UTF8')), 'hex'), 8)) end
from person;

-- Nothing that was written changes: the new column says who is named in words that stand there already.
alter table revision disable trigger revision_is_final;
update revision r set author_ids = known.ids
from (
  select n.edition, n.byline, array_agg(distinct_id order by first_place) as ids
  from (
    select n.edition, n.byline, p.id as distinct_id, min(n.place) as first_place
    from named n join author p on p.edition = n.edition and p.name_key = n.name_key
    group by n.edition, n.byline, p.id
  ) n group by n.edition, n.byline
) known
join article a on a.edition = known.edition
where r.byline = known.byline and a.code = r.article_code;
alter table revision enable trigger revision_is_final;

insert into article_author (author_id, article_code)
select unnest(r.author_ids), a.code from article a join revision r on r.id = a.live_revision_id
where r.author_ids <> '{}';
