// Makes two named things one, gives one another name that leads to it, and takes both back. Revisions keep what they
// were given: what it became is asked when it is shown, so nothing is lost that could not be separated again. The
// acts themselves belong to the kinds; each answers the id of what was changed.
import { sql } from "kysely";
import { AppError } from "../../errors.ts";
import { type ActContext, announce } from "../act.ts";
import { record } from "../audit/record.ts";
import { tidyName } from "../names.ts";
import { insertNamed } from "./ensure-named.ts";
import {
  demandFreeName,
  findAgain,
  findNamed,
  lockNamed,
  type NamedKind,
  namedFacts,
  tableOf,
  type Wanted,
} from "./named.ts";

/** `into` is the one that stays; other names of the one that goes go with it. */
export async function mergeNamed(tx: ActContext, input: Wanted & { into: string }): Promise<number> {
  const { kind } = input;
  const from = await lockNamed(tx, input);
  const into = await lockNamed(tx, { kind, name: input.into });
  if (from.id === into.id) {
    throw new AppError("CONFLICT", `«${input.name}» and «${input.into}» are one ${kind.table} already`);
  }
  await tx.db
    .updateTable(tableOf(kind))
    .set({ merged_into: into.id })
    .where((where) => where.or([where("id", "=", from.id), where("merged_into", "=", from.id)]))
    .execute();
  const [listed, id] = [sql.table(kind.listed.table), sql.ref(kind.listed.id)];
  await sql`
    with moved as (delete from ${listed} where ${id} = ${from.id} returning article_code)
    insert into ${listed} (${id}, article_code) select ${into.id}, article_code from moved
    on conflict do nothing`.execute(tx.db);
  await findAgain(tx, { kind, ids: [into.id] });
  const filled = kind.fills.map((name) => {
    const column = sql.id(name);
    return sql`${column} = coalesce(own.${column}, gone.${column})`;
  });
  await sql`
    update ${sql.table(kind.table)} own set ${sql.join(filled)}
    from ${sql.table(kind.table)} gone where own.id = ${into.id} and gone.id = ${from.id}`.execute(tx.db);
  await record(tx, {
    act: `${kind.acts}.merge`,
    subject: `${kind.table}:${from.slug}`,
    detail: { into: into.slug },
  });
  return tellOfNames(tx, { kind, own: into });
}

/** @throws AppError CONFLICT when the name is another one's already: that one can be merged */
export async function aliasNamed(tx: ActContext, input: Wanted & { alias: string }): Promise<number> {
  const { kind } = input;
  const own = await lockNamed(tx, input);
  const name = tidyName(tx, input.alias);
  await demandFreeName(tx, { kind, id: 0, name });
  const alias = await insertNamed(tx, { kind, name });
  await tx.db.updateTable(tableOf(kind)).set({ merged_into: own.id }).where("id", "=", alias.id).execute();
  await record(tx, {
    act: `${kind.acts}.alias`,
    subject: `${kind.table}:${own.slug}`,
    detail: { alias: alias.slug },
  });
  return tellOfNames(tx, { kind, own });
}

/** The thing has one name more, of which its readers and whoever has it open hear. */
async function tellOfNames(
  tx: ActContext,
  { kind, own }: { kind: NamedKind; own: { id: number; slug: string; version: number } },
): Promise<number> {
  await tx.db
    .updateTable(tableOf(kind))
    .set({ version: own.version + 1 })
    .where("id", "=", own.id)
    .execute();
  await announce(tx, {
    kind: `${kind.table}.changed`,
    payload: { slug: own.slug },
    facts: await namedFacts(tx, { kind, ids: [own.id] }),
  });
  return own.id;
}

/** Another name becomes a thing of its own again, and articles that were given it itself stand under it again. */
export async function separateNamed(
  tx: ActContext,
  { kind, alias: wanted }: { kind: NamedKind; alias: string },
): Promise<number> {
  const alias = await findNamed(tx, { kind, name: wanted });
  if (!alias?.merged_into) {
    throw new AppError("NOT_FOUND", `«${wanted}» is no other name of a ${kind.table}`);
  }
  const from = alias.merged_into;
  const facts = await namedFacts(tx, { kind, ids: [from] });
  const { numUpdatedRows } = await tx.db
    .updateTable(tableOf(kind))
    .set((row) => ({ merged_into: null, version: row("version", "+", 1) }))
    .where("id", "=", alias.id)
    .where("merged_into", "=", from)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    throw new AppError("CONFLICT", `«${wanted}» was changed meanwhile: read it again`);
  await tx.db
    .updateTable(tableOf(kind))
    .set((row) => ({ version: row("version", "+", 1) }))
    .where("id", "=", from)
    .execute();
  const [listed, id, given] = [sql.table(kind.listed.table), sql.ref(kind.listed.id), sql.id(kind.given)];
  // Those whose live revision names the alias; they leave the other one if nothing else in them leads to it.
  await sql`
    with named as (
      select own.article_code as code, r.${given} as given
      from ${listed} own join article a on a.code = own.article_code join revision r on r.id = a.live_revision_id
      where own.${id} = ${from} and ${alias.id}::integer = any(r.${given})
    ), gone as (
      delete from ${listed} own using named n
      where own.${id} = ${from} and own.article_code = n.code and not exists (
        select from ${sql.table(kind.table)} o where (o.id = ${from} or o.merged_into = ${from}) and o.id <> ${alias.id}
          and o.id = any(n.given))
    )
    insert into ${listed} (${id}, article_code) select ${alias.id}, code from named
    on conflict do nothing`.execute(tx.db);
  await findAgain(tx, { kind, ids: [alias.id, from] });
  await record(tx, {
    act: `${kind.acts}.separate`,
    subject: `${kind.table}:${alias.slug}`,
    detail: { from },
  });
  await announce(tx, { kind: `${kind.table}.changed`, payload: { slug: alias.slug }, facts });
  return alias.id;
}
