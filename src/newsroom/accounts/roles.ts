// The roles of a newsroom. What each may do stands in policy.ts.
export const ROLES = [
  "reporter",
  "copy-editor",
  "desk-editor",
  "editor-in-chief",
  "photo-editor",
  "moderator",
  "front-editor",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];
