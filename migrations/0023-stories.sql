-- Stories: which articles tell one report. Owner: stories.

create table story_article (
  article_code bigint primary key references article on delete cascade,
  -- News code of the article that the story began with; an article that nobody else tells has a story of its own.
  story_code bigint not null,
  -- How it tells what was told before: as it stands (copy), with new figures or more of it (update).
  kind text not null default 'first' check (kind in ('first', 'copy', 'update')),
  -- found: by likeness, and looked for again when its text changes. What an editor joined or set apart stays so.
  placed text not null default 'found' check (placed in ('found', 'joined', 'apart')),
  -- When it was filed, or published elsewhere.
  told_at timestamptz(3) not null,
  -- Under which alike texts of the same days meet; none for a text too short to be known again.
  keys integer[] not null
);
create index story_article_story on story_article (story_code, told_at);
-- Without a list of what is not sorted in yet: every lookup would go through all of it.
create index story_article_keys on story_article using gin (keys) with (fastupdate = off);
