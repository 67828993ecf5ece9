// Which facts an article touches: what must be made anew when it appears, changes or goes.
import type { Context } from "../../context.ts";
import type { ActContext } from "../act.ts";
import { ownFacts } from "../aliases/named.ts";
import { AUTHORS } from "../authors/authors.ts";
import { articleFact, BREAKING, dayFact, LATEST, SCHEDULE, sectionFact } from "../facts.ts";
import { ownStoryFact } from "../stories/rows.ts";
import { TAGS } from "../tags/tags.ts";

/** The day in the edition's time zone, as archive facts name it. */
export function dayOf(ctx: Context, instant: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ctx.edition.timeZone }).format(instant);
}

interface Times {
  published_at: Date | null;
  embargo_until: Date | null;
  expires_at: Date | null;
  breaking_until: Date | null;
}

/** When readers see a published article: at its time, or when its embargo ends if that is later. */
export function visibleFrom({
  published_at,
  embargo_until,
}: Pick<Times, "published_at" | "embargo_until">): Date {
  return new Date(Math.max(published_at?.getTime() ?? 0, embargo_until?.getTime() ?? 0));
}

/** Facts of an article whose coming, end or time as breaking news changes pages without any further act. */
export function timeFacts(times: Times, now: Date): string[] {
  if (times.breaking_until) return [BREAKING, SCHEDULE];
  return times.expires_at || visibleFrom(times) > now ? [SCHEDULE] : [];
}

/** Facts of the article that this one answers: its page lists the answers. */
export function answeredFacts({ reply_to }: { reply_to: number | null }): string[] {
  return reply_to === null ? [] : [articleFact(reply_to)];
}

/** Facts of an article's place: its own, its section's and the one above, its tags', its authors', its day's, its story's, and all lists'. */
export async function placeFacts(
  tx: ActContext,
  place: { code: number; sectionId: number; tagIds: number[]; authorIds: number[]; at: Date },
): Promise<string[]> {
  const sections = await tx.db
    .selectFrom("section as own")
    .leftJoin("section as above", "above.id", "own.parent_id")
    .select(["own.slug as own", "above.slug as above"])
    .where("own.id", "=", place.sectionId)
    .executeTakeFirstOrThrow();
  return [
    articleFact(place.code),
    sectionFact(sections.own),
    ...(sections.above ? [sectionFact(sections.above)] : []),
    ...(await ownFacts(tx, { kind: TAGS, ids: place.tagIds })),
    ...(await ownFacts(tx, { kind: AUTHORS, ids: place.authorIds })),
    dayFact(dayOf(tx, place.at)),
    await ownStoryFact(tx, place.code),
    LATEST,
  ];
}
