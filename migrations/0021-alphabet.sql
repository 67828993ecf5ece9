-- Names in the order of the alphabet: an index for each order that lists ask for. Owners: tags, authors, sources.
-- They are of use for lists alone: after a new version of the ICU library `reindex` puts them right.

create index tag_order_fa on tag (name collate "fa-x-icu", id) where merged_into is null and edition = 'fa';
create index tag_order_ar on tag (name collate "ar-x-icu", id) where merged_into is null and edition = 'ar';
create index tag_order_en on tag (name collate "en-x-icu", id) where merged_into is null and edition = 'en';
create index author_order_fa on author (name collate "fa-x-icu", id) where merged_into is null and edition = 'fa';
create index author_order_ar on author (name collate "ar-x-icu", id) where merged_into is null and edition = 'ar';
create index author_order_en on author (name collate "en-x-icu", id) where merged_into is null and edition = 'en';
create index source_order on source (name collate "fa-x-icu", id) where merged_into is null;
