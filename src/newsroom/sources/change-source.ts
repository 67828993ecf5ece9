// Makes a source, and gives one another name or address.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { EVERYTHING } from "../facts.ts";
import { nameKey, tidyName } from "../names.ts";
import { lockSource, type SourceLine, sourceLine } from "./source-lines.ts";
import { insertSource } from "./sources.ts";

const name = z.string().trim().min(1).max(120);
const url = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .nullable();

export const createSourceInput = z.strictObject({
  name,
  url: url.default(null),
  key: z.string().max(200).optional(),
});

export const changeSourceInput = z.strictObject({
  id: z.int().positive(),
  name: name.optional(),
  url: url.optional(),
  version: z.int().optional(),
  key: z.string().max(200).optional(),
});

export function createSource(ctx: Context, input: z.input<typeof createSourceInput>): Promise<SourceLine> {
  return perform(ctx, {
    name: "sources.create",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const tidy = tidyName(tx, input.name);
      await demandFreeName(tx, { id: 0, name: tidy });
      const source = await insertSource(tx, { name: tidy, url: input.url ?? null });
      await record(tx, { act: "sources.create", subject: `source:${source.id}`, detail: { name: tidy } });
      return sourceLine(tx, source.id);
    },
  });
}

export function changeSource(ctx: Context, input: z.infer<typeof changeSourceInput>): Promise<SourceLine> {
  return perform(ctx, {
    name: "sources.change",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const source = await lockSource(tx, input);
      const change = {
        name: input.name === undefined ? source.name : tidyName(tx, input.name),
        url: input.url === undefined ? source.url : input.url,
        version: source.version + 1,
      };
      await demandFreeName(tx, { id: source.id, name: change.name });
      await tx.db
        .updateTable("source")
        .set({ ...change, name_key: nameKey(change.name) })
        .where("id", "=", source.id)
        .execute();
      await tx.db
        .updateTable("source")
        .set({ name: change.name })
        .where("merged_into", "=", source.id)
        .execute();
      await record(tx, {
        act: "sources.change",
        subject: `source:${source.id}`,
        detail: { before: { name: source.name, url: source.url } },
      });
      await announce(tx, {
        kind: "source.changed",
        payload: { id: source.id },
        // Its name stands on the page of every article that is credited to it.
        facts: change.name === source.name ? [] : [EVERYTHING],
      });
      return sourceLine(tx, source.id);
    },
  });
}

async function demandFreeName(tx: ActContext, { id, name }: { id: number; name: string }): Promise<void> {
  const key = nameKey(name);
  if (key === "") throw new AppError("BAD_INPUT", `«${name}» is no name: a source needs letters`);
  const other = await tx.db
    .selectFrom("source")
    .select(["id", "name"])
    .where("name_key", "=", key)
    .where("id", "<>", id)
    .executeTakeFirst();
  if (!other) return;
  throw new AppError("CONFLICT", `«${name}» is the source «${other.name}» already: merge them`, {
    params: { id: other.id, name: other.name },
  });
}
