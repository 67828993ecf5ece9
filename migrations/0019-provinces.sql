-- A section may be a province (ISO 3166-2:IR); an edition has each once.
alter table section add column province text check (province ~ '^IR-(0[0-9]|[12][0-9]|30)$');
create unique index section_province on section (edition, province) where province is not null;
