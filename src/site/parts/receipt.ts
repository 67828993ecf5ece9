// What somebody sees who sent a comment or a report: how it stands, when it came, what it says, and the way back.
import { html } from "hono/html";
import type { Card } from "../../newsroom/reading/cards.ts";
import { articlePath } from "./address.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { moment } from "./moment.ts";
import { text } from "./text.ts";
import { direction, words } from "./words.ts";

export interface Receipt {
  article: Card;
  note: string;
  /** Between the note and the moment. */
  status?: MaybeMarkup;
  at: Date;
  /** Over what was sent. */
  by: string | Markup;
  said: string;
  /** Under it. */
  more: string | Markup;
}

export function receipt({ article, note, status, at, by, said, more }: Receipt): Markup {
  return html`<p class="lead">${note}</p>
${status}<p class="quiet">${text("receipt.sentAt")} ${moment(at, "moment")}</p>
<figure class="own-words"><figcaption>${by}</figcaption><blockquote class="words"${direction(said)}>${words(said)}</blockquote></figure>
<p class="quiet">${more}</p>
<p class="ways"><a class="act" href="${articlePath(article)}">${text("receipt.back")}</a></p>`;
}
