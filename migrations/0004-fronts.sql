-- Fronts that are arranged as drafts and published whole. Owner: fronts.

create table front (
  id integer generated always as identity primary key,
  -- Null: the front of the whole site.
  section_id integer unique nulls not distinct references section on delete cascade,
  -- What readers see; null is nothing pinned.
  live_version_id bigint,
  -- What is being arranged; null is nothing other than what readers see.
  draft_version_id bigint,
  -- Counts every change, of the draft too.
  version integer not null default 0
);

-- One arrangement of a front, complete. It is written once; that it was published is told of it once.
create table front_version (
  id bigint generated always as identity primary key,
  front_id integer not null references front on delete cascade,
  -- [{position, code, headline, kicker, picture, until}] by position
  cards jsonb not null,
  created_by text not null,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  published_by text,
  note text
);
create index front_version_published on front_version (front_id, id desc) where published_at is not null;
alter table front
  add foreign key (live_version_id) references front_version,
  add foreign key (draft_version_id) references front_version;

create trigger front_version_is_final before update on front_version for each row
  when (old.published_at is not null
    or (old.id, old.front_id, old.cards, old.created_by, old.created_at)
      is distinct from (new.id, new.front_id, new.cards, new.created_by, new.created_at))
  execute function refuse_change();
-- It goes only with its section.
create trigger front_version_is_kept before delete on front_version for each row
  when (pg_trigger_depth() = 0) execute function refuse_change();

-- What was pinned so far is the first version of its front; an article pinned twice keeps its first place.
insert into front (section_id, version)
select distinct s.id, 1
from front_pin p left join section s on s.slug = p.front and p.front <> 'home'
where p.front = 'home' or s.id is not null;

insert into front_version (front_id, cards, created_by, created_at, published_at, published_by)
select f.id,
       jsonb_agg(jsonb_build_object(
         'position', p.position, 'code', p.article_code, 'headline', p.headline,
         'kicker', null, 'picture', null, 'until', p.pinned_until) order by p.position),
       'system:dabir', max(p.pinned_at), max(p.pinned_at), 'system:dabir'
from (
  select distinct on (front, article_code) * from front_pin order by front, article_code, position
) p
left join section s on s.slug = p.front and p.front <> 'home'
join front f on f.section_id is not distinct from s.id
where p.front = 'home' or s.id is not null
group by f.id;

update front set live_version_id = v.id from front_version v where v.front_id = front.id;

drop table front_pin;

-- media: the staff's list of pictures, newest first
create index media_newest on media (created_at desc, id desc);
