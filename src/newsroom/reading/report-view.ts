// What a reader sees who reports an error: the article that the form is about, and later what became of the report, by
// a receipt that nobody can guess.
import { type Card, cardOf, selectCards } from "./cards.ts";
import { type Frame, loadFrame } from "./frame.ts";
import type { Reader } from "./reader.ts";

export interface ReportFormView {
  frame: Frame;
  article: Card;
  /** Number of the revision that readers see now. */
  seen: number;
}

export interface ReportReceiptView extends ReportFormView {
  report: { text: string; at: Date; state: "open" | "done" | "dropped" };
}

/** Undefined when no such article is public now. */
export async function reportFormView(reader: Reader, code: number): Promise<ReportFormView | undefined> {
  const article = await selectCards(reader.ctx)
    .select("r.number as seen")
    .where("a.code", "=", code)
    .executeTakeFirst();
  return article && { frame: await loadFrame(reader), article: cardOf(article), seen: article.seen };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export async function reportReceiptView(
  reader: Reader,
  receipt: string,
): Promise<ReportReceiptView | undefined> {
  if (!UUID.test(receipt)) return undefined;
  const found = await reader.ctx.reads
    .selectFrom("error_report")
    .select(["article_code", "text", "created_at as at", "state"])
    .where("receipt", "=", receipt)
    .executeTakeFirst();
  if (!found) return undefined;
  const { article_code, ...report } = found;
  const form = await reportFormView(reader, article_code);
  return form && { ...form, report };
}
