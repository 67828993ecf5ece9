// Takes a batch of articles from elsewhere into the archive, all of it or nothing. A record is known by its origin
// and its key there: the same record again changes nothing, a changed one becomes a new revision. Whatever can be
// asked or written for the whole batch at once is, since archives are large.
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { SCHEDULE } from "../facts.ts";
import { announceSections } from "../sections/sections.ts";
import { placeInTurn } from "../stories/place.ts";
import type { Likeness } from "../stories/same-report.ts";
import {
  awaitTurn,
  findArrivals,
  fingerprint,
  identity,
  type KnownArrival,
  keepOriginals,
} from "./arrivals.ts";
import type { Arrival } from "./article.ts";
import { databaseNow } from "./article-times.ts";
import { archiveFacts, type NameResolver, nameResolver, type ResolvedArrival } from "./import-names.ts";
import { liveFacts } from "./publish-article.ts";
import {
  type ArticleRow,
  findTakenCodes,
  insertArchive,
  insertRevision,
  listUnder,
  lockArticle,
  updateArticle,
} from "./store.ts";

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
  /** How it tells a report that is here already. */
  again?: Likeness;
}

export function importArticles(ctx: Context, input: ImportInput): Promise<ImportOutcome[]> {
  return perform(ctx, {
    name: "articles.import",
    work: async (tx) => {
      demand(tx.actor, "publish");
      await awaitTurn(tx);
      const names = nameResolver(tx, input.section);
      const outcomes = new Map<Arrival, ImportOutcome>();
      // A record that stands twice in a batch is taken in twice, one after the other.
      for (const round of roundsOf(input.arrivals)) {
        for (const [arrival, outcome] of await takeIn(tx, { round, names, undatedAt: input.undatedAt })) {
          outcomes.set(arrival, outcome);
        }
      }
      const all = input.arrivals.map((arrival) => outcomes.get(arrival) as ImportOutcome);
      await tell(tx, all);
      return all;
    },
  });
}

/** The arrivals in order, parted so that no round holds the same record or the same wished-for code twice. */
function roundsOf(arrivals: Arrival[]): Arrival[][] {
  const rounds: { seen: Set<string>; arrivals: Arrival[] }[] = [];
  for (const arrival of arrivals) {
    const marks = [identity(arrival), ...(arrival.code === null ? [] : [`code ${arrival.code}`])];
    const open = rounds.find(({ seen }) => !marks.some((mark) => seen.has(mark)));
    const round = open ?? { seen: new Set<string>(), arrivals: [] };
    if (!open) rounds.push(round);
    for (const mark of marks) round.seen.add(mark);
    round.arrivals.push(arrival);
  }
  return rounds.map((round) => round.arrivals);
}

interface Round {
  round: Arrival[];
  names: NameResolver;
  undatedAt: Date;
}

async function takeIn(
  tx: ActContext,
  { round, names, undatedAt }: Round,
): Promise<Map<Arrival, ImportOutcome>> {
  const known = await findArrivals(tx, round);
  const codes = round.flatMap((arrival) => (known.has(identity(arrival)) ? [] : (arrival.code ?? [])));
  const taken = await findTakenCodes(tx, codes);
  const outcomes = new Map<Arrival, ImportOutcome>();
  const fresh: Arrival[] = [];
  const changed: { arrival: Arrival; before: KnownArrival }[] = [];
  for (const arrival of round) {
    const before = known.get(identity(arrival));
    const fault = tooLong(arrival);
    if (fault) {
      outcomes.set(arrival, { code: null, outcome: "refused", reason: fault });
    } else if (before?.fingerprint === fingerprint(arrival)) {
      outcomes.set(arrival, { code: before.code, outcome: "unchanged" });
    } else if (before) {
      changed.push({ arrival, before });
    } else if (arrival.code !== null && taken.has(arrival.code)) {
      const reason = `news code ${arrival.code} belongs to another article`;
      outcomes.set(arrival, { code: null, outcome: "refused", reason });
    } else {
      fresh.push(arrival);
    }
  }
  const added = await addToArchive(tx, { arrivals: fresh, names, undatedAt });
  const again = await placeInTurn(tx, added);
  for (const [index, arrival] of fresh.entries()) {
    const code = added[index] as number;
    const kind = again.get(code);
    outcomes.set(arrival, { code, outcome: "created", ...(kind && { again: kind }) });
  }
  for (const { arrival, before } of changed) {
    await changeArchived(tx, { code: before.code, resolved: await names.resolve(arrival) });
    outcomes.set(arrival, { code: before.code, outcome: "changed" });
  }
  await keepOriginals(
    tx,
    [...fresh, ...changed.map(({ arrival }) => arrival)].map((arrival) => ({
      arrival,
      code: outcomes.get(arrival)?.code as number,
    })),
  );
  return outcomes;
}

const MOST_IDENTITY_BYTES = 2500;
const MOST_NAME = 200;

/** What the database's indexes cannot hold would end the whole batch. */
function tooLong(arrival: Arrival): string | undefined {
  if (Buffer.byteLength(identity(arrival)) > MOST_IDENTITY_BYTES) return "its code or address is too long";
  if ((arrival.section?.length ?? 0) > MOST_NAME)
    return `its section has a name of more than ${MOST_NAME} letters`;
  return (arrival.source?.name.length ?? 0) > MOST_NAME
    ? `its source has a name of more than ${MOST_NAME} letters`
    : undefined;
}

/** The new codes in the order of the arrivals. */
async function addToArchive(
  tx: ActContext,
  { arrivals, names, undatedAt }: { arrivals: Arrival[]; names: NameResolver; undatedAt: Date },
): Promise<number[]> {
  const resolved: ResolvedArrival[] = [];
  for (const arrival of arrivals) resolved.push(await names.resolve(arrival));
  const entries = resolved.map(({ arrival, fields }) => ({
    code: arrival.code,
    fields,
    publishedAt: arrival.publishedAt ?? undatedAt,
  }));
  const codes = await insertArchive(tx, entries);
  if (codes.length > 0) await announceSections(tx, [...new Set(resolved.map(({ section }) => section.id))]);
  const now = await databaseNow(tx);
  if (entries.some((entry) => entry.publishedAt > now)) tx.changed.add(SCHEDULE);
  resolved.forEach((one, index) => {
    const place = { code: codes[index] as number, at: entries[index]?.publishedAt as Date };
    for (const fact of archiveFacts(tx, one, place)) tx.changed.add(fact);
  });
  return codes;
}

/** What the desk gave a live article and no record can say: it stays. */
function deskFields(tx: ActContext, { live_revision_id }: Pick<ArticleRow, "live_revision_id">) {
  return tx.db
    .selectFrom("revision")
    .select(["picture_id", "picture_caption", "related_codes"])
    .where("id", "=", live_revision_id)
    .executeTakeFirstOrThrow();
}

/** The newer record becomes what readers see; revisions before it remain. */
async function changeArchived(
  tx: ActContext,
  input: { code: number; resolved: ResolvedArrival },
): Promise<void> {
  const { code, resolved } = input;
  const article = await lockArticle(tx, { code });
  for (const fact of await liveFacts(tx, article)) tx.changed.add(fact);
  const { fields } = resolved;
  const complete = { ...fields, ...(await deskFields(tx, article)) };
  const live = await insertRevision(tx, { code, fields: complete });
  const change = { live_revision_id: live.id, kind: fields.kind, section_id: fields.section_id };
  const working = article.draft_revision_id === null ? complete : undefined;
  await updateArticle(tx, { article, change, working });
  await listUnder(tx, { code, fields });
  for (const fact of archiveFacts(tx, resolved, { code, at: article.published_at as Date }))
    tx.changed.add(fact);
}

async function tell(tx: ActContext, outcomes: ImportOutcome[]): Promise<void> {
  const codes = outcomes.flatMap((one) =>
    one.code !== null && one.outcome !== "unchanged" ? [one.code] : [],
  );
  if (codes.length === 0) return;
  await record(tx, { act: "articles.import", subject: "archive", detail: { codes } });
  await announce(tx, { kind: "articles.imported", payload: { codes }, facts: [] });
}
