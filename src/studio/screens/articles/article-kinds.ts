// The kinds an article can be of, in the order that forms and filters offer them.
export const KINDS = [
  "news",
  "report",
  "interview",
  "op-ed",
  "gallery",
  "video",
  "live",
  "audio",
  "right-of-reply",
  "advertorial",
] as const;
