-- addresses: where addresses of the system before lead, as the operator told. Asked when no route knows an address.
create table old_address (
  kind text not null check (kind in ('address', 'pattern', 'section', 'tag')),
  -- The key under which it is found: decoded and folded; the id of a section or a tag.
  old text not null,
  -- As the operator wrote it.
  written text not null,
  -- A path of ours, perhaps with placeholders; of a section or a tag its slug.
  leads_to text not null,
  added_at timestamptz not null default now(),
  primary key (kind, old)
);

-- A record that came from elsewhere is found by the number or the address it had there.
create index arrival_key on arrival (origin_key);
