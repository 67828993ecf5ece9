-- Pages that the newsroom writes of itself: about, contact, terms. Owner: pages.

create table page (
  id integer generated always as identity primary key,
  edition text not null default 'fa',
  -- Of the newest version.
  slug text not null,
  title text not null,
  -- Where readers find it, and once did when it was withdrawn; null is nowhere yet.
  live_slug text,
  -- Its place in the foot of every page; null is none.
  foot_position integer,
  -- What readers see; null is nothing yet.
  live_version_id bigint,
  -- What is being written; null is nothing other than what readers see.
  draft_version_id bigint,
  -- Readers found it for the first time then.
  published_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawn_reason text,
  -- Counts every change, of the draft too.
  version integer not null default 1,
  changed_at timestamptz(3) not null default now(),
  unique (edition, slug),
  unique (edition, live_slug)
);

-- One state of a page, complete. It is written once; that it was published is told of it once.
create table page_version (
  id bigint generated always as identity primary key,
  page_id integer not null references page on delete cascade,
  slug text not null,
  title text not null,
  -- For search engines and messengers; null is the first paragraph of the body.
  description text,
  body jsonb not null,
  created_by text not null,
  created_at timestamptz(3) not null default now(),
  published_at timestamptz(3),
  published_by text
);
create index page_version_page on page_version (page_id, id desc);
-- Where a page stood before it got another address.
create index page_version_slug on page_version (slug) where published_at is not null;
alter table page
  add foreign key (live_version_id) references page_version deferrable initially deferred,
  add foreign key (draft_version_id) references page_version deferrable initially deferred;

create trigger page_version_is_final before update on page_version for each row
  when (old.published_at is not null
    or (old.id, old.page_id, old.slug, old.title, old.description, old.body, old.created_by, old.created_at)
      is distinct from
      (new.id, new.page_id, new.slug, new.title, new.description, new.body, new.created_by, new.created_at))
  execute function refuse_change();
create trigger page_version_is_kept before delete on page_version for each row
  when (pg_trigger_depth() = 0) execute function refuse_change();

-- What the settings said of the newsroom, paragraph by paragraph, becomes its page «about» in each edition.
with said (edition, title, paragraphs) as (
  select 'fa', 'درباره ما', value from setting where key = 'about'
  union all
  select own.edition, case own.edition when 'ar' then 'من نحن' else 'About us' end, own.words -> 'about'
  from setting, jsonb_each(setting.value) as own (edition, words)
  where key = 'editions' and own.edition in ('ar', 'en')
), told as (
  select said.edition, said.title, jsonb_build_object('type', 'doc', 'version', 2, 'content', jsonb_agg(
    jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(
      jsonb_build_object('type', 'text', 'text', paragraph.line))) order by paragraph.place)) as body
  from said, lateral (
    select btrim(regexp_replace(one, '[\s\u202a-\u202e\u2066-\u2069]+', ' ', 'g')) as line, place
    from jsonb_array_elements_text(said.paragraphs) with ordinality as own (one, place)
  ) as paragraph
  where jsonb_typeof(said.paragraphs) = 'array' and paragraph.line <> ''
  group by said.edition, said.title
), pages as (
  insert into page (edition, slug, title, live_slug, foot_position, published_at)
  select edition, 'about', title, 'about', 1, now() from told
  returning id, edition
), versions as (
  insert into page_version (page_id, slug, title, body, created_by, published_at, published_by)
  select pages.id, 'about', told.title, told.body, 'system:dabir', now(), 'system:dabir'
  from pages join told using (edition)
)
select 1;
update page set live_version_id = own.id from page_version own where own.page_id = page.id;

delete from setting where key = 'about';
update setting set value = (
  select jsonb_object_agg(edition, words - 'about') from jsonb_each(setting.value) as own (edition, words)
) where key = 'editions' and setting.value <> '{}';
