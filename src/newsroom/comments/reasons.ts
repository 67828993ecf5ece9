// Why a comment is not published. «spam» is one of them and no state of its own: such a comment is counted among the
// unpublishable like any other, so that no comment vanishes from the counters that readers see.
export const REFUSAL_REASONS = [
  "insult",
  "accusation",
  "off-topic",
  "not-persian",
  "personal-data",
  "advertising",
  "spam",
  "repeat",
  "law",
  "other",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
