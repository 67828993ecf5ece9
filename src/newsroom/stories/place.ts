// Articles find the story that they tell, in the transaction that saves them. One joins a story when it is like the
// article that the story began with, or like its newest one and still somewhat like the first: never by way of others,
// or unrelated ones would be linked in a chain.
import { compareTexts } from "@dabir/farsi";
import { toText } from "../../document/to-text.ts";
import type { ActContext } from "../act.ts";
import { meetingPlaces } from "./meeting.ts";
import {
  findCompany,
  findMembers,
  keepPlaces,
  type Member,
  membersOf,
  type Telling,
  tellingsOf,
  writeMembers,
} from "./rows.ts";
import { type Likeness, sameReport, type Told } from "./same-report.ts";

/** An article is compared with so many stories, those with which it has most in common. */
const MOST_COMPARED = 3;

/** Puts each of these articles where it belongs; answers those that tell again what was told before, and how. */
export async function placeInStories(
  tx: ActContext,
  codes: readonly number[],
): Promise<Map<number, Likeness>> {
  const texts = new Map<number, Told>();
  await readTexts(tx, { texts, codes });
  if (texts.size === 0) return new Map();
  const marked = [...texts].map(([code, told]) => ({ code, at: told.at, ...meetingPlaces(told) }));
  const before = await findMembers(tx, [...texts.keys()]);
  await keepPlaces(
    tx,
    marked.map(({ code, at, own }) => ({ code, at, keys: own })),
  );
  const settled = await settledOf(tx, before);
  const seekers = marked
    .filter(({ code }) => !settled.has(code))
    .sort((a, b) => a.at.getTime() - b.at.getTime() || a.code - b.code);
  const company = await findCompany(tx, seekers);
  const known = await membersOf(
    tx,
    [...company.values()].flat().map(({ story }) => story),
  );
  const stories = new Stories(known.filter(({ code }) => settled.has(code) || !texts.has(code)));
  await readTexts(tx, { texts, codes: stories.all().flatMap(anchorsOf) });
  const moved: Member[] = [];
  for (const { code, at } of seekers) {
    const old = before.get(code) ?? { story: code, kind: "first" };
    const beside = (company.get(code) ?? []).flatMap((one) => stories.of(one.code) ?? []);
    const found = choose({ code, beside, stories, texts });
    const member: Member = { code, at, placed: "found", ...(found ?? { story: code, kind: "first" }) };
    stories.add(member);
    if (member.story !== old.story || member.kind !== old.kind) moved.push(member);
  }
  const left = moved.flatMap(({ code }) => before.get(code)?.story ?? []);
  await writeMembers(tx, { members: moved, left });
  const now = [...new Map([...before.values(), ...moved].map((member) => [member.code, member])).values()];
  return new Map(now.flatMap(({ code, kind }) => (kind === "first" ? [] : [[code, kind] as const])));
}

/** What an editor placed stays where it is, and so does what others have joined. */
async function settledOf(tx: ActContext, before: ReadonlyMap<number, Member>): Promise<Set<number>> {
  const begun = await membersOf(
    tx,
    [...before.values()].filter(({ code, story }) => code === story).map(({ story }) => story),
  );
  const joined = new Set(begun.filter(({ code, story }) => code !== story).map(({ story }) => story));
  return new Set(
    [...before.values()]
      .filter(({ code, placed }) => placed !== "found" || joined.has(code))
      .map(({ code }) => code),
  );
}

/** Who stands where while a batch is being placed. */
class Stories {
  #members = new Map<number, Member>();
  #stories = new Map<number, Member[]>();

  constructor(members: readonly Member[]) {
    for (const member of members) this.add(member);
  }

  add(member: Member): void {
    this.#members.set(member.code, member);
    this.#stories.set(member.story, [...this.in(member.story), member]);
  }

  of = (code: number): number | undefined => this.#members.get(code)?.story;
  in = (story: number): Member[] => this.#stories.get(story) ?? [];
  all = (): Member[][] => [...this.#stories.values()];
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
  for (const story of [...new Set(beside)].slice(0, MOST_COMPARED)) {
    const [first, newest] = anchorsOf(stories.in(story)).flatMap((anchor) => texts.get(anchor) ?? []);
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

/** The article that a story began with, and the newest. */
function anchorsOf(members: readonly Member[]): number[] {
  const newest = members.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0];
  const first = members.find(({ code, story }) => code === story);
  return [...new Set([first ?? newest, newest].flatMap((one) => (one ? [one.code] : [])))];
}

function toldOf({ headline, lead, body, at }: Omit<Telling, "code">): Told {
  return { headline, text: [lead ?? "", toText(body)].join("\n").trim(), at };
}

async function readTexts(
  tx: ActContext,
  { texts, codes }: { texts: Map<number, Told>; codes: readonly number[] },
): Promise<void> {
  const missing = codes.filter((code) => !texts.has(code));
  if (missing.length === 0) return;
  for (const { code, ...telling } of await tellingsOf(tx, missing)) texts.set(code, toldOf(telling));
}
