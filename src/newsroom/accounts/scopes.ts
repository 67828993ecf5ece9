// What a token of the API can be allowed: to read or to change one kind of thing.
export const SCOPES = [
  "articles.read",
  "articles.write",
  "fronts.read",
  "fronts.write",
  "comments.read",
  "comments.write",
  "media.read",
  "media.write",
  "newsroom.read",
  "newsroom.write",
  "staff.read",
  "staff.write",
] as const;
export type Scope = (typeof SCOPES)[number];
