-- What moderating needs of comments; merged tags and sources; whose account an audit entry is of; notices and saved
-- filters of accounts.

-- comments: a refusal has one reason of a list, and words of the moderator's own
alter table comment add note text;
update comment set note = reason, reason = 'other' where reason is not null;
alter table comment add constraint comment_reason check (reason in (
  'insult', 'accusation', 'off-topic', 'not-persian', 'personal-data', 'advertising', 'spam', 'repeat', 'law', 'other'));

-- Letters as they are compared: one for all spellings, no marks and half-spaces, Latin digits.
create function comment_fold(text) returns text language sql immutable strict parallel safe
return lower(translate($1,
  'آأإٱيىئېےكڪةۀہھەؤ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩'
    || U&'\0621\0640\064b\064c\064d\064e\064f\0650\0651\0652\0653\0654\0655\0670\200c\200d\200e\200f\00ad',
  'اااایییییککهههههو01234567890123456789'));
-- The words of a text, so that they are found by an index.
create function comment_words(text) returns text[] language sql immutable strict parallel safe
return string_to_array(
  btrim(regexp_replace(comment_fold($1), '[\s!-/:-@\[-`{-~«»،؛؟…–—‘’“”•]+', ' ', 'g')), ' ');

alter table comment
  add words text[] generated always as (comment_words(text)) stored,
  add name_key text generated always as (replace(comment_fold(name), ' ', '')) stored;
create index comment_words on comment using gin (words);
create index comment_name on comment (name_key, id) where name_key is not null;
create index comment_text on comment (text_key, id);
create index comment_status on comment (status, id);
drop index comment_pending;
create index comment_reason on comment (reason, id) where reason is not null;
create index comment_newsroom on comment (id) where from_newsroom;
create index comment_parent on comment (parent_id) where parent_id is not null;

-- A published answer shares the fate of what it answers: the counters are what readers see.
insert into comment_count (article_code, published, pending, unpublishable)
select c.article_code,
       count(*) filter (where standing = 'published'),
       count(*) filter (where standing = 'pending'),
       count(*) filter (where standing = 'unpublishable')
from (
  select c.article_code, case when c.status = 'published' and p.id is not null then p.status else c.status end standing
  from comment c left join comment p on p.id = c.parent_id
) c
group by c.article_code
on conflict (article_code) do update
  set published = excluded.published, pending = excluded.pending, unpublishable = excluded.unpublishable;

-- audit: names repeat and change, accounts do not; the entry outlives the account
alter table audit_entry add account_id integer;
create index audit_entry_account on audit_entry (account_id, id desc) where account_id is not null;
create index audit_entry_act on audit_entry (act, id desc);
create index audit_entry_at on audit_entry (at);

-- sections, sources, tags: changes name the version they are of
alter table section add version integer not null default 1;
alter table source add version integer not null default 1;
alter table tag add version integer not null default 1;

-- What was merged stays as another name of what it became, so that revisions and addresses that know it still lead
-- somewhere. One step, never a chain.
alter table source add merged_into integer references source on delete set null check (merged_into <> id);
alter table tag add merged_into integer references tag on delete set null check (merged_into <> id);
create function article_tag_leads() returns trigger language plpgsql as $$
begin
  select coalesce(merged_into, id) into new.tag_id from tag where id = new.tag_id;
  if exists (select from article_tag where tag_id = new.tag_id and article_code = new.article_code) then
    return null;
  end if;
  return new;
end
$$;
-- A revision may name a tag that was merged since; its article stands under what that tag became.
create trigger article_tag_leads before insert on article_tag for each row execute function article_tag_leads();
create index source_merged on source (merged_into) where merged_into is not null;
create index tag_merged on tag (merged_into) where merged_into is not null;
create index tag_name on tag (name_key text_pattern_ops);
create index source_name on source (name_key text_pattern_ops);

-- notices: what one of the staff should know of
create table notice (
  id bigint generated always as identity primary key,
  account_id integer not null references account on delete cascade,
  kind text not null,
  subject text not null,
  detail jsonb not null default '{}',
  -- Who caused it, by name; null is nobody of the staff.
  caused_by text,
  at timestamptz not null default now(),
  read_at timestamptz
);
create index notice_account on notice (account_id, id desc);
create index notice_subject on notice (subject, id desc);
create index notice_unread on notice (account_id, id desc) where read_at is null;

-- filters: how one of the staff likes to look at a list
create table saved_filter (
  id integer generated always as identity primary key,
  account_id integer not null references account on delete cascade,
  screen text not null,
  name text not null,
  name_key text not null,
  filter jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  unique (account_id, screen, name_key)
);
