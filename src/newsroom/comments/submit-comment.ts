// A reader's comment: taken and pending, or refused with a reason; never dropped in silence.
import { sql } from "kysely";
import { z } from "zod";
import type { Context } from "../../context.ts";
import { AppError } from "../../errors.ts";
import { demand } from "../accounts/may.ts";
import { type ActContext, announce, perform } from "../act.ts";
import { threadFact } from "../facts.ts";
import { cleanName, cleanText } from "./clean-text.ts";
import { judge, type Refusal } from "./phases.ts";
import { insertComment } from "./store.ts";
import { tellOfFlood } from "./tell-of-flood.ts";
import { textKeyOf } from "./text-key.ts";

export const submitCommentInput = z.strictObject({
  code: z.int().positive(),
  name: z.string().default(""),
  text: z.string(),
  /** Comment of the same article that is answered. */
  parent: z.int().positive().nullable().default(null),
  trap: z.string().default(""),
  key: z.string().max(200).optional(),
});

export type SubmitOutcome =
  | { taken: true; id: number; receipt: string }
  | { taken: false; refusal: Refusal | "unknown-article" | "unknown-parent" };

export async function submitComment(
  ctx: Context,
  input: z.infer<typeof submitCommentInput>,
): Promise<SubmitOutcome> {
  demand(ctx.actor, "comment");
  const submission = { name: cleanName(input.name), text: cleanText(input.text), trap: input.trap };
  const refusal = judge(submission);
  if (refusal) return { taken: false, refusal };
  try {
    return await perform(ctx, {
      name: "comments.submit",
      key: input.key,
      work: (tx) => store(tx, { ...submission, code: input.code, parent: input.parent }),
    });
  } catch (error) {
    if (error instanceof UnknownPlace) return { taken: false, refusal: error.refusal };
    throw error;
  }
}

class UnknownPlace extends AppError {
  readonly refusal: "unknown-article" | "unknown-parent";
  constructor(refusal: "unknown-article" | "unknown-parent") {
    super("NOT_FOUND", refusal);
    this.refusal = refusal;
  }
}

async function store(
  tx: ActContext,
  input: { code: number; name: string | null; text: string; parent: number | null },
): Promise<SubmitOutcome> {
  const article = await tx.db
    .selectFrom("live_article")
    .select("code")
    .where("code", "=", input.code)
    .executeTakeFirst();
  if (!article) throw new UnknownPlace("unknown-article");
  const parentId = input.parent === null ? null : await topOf(tx, { code: input.code, parent: input.parent });
  const textKey = textKeyOf(input.text);
  const twin = await findTwin(tx, { code: input.code, name: input.name, textKey, parentId });
  if (twin) return { taken: true, ...twin };
  const { code, name, text } = input;
  const made = await insertComment(tx, {
    code,
    parentId,
    name,
    text,
    textKey,
    status: "pending",
    fromNewsroom: false,
  });
  await announce(tx, {
    kind: "comment.submitted",
    payload: { id: made.id, code },
    facts: [threadFact(code)],
  });
  await tellOfFlood(tx, code);
  return { taken: true, ...made };
}

/** Replies are one level deep: an answer to an answer stands under the same comment. */
async function topOf(tx: ActContext, ask: { code: number; parent: number }): Promise<number> {
  const parent = await tx.db
    .selectFrom("comment")
    .select(["id", "parent_id"])
    .where("id", "=", ask.parent)
    .where("article_code", "=", ask.code)
    .where("status", "=", "published")
    .executeTakeFirst();
  if (!parent) throw new UnknownPlace("unknown-parent");
  return parent.parent_id ?? parent.id;
}

/**
 * The same words by the same name sent again, as an impatient finger or a reloaded page does, are one comment. Those
 * who send them at the same moment wait for one another.
 */
async function findTwin(
  tx: ActContext,
  like: { code: number; name: string | null; textKey: string; parentId: number | null },
) {
  const words = `${like.code}|${like.parentId}|${like.name}|${like.textKey}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${words}, 0))`.execute(tx.db);
  return tx.db
    .selectFrom("comment")
    .select(["id", "receipt"])
    .where("article_code", "=", like.code)
    .where("text_key", "=", like.textKey)
    .where("name", "is not distinct from", like.name)
    .where("parent_id", "is not distinct from", like.parentId)
    .where("created_at", ">", sql<Date>`now() - interval '10 minutes'`)
    .executeTakeFirst();
}
