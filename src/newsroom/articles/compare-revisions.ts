// Two states of an article side by side: what was taken out and what was put in, field by field and block by block.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { type BlockChange, compareBodies } from "../../document/compare.ts";
import { type Run, wordChanges } from "../../document/word-changes.ts";
import { demandSeenWhole } from "./get-article.ts";
import { type PresentedRevision, presentRevision } from "./present-revision.ts";
import { findRevision } from "./store.ts";

export const compareRevisionsInput = z.strictObject({
  code: z.int().positive(),
  /** Numbers of two revisions. */
  before: z.int().positive(),
  after: z.int().positive(),
});

export interface FieldChange {
  field:
    | "kicker"
    | "headline"
    | "lead"
    | "byline"
    | "authors"
    | "source"
    | "sourceUrl"
    | "pictureCaption"
    | "tags";
  runs: Run[];
}

export interface RevisionComparison {
  before: PresentedRevision;
  after: PresentedRevision;
  /** Only those that differ. */
  fields: FieldChange[];
  /** Fields that differ and have no words. */
  others: ("kind" | "section" | "picture" | "related")[];
  blocks: BlockChange[];
}

const WORDED = ["kicker", "headline", "lead", "byline", "source", "sourceUrl", "pictureCaption"] as const;

/** @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function compareRevisions(
  ctx: Context,
  { code, before, after }: z.infer<typeof compareRevisionsInput>,
): Promise<RevisionComparison> {
  await demandSeenWhole(ctx, code);
  const [one, other] = await Promise.all(
    [before, after].map(async (number) => presentRevision(ctx, await findRevision(ctx, { code, number }))),
  );
  return compare(one as PresentedRevision, other as PresentedRevision);
}

function compare(before: PresentedRevision, after: PresentedRevision): RevisionComparison {
  const worded: FieldChange[] = WORDED.map((field) => ({
    field,
    runs: wordChanges(before[field] ?? "", after[field] ?? ""),
  }));
  const names = (named: { name: string }[]): string => named.map(({ name }) => name).join("، ");
  const fields: FieldChange[] = [
    ...worded,
    { field: "authors", runs: wordChanges(names(before.authors), names(after.authors)) },
    { field: "tags", runs: wordChanges(names(before.tags), names(after.tags)) },
  ];
  const others = [
    before.kind !== after.kind && ("kind" as const),
    before.section.id !== after.section.id && ("section" as const),
    before.picture !== after.picture && ("picture" as const),
    before.related.join() !== after.related.join() && ("related" as const),
  ];
  return {
    before,
    after,
    fields: fields.filter(({ runs }) => runs.some((run) => run.kind !== "equal")),
    others: others.filter((other) => other !== false),
    blocks: compareBodies(before.document, after.document),
  };
}
