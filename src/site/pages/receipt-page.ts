// What the writer of a comment sees after sending it: that it arrived, how it stands, and the way back.
import { html } from "hono/html";
import type { ReceiptView } from "../../newsroom/reading/receipt-view.ts";
import { articlePath } from "../parts/address.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { moment } from "../parts/moment.ts";
import { text } from "../parts/text.ts";
import { direction, words } from "../parts/words.ts";
import { wordsPage } from "../parts/words-page.ts";

export const receiptPage = inOwnEdition(({ frame, article, comment }: ReceiptView): string => {
  return wordsPage(frame, {
    title: text("receipt.title"),
    words: html`<p class="lead">${text(`receipt.${comment.status}Note`)}</p>
<p class="quiet">${text("receipt.status")} <b class="status">${text(`receipt.${comment.status}`)}</b></p>
<p class="quiet">${text("receipt.sentAt")} ${moment(comment.at, "moment")}</p>
<figure class="own-words"><figcaption><bdi>${comment.name ?? text("comment.nameless")}</bdi></figcaption><blockquote class="words"${direction(comment.text)}>${words(comment.text)}</blockquote></figure>
<p class="quiet">${text("receipt.about")}: <a href="${articlePath(article)}">${words(article.headline)}</a></p>
<p class="ways"><a class="act" href="${articlePath(article)}">${text("receipt.back")}</a></p>`,
  });
});
