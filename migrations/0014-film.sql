-- Films, sounds and subtitles beside the pictures. Owner: media.

alter table media
  add column kind text not null default 'picture' check (kind in ('picture', 'film', 'sound', 'subtitles')),
  -- How long it takes to play; null where the file does not say, and for what is not played.
  add column seconds real check (seconds >= 0),
  -- In which language subtitles are written, as BCP 47 has it.
  add column language text,
  alter column width drop not null,
  alter column height drop not null,
  alter column colour drop not null,
  alter column bytes type bigint;

alter table media
  add constraint media_is_whole check (
    case kind
      when 'picture' then width is not null and height is not null and colour is not null
      when 'film' then width is not null and height is not null
      when 'subtitles' then language is not null
      else true
    end
  );

-- The shelf of one kind, newest first.
create index media_kind on media (kind, created_at desc, id desc);
