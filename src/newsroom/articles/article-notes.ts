// What colleagues say to each other beside an article: said, settled, read in the order it was said.

import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { whoMay } from "../accounts/who-may.ts";
import { announce, perform } from "../act.ts";
import { alphabetical } from "../alphabet.ts";
import { record } from "../audit/record.ts";
import { notify } from "../notices/notify.ts";
import { type Person, personOf } from "./article-lines.ts";
import { thingOf } from "./article-rights.ts";
import { demandSeen, demandSeenWhole, type SeenArticle } from "./get-article.ts";
import { insertNote, settleNote } from "./note-store.ts";

export const addNoteInput = z.strictObject({
  code: z.int().positive(),
  text: z.string().trim().min(1, "a note says something").max(4000),
  /** Ids of colleagues whom it calls; the text says «@» and their name. */
  mentions: z.array(z.int().positive()).max(20).optional(),
  key: z.string().max(200).optional(),
});
export const settleNoteInput = z.strictObject({
  id: z.int().positive(),
  /** False opens it again. */
  resolved: z.boolean(),
  key: z.string().max(200).optional(),
});
export const listNotesInput = z.strictObject({ code: z.int().positive() });

export interface ArticleNote {
  id: number;
  /** `return`: why the article was returned. */
  kind: "note" | "return";
  text: string;
  author: string;
  person: Person | null;
  /** Whom it calls. */
  mentions: Person[];
  at: Date;
  resolvedAt: Date | null;
  resolvedBy: string | null;
}

/** The thousand newest, oldest first, and who can be called. @throws AppError NOT_FOUND, NOT_ALLOWED */
export async function listNotes(
  ctx: Context,
  { code }: z.infer<typeof listNotesInput>,
): Promise<{ notes: ArticleNote[]; colleagues: Person[] }> {
  const article = await demandSeenWhole(ctx, code);
  const readers = await whoSeesNotes(ctx, article);
  const rows = await ctx.db
    .selectFrom("article_note")
    .selectAll()
    .where("article_code", "=", code)
    .orderBy("id", "desc")
    .limit(1000)
    .execute();
  const people = await peopleOf(ctx, [...readers, ...rows.flatMap(({ mentions }) => mentions)]);
  const notes = rows.reverse().map((row) => ({
    id: row.id,
    kind: row.kind,
    text: row.text,
    author: row.author,
    person: personOf(row.account_id, row.author),
    mentions: people.filter(({ id }) => row.mentions.includes(id)),
    at: row.at,
    resolvedAt: row.resolved_at,
    resolvedBy: row.resolved_by,
  }));
  return { notes, colleagues: people.filter(({ id }) => readers.includes(id)) };
}

/** Notes are for whoever sees the newest text. */
function whoSeesNotes(ctx: Context, article: SeenArticle): Promise<number[]> {
  return whoMay(ctx, { deed: "see", thing: { ...thingOf(article), live: false } });
}

async function peopleOf(ctx: Context, ids: number[]): Promise<Person[]> {
  if (ids.length === 0) return [];
  return ctx.db
    .selectFrom("account")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .orderBy(alphabetical("name"))
    .orderBy("id")
    .execute();
}

/**
 * Whoever is called hears so; its writer, whoever has it in hand and whoever spoke before hear of the note.
 * @throws AppError BAD_INPUT when somebody is called who does not see notes of the article
 */
export function addNote(ctx: Context, input: z.infer<typeof addNoteInput>): Promise<{ id: number }> {
  const { code, text, mentions = [] } = input;
  return perform(ctx, {
    name: "articles.note",
    key: input.key,
    work: async (tx) => {
      const article = await demandSeen(tx, code);
      demand(tx.actor, "note", thingOf(article));
      if (mentions.length > 0) {
        const readers = await whoSeesNotes(tx, article);
        const deaf = mentions.find((id) => !readers.includes(id));
        if (deaf) throw new AppError("BAD_INPUT", `mentions: account ${deaf} does not see this article`);
      }
      const speakers = await tx.db
        .selectFrom("article_note")
        .select("account_id")
        .distinct()
        .where("article_code", "=", code)
        .execute();
      const id = await insertNote(tx, { code, kind: "note", text, mentions });
      await record(tx, { act: "articles.note", subject: `article:${code}`, detail: { note: id } });
      await announce(tx, { kind: "article.noted", payload: { code, note: id }, facts: [] });
      const news = {
        subject: `article:${code}`,
        detail: { headline: article.headline, text: text.slice(0, 200) },
      };
      const others = [article.author_id, article.assignee_id, ...speakers.map((one) => one.account_id)];
      await notify(tx, { to: mentions, news: { ...news, kind: "article.mention" } });
      await notify(tx, {
        to: others.filter((id) => id === null || !mentions.includes(id)),
        news: { ...news, kind: "article.note" },
      });
      return { id };
    },
  });
}

/** Settling what is settled changes nothing. */
export function resolveNote(ctx: Context, input: z.infer<typeof settleNoteInput>): Promise<{ id: number }> {
  const { id, resolved } = input;
  return perform(ctx, {
    name: "articles.resolveNote",
    key: input.key,
    work: async (tx) => {
      const note = await tx.db
        .selectFrom("article_note")
        .select("article_code as code")
        .where("id", "=", id)
        .executeTakeFirst();
      if (!note) throw new AppError("NOT_FOUND", `there is no note ${id}`);
      demand(tx.actor, "note", thingOf(await demandSeen(tx, note.code)));
      if (!(await settleNote(tx, { id, resolved }))) return { id };
      await record(tx, {
        act: "articles.resolveNote",
        subject: `article:${note.code}`,
        detail: { note: id, resolved },
      });
      await announce(tx, { kind: "article.noted", payload: { code: note.code, note: id }, facts: [] });
      return { id };
    },
  });
}
