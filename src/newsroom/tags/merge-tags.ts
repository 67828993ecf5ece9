// Makes two tags one, gives a tag another name that leads to it, and takes both back. Revisions keep the tags they
// were given: what a tag became is asked when it is shown, so nothing is lost that could not be separated again.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { record } from "../audit/record.ts";
import { nameKey, tidyName } from "../names.ts";
import { lockTag, type TagLine, tagFacts, tagLine } from "./tag-lines.ts";
import { insertTag } from "./tags.ts";

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
      const from = await lockTag(tx, input);
      const into = await lockTag(tx, { tag: input.into });
      if (from.id === into.id)
        throw new AppError("CONFLICT", `«${input.tag}» and «${input.into}» are one tag already`);
      await tx.db
        .updateTable("tag")
        .set({ merged_into: into.id })
        .where((where) => where.or([where("id", "=", from.id), where("merged_into", "=", from.id)]))
        .execute();
      await sql`
        with moved as (delete from article_tag where tag_id = ${from.id} returning article_code)
        insert into article_tag (tag_id, article_code) select ${into.id}, article_code from moved
        on conflict do nothing`.execute(tx.db);
      await record(tx, { act: "tags.merge", subject: `tag:${from.slug}`, detail: { into: into.slug } });
      return grown(tx, { ...into, intro: into.intro ?? from.intro });
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
      const own = await lockTag(tx, input);
      const name = tidyName(input.name);
      const nameOf = nameKey(name);
      if (nameOf === "") throw new AppError("BAD_INPUT", `«${input.name}» is no name: it needs letters`);
      const other = await tx.db
        .selectFrom("tag")
        .select(["slug", "name"])
        .where("name_key", "=", nameOf)
        .executeTakeFirst();
      if (other) {
        throw new AppError("CONFLICT", `there is a tag «${other.name}» already: merge them`, {
          params: other,
        });
      }
      const alias = await insertTag(tx, nameOf, name);
      await tx.db.updateTable("tag").set({ merged_into: own.id }).where("id", "=", alias.id).execute();
      await record(tx, { act: "tags.alias", subject: `tag:${own.slug}`, detail: { alias: alias.slug } });
      return grown(tx, own);
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
      const alias = await tx.db
        .selectFrom("tag")
        .select(["id", "slug", "merged_into"])
        .where((where) =>
          where.or([where("slug", "=", input.alias), where("name_key", "=", nameKey(input.alias))]),
        )
        .orderBy((order) => order("slug", "=", input.alias), "desc")
        .limit(1)
        .forUpdate()
        .executeTakeFirst();
      if (!alias?.merged_into) throw new AppError("NOT_FOUND", `«${input.alias}» is no other name of a tag`);
      const from = alias.merged_into;
      const facts = await tagFacts(tx, from);
      await tx.db.updateTable("tag").set({ merged_into: null }).where("id", "=", alias.id).execute();
      await tx.db
        .updateTable("tag")
        .set((row) => ({ version: row("version", "+", 1) }))
        .where("id", "in", [alias.id, from])
        .execute();
      // Those of the tag's articles whose live revision names the alias; they leave the tag if nothing else in
      // them leads to it.
      await sql`
        with named as (
          select own.article_code as code, r.tag_ids
          from article_tag own join article a on a.code = own.article_code join revision r on r.id = a.live_revision_id
          where own.tag_id = ${from} and ${alias.id}::integer = any(r.tag_ids)
        ), gone as (
          delete from article_tag own using named n
          where own.tag_id = ${from} and own.article_code = n.code and not exists (
            select from tag t where (t.id = ${from} or t.merged_into = ${from}) and t.id <> ${alias.id}
              and t.id = any(n.tag_ids))
        )
        insert into article_tag (tag_id, article_code) select ${alias.id}, code from named
        on conflict do nothing`.execute(tx.db);
      await record(tx, { act: "tags.separate", subject: `tag:${alias.slug}`, detail: { from } });
      await announce(tx, { kind: "tag.changed", payload: { slug: alias.slug }, facts });
      return tagLine(tx, alias.id);
    },
  });
}

type LockedTag = Awaited<ReturnType<typeof lockTag>>;

/** The tag as it is with one name more, of which its readers and whoever has it open hear. */
async function grown(tx: ActContext, { id, slug, intro, version }: LockedTag): Promise<TagLine> {
  await tx.db
    .updateTable("tag")
    .set({ version: version + 1, intro })
    .where("id", "=", id)
    .execute();
  await announce(tx, { kind: "tag.changed", payload: { slug }, facts: await tagFacts(tx, id) });
  return tagLine(tx, id);
}
