// What readers are told of an article's corrections, oldest first.
import { sql } from "kysely";

export interface Correction {
  at: Date;
  note: string;
}

type Told = (Omit<Correction, "at"> & { at: string })[];

/** For a query of the view `live_article` as `a`. */
export const CORRECTIONS = sql<Told>`case when a.corrected_at is null then '[]' else coalesce((
  select json_agg(json_build_object('at', v.created_at, 'note', v.correction_note) order by v.id)
  from revision v where v.article_code = a.code and v.correction_note is not null), '[]') end`;

export function correctionsOf({ corrections }: { corrections: Told }): Correction[] {
  return corrections.map(({ at, note }) => ({ at: new Date(at), note }));
}
