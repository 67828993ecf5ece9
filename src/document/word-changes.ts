// What differs between two texts, word by word: a word with its half-spaces, vowel marks or digits is one piece. The
// shortest way from one to the other is found as Myers describes it («An O(ND) Difference Algorithm», 1986).

export interface Run {
  kind: "equal" | "added" | "removed";
  text: string;
}

/** Texts that differ in more pieces than this are shown as wholly different. */
const MOST_STEPS = 1200;
const PIECE = /\p{N}+(?:[٬٫.,/:]\p{N}+)*|(?:[\p{L}\p{M}\p{N}\u0640]|\u200c|\u200d)+|\s+|./gsu;

/** The runs in reading order, what was removed before what was added; equal texts are one run or none. */
export function wordChanges(before: string, after: string): Run[] {
  const a = before.match(PIECE) ?? [];
  const b = after.match(PIECE) ?? [];
  return inWords(changes(a, b).map(({ kind, from }) => ({ kind, text: from })));
}

interface Step {
  kind: Run["kind"];
  from: string;
}

/** One step a piece. What both begin and end with is not searched. */
export function changes(a: readonly string[], b: readonly string[]): Step[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [
    ...a.slice(0, start).map((from) => ({ kind: "equal" as const, from })),
    ...shortest(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map((from) => ({ kind: "equal" as const, from })),
  ];
}

function shortest(a: readonly string[], b: readonly string[]): Step[] {
  const trace = a.length === 0 || b.length === 0 ? undefined : furthestReaches(a, b);
  if (!trace) {
    return [
      ...a.map((from) => ({ kind: "removed" as const, from })),
      ...b.map((from) => ({ kind: "added" as const, from })),
    ];
  }
  const steps: Step[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const reach = trace[d] as Int32Array;
    const k = x - y;
    const down = k === -d || (k !== d && at(reach, k - 1) < at(reach, k + 1));
    const fromX = d === 0 ? 0 : at(reach, down ? k + 1 : k - 1);
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    const firstX = d === 0 ? 0 : down ? fromX : fromX + 1;
    while (x > firstX) {
      x -= 1;
      y -= 1;
      steps.push({ kind: "equal", from: a[x] as string });
    }
    if (d === 0) break;
    steps.push(
      down ? { kind: "added", from: b[fromY] as string } : { kind: "removed", from: a[fromX] as string },
    );
    [x, y] = [fromX, fromY];
  }
  return steps.reverse();
}

const at = (reach: Int32Array, k: number): number => reach[k + ((reach.length - 1) >> 1)] ?? -1;

/** For each number of steps, how far each diagonal was reached before it; undefined when it is too far. */
function furthestReaches(a: readonly string[], b: readonly string[]): Int32Array[] | undefined {
  const most = Math.min(a.length + b.length, MOST_STEPS);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d += 1) {
    trace.push(reach.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach[middle + k - 1] ?? 0) < (reach[middle + k + 1] ?? 0));
      let x = down ? (reach[middle + k + 1] ?? 0) : (reach[middle + k - 1] ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return undefined;
}

/** Neighbours of one kind are one run; a mere space between two changes belongs to both. */
function inWords(runs: Run[]): Run[] {
  const told: Run[] = [];
  let removed = "";
  let added = "";
  const tell = (): void => {
    if (removed) told.push({ kind: "removed", text: removed });
    if (added) told.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  runs.forEach((run, index) => {
    const changing = removed !== "" || added !== "";
    const next = runs[index + 1];
    if (run.kind === "removed") removed += run.text;
    else if (run.kind === "added") added += run.text;
    else if (changing && /^\s+$/.test(run.text) && next && next.kind !== "equal") {
      removed += run.text;
      added += run.text;
    } else {
      tell();
      const last = told.at(-1);
      if (last?.kind === "equal") last.text += run.text;
      else told.push({ ...run });
    }
  });
  tell();
  return told;
}
