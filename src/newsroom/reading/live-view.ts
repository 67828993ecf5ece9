// A live coverage as readers get it: its state, its key points, and one page of its entries, newest first. Pages are
// counted from the oldest entry, so that what is on them stays there.
import type { Context } from "../../context.ts";
import { referencesOf } from "../../document/references.ts";
import type { Document } from "../../document/schema.ts";
import { toText } from "../../document/to-text.ts";
import { articleFact, liveFact } from "../facts.ts";
import { endAtNextMoment } from "./next-moment.ts";
import type { Reader } from "./reader.ts";

export interface LiveEntry {
  id: number;
  at: Date;
  /** When its words were last changed; its own time where they never were. */
  changedAt: Date;
  /** Counts its versions. */
  number: number;
  headline: string | null;
  body: Document;
}

export interface KeyPoint {
  id: number;
  at: Date;
  text: string;
}

export interface Coverage {
  startedAt: Date | null;
  /** Null while it goes on. */
  endedAt: Date | null;
  changedAt: Date;
  /** Counts every change that readers can see. */
  version: number;
  /** All that readers can see. */
  count: number;
  /** The newest ones, at most so many. */
  keyPoints: KeyPoint[];
  /** On the newest page only. */
  pinned: LiveEntry | null;
  entries: LiveEntry[];
  /** Of `pages`; the newest is the last. */
  page: number;
  pages: number;
}

/** Which part of a coverage is asked for: a page by its number or by an entry on it; else the newest. */
export interface CoverageWish {
  page?: number | undefined;
  entry?: number | undefined;
}

/** What open pages compare with what they show. */
export interface CoverageState {
  ended: boolean;
  version: number;
  /** Id and number of the newest version, newest first. */
  entries: [id: number, number: number][];
}

const PAGE = 30;
const KEY_POINTS = 8;
const KEY_POINT_LENGTH = 140;
/** As many as the newest page can hold. */
const WATCHED = 2 * PAGE;

export async function loadCoverage(
  reader: Reader,
  { code, wish }: { code: number; wish: CoverageWish },
): Promise<Coverage> {
  reader.making.shows(liveFact(code));
  const [coverage, lines] = await Promise.all([findCoverage(reader.ctx, code), listLines(reader.ctx, code)]);
  // Pages that are full of older entries, and the newest with what has come since.
  const pages = Math.max(1, Math.floor(lines.length / PAGE));
  const place = lines.findIndex(({ id }) => id === wish.entry);
  const wanted = place >= 0 ? Math.ceil((lines.length - place) / PAGE) : wish.page;
  const page = wanted !== undefined && wanted >= 1 && wanted < pages ? wanted : pages;
  const shown = lines.slice(
    page === pages ? 0 : lines.length - page * PAGE,
    lines.length - (page - 1) * PAGE,
  );
  const pin = page === pages ? lines.find(({ pinned }) => pinned) : undefined;
  const points = lines.filter(({ key_point }) => key_point).slice(0, KEY_POINTS);
  const ids = [...new Set([...shown, ...points, ...(pin ? [pin] : [])].map(({ id }) => id))];
  const entries = await findEntries(reader.ctx, ids);
  const entryAt = ({ id }: { id: number }): LiveEntry[] => entries.get(id) ?? [];
  const [pinned = null] = pin ? entryAt(pin) : [];
  return {
    startedAt: lines.at(-1)?.at ?? null,
    endedAt: coverage?.ended_at ?? null,
    changedAt: coverage?.changed_at ?? lines[0]?.at ?? reader.ctx.now(),
    version: coverage?.version ?? 0,
    count: lines.length,
    keyPoints: points
      .flatMap(entryAt)
      .map(({ id, at, headline, body }) => ({ id, at, text: headline ?? inShort(body) })),
    pinned,
    entries: shown.filter(({ id }) => id !== pinned?.id).flatMap(entryAt),
    page,
    pages,
  };
}

/** Null when there is no such coverage for readers now. */
export async function coverageState(reader: Reader, code: number): Promise<CoverageState | null> {
  reader.making.shows(articleFact(code), liveFact(code));
  await endAtNextMoment(reader);
  const article = await reader.ctx.reads
    .selectFrom("live_article")
    .select("kind")
    .where("code", "=", code)
    .executeTakeFirst();
  if (article?.kind !== "live") return null;
  const [coverage, lines] = await Promise.all([findCoverage(reader.ctx, code), listLines(reader.ctx, code)]);
  return {
    ended: (coverage?.ended_at ?? null) !== null,
    version: coverage?.version ?? 0,
    entries: lines.slice(0, WATCHED).map(({ id, number }) => [id, number]),
  };
}

/** The newest entries with their words, for feeds. */
export async function newestEntries(reader: Reader, code: number): Promise<LiveEntry[]> {
  reader.making.shows(liveFact(code));
  const lines = (await listLines(reader.ctx, code)).slice(0, WATCHED);
  const entries = await findEntries(
    reader.ctx,
    lines.map(({ id }) => id),
  );
  return lines.flatMap(({ id }) => entries.get(id) ?? []);
}

/** Ids of the pictures and codes of the articles that these entries name. */
export function coverageReferences({ entries, pinned }: Coverage): ReturnType<typeof referencesOf> {
  const all = [...entries, ...(pinned ? [pinned] : [])].map(({ body }) => referencesOf(body));
  return {
    pictures: all.flatMap(({ pictures }) => pictures),
    recordings: all.flatMap(({ recordings }) => recordings),
    articles: all.flatMap(({ articles }) => articles),
  };
}

function findCoverage(ctx: Context, code: number) {
  return ctx.reads
    .selectFrom("live_coverage")
    .select(["ended_at", "changed_at", "version"])
    .where("article_code", "=", code)
    .executeTakeFirst();
}

/** All that readers can see, newest first, without their words. */
function listLines(ctx: Context, code: number) {
  return ctx.reads
    .selectFrom("live_entry as e")
    .innerJoin("live_entry_version as v", "v.id", "e.version_id")
    .select(["e.id", "e.at", "e.pinned", "v.number", "v.key_point"])
    .where("e.article_code", "=", code)
    .where("e.withdrawn_at", "is", null)
    .orderBy("e.at", "desc")
    .orderBy("e.id", "desc")
    .execute();
}

async function findEntries(ctx: Context, ids: number[]): Promise<Map<number, LiveEntry[]>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.reads
    .selectFrom("live_entry as e")
    .innerJoin("live_entry_version as v", "v.id", "e.version_id")
    .select(["e.id", "e.at", "v.number", "v.headline", "v.body", "v.created_at"])
    .where("e.id", "in", ids)
    .execute();
  return new Map(
    rows.map(({ id, at, number, headline, body, created_at }) => [
      id,
      [{ id, at, changedAt: number > 1 ? created_at : at, number, headline, body }],
    ]),
  );
}

/** The first words of an entry that has no headline. */
function inShort(body: Document): string {
  const [line = ""] = toText(body).trim().split("\n");
  if (line.length <= KEY_POINT_LENGTH) return line;
  return `${line.slice(0, line.lastIndexOf(" ", KEY_POINT_LENGTH))}…`;
}
