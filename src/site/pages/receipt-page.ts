// What the writer of a comment sees after sending it: that it arrived, how it stands, and the way back.
import { html } from "hono/html";
import type { ReceiptView } from "../../newsroom/reading/receipt-view.ts";
import { articlePath } from "../parts/address.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { receipt } from "../parts/receipt.ts";
import { text } from "../parts/text.ts";
import { words } from "../parts/words.ts";
import { wordsPage } from "../parts/words-page.ts";

export const receiptPage = inOwnEdition(({ frame, article, comment }: ReceiptView): string => {
  return wordsPage(frame, {
    title: text("receipt.title"),
    words: receipt({
      article,
      note: text(`receipt.${comment.status}Note`),
      status: html`<p class="quiet">${text("receipt.status")} <b class="status">${text(`receipt.${comment.status}`)}</b></p>\n`,
      at: comment.at,
      by: html`<bdi>${comment.name ?? text("comment.nameless")}</bdi>`,
      said: comment.text,
      more: html`${text("receipt.about")}: <a href="${articlePath(article)}">${words(article.headline)}</a>`,
    }),
  });
});
