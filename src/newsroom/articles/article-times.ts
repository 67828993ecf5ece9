// When readers see an article, and until when. Times that contradict what readers have seen already are refused.
import { z } from "zod";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { instant } from "../instant.ts";
import type { ArticleRow } from "./store.ts";

export const articleTimes = z.strictObject({
  /** Absent: the time it had, or now. A coming time schedules it. */
  at: instant.optional(),
  /** Nobody outside sees a byte of it before; null lifts an embargo. */
  embargoUntil: instant.nullable().optional(),
  /** Readers see it no more from then on; null: for ever. */
  expiresAt: instant.nullable().optional(),
  /** It counts as breaking news until then. */
  breakingUntil: instant.nullable().optional(),
});

export interface Times {
  published_at: Date;
  embargo_until: Date | null;
  expires_at: Date | null;
  breaking_until: Date | null;
}

/** The times after an act that said these. @throws AppError CONFLICT, BAD_INPUT */
export async function newTimes(
  tx: ActContext,
  { article, said }: { article: ArticleRow; said: z.infer<typeof articleTimes> },
): Promise<Times> {
  const now = await databaseNow(tx);
  if (article.withdrawn_at) {
    throw new AppError(
      "CONFLICT",
      `article ${article.code} is withdrawn: restore it before publishing it again`,
    );
  }
  const coming = [said.at, said.embargoUntil].filter((time) => time instanceof Date);
  if (article.visible_at && article.visible_at <= now && coming.some((time) => time > now)) {
    throw new AppError(
      "CONFLICT",
      `readers see article ${article.code} already: withdraw it before giving it a coming time`,
    );
  }
  const times = {
    published_at: said.at ?? article.published_at ?? now,
    embargo_until: said.embargoUntil === undefined ? article.embargo_until : said.embargoUntil,
    expires_at: said.expiresAt === undefined ? article.expires_at : said.expiresAt,
    breaking_until: said.breakingUntil === undefined ? article.breaking_until : said.breakingUntil,
  };
  const from = Math.max(now.getTime(), times.published_at.getTime(), times.embargo_until?.getTime() ?? 0);
  if (said.expiresAt && said.expiresAt.getTime() <= from) {
    throw new AppError("BAD_INPUT", "expiresAt: an article expires after it has appeared, in the future");
  }
  return times;
}

/** How the times stood before an act changed them, for its audit entry: whoever undoes the act finds them there. */
export function timesBefore({ published_at, embargo_until, expires_at }: ArticleRow) {
  return { timesBefore: { published_at, embargo_until, expires_at } };
}

/** The moment by the database's clock: that of the transaction's beginning. */
export async function databaseNow(tx: ActContext): Promise<Date> {
  const { now } = await tx.db
    .selectNoFrom((select) => select.fn<Date>("now").as("now"))
    .executeTakeFirstOrThrow();
  return now;
}
