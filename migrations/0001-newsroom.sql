-- The newsroom. Each table names its owner (a folder of src/newsroom), the only one that writes it.

-- settings
create table setting (
  key text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now()
);

-- accounts
create table account (
  id integer generated always as identity primary key,
  name text not null,
  email text not null unique,
  role text not null,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);

-- audit: who did what; written once, never changed
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor text not null,
  act text not null,
  subject text not null,
  detail jsonb not null default '{}'
);
create index audit_entry_subject on audit_entry (subject, id desc);

-- outbox: what happened, for those who must hear of it after the transaction
create table event (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  kind text not null,
  payload jsonb not null
);

-- acts: results of writes by the caller's own key, so that a repeated call has one effect
create table idempotency (
  key text primary key,
  act text not null,
  result jsonb,
  at timestamptz not null default now()
);

-- media
create table media (
  id text primary key,
  sha256 text not null unique,
  format text not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  colour text not null,
  focus_x real not null default 0.5,
  focus_y real not null default 0.5,
  alt text not null,
  caption text,
  credit text,
  created_at timestamptz not null default now()
);

-- sections: two levels
create table section (
  id integer generated always as identity primary key,
  slug text not null unique,
  name text not null,
  name_key text not null unique,
  parent_id integer references section,
  position integer not null default 0,
  -- False for one that a draft named: readers hear of it when an article of it is public.
  announced boolean not null default true
);

-- sources
create table source (
  id integer generated always as identity primary key,
  name text not null,
  name_key text not null unique,
  url text
);

-- tags: one identity for all spellings
create table tag (
  id integer generated always as identity primary key,
  slug text not null unique,
  name text not null,
  name_key text not null unique,
  intro text
);

-- articles
create sequence article_code start 100001;

create table article (
  code bigint primary key check (code between 1 and 9007199254740991),
  edition text not null default 'fa',
  -- Kept from the first publication on, whatever becomes of the headline.
  slug text not null default '',
  kind text not null,
  section_id integer not null references section,
  desk_state text not null default 'draft' check (desk_state in ('draft', 'in-review', 'ready', 'returned')),
  -- Draft and live are independent facts.
  draft_revision_id bigint,
  live_revision_id bigint,
  published_at timestamptz,
  embargo_until timestamptz,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  corrected_at timestamptz,
  breaking_until timestamptz,
  importance smallint not null default 2 check (importance between 1 and 5),
  reply_to bigint references article,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  -- The one instant that readers' queries ask about; null is never.
  visible_at timestamptz generated always as (
    case
      when live_revision_id is not null and withdrawn_at is null and published_at is not null
      then greatest(published_at, embargo_until)
    end
  ) stored
);
create index article_visible on article (visible_at desc, code desc) where visible_at is not null;
create index article_section_visible on article (section_id, visible_at desc, code desc) where visible_at is not null;
create index article_kind_visible on article (kind, visible_at desc, code desc) where visible_at is not null;
create index article_breaking on article (breaking_until) where breaking_until is not null;
create index article_reply on article (reply_to) where reply_to is not null;

-- One state of an article, complete: never changed, never removed.
create table revision (
  id bigint generated always as identity primary key,
  article_code bigint not null references article,
  number integer not null,
  created_at timestamptz not null default now(),
  created_by text not null,
  kind text not null,
  section_id integer not null references section,
  kicker text,
  headline text not null,
  lead text,
  body jsonb not null,
  byline text,
  source_id integer references source,
  source_url text,
  picture_id text references media,
  picture_caption text,
  tag_ids integer[] not null default '{}',
  related_codes bigint[] not null default '{}',
  -- What readers are told about this change, if anything.
  correction_note text,
  unique (article_code, number)
);
alter table article
  add foreign key (draft_revision_id) references revision deferrable initially deferred,
  add foreign key (live_revision_id) references revision deferrable initially deferred;

create table article_tag (
  tag_id integer not null references tag,
  article_code bigint not null references article,
  primary key (tag_id, article_code)
);
create index article_tag_article on article_tag (article_code);

-- Records that came from elsewhere, as they came.
create table arrival (
  origin text not null,
  origin_key text not null,
  article_code bigint not null references article,
  fingerprint text not null,
  original text not null,
  arrived_at timestamptz not null default now(),
  primary key (origin, origin_key)
);
create index arrival_article on arrival (article_code);

-- comments
create table comment (
  id bigint generated always as identity primary key,
  receipt uuid not null unique default gen_random_uuid(),
  article_code bigint not null references article,
  parent_id bigint references comment,
  name text,
  text text not null,
  text_key text not null,
  status text not null default 'pending' check (status in ('pending', 'published', 'unpublishable')),
  reason text,
  from_newsroom boolean not null default false,
  up integer not null default 0,
  down integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  decided_by text
);
create index comment_article on comment (article_code, id);
create index comment_pending on comment (id) where status = 'pending';
create index comment_repeat on comment (article_code, text_key);

create table comment_count (
  article_code bigint primary key references article,
  published integer not null default 0,
  pending integer not null default 0,
  unpublishable integer not null default 0
);

create table comment_vote (
  comment_id bigint not null references comment,
  voter text not null,
  value smallint not null check (value in (1, -1)),
  at timestamptz not null default now(),
  primary key (comment_id, voter)
);

-- fronts: cards that an editor pinned; the rest fills itself
create table front_pin (
  front text not null,
  position integer not null,
  article_code bigint not null references article,
  headline text,
  pinned_until timestamptz,
  pinned_at timestamptz not null default now(),
  primary key (front, position)
);

-- views
create table page_view (
  hour timestamptz not null,
  article_code bigint not null references article,
  count integer not null,
  primary key (hour, article_code)
);

-- What every reader's query starts from: live, due, not withdrawn, by the database's own clock.
create view live_article as
select code, edition, slug, kind, section_id, live_revision_id, visible_at as published_at, corrected_at,
       breaking_until, importance, reply_to
from article
where visible_at <= now();

create function refuse_change() returns trigger language plpgsql as $$
begin
  -- The demonstration newsroom is the one thing that can be taken away again.
  if tg_op = 'DELETE' and current_setting('dabir.removing_demo', true) = 'on' then
    return old;
  end if;
  raise exception '% is written once and never changed or removed', tg_table_name;
end
$$;
create trigger revision_is_final before update or delete on revision for each row execute function refuse_change();
create trigger audit_entry_is_final before update or delete on audit_entry for each row execute function refuse_change();
