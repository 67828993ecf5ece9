// Makes two sources one. Articles of the first are credited to the second from now on, and so is whatever comes under
// the first one's name.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { EVERYTHING } from "../facts.ts";
import { lineOf, lockSource, type SourceLine } from "./source-lines.ts";

export const mergeSourcesInput = z.strictObject({
  /** The one that goes. */
  id: z.int().positive(),
  /** The one that stays. */
  into: z.int().positive(),
  /** Of the one that goes. */
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function mergeSources(ctx: Context, input: z.infer<typeof mergeSourcesInput>): Promise<SourceLine> {
  return perform(ctx, {
    name: "sources.merge",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      if (input.id === input.into) throw new AppError("BAD_INPUT", "a source cannot become itself");
      // In one order, so that two merges the other way round wait for each other.
      await tx.db
        .selectFrom("source")
        .select("id")
        .where("id", "in", [input.id, input.into])
        .orderBy("id")
        .forUpdate()
        .execute();
      const source = await lockSource(tx, input);
      const into = await lockSource(tx, { id: input.into });
      const version = into.version + 1;
      await tx.db
        .updateTable("source")
        .set({ merged_into: into.id, name: into.name })
        .where((where) => where.or([where("id", "=", source.id), where("merged_into", "=", source.id)]))
        .execute();
      await tx.db.updateTable("source").set({ version }).where("id", "=", into.id).execute();
      await record(tx, {
        act: "sources.merge",
        subject: `source:${source.id}`,
        detail: { name: source.name, into: into.id },
      });
      await announce(tx, { kind: "source.changed", payload: { id: into.id }, facts: [EVERYTHING] });
      return lineOf(tx, { ...into, version });
    },
  });
}
