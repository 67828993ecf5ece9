-- search: the word that the archive has and that is nearest to one with a slip.
create index search_term_near on search_term using gin (term gin_trgm_ops) where term ~ '^[[:alpha:]]';
