// Tells moderators when comments pour in under one article: once an hour, so that the flood is not one of notices.
import { sql } from "kysely";
import { whoMay } from "../accounts/who-may.ts";
import type { ActContext } from "../act.ts";
import { notify } from "../notices/notify.ts";

/** So many comments under one article … */
export const FLOOD = 40;
/** … within so many minutes. */
const MINUTES = 10;

export async function tellOfFlood(tx: ActContext, code: number): Promise<void> {
  if (!(await isFlood(tx, code))) return;
  const subject = `article:${code}`;
  const told = await tx.db
    .selectFrom("notice")
    .select("id")
    .where("subject", "=", subject)
    .where("kind", "=", "comment.flood")
    .where("at", ">", sql<Date>`now() - interval '1 hour'`)
    .executeTakeFirst();
  if (told) return;
  const { section_id, headline } = await tx.db
    .selectFrom("article as a")
    .innerJoin("revision as r", "r.id", "a.live_revision_id")
    .select(["a.section_id", "r.headline"])
    .where("a.code", "=", code)
    .executeTakeFirstOrThrow();
  await notify(tx, {
    to: await whoMay(tx, { deed: "moderate", thing: { sectionId: section_id } }),
    news: { kind: "comment.flood", subject, detail: { headline, comments: FLOOD, minutes: MINUTES } },
  });
}

/** Asks of the newest comments only, however many there are. */
async function isFlood(tx: ActContext, code: number): Promise<boolean> {
  const earliest = await tx.db
    .selectFrom("comment")
    .select(sql<boolean>`created_at > now() - ${MINUTES} * interval '1 minute'`.as("recent"))
    .where("article_code", "=", code)
    .orderBy("id", "desc")
    .offset(FLOOD - 1)
    .limit(1)
    .executeTakeFirst();
  return earliest?.recent === true;
}
