// A reader says what is wrong in an article: the form, and what became of what was sent.
import { html } from "hono/html";
import { MOST_LETTERS, MOST_NAME } from "../../newsroom/comments/phases.ts";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { ReportFormView, ReportReceiptView } from "../../newsroom/reading/report-view.ts";
import { articlePath, reportPath } from "../parts/address.ts";
import { inOwnEdition } from "../parts/edition.ts";
import type { Markup } from "../parts/markup.ts";
import { receipt } from "../parts/receipt.ts";
import { reportRefusalText, text } from "../parts/text.ts";
import { words } from "../parts/words.ts";
import { wordsPage } from "../parts/words-page.ts";

/** A form as it was filled in, and why it was not taken. */
export interface ReportFormState {
  text: string;
  contact: string;
  /** Number of the revision that was seen. */
  seen: string;
  /** Message keys of the locales under `report.refused`. */
  fault: string | null;
}

export const reportPage = inOwnEdition(
  ({ frame, article }: ReportFormView, state: ReportFormState): string => {
    return wordsPage(frame, {
      title: text("report.title"),
      words: html`<p class="lead">${text("report.about")} ${articleLink(article)}</p>
<p class="quiet">${text("report.note")}</p>
${form(article, state)}`,
    });
  },
);

/** The field `website` is a trap for machines that fill in everything; people never meet it. */
function form({ code }: Card, { text: said, contact, seen, fault }: ReportFormState): Markup {
  return html`<form class="say" method="post" action="${reportPath(code)}">
${fault && html`<p class="fault" role="alert" id="report-fault"><b>${text("report.fault")}</b> ${reportRefusalText(fault)}</p>`}
<input type="hidden" name="seen" value="${seen}">
<p><label for="report-text">${text("report.text")}</label><textarea id="report-text" name="text" rows="6" maxlength="${MOST_LETTERS}" required dir="auto"${fault && html` autofocus aria-invalid="true" aria-describedby="report-fault"`}>
${said}</textarea></p>
<p><label for="report-contact">${text("report.contact")} <small>${text("report.contactNote")}</small></label><input id="report-contact" name="contact" maxlength="${MOST_NAME}" autocomplete="email" dir="auto" value="${contact}"></p>
<p class="unseen" aria-hidden="true"><label for="report-website">${text("comment.website")}</label><input id="report-website" name="website" tabindex="-1" autocomplete="off"></p>
<p><button class="act" type="submit">${text("report.send")}</button></p>
</form>`;
}

export const reportReceiptPage = inOwnEdition(({ frame, article, report }: ReportReceiptView): string => {
  return wordsPage(frame, {
    title: text("report.receipt"),
    words: receipt({
      article,
      note: text(`report.${report.state}Note`),
      at: report.at,
      by: text("report.yours"),
      said: report.text,
      more: text("report.keep"),
    }),
  });
});

function articleLink(article: Card): Markup {
  return html`<a href="${articlePath(article)}">${words(article.headline)}</a>`;
}
