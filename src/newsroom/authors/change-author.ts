// Makes an author, and gives one another name, a line under it, an introduction, a portrait. The address stays: it is
// known outside.

import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { insertNamed } from "../aliases/ensure-named.ts";
import { demandFreeName, findAgain, lockNamed, namedFacts } from "../aliases/named.ts";
import { record } from "../audit/record.ts";
import { editionTextOrNull } from "../edition-text.ts";
import { nameKey, tidyName } from "../names.ts";
import { type AuthorLine, authorLine } from "./author-lines.ts";
import { AUTHORS } from "./authors.ts";

const fields = {
  /** What stands under the name: «خبرنگار شهر»; null takes it away, here and below. */
  roleLine: z.string().trim().max(120).nullable().optional(),
  intro: z.string().trim().max(5000).nullable().optional(),
  /** Id of a picture of the newsroom: the portrait. */
  picture: z.string().nullable().optional(),
  /** Id of the account of whose pen it is. */
  account: z.int().positive().nullable().optional(),
  key: z.string().max(200).optional(),
};
const name = z.string().trim().min(1).max(80);

export const createAuthorInput = z.strictObject({ name, ...fields });

export const changeAuthorInput = z.strictObject({
  /** Slug or name. */
  author: z.string().trim().min(1).max(200),
  name: name.optional(),
  ...fields,
  version: z.int().optional(),
});

export function createAuthor(ctx: Context, input: z.infer<typeof createAuthorInput>): Promise<AuthorLine> {
  return perform(ctx, {
    name: "authors.create",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const tidy = tidyName(tx, input.name);
      await demandFreeName(tx, { kind: AUTHORS, id: 0, name: tidy });
      const { id, slug } = await insertNamed(tx, { kind: AUTHORS, name: tidy });
      await tx.db
        .updateTable("author")
        .set({ version: 1, ...(await described(tx, input)) })
        .where("id", "=", id)
        .execute();
      await record(tx, { act: "authors.create", subject: `author:${slug}`, detail: { name: tidy } });
      await announce(tx, { kind: "author.changed", payload: { slug }, facts: [AUTHORS.fact(slug)] });
      return authorLine(tx, id);
    },
  });
}

export function changeAuthor(ctx: Context, input: z.infer<typeof changeAuthorInput>): Promise<AuthorLine> {
  return perform(ctx, {
    name: "authors.change",
    key: input.key,
    work: async (tx) => {
      demand(tx.actor, "catalogue");
      const { id, slug, name, intro, version } = await lockNamed(tx, {
        kind: AUTHORS,
        name: input.author,
        version: input.version,
      });
      const change = {
        name: input.name === undefined ? name : tidyName(tx, input.name),
        ...(await described(tx, input)),
      };
      await demandFreeName(tx, { kind: AUTHORS, id, name: change.name });
      await tx.db
        .updateTable("author")
        .set({ ...change, name_key: nameKey(change.name), version: version + 1 })
        .where("id", "=", id)
        .execute();
      if (change.name !== name) await findAgain(tx, { kind: AUTHORS, ids: [id] });
      await record(tx, {
        act: "authors.change",
        subject: `author:${slug}`,
        detail: { before: { name, intro } },
      });
      const facts = await namedFacts(tx, { kind: AUTHORS, ids: [id] });
      await announce(tx, { kind: "author.changed", payload: { slug }, facts });
      return authorLine(tx, id);
    },
  });
}

type Described = Pick<z.infer<typeof createAuthorInput>, "roleLine" | "intro" | "picture" | "account">;

/** The columns of what was said beside the name. @throws AppError NOT_FOUND */
async function described(tx: ActContext, { roleLine, intro, picture, account }: Described) {
  if (picture) await demandRow(tx, { table: "media", id: picture, what: "picture" });
  if (account) await demandRow(tx, { table: "account", id: account, what: "account" });
  return {
    ...(roleLine !== undefined && { role_line: editionTextOrNull(tx, roleLine) }),
    ...(intro !== undefined && { intro: editionTextOrNull(tx, intro) }),
    ...(picture !== undefined && { picture_id: picture || null }),
    ...(account !== undefined && { account_id: account }),
  };
}

async function demandRow(
  tx: ActContext,
  { table, id, what }: { table: "media" | "account"; id: string | number; what: string },
): Promise<void> {
  const found = await tx.db
    .selectFrom(table)
    .select("id")
    .where("id", "=", id as never)
    .executeTakeFirst();
  if (!found) throw new AppError("NOT_FOUND", `there is no ${what} ${id}`);
}
