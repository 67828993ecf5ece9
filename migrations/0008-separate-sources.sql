-- Merged sources can be separated again: each keeps the name it had. Owner: sources.

alter table source add merged_name text;

update source s
set merged_name = coalesce(
  (select e.detail ->> 'name' from audit_entry e
   where e.act = 'sources.merge' and e.subject = 'source:' || s.id order by e.id desc limit 1),
  s.name)
where s.merged_into is not null;
