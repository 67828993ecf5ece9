// What is said of an entry from outside, and how it becomes the words of a version.
import { z } from "zod";
import { emptyDocument } from "../../document/schema.ts";
import { toText } from "../../document/to-text.ts";
import { AppError } from "../../errors.ts";
import type { ActContext } from "../act.ts";
import { bodyOf } from "../articles/article-input.ts";
import { databaseNow } from "../articles/article-times.ts";
import { editionTextOrNull } from "../edition-text.ts";
import { instant } from "../instant.ts";
import type { EntryVersion, EntryWords } from "./store.ts";

/** What is absent stays as it was. */
export const entryFields = z.strictObject({
  /** When it happened; absent in a new entry: now. */
  at: instant.optional(),
  headline: z.string().trim().max(300).nullable().optional(),
  /** Paragraphs, one a line. */
  body: z.string().max(100_000).optional(),
  html: z.string().max(100_000).optional(),
  /** ProseMirror JSON, as src/document/schema.ts describes it. */
  document: z.unknown().optional(),
  /** It stands among the key points over the entries. */
  keyPoint: z.boolean().optional(),
});

/** A machine that tells the time may be a little ahead of the database's. */
const TOLERANCE_MS = 60_000;

/** @throws AppError BAD_INPUT for an entry that says nothing, or tells what is still to come */
export async function entryWords(
  tx: ActContext,
  { said, before }: { said: z.output<typeof entryFields>; before: EntryVersion | null },
): Promise<EntryWords> {
  const now = await databaseNow(tx);
  const at = said.at ?? before?.at ?? now;
  if (said.at && said.at.getTime() > now.getTime() + TOLERANCE_MS) {
    throw new AppError("BAD_INPUT", "at: an entry tells what has happened, its time is not to come");
  }
  const headline =
    said.headline === undefined ? (before?.headline ?? null) : editionTextOrNull(tx, said.headline);
  const body = bodyOf(said) ?? before?.body ?? emptyDocument();
  if (
    headline === null &&
    toText(body).trim() === "" &&
    body.content.every((block) => block.type === "paragraph")
  ) {
    throw new AppError("BAD_INPUT", "an entry says something: give `headline` or `body`");
  }
  return {
    // Never after the moment in which it appears.
    at: at > now && said.at ? now : at,
    headline,
    body,
    keyPoint: said.keyPoint ?? before?.key_point ?? false,
  };
}
