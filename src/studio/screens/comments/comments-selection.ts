// Which comment is at hand and which are taken together: moving, taking one, taking a range.

export interface Selection {
  /** At hand; null in an empty list. */
  current: number | null;
  /** Where a range begins. */
  anchor: number | null;
  taken: ReadonlySet<number>;
}

export const NOTHING_TAKEN: Selection = { current: null, anchor: null, taken: new Set() };

/** Up or down so many; with `extend` everything between is taken. */
export function moved(
  selection: Selection,
  { ids, by, extend = false }: { ids: readonly number[]; by: number; extend?: boolean },
): Selection {
  if (ids.length === 0) return selection;
  const at = Math.max(0, selection.current === null ? -1 : ids.indexOf(selection.current));
  const next = ids[Math.max(0, Math.min(ids.length - 1, at + by))] as number;
  return extend ? ranged(selection, { ids, to: next }) : { ...selection, current: next, anchor: next };
}

/** Takes everything from where the range began. */
export function ranged(selection: Selection, { ids, to }: { ids: readonly number[]; to: number }): Selection {
  const start = selection.anchor ?? selection.current ?? to;
  const [from, until] = [ids.indexOf(start), ids.indexOf(to)].sort((one, other) => one - other);
  const between = ids.slice(Math.max(0, from as number), (until as number) + 1);
  return { current: to, anchor: start, taken: new Set([...selection.taken, ...between]) };
}

export function toggled(selection: Selection, id: number): Selection {
  const taken = new Set(selection.taken);
  if (!taken.delete(id)) taken.add(id);
  return { current: id, anchor: id, taken };
}

export function withTaken(selection: Selection, ids: readonly number[]): Selection {
  return { ...selection, taken: new Set([...selection.taken, ...ids]) };
}

/**
 * After these were decided: none of them is taken any more, and the one after them is at hand, else the one before,
 * so that the work goes on where the eye is.
 */
export function without(
  selection: Selection,
  { ids, gone }: { ids: readonly number[]; gone: ReadonlySet<number> },
): Selection {
  const taken = new Set([...selection.taken].filter((id) => !gone.has(id)));
  const at = selection.current === null ? -1 : ids.indexOf(selection.current);
  const stays = (id: number) => !gone.has(id);
  const next =
    ids.slice(Math.max(0, at)).find(stays) ?? ids.slice(0, Math.max(0, at)).findLast(stays) ?? null;
  return { current: next, anchor: next, taken };
}
