// What the writer of a comment sees after sending it: that it arrived, how it stands, and the way back.
import { html } from "hono/html";
import type { ReceiptView } from "../../newsroom/reading/views.ts";
import { articlePath } from "../parts/address.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import { moment } from "../parts/moment.ts";
import { text } from "../parts/text.ts";
import { direction, words } from "../parts/words.ts";

export const receiptPage = inOwnEdition(({ frame, article, comment }: ReceiptView): string => {
  const title = text("receipt.title");
  return layout(frame, {
    title,
    description: title,
    face: "inner",
    path: "",
    indexed: false,
    main: html`<main id="main" class="wide words-page">
<h1>${title}</h1>
<p class="lead">${text(`receipt.${comment.status}Note`)}</p>
<p class="quiet">${text("receipt.status")} <b class="status">${text(`receipt.${comment.status}`)}</b></p>
<p class="quiet">${text("receipt.sentAt")} ${moment(comment.at, "moment")}</p>
<figure class="own-words"><figcaption><bdi>${comment.name ?? text("comment.nameless")}</bdi></figcaption><blockquote class="words"${direction(comment.text)}>${words(comment.text)}</blockquote></figure>
<p class="quiet">${text("receipt.about")}: <a href="${articlePath(article)}">${words(article.headline)}</a></p>
<p class="ways"><a class="act" href="${articlePath(article)}">${text("receipt.back")}</a></p>
</main>`,
  });
});
