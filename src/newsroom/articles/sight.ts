// Which articles somebody sees in lists: the policy's sentences on «see» as a condition of the database. That both say
// the same is tested in rights.test.ts.
import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../../context.ts";
import { may } from "../accounts/may.ts";
import type { Thing } from "../accounts/policy.ts";
import { IS_LIVE } from "./live-state.ts";

type Condition = RawBuilder<boolean>;

export interface Sight {
  /** With their drafts: by section, by being one's own, by their state. */
  whole: Condition;
  /** Only as readers see them. */
  asReaders: boolean;
}

const ALL = sql<boolean>`true`;
const NONE = sql<boolean>`false`;

/** For a query whose article table goes by `a`. */
export function sightOf(actor: Actor): Sight {
  const sees = (thing: Thing): boolean => may(actor, "see", thing);
  if (sees({})) return { whole: ALL, asReaders: false };
  if (actor.kind !== "account") return { whole: NONE, asReaders: false };
  const wholes: Condition[] = [];
  // An account of no certain section is for all of them.
  const [section] = actor.sectionIds;
  if (section !== undefined && sees({ sectionId: section })) {
    wholes.push(sql`a.section_id = any(${[...actor.sectionIds]}::integer[])`);
  }
  if (sees({ authorId: actor.id })) {
    wholes.push(sql`a.author_id = ${actor.id}`, sql`a.assignee_id = ${actor.id}`);
  }
  const states = (["draft", "in-review", "returned", "ready"] as const).filter((deskState) =>
    sees({ deskState }),
  );
  if (states.length > 0) wholes.push(sql`a.desk_state = any(${states}::text[])`);
  return { whole: anyOf(wholes), asReaders: sees({ live: true }) };
}

/** What a list may show, where the draft is not asked about. */
export function inSight({ whole, asReaders }: Sight): Condition {
  return asReaders ? anyOf([whole, IS_LIVE.yes]) : whole;
}

export function anyOf(conditions: Condition[]): Condition {
  if (conditions.includes(ALL)) return ALL;
  const some = conditions.filter((condition) => condition !== NONE);
  return some.length === 0 ? NONE : sql<boolean>`(${sql.join(some, sql` or `)})`;
}
