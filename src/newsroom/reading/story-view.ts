// A story as readers get it: every public article that tells one report, newest first, with who told it and how.
import { articleFact, storyFact } from "../facts.ts";
import { type Card, cardsOf, newestFirst, selectCards } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import { timedPart } from "./next-moment.ts";
import type { Reader } from "./reader.ts";

export interface StoryItem {
  card: Card;
  /** The first of those that readers can see; what tells the report as it stood; what brings more of it. */
  kind: "first" | "copy" | "update";
  /** Name of the source; null where it is the newsroom's own. */
  source: string | null;
}

export interface StoryView {
  frame: Frame;
  /** News code of the article that it began with. */
  code: number;
  /** Two at least, newest first. */
  items: StoryItem[];
}

const MOST = 200;

/** Undefined when readers have nothing of it; one article alone is no story: then that article, or the story's code. */
export async function storyView(
  reader: Reader,
  code: number,
): Promise<StoryView | { only: Card } | { moved: number } | undefined> {
  reader.making.shows(articleFact(code));
  const frame = await loadFrame(reader);
  const member = await reader.ctx.reads
    .selectFrom("story_article")
    .select("story_code")
    .where("article_code", "=", code)
    .executeTakeFirst();
  reader.making.shows(storyFact(member?.story_code ?? code));
  if (!member) return undefined;
  const items = await storyItems(reader, member.story_code);
  const [newest] = items;
  if (!newest) return undefined;
  if (items.length === 1) return { only: newest.card };
  return member.story_code === code ? { frame, code, items } : { moved: member.story_code };
}

/** Newest first; for the pages of its articles too. */
export function storyItems(reader: Reader, code: number): Promise<StoryItem[]> {
  return timedPart(reader, `story:${code}`, async (inner) => {
    inner.making.shows(storyFact(code));
    const members = await inner.ctx.reads
      .selectFrom("story_article")
      .select(["article_code as code", "kind"])
      .where("story_code", "=", code)
      .orderBy("told_at", "desc")
      .limit(MOST)
      .execute();
    // Also those that are not public now: their coming changes this list.
    inner.making.shows(...members.map((member) => articleFact(member.code)));
    const rows = await newestFirst(selectCards(inner.ctx))
      .leftJoin("source as o", "o.id", "r.source_id")
      .select("o.name as source")
      .where("a.code", "in", [code, ...members.map((member) => member.code)])
      .execute();
    const kinds = new Map(members.map((member) => [member.code, member.kind]));
    return cardsOf(inner, rows).map((card, index) => ({
      card,
      kind: index === rows.length - 1 ? "first" : otherThanFirst(kinds.get(card.code)),
      source: rows[index]?.source ?? null,
    }));
  });
}

/** What the newsroom had first may be published later. */
const otherThanFirst = (kind: StoryItem["kind"] = "copy"): StoryItem["kind"] =>
  kind === "first" ? "copy" : kind;
