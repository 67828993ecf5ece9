// Tells those who mend an article that a reader found an error in it: once an hour an article, however many write.
import { sql } from "kysely";
import { whoMay } from "../accounts/who-may.ts";
import type { ActContext } from "../act.ts";
import { notify } from "../notices/notify.ts";

export async function tellOfReport(
  tx: ActContext,
  { code, sectionId, headline }: { code: number; sectionId: number; headline: string },
): Promise<void> {
  const subject = `article:${code}`;
  const told = await tx.db
    .selectFrom("notice")
    .select("id")
    .where("subject", "=", subject)
    .where("kind", "=", "article.reported")
    .where("at", ">", sql<Date>`now() - interval '1 hour'`)
    .executeTakeFirst();
  if (told) return;
  await notify(tx, {
    to: await whoMay(tx, { deed: "mend", thing: { sectionId } }),
    news: { kind: "article.reported", subject, detail: { headline } },
  });
}
