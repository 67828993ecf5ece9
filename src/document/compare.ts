// What differs between two bodies, block by block and within a block word by word.
import { type Block, DOCUMENT_VERSION, type Document } from "./schema.ts";
import { nodesOf } from "./walk.ts";
import { changes, type Run, wordChanges } from "./word-changes.ts";

export interface BlockChange {
  /** `styled`: the same words, set differently or with other attributes. */
  kind: "equal" | "changed" | "styled" | "added" | "removed";
  /** Type of the block, that of the later body where it has one. */
  type: Block["type"];
  runs: Run[];
}

/** Two blocks with fewer words in common than this share are two different ones. */
const ALIKE = 0.4;

export function compareBodies(before: Document, after: Document): BlockChange[] {
  const signs = (blocks: Block[]): string[] => blocks.map((block) => JSON.stringify(sorted(block)));
  const steps = changes(signs(before.content), signs(after.content));
  const told: BlockChange[] = [];
  let gone: Block[] = [];
  let come: Block[] = [];
  let [x, y] = [0, 0];
  for (const { kind } of steps) {
    if (kind === "removed") gone.push(before.content[x++] as Block);
    else if (kind === "added") come.push(after.content[y++] as Block);
    else {
      told.push(...pairs(gone, come));
      [gone, come] = [[], []];
      x += 1;
      const block = after.content[y++] as Block;
      told.push(whole("equal", block));
    }
  }
  return [...told, ...pairs(gone, come)];
}

/** Blocks that took each other's place, in order: each that went with the first coming one that is like it. */
function pairs(gone: Block[], come: Block[]): BlockChange[] {
  const told: BlockChange[] = [];
  let next = 0;
  for (const block of gone) {
    const place = come.findIndex((other, index) => index >= next && alike(block, other));
    if (place < 0) {
      told.push(whole("removed", block));
      continue;
    }
    for (const added of come.slice(next, place)) told.push(whole("added", added));
    const other = come[place] as Block;
    const runs = wordChanges(blockText(block), blockText(other));
    const kind = runs.every((run) => run.kind === "equal") ? "styled" : "changed";
    told.push({ kind, type: other.type, runs });
    next = place + 1;
  }
  return [...told, ...come.slice(next).map((block) => whole("added", block))];
}

function alike(one: Block, other: Block): boolean {
  const [a, b] = [blockText(one), blockText(other)];
  if (a === b) return one.type === other.type;
  const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
  const [mine, theirs] = [words(a), words(b)];
  const left = new Map<string, number>();
  for (const word of mine) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of theirs) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return common / Math.max(1, mine.length, theirs.length) >= ALIKE;
}

function whole(kind: "equal" | "added" | "removed", block: Block): BlockChange {
  const text = blockText(block);
  return { kind, type: block.type, runs: text ? [{ kind, text }] : [] };
}

/** Every word that stands in a block, a line for each paragraph in it, captions and names too. */
export function blockText(block: Block): string {
  const lines: string[] = [""];
  for (const node of nodesOf({ type: "doc", version: DOCUMENT_VERSION, content: [block] })) {
    if (node.type === "text") lines[lines.length - 1] += node.text;
    else if (node.type === "hardBreak") lines.push("");
    else {
      if (lines.at(-1) !== "") lines.push("");
      lines.push(...wordsOfAttrs("attrs" in node ? node.attrs : {}));
    }
  }
  return lines.filter((line) => line !== "").join("\n");
}

function wordsOfAttrs(attrs: object): string[] {
  return Object.entries(attrs).flatMap(([name, value]) => {
    if (typeof value === "string") return /^(caption|title|attribution|label)$/.test(name) ? [value] : [];
    if (!Array.isArray(value)) return [];
    return value.flatMap((part) => (typeof part === "object" && part ? wordsOfAttrs(part) : [String(part)]));
  });
}

/** Keys in one order, so that equal blocks are equal as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}
