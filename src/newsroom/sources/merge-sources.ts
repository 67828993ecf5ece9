// Makes two sources one. Articles of the first are credited to the second from now on, and so is whatever comes under
// the first one's name. It can be taken back: revisions keep the source that they were written with, and a merged one
// keeps the name it had.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { EVERYTHING } from "../facts.ts";
import { lockSource, type SourceLine, sourceLine } from "./source-lines.ts";

export const mergeSourcesInput = z.strictObject({
  /** The one that goes. */
  id: z.int().positive(),
  /** The one that stays. */
  into: z.int().positive(),
  /** Of the one that goes. */
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export const separateSourceInput = z.strictObject({
  /** The one that was merged. */
  id: z.int().positive(),
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
        .set((row) => ({
          merged_into: into.id,
          merged_name: row.fn.coalesce("merged_name", "name"),
          name: into.name,
        }))
        .where((where) => where.or([where("id", "=", source.id), where("merged_into", "=", source.id)]))
        .execute();
      await tx.db.updateTable("source").set({ version }).where("id", "=", into.id).execute();
      await record(tx, {
        act: "sources.merge",
        subject: `source:${source.id}`,
        detail: { name: source.name, into: into.id },
      });
      await announce(tx, { kind: "source.changed", payload: { id: into.id }, facts: [EVERYTHING] });
      return sourceLine(tx, into.id);
    },
  });
}

/** It bears its former name; articles that were credited to it itself are so again. */
export function separateSource(
  ctx: Context,
  input: z.infer<typeof separateSourceInput>,
): Promise<SourceLine> {
  return perform(ctx, {
    name: "sources.separate",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const { id } = input;
      const source = await tx.db
        .selectFrom("source")
        .select(["name", "merged_name", "merged_into"])
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst();
      if (!source?.merged_into) throw new AppError("NOT_FOUND", `source ${id} was not merged into another`);
      const from = source.merged_into;
      const name = source.merged_name ?? source.name;
      await tx.db
        .updateTable("source")
        .set({ merged_into: null, merged_name: null, name })
        .where("id", "=", id)
        .execute();
      await tx.db
        .updateTable("source")
        .set((row) => ({ version: row("version", "+", 1) }))
        .where("id", "in", [id, from])
        .execute();
      await record(tx, { act: "sources.separate", subject: `source:${id}`, detail: { name, from } });
      await announce(tx, { kind: "source.changed", payload: { id }, facts: [EVERYTHING] });
      return sourceLine(tx, id);
    },
  });
}
