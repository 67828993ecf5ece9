// What the staff is told about a front after every act, and which facts its readers' pages are made from.
import type { Context } from "../../context.ts";
import { frontFact, SCHEDULE } from "../facts.ts";
import type { StoredCard } from "./card.ts";
import type { Front } from "./front.ts";
import { findFrontRow, findVersion } from "./store.ts";

export interface FrontState {
  front: string;
  /** 0 while nobody has arranged it. */
  version: number;
  hasDraft: boolean;
  /** The version that readers see; null is nothing pinned. */
  live: number | null;
  publishedAt: string | null;
}

export async function frontState(ctx: Context, front: Front): Promise<FrontState> {
  const row = await findFrontRow(ctx, front);
  const live = await findVersion(ctx, { row, id: row?.live_version_id ?? null });
  return {
    front: front.name,
    version: row?.version ?? 0,
    hasDraft: (row?.draft_version_id ?? null) !== null,
    live: live?.id ?? null,
    publishedAt: live?.published_at?.toISOString() ?? null,
  };
}

/** Facts of a front that goes from one arrangement to another. */
export function frontFacts(front: Front, versions: readonly (readonly StoredCard[])[]): string[] {
  const timed = versions.some((cards) => cards.some((card) => card.until !== null));
  return [frontFact(front.name), ...(timed ? [SCHEDULE] : [])];
}
