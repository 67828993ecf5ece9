-- The desk: whose an article is and how far, what is said about it beside the text, what is planned. Owners: articles,
-- planning.

create extension if not exists pg_trgm;

-- articles
alter table article
  -- Who began it; null for what came from elsewhere.
  add author_id integer references account,
  add assignee_id integer references account,
  -- To the millisecond, as cursors hold it.
  add changed_at timestamptz(3) not null default now(),
  -- Since when it stands at its state of the desk.
  add desk_since timestamptz(3),
  -- Why it was returned; null when it was not.
  add desk_reason text,
  -- From then on readers see it no more.
  add expires_at timestamptz,
  -- Of the newest revision, so that lists ask one table. `headline_key` is folded.
  add headline text not null default '',
  add headline_key text not null default '',
  add source_id integer references source,
  add tag_ids integer[] not null default '{}',
  -- The state of the draft; null when there is none.
  alter desk_state drop not null,
  alter desk_state drop default;

update article a
set headline = r.headline,
    -- Near enough to farsi's folding for what is there; the next change folds it exactly.
    headline_key = btrim(regexp_replace(translate(lower(r.headline),
      'آأإٱيىئېےكڪةۀہھەؤ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩،؛؟٪٫٬'
        || U&'\0621\0640\064b\064c\064d\064e\064f\0650\0651\0652\0654\0670\200c\200d\200e\200f\00ad',
      'اااایییییککهههههو01234567890123456789,;?%.,'), '\s+', ' ', 'g')),
    source_id = r.source_id,
    tag_ids = r.tag_ids,
    desk_state = case when a.draft_revision_id is not null then a.desk_state end,
    desk_since = case when a.draft_revision_id is not null then r.created_at end,
    -- What came from an archive changed when it was published there.
    changed_at = case
      when exists (select from arrival v where v.article_code = a.code) then coalesce(a.published_at, r.created_at)
      else greatest(r.created_at, a.corrected_at, a.withdrawn_at)
    end
from revision r
where r.id = coalesce(a.draft_revision_id, a.live_revision_id);

create index article_changed on article (changed_at desc, code desc);
create index article_section_changed on article (section_id, changed_at desc, code desc);
create index article_author on article (author_id, changed_at desc, code desc) where author_id is not null;
create index article_assignee on article (assignee_id, changed_at desc, code desc) where assignee_id is not null;
create index article_desk on article (desk_state, changed_at desc, code desc) where desk_state is not null;
create index article_source on article (source_id, changed_at desc, code desc) where source_id is not null;
create index article_kind_changed on article (kind, changed_at desc, code desc) where kind <> 'news';
create index article_withdrawn on article (changed_at desc, code desc) where withdrawn_at is not null;
create index article_never_live on article (changed_at desc, code desc) where live_revision_id is null;
create index article_expires on article (expires_at) where expires_at is not null;
create index article_headline on article using gin (headline_key gin_trgm_ops);
create index article_tags on article using gin (tag_ids);

create or replace view live_article as
select code, edition, slug, kind, section_id, live_revision_id, visible_at as published_at, corrected_at,
       breaking_until, importance, reply_to
from article
where visible_at <= now() and (expires_at is null or expires_at > now());

-- Who of the staff wrote a revision, by name in created_by and here as an account.
alter table revision add account_id integer references account;
create index revision_account on revision (account_id, id) where account_id is not null;

-- What colleagues say to each other beside the text. Readers never see it.
create table article_note (
  id bigint generated always as identity primary key,
  article_code bigint not null references article on delete cascade,
  -- `return`: why it was returned.
  kind text not null default 'note' check (kind in ('note', 'return')),
  text text not null,
  account_id integer references account,
  author text not null,
  at timestamptz(3) not null default now(),
  resolved_at timestamptz(3),
  resolved_by text
);
create index article_note_article on article_note (article_code, id);

-- planning: who covers what, by when
create table assignment (
  id integer generated always as identity primary key,
  what text not null,
  section_id integer not null references section,
  assignee_id integer references account,
  due_at timestamptz(3) not null,
  -- What came of it.
  article_code bigint references article on delete set null,
  state text not null default 'open' check (state in ('open', 'done', 'dropped')),
  created_by text not null,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index assignment_due on assignment (due_at, id);
create index assignment_assignee on assignment (assignee_id, due_at) where assignee_id is not null;
create index assignment_article on assignment (article_code) where article_code is not null;
create index article_embargo on article (embargo_until) where embargo_until is not null;
