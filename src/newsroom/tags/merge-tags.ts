// Makes two tags one, gives a tag another name that leads to it, and takes both back.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { aliasNamed, mergeNamed, separateNamed } from "../aliases/merge-named.ts";
import { type TagLine, tagLine } from "./tag-lines.ts";
import { TAGS } from "./tags.ts";

const key = z.string().max(200).optional();
const tag = z.string().trim().min(1).max(200);

export const mergeTagsInput = z.strictObject({
  /** Slug or name of the one that becomes another name; its own other names go with it. */
  tag,
  /** Slug or name of the one that stays. */
  into: tag,
  /** Of the one that goes. */
  version: z.int().optional(),
  key,
});

export const addAliasInput = z.strictObject({
  tag,
  name: z.string().trim().min(1).max(80),
  version: z.int().optional(),
  key,
});

export const separateTagInput = z.strictObject({
  /** Slug or spelling of the other name, which becomes a tag of its own again. */
  alias: tag,
  key,
});

export function mergeTags(ctx: Context, input: z.infer<typeof mergeTagsInput>): Promise<TagLine> {
  return perform(ctx, {
    name: "tags.merge",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const { tag: name, into, version } = input;
      return tagLine(tx, await mergeNamed(tx, { kind: TAGS, name, into, version }));
    },
  });
}

/** @throws AppError CONFLICT when the name is a tag's already: that one can be merged */
export function addAlias(ctx: Context, input: z.infer<typeof addAliasInput>): Promise<TagLine> {
  return perform(ctx, {
    name: "tags.alias",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const { tag: name, name: alias, version } = input;
      return tagLine(tx, await aliasNamed(tx, { kind: TAGS, name, alias, version }));
    },
  });
}

/** Articles that were given the other name itself stand under it again. */
export function separateTag(ctx: Context, input: z.infer<typeof separateTagInput>): Promise<TagLine> {
  return perform(ctx, {
    name: "tags.separate",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      return tagLine(tx, await separateNamed(tx, { kind: TAGS, alias: input.alias }));
    },
  });
}
