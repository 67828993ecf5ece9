// Takes a batch of articles from elsewhere into the archive, all of it or nothing. A record is known by its origin
// and its key there: the same record again changes nothing, a changed one becomes a new revision.
import { createHash } from "node:crypto";
import { slug as slugOf } from "@dabir/farsi";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { ensureSection } from "../sections/sections.ts";
import { ensureSource } from "../sources/sources.ts";
import { ensureTags } from "../tags/tags.ts";
import type { Arrival } from "./article.ts";
import { placeFacts } from "./article-facts.ts";
import { liveFacts } from "./publish-article.ts";
import { insertArticle, insertRevision, lockArticle, replaceTags, type RevisionFields, updateArticle } from "./store.ts";

export interface ImportInput {
  arrivals: Arrival[];
  /** Where records go that name no section; null is the general one. */
  section: string | null;
  /** Publication time of records that have none. */
  undatedAt: Date;
}

export interface ImportOutcome {
  code: number | null;
  outcome: "created" | "changed" | "unchanged" | "refused";
  reason?: string;
}

export function importArticles(ctx: Context, input: ImportInput): Promise<ImportOutcome[]> {
  return perform(ctx, {
    name: "articles.import",
    work: async (tx) => {
      demand(tx.actor, "publish");
      const known = await knownArrivals(tx, input.arrivals);
      const outcomes: ImportOutcome[] = [];
      for (const arrival of input.arrivals) {
        const outcome = await takeIn(tx, { arrival, input, known: known.get(identity(arrival)) });
        if (outcome.code !== null) known.set(identity(arrival), { code: outcome.code, fingerprint: fingerprint(arrival) });
        outcomes.push(outcome);
      }
      await tell(tx, outcomes);
      return outcomes;
    },
  });
}

interface Known {
  code: number;
  fingerprint: string;
}

const identity = (arrival: Arrival): string => `${arrival.origin}\n${arrival.originKey}`;
const fingerprint = (arrival: Arrival): string => createHash("sha256").update(arrival.original).digest("hex");

async function knownArrivals(tx: ActContext, arrivals: Arrival[]): Promise<Map<string, Known>> {
  const rows = await tx.db
    .selectFrom("arrival")
    .select(["origin", "origin_key", "article_code", "fingerprint"])
    .where("origin", "in", [...new Set(arrivals.map((arrival) => arrival.origin))])
    .where("origin_key", "in", [...new Set(arrivals.map((arrival) => arrival.originKey))])
    .execute();
  return new Map(
    rows.map((row) => [`${row.origin}\n${row.origin_key}`, { code: row.article_code, fingerprint: row.fingerprint }]),
  );
}

async function takeIn(
  tx: ActContext,
  { arrival, input, known }: { arrival: Arrival; input: ImportInput; known: Known | undefined },
): Promise<ImportOutcome> {
  if (known?.fingerprint === fingerprint(arrival)) return { code: known.code, outcome: "unchanged" };
  if (!known && arrival.code !== null && (await codeTaken(tx, arrival.code))) {
    return { code: null, outcome: "refused", reason: `news code ${arrival.code} belongs to another article` };
  }
  const fields = await fieldsOf(tx, { arrival, section: arrival.section ?? input.section });
  const code = known ? await changeArchived(tx, { code: known.code, fields }) : await addToArchive(tx, { arrival, fields, input });
  await keepOriginal(tx, { arrival, code });
  return { code, outcome: known ? "changed" : "created" };
}

async function fieldsOf(tx: ActContext, from: { arrival: Arrival; section: string | null }): Promise<RevisionFields> {
  const { arrival } = from;
  const section = await ensureSection(tx, from.section);
  const source = arrival.source ? await ensureSource(tx, arrival.source.name) : null;
  const tags = await ensureTags(tx, arrival.tags);
  return {
    kind: arrival.kind,
    section_id: section.id,
    kicker: arrival.kicker,
    headline: arrival.headline,
    lead: arrival.lead,
    body: arrival.body,
    byline: arrival.byline,
    source_id: source?.id ?? null,
    source_url: arrival.source?.url ?? null,
    picture_id: null,
    picture_caption: null,
    tag_ids: tags.map((tag) => tag.id),
    related_codes: [],
  };
}

async function addToArchive(
  tx: ActContext,
  { arrival, fields, input }: { arrival: Arrival; fields: RevisionFields; input: ImportInput },
): Promise<number> {
  const code = await insertArticle(tx, {
    code: arrival.code,
    row: {
      kind: fields.kind,
      section_id: fields.section_id,
      slug: slugOf(fields.headline),
      desk_state: "ready",
      published_at: arrival.publishedAt ?? input.undatedAt,
    },
  });
  const live = await insertRevision(tx, { code, fields });
  await tx.db.updateTable("article").set({ live_revision_id: live }).where("code", "=", code).execute();
  await replaceTags(tx, { code, tagIds: fields.tag_ids });
  return code;
}

/** The newer record becomes what readers see; revisions before it remain. */
async function changeArchived(tx: ActContext, input: { code: number; fields: RevisionFields }): Promise<number> {
  const article = await lockArticle(tx, { code: input.code });
  for (const fact of await liveFacts(tx, article)) tx.changed.add(fact);
  const live = await insertRevision(tx, input);
  const change = { live_revision_id: live, kind: input.fields.kind, section_id: input.fields.section_id };
  await updateArticle(tx, { article, change });
  await replaceTags(tx, { code: input.code, tagIds: input.fields.tag_ids });
  return input.code;
}

async function codeTaken(tx: ActContext, code: number): Promise<boolean> {
  if (!Number.isSafeInteger(code) || code < 1) throw new AppError("BAD_INPUT", `${code} cannot be a news code`);
  return (await tx.db.selectFrom("article").select("code").where("code", "=", code).executeTakeFirst()) !== undefined;
}

async function keepOriginal(tx: ActContext, { arrival, code }: { arrival: Arrival; code: number }): Promise<void> {
  const row = {
    origin: arrival.origin,
    origin_key: arrival.originKey,
    article_code: code,
    fingerprint: fingerprint(arrival),
    // PostgreSQL text holds everything but NUL.
    original: arrival.original.replaceAll("\0", "\ufffd"),
  };
  await tx.db
    .insertInto("arrival")
    .values(row)
    .onConflict((conflict) => conflict.columns(["origin", "origin_key"]).doUpdateSet(row))
    .execute();
}

async function tell(tx: ActContext, outcomes: ImportOutcome[]): Promise<void> {
  const codes = outcomes.flatMap((one) => (one.code !== null && one.outcome !== "unchanged" ? [one.code] : []));
  if (codes.length === 0) return;
  await record(tx, { act: "articles.import", subject: "archive", detail: { codes } });
  const facts = new Set<string>();
  for (const code of codes) {
    const article = await tx.db.selectFrom("article").selectAll().where("code", "=", code).executeTakeFirstOrThrow();
    const tags = await tx.db.selectFrom("article_tag").select("tag_id").where("article_code", "=", code).execute();
    const place = { code, sectionId: article.section_id, tagIds: tags.map((tag) => tag.tag_id) };
    for (const fact of await placeFacts(tx, { ...place, at: article.published_at as Date })) facts.add(fact);
  }
  await announce(tx, { kind: "articles.imported", payload: { codes }, facts: [...facts] });
}
