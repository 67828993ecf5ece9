// Articles find the story that they tell, in the transaction that saves them. One joins a story when it is like the
// article that the story began with, or like its newest one and still somewhat like the first: never by way of others,
// or unrelated ones would be linked in a chain.
import { setImmediate as nextTurn } from "node:timers/promises";
import { compareTexts } from "@dabir/farsi";
import { sql } from "kysely";
import { toText } from "../../document/to-text.ts";
import { LOCKS } from "../../platform/db/locks.ts";
import type { ActContext } from "../act.ts";
import { PlacedNow, Stories } from "./batch.ts";
import { findCompany, keepMarks } from "./marks.ts";
import { meetingPlaces } from "./meeting.ts";
import {
  findAnchors,
  findJoined,
  findMembers,
  keepTellings,
  type Member,
  tellingsOf,
  writeMembers,
} from "./rows.ts";
import { type Likeness, sameReport, type Told } from "./same-report.ts";

/** An article is compared with so many stories, those with which it has most in common. */
const MOST_COMPARED = 3;

/**
 * Puts each of these articles where it belongs; answers those that tell again what was told before, and how. What
 * another act saves at the same moment is not seen yet: keep-stories.ts looks once more when both are there.
 */
export function placeInStories(tx: ActContext, codes: readonly number[]): Promise<Map<number, Likeness>> {
  return place(tx, { codes, fresh: true });
}

/** The same for many at once: one process after the other, so that none of these needs to be looked at again. */
export async function placeInTurn(tx: ActContext, codes: readonly number[]): Promise<Map<number, Likeness>> {
  await awaitPlacing(tx);
  return place(tx, { codes, fresh: false });
}

export async function awaitPlacing(tx: ActContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCKS.placingStories})`.execute(tx.db);
}

async function place(
  tx: ActContext,
  { codes, fresh }: { codes: readonly number[]; fresh: boolean },
): Promise<Map<number, Likeness>> {
  const texts = await readTexts(tx, codes);
  if (texts.size === 0) return new Map();
  const marked = await markedOf(texts);
  const before = await findMembers(tx, [...texts.keys()]);
  const settled = await settledOf(tx, before);
  const seekers = marked
    .filter(({ code }) => !settled.has(code))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.code - b.code);
  const absent = seekers.map(({ code }) => code);
  const company = await findCompany(tx, { seekers, absent });
  const rows = marked.map(({ code, at, own }) => ({ code, at, keys: own }));
  await keepMarks(tx, { now: rows, before });
  await keepTellings(tx, { rows, fresh });
  const likeliest = [...company.values()].flatMap((met) => storiesOf(met).slice(0, MOST_COMPARED));
  const stories = new Stories(await findAnchors(tx, { stories: likeliest, absent }));
  for (const [code, told] of await readTexts(tx, stories.codes())) texts.set(code, told);
  const now = new PlacedNow();
  const moved: Member[] = [];
  const left: number[] = [];
  for (const { code, at, own, sought } of seekers) {
    const beside = storiesOf([...(company.get(code) ?? []), ...now.meet(sought)]);
    const found = choose({ code, beside, stories, texts });
    const member: Member = {
      code,
      at,
      keys: own,
      placed: "found",
      ...(found ?? { story: code, kind: "first" }),
    };
    stories.add(member);
    now.add({ code, story: member.story, keys: own });
    const old = before.get(code) ?? { story: code, kind: "first" };
    if (member.story === old.story && member.kind === old.kind) continue;
    moved.push(member);
    left.push(old.story);
  }
  await writeMembers(tx, { members: moved, left });
  const after = new Map([...before.values(), ...moved].map((member) => [member.code, member]));
  return new Map(
    [...after.values()].flatMap(({ code, kind }) => (kind === "first" ? [] : [[code, kind] as const])),
  );
}

interface MarkedText extends ReturnType<typeof meetingPlaces> {
  code: number;
  at: Date;
}

/** One by one: a hundred in one piece are a tenth of a second in which no reader is answered. */
async function markedOf(texts: ReadonlyMap<number, Told>): Promise<MarkedText[]> {
  const marked: MarkedText[] = [];
  for (const [code, told] of texts) {
    marked.push({ code, at: told.at, ...meetingPlaces(told) });
    await nextTurn();
  }
  return marked;
}

/** What an editor placed stays where it is, and so does what others have joined. */
async function settledOf(tx: ActContext, before: ReadonlyMap<number, Member>): Promise<Set<number>> {
  const own = [...before.values()].filter(({ code, story }) => code === story);
  const joined = await findJoined(
    tx,
    own.map(({ code }) => code),
  );
  return new Set(
    [...before.values()]
      .filter(({ code, placed }) => placed !== "found" || joined.has(code))
      .map(({ code }) => code),
  );
}

/** The stories of those that were met, the likeliest first. */
function storiesOf(met: readonly { code: number; story: number; shared: number }[]): number[] {
  const sorted = met.toSorted((a, b) => b.shared - a.shared || a.code - b.code);
  return [...new Set(sorted.map(({ story }) => story))];
}

interface Choice {
  code: number;
  /** The stories of those beside it, the likeliest first. */
  beside: readonly number[];
  stories: Stories;
  texts: ReadonlyMap<number, Told>;
}

/** The first story whose beginning or newest article tells the same report. */
function choose({ code, beside, stories, texts }: Choice): Pick<Member, "story" | "kind"> | undefined {
  const own = texts.get(code) as Told;
  for (const story of beside.slice(0, MOST_COMPARED)) {
    const [first, newest] = stories.anchorsOf(story).flatMap((anchor) => texts.get(anchor) ?? []);
    const kind = first && (sameReport(first, own) ?? likeNewest({ first, newest, own }));
    if (kind) return { story, kind };
  }
  return undefined;
}

/** What goes on from the newest must still have something of the beginning, or a story would wander. */
function likeNewest(told: { first: Told; newest: Told | undefined; own: Told }): Likeness | undefined {
  const { first, newest, own } = told;
  const kind = newest && sameReport(newest, own);
  return kind && compareTexts(first.text, own.text).kind !== "different" ? kind : undefined;
}

async function readTexts(tx: ActContext, codes: readonly number[]): Promise<Map<number, Told>> {
  if (codes.length === 0) return new Map();
  const tellings = await tellingsOf(tx, codes);
  return new Map(
    tellings.map(({ code, headline, lead, body, at }) => [
      code,
      { headline, text: [lead ?? "", toText(body)].join("\n").trim(), at },
    ]),
  );
}
