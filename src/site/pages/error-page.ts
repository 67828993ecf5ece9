// An answer when something went wrong: needs no newsroom and no database, so it can always be shown.
import { html } from "hono/html";
import { homePath } from "../parts/address.ts";
import { type CommentFormState, commentForm } from "../parts/comment-form.ts";
import { edition } from "../parts/edition.ts";
import { commonHead } from "../parts/layout.ts";
import { type MaybeMarkup, NOTHING } from "../parts/markup.ts";
import { text } from "../parts/text.ts";

const KNOWN = [400, 413, 421, 429, 500, 503] as const;
type Known = (typeof KNOWN)[number];

/** The page for a status; one that is not known gets the page of its class, 400 or 500. */
export function errorPage(status: number): string {
  return page(status, NOTHING);
}

/** A comment that could not be stored comes back in its form: no word of it is lost. */
export function keptCommentPage(code: number, state: CommentFormState): string {
  return page(503, html`<p>${text("comment.kept")}</p>${commentForm({ code, parent: state.parent, state })}`);
}

function page(status: number, more: MaybeMarkup): string {
  const shown = known(status);
  const title = text(`error.${shown}`);
  return String(html`<!doctype html>
<html lang="${edition().language}" dir="${edition().direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
${commonHead()}
</head>
<body class="inner">
<main id="main" class="wide words-page alone">
<h1>${title}</h1>
<p class="lead">${text(`error.${shown}.note`)}</p>
${more}
<p class="ways"><a class="act" href="${homePath()}">${text("error.home")}</a></p>
</main>
</body>
</html>
`);
}

function known(status: number): Known {
  return KNOWN.find((one) => one === status) ?? (status >= 400 && status < 500 ? 400 : 500);
}
