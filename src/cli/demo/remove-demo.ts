// Takes the demonstration away: its articles with their comments, its pictures, its tags, authors and sections as far as
// nobody else uses them, its name and mark. What the newsroom made itself stays.
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../../newsroom/accounts/may.ts";
import { perform } from "../../newsroom/act.ts";
import { record } from "../../newsroom/audit/record.ts";
import { EVERYTHING } from "../../newsroom/facts.ts";
import { mediaFileKeys } from "../../newsroom/media/renditions.ts";
import { readNote, writeNote } from "../../newsroom/settings/notes.ts";
import { getSettings, resetSettings, type Settings } from "../../newsroom/settings/settings.ts";
import { removeDemoAccounts } from "./demo-accounts.ts";
import { readNewsroom, readPages } from "./read-demo.ts";
import { DEMO_NOTE, type DemoNote } from "./seed-demo.ts";

/** How many articles went. @throws AppError NOT_FOUND when there is no demonstration here */
export async function removeDemo(ctx: Context): Promise<{ articles: number }> {
  const note = await readNote<DemoNote>(ctx, DEMO_NOTE);
  if (!note || note.state === "removed")
    throw new AppError("NOT_FOUND", "there is no demonstration in this newsroom");
  const { codes, pictures } = note;
  const { sections, settings } = readNewsroom();
  const ownSections = sections.map(({ edition = "fa", slug }) => ({ edition, slug }));
  const present = await getSettings(ctx);
  // First, so that a removal that breaks off can be asked for again.
  await resetSettings(ctx, {
    keys: (Object.keys(present) as (keyof Settings)[]).filter((key) =>
      isDeepStrictEqual(present[key], settings[key]),
    ),
  });
  const freed = await perform(ctx, {
    name: "demo.remove",
    work: async (tx) => {
      demand(tx.actor, "administer");
      await sql`set local dabir.removing_demo = 'on'`.execute(tx.db);
      await sql`update article set reply_to = null where reply_to = any(${codes})`.execute(tx.db);
      await sql`update article set translation_of = null where translation_of = any(${codes})`.execute(tx.db);
      await sql`delete from comment_vote where comment_id in (select id from comment where article_code = any(${codes}))`.execute(
        tx.db,
      );
      for (const table of [
        "comment_count",
        "article_tag",
        "article_author",
        "arrival",
        "page_view",
      ] as const) {
        await tx.db.deleteFrom(table).where("article_code", "in", codes).execute();
      }
      await sql`delete from error_report where article_code = any(${codes})`.execute(tx.db);
      await sql`delete from comment where article_code = any(${codes})`.execute(tx.db);
      await sql`update article set draft_revision_id = null, live_revision_id = null where code = any(${codes})`.execute(
        tx.db,
      );
      // A front that held an article of it is empty again; its history goes with what it was about.
      await sql`delete from front where exists (
        select from front_version v cross join lateral jsonb_to_recordset(v.cards) as card(code bigint)
        where v.front_id = front.id and card.code = any(${codes}))`.execute(tx.db);
      // A dossier likewise; those that name a picture of it would keep it.
      await sql`delete from dossier where exists (
        select from dossier_version v cross join lateral jsonb_to_recordset(v.entries) as entry(code bigint)
        where v.dossier_id = dossier.id and entry.code = any(${codes}))`.execute(tx.db);
      // Its pages as far as nobody wrote in them.
      for (const { edition, slug } of readPages()) {
        await sql`delete from page where edition = ${edition} and live_slug = ${slug}
          and not exists (select from page_version v where v.page_id = page.id and v.id <> page.live_version_id)`.execute(
          tx.db,
        );
      }
      const used = await tx.db
        .selectFrom("revision")
        .select(["tag_ids", "author_ids", "source_id"])
        .where("article_code", "in", codes)
        .execute();
      await tx.db.deleteFrom("revision").where("article_code", "in", codes).execute();
      await tx.db.deleteFrom("article").where("code", "in", codes).execute();
      for (const code of codes) tx.searchable.add(code);
      await sql`delete from author where id = any(${used.flatMap((one) => one.author_ids)})
        and not exists (select from revision where author.id = any(revision.author_ids))
        and not exists (select from article_author where author_id = author.id)
        and not exists (select from author other where other.merged_into = author.id)`.execute(tx.db);
      const gone = await sql<{ id: string }>`
        delete from media where id = any(${pictures})
          and not exists (select from dossier_version where picture_id = media.id)
          and not exists (select from revision where picture_id = media.id or body::text like '%' || media.id || '%')
          and not exists (select from page_version where body::text like '%' || media.id || '%')
          and not exists (select from author where picture_id = media.id)
        returning id`.execute(tx.db);
      await sql`delete from tag where id = any(${used.flatMap((one) => one.tag_ids)})
        and not exists (select from revision where tag.id = any(revision.tag_ids))
        and not exists (select from article_tag where tag_id = tag.id)`.execute(tx.db);
      await sql`delete from section where (edition, slug) in (
          select edition, slug from jsonb_to_recordset(${JSON.stringify(ownSections)}::jsonb) as own(edition text, slug text))
        and not exists (select from revision where section_id = section.id)
        and not exists (select from article where section_id = section.id)
        and not exists (select from section below where below.parent_id = section.id)`.execute(tx.db);
      await sql`delete from source where id = any(${used.flatMap((one) => one.source_id ?? [])})
        and not exists (select from revision where source_id = source.id)`.execute(tx.db);
      await tx.db.deleteFrom("idempotency").where("key", "like", "%|demo-%").execute();
      await writeNote(tx, {
        key: DEMO_NOTE,
        value: { codes: [], pictures: [], state: "removed" } satisfies DemoNote,
      });
      await record(tx, { act: "demo.remove", subject: "demo", detail: { articles: codes.length } });
      tx.changed.add(EVERYTHING);
      return gone.rows.map((medium) => medium.id);
    },
  });
  for (const key of freed.flatMap(mediaFileKeys)) await ctx.files.remove(key);
  await removeDemoAccounts(ctx);
  return { articles: codes.length };
}
