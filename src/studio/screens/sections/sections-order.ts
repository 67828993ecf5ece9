// The order of sections on the screen: each section of the top with those under it. A section of the top moves with
// all that lie under it; one that lies under another may move under a third.

export interface Placed {
  id: number;
  parentId: number | null;
}

export interface NewPlace {
  /** All sections, the first of the menu first. */
  ids: number[];
  parentId: number | null;
}

export interface DropPlace {
  id: number;
  side: "before" | "after";
}

/** Those of the top in their order, each followed by its own. */
export function inOrder<T extends Placed>(sections: readonly T[]): T[] {
  return tops(sections).flatMap((top) => [top, ...under(sections, top.id)]);
}

/** Where a section comes when it is dropped beside another; null when it stays where it is. */
export function dropped(
  sections: readonly Placed[],
  { id, beside }: { id: number; beside: DropPlace },
): NewPlace | null {
  const one = find(sections, id);
  const target = find(sections, beside.id);
  if (!one || !target || one.id === target.id) return null;
  if (one.parentId === null) {
    const head = target.parentId ?? target.id;
    if (head === one.id) return null;
    const isBefore = target.parentId === null && beside.side === "before";
    return place(sections, one, {
      parentId: null,
      beside: { id: head, side: isBefore ? "before" : "after" },
    });
  }
  if (target.parentId !== null) return place(sections, one, { parentId: target.parentId, beside });
  if (beside.side === "after") return place(sections, one, { parentId: target.id, beside: null });
  const above = tops(sections)[tops(sections).findIndex((top) => top.id === target.id) - 1];
  if (!above) return null;
  const last = under(sections, above.id).findLast((other) => other.id !== one.id);
  return place(sections, one, {
    parentId: above.id,
    beside: last ? { id: last.id, side: "after" } : null,
  });
}

/** One step among its own: past the next section of the top, or the next one under the same. */
export function stepped(
  sections: readonly Placed[],
  { id, by }: { id: number; by: 1 | -1 },
): NewPlace | null {
  const one = find(sections, id);
  if (!one) return null;
  const among = one.parentId === null ? tops(sections) : under(sections, one.parentId);
  const next = among[among.findIndex((other) => other.id === id) + by];
  if (!next) return null;
  const side = by === 1 ? "after" : "before";
  return place(sections, one, { parentId: one.parentId, beside: { id: next.id, side } });
}

function place(
  sections: readonly Placed[],
  one: Placed,
  to: { parentId: number | null; beside: DropPlace | null },
): NewPlace | null {
  const rest = inOrder(sections).filter((other) => other.id !== one.id);
  const anchor = rest.findIndex((other) => other.id === (to.beside?.id ?? to.parentId));
  const next = rest.toSpliced(to.beside?.side === "before" ? anchor : anchor + 1, 0, {
    ...one,
    parentId: to.parentId,
  });
  const ids = inOrder(next).map((section) => section.id);
  const stays = ids.join() === sections.map((section) => section.id).join() && to.parentId === one.parentId;
  return stays ? null : { ids, parentId: to.parentId };
}

/** One whose section above is missing stands on top. */
function tops<T extends Placed>(sections: readonly T[]): T[] {
  return sections.filter((one) => one.parentId === null || !find(sections, one.parentId));
}

function under<T extends Placed>(sections: readonly T[], id: number): T[] {
  return sections.filter((one) => one.parentId === id);
}

function find<T extends Placed>(sections: readonly T[], id: number): T | undefined {
  return sections.find((one) => one.id === id);
}
