// The order of a dossier's articles, and how one of them goes to another place.
export interface DossierEntry {
  code: number;
  headline: string;
  note: string;
}

/** One step towards the start (-1) or the end (1); at the ends nothing moves. */
export function moved(
  entries: readonly DossierEntry[],
  { code, by }: { code: number; by: 1 | -1 },
): DossierEntry[] {
  const at = entries.findIndex((entry) => entry.code === code);
  const to = at + by;
  if (at < 0 || to < 0 || to >= entries.length) return [...entries];
  const rest = entries.toSpliced(at, 1);
  return rest.toSpliced(to, 0, entries[at] as DossierEntry);
}

/** Before or after another one; beside itself nothing moves. */
export function movedBeside(
  entries: readonly DossierEntry[],
  { code, beside, side }: { code: number; beside: number; side: "before" | "after" },
): DossierEntry[] {
  const entry = entries.find((one) => one.code === code);
  if (!entry || code === beside) return [...entries];
  const rest = entries.filter((one) => one.code !== code);
  const at = rest.findIndex((one) => one.code === beside);
  if (at < 0) return [...entries];
  return rest.toSpliced(side === "before" ? at : at + 1, 0, entry);
}
