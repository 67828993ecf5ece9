// What the writer of a comment sees of it, by a receipt that nobody can guess.
import { type Card, cardOf, selectCards } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import type { Reader } from "./reader.ts";

/** What the writer of a comment sees after sending it, from the receipt address. */
export interface ReceiptView {
  frame: Frame;
  article: Card;
  comment: { name: string | null; text: string; at: Date; status: "pending" | "published" | "unpublishable" };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export async function receiptView(reader: Reader, receipt: string): Promise<ReceiptView | undefined> {
  if (!UUID.test(receipt)) return undefined;
  const comment = await reader.ctx.reads
    .selectFrom("comment")
    .select(["article_code", "name", "text", "created_at as at", "status"])
    .where("receipt", "=", receipt)
    .executeTakeFirst();
  if (!comment) return undefined;
  const article = await selectCards(reader.ctx).where("a.code", "=", comment.article_code).executeTakeFirst();
  if (!article) return undefined;
  const { article_code: _, ...shown } = comment;
  return { frame: await loadFrame(reader), article: cardOf(article), comment: shown };
}
