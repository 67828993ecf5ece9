// The features of the newsroom in one line: a later one may import an earlier one, never the reverse.
export const FEATURES = [
  "audit",
  "accounts",
  "settings",
  "media",
  "sections",
  "sources",
  "tags",
  "notices",
  "filters",
  "articles",
  "planning",
  "comments",
  "fronts",
  "views",
  "reading",
] as const;
