// Makes two authors one, gives an author another name (a pen name, another spelling), and takes both back.
import { z } from "zod";
import type { Context } from "../../context.ts";
import { demand } from "../accounts/may.ts";
import { perform } from "../act.ts";
import { aliasNamed, mergeNamed, separateNamed } from "../aliases/merge-named.ts";
import { type AuthorLine, authorLine } from "./author-lines.ts";
import { AUTHORS } from "./authors.ts";

const key = z.string().max(200).optional();
const author = z.string().trim().min(1).max(200);

export const mergeAuthorsInput = z.strictObject({
  /** Slug or name of the one that becomes another name; its own other names go with it. */
  author,
  /** Slug or name of the one that stays. */
  into: author,
  /** Of the one that goes. */
  version: z.int().optional(),
  key,
});

export const addAuthorNameInput = z.strictObject({
  author,
  name: z.string().trim().min(1).max(80),
  version: z.int().optional(),
  key,
});

export const separateAuthorInput = z.strictObject({
  /** Slug or spelling of the other name, which becomes an author again. */
  alias: author,
  key,
});

export function mergeAuthors(ctx: Context, input: z.infer<typeof mergeAuthorsInput>): Promise<AuthorLine> {
  return perform(ctx, {
    name: "authors.merge",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const { author: name, into, version } = input;
      return authorLine(tx, await mergeNamed(tx, { kind: AUTHORS, name, into, version }));
    },
  });
}

/** @throws AppError CONFLICT when the name is an author's already: that one can be merged */
export function addAuthorName(ctx: Context, input: z.infer<typeof addAuthorNameInput>): Promise<AuthorLine> {
  return perform(ctx, {
    name: "authors.alias",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const { author: name, name: alias, version } = input;
      return authorLine(tx, await aliasNamed(tx, { kind: AUTHORS, name, alias, version }));
    },
  });
}

export function separateAuthor(
  ctx: Context,
  input: z.infer<typeof separateAuthorInput>,
): Promise<AuthorLine> {
  return perform(ctx, {
    name: "authors.separate",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      return authorLine(tx, await separateNamed(tx, { kind: AUTHORS, alias: input.alias }));
    },
  });
}
