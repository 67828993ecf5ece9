-- search: words that stand nearly everywhere; neighbours among them are kept as pairs too, so that phrases of them are
-- found without looking into every text. Settled when the index is made anew, never in between: all rows agree on it.
alter table search_term add paired boolean not null default false;
create index search_term_paired on search_term (edition) where paired;
