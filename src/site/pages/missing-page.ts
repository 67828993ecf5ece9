// Answers to an address without a page: never was (404), or was and was withdrawn or ran out of its time (410). Both
// show the way on.
import { html } from "hono/html";
import type { MissingView } from "../../newsroom/reading/missing-view.ts";
import { homePath, latestPath } from "../parts/address.ts";
import { block, headlineList } from "../parts/block.ts";
import { inOwnEdition } from "../parts/edition.ts";
import type { Markup } from "../parts/markup.ts";
import { moment } from "../parts/moment.ts";
import { digits } from "../parts/numbers.ts";
import { text } from "../parts/text.ts";
import { wordsPage } from "../parts/words-page.ts";

export const notFoundPage = inOwnEdition((view: MissingView): string => {
  return answer(view, {
    title: text("missing.title"),
    words: html`<p class="lead">${text("missing.note")}</p>`,
  });
});

/** For `view.withdrawn`; without it, the plain 404 page. */
export const gonePage = inOwnEdition((view: MissingView): string => {
  const { withdrawn } = view;
  if (withdrawn === null) return notFoundPage(view);
  const isPage = withdrawn.code === null;
  const [before, after] = text(
    withdrawn.expired ? "gone.expired" : isPage ? "gone.pageNote" : "gone.note",
  ).split("{at}");
  return answer(view, {
    title: text(isPage ? "gone.pageTitle" : "gone.title"),
    words: html`<p class="lead">${before}${moment(withdrawn.at, "moment")}${after}</p>
${withdrawn.reason && html`<p><b>${text("gone.reason")}</b> ${withdrawn.reason}</p>`}
${withdrawn.code !== null && html`<p>${text("article.code")} <b class="code">${digits(withdrawn.code)}</b></p>`}`,
  });
});

function answer(
  { frame, headlines }: MissingView,
  { title, words }: { title: string; words: Markup },
): string {
  return wordsPage(frame, {
    title,
    words: html`${words}
<p class="ways"><a class="act" href="${homePath()}">${text("site.home")}</a> <a href="${latestPath()}">${text("site.latest")}</a></p>
${
  headlines.length > 0 &&
  block(
    { id: "headlines", title: text("missing.headlines"), href: latestPath() },
    headlineList(headlines, frame.now),
  )
}`,
  });
}
