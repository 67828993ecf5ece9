-- What was said most about lately, without reading what was said for years.
create index comment_said on comment (created_at) where status = 'published';
