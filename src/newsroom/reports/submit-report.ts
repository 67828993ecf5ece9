// A reader says what is wrong in an article: taken with the text that was seen, or refused with a reason, as comments
// are. The desk of the article hears of it.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { cleanName, cleanText } from "../comments/clean-text.ts";
import { judge, type Refusal } from "../comments/phases.ts";
import { textKeyOf } from "../comments/text-key.ts";
import { tellOfReport } from "./tell-of-report.ts";

export const submitReportInput = z.strictObject({
  code: z.int().positive(),
  /** Number of the revision that was seen; without one that the article has, the one that readers see now. */
  seen: z.int().positive().nullable().default(null),
  text: z.string(),
  contact: z.string().default(""),
  /** What a field held that people do not see. */
  trap: z.string().default(""),
  key: z.string().max(200).optional(),
});

export type ReportOutcome =
  | { taken: true; id: number; receipt: string }
  | { taken: false; refusal: Refusal | "unknown-article" };

export async function submitReport(
  ctx: Context,
  input: z.input<typeof submitReportInput>,
): Promise<ReportOutcome> {
  demand(ctx.actor, "report");
  const said = { text: cleanText(input.text), contact: cleanName(input.contact ?? "") };
  const refusal = judge({ text: said.text, name: said.contact, trap: input.trap ?? "" });
  if (refusal) return { taken: false, refusal };
  return perform(ctx, {
    name: "reports.submit",
    key: input.key,
    work: async (tx): Promise<ReportOutcome> => {
      const { code, seen = null } = input;
      const article = await seenArticle(tx, { code, seen });
      if (!article) return { taken: false, refusal: "unknown-article" };
      const textKey = textKeyOf(said.text);
      const twin = await findTwin(tx, { code, textKey });
      if (twin) return { taken: true, ...twin };
      const made = await tx.db
        .insertInto("error_report")
        .values({ article_code: code, revision_id: article.revision, text_key: textKey, ...said })
        .returning(["id", "receipt"])
        .executeTakeFirstOrThrow();
      await announce(tx, { kind: "report.submitted", payload: { id: made.id, code }, facts: [] });
      await tellOfReport(tx, { code, sectionId: article.section_id, headline: article.headline });
      return { taken: true, ...made };
    },
  });
}

/** The article that readers see, with the revision that this one saw. */
function seenArticle(tx: ActContext, { code, seen }: { code: number; seen: number | null }) {
  return tx.db
    .selectFrom("live_article as a")
    .innerJoin("revision as r", "r.id", "a.live_revision_id")
    .leftJoin("revision as s", (join) =>
      join
        .onRef("s.article_code", "=", "a.code")
        .onRef("s.number", "<=", "r.number")
        .on("s.number", "=", seen ?? 0),
    )
    .select(["a.section_id", "r.headline"])
    .select((row) => row.fn.coalesce("s.id", "r.id").as("revision"))
    .where("a.code", "=", code)
    .executeTakeFirst();
}

/**
 * The same words under the same article, not dealt with yet, are one report: an impatient finger, a reloaded page, or
 * two who saw the same. Those who send them at the same moment wait for one another.
 */
async function findTwin(tx: ActContext, { code, textKey }: { code: number; textKey: string }) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`report|${code}|${textKey}`}, 0))`.execute(tx.db);
  return tx.db
    .selectFrom("error_report")
    .select(["id", "receipt"])
    .where("article_code", "=", code)
    .where("text_key", "=", textKey)
    .where("state", "=", "open")
    .where("created_at", ">", sql<Date>`now() - interval '1 day'`)
    .executeTakeFirst();
}
