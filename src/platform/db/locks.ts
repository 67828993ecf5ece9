// The advisory locks of the database, by what is done under them: one number each, all in one place, so that no two
// works ever wait for each other by mistake. An operator finds them in `pg_locks`.

export const LOCKS = {
  migration: 7_203_115,
  seedingDemo: 7_203_116,
  countingTerms: 7_203_122,
  rebuildingSearch: 7_203_123,
  choosingRelated: 7_203_124,
  placingStories: 7_203_125,
} as const;
