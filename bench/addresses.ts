// Addresses of the articles of a newsroom, as its pages link to them.
import { articleAddress } from "../src/newsroom/articles/address.ts";
import type { Room } from "./room.ts";

/** News codes. */
export interface Span {
  from: number;
  /** Not itself in it. */
  to: number;
}

/** Of the demonstration newsroom. */
export const DEMO: Span = { from: 100_001, to: 101_000 };

/** Of public articles whose news codes lie in this span, in the order of their codes. */
export async function addressesOf({ ctx }: Room, span: Span): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("live_article")
    .select(["code", "slug", "edition"])
    .where("code", ">=", span.from)
    .where("code", "<", span.to)
    .orderBy("code")
    .execute();
  return rows.map(articleAddress);
}
