// What editors decide about stories: an article is set apart from one, or joined to one. Likeness does not undo it.
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { findMembers, type Member, membersOf, writeMembers } from "./rows.ts";

/** The article has a story of its own from now on, which nobody joins by likeness. @throws AppError CONFLICT */
export async function setApart(tx: ActContext, code: number): Promise<{ story: number }> {
  const own = await demandMember(tx, code);
  const others = (await membersOf(tx, [own.story])).filter((member) => member.code !== code);
  if (others.length === 0) throw new AppError("CONFLICT", `article ${code} is alone in its story already`);
  const moved: Member[] = [{ ...own, story: code, kind: "first", placed: "apart" }];
  // A story bears the code of its first article: the next one gives it its own.
  if (own.story === code) moved.push(...underFirst(others));
  await writeMembers(tx, { members: moved, left: [own.story] });
  return { story: own.story };
}

/** The article, and with it what had joined it, belongs to the story that the other one tells. @throws AppError CONFLICT */
export async function joinStory(
  tx: ActContext,
  { code, other }: { code: number; other: number },
): Promise<{ story: number }> {
  const [own, into] = [await demandMember(tx, code), await demandMember(tx, other)];
  if (own.story === into.story) {
    throw new AppError("CONFLICT", `articles ${code} and ${other} tell one story already`);
  }
  const coming = own.story === code ? await membersOf(tx, [code]) : [own];
  const moved = coming.map(
    (member): Member => ({
      ...member,
      story: into.story,
      kind: member.kind === "first" ? "update" : member.kind,
      placed: "joined",
    }),
  );
  // One that was set apart lets itself be joined again.
  if (into.placed === "apart") moved.push({ ...into, placed: "joined" });
  await writeMembers(tx, { members: moved, left: [own.story, into.story] });
  return { story: into.story };
}

function underFirst(members: Member[]): Member[] {
  const [first, ...others] = members.toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.code - b.code);
  if (!first) return [];
  return [
    { ...first, story: first.code, kind: "first" },
    ...others.map((member): Member => ({ ...member, story: first.code })),
  ];
}

async function demandMember(tx: ActContext, code: number): Promise<Member> {
  const member = (await findMembers(tx, [code])).get(code);
  if (!member) throw new AppError("NOT_FOUND", `there is no article with news code ${code}`);
  return member;
}
