// What a reader may do with an article: pass it on, keep its short link, print it. All of it is plain links and
// text that can be selected; the script only adds copying and the print dialogue.
import { html } from "hono/html";
import type { Article, Frame, TagLink } from "../../newsroom/reading/views.ts";
import { reportPath, shortPath, tagPath } from "./address.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { text } from "./text.ts";

/** Where to pass an article on; each address ends where the percent-encoded short link goes. */
const SHARES = [
  ["share.telegram", "https://t.me/share/url?url="],
  ["share.eitaa", "https://eitaa.com/share/url?url="],
  ["share.bale", "https://ble.ir/share/url?url="],
  ["share.whatsapp", "https://wa.me/?text="],
  ["share.x", "https://x.com/intent/post?url="],
  ["share.email", "mailto:?body="],
] as const;

export function articleTools(frame: Frame, article: Article): Markup {
  const short = frame.origin + shortPath(article.code);
  const encoded = encodeURIComponent(short);
  return html`<aside class="tools" data-living aria-label="${text("article.tools")}">
<ul class="short">
<li><span>${text("article.shortLink")}</span> <a class="short-link" dir="ltr" lang="en" href="${short}">${short.replace(/^https?:\/\//, "")}</a></li>
<li><button type="button" data-copy="${short}" data-done="${text("article.copied")}" hidden>${text("article.copy")}</button></li>
<li><button type="button" data-print hidden>${text("article.print")}</button></li>
<li><a href="${reportPath(article.code, article.revision)}" rel="nofollow">${text("report.link")}</a></li>
</ul>
<ul class="shares" aria-label="${text("article.share")}">${SHARES.map(
    ([key, base]) => html`<li><a href="${base}${encoded}" rel="noopener nofollow">${text(key)}</a></li>`,
  )}</ul>
</aside>`;
}

export function tagRow(tags: TagLink[]): MaybeMarkup {
  if (tags.length === 0) return NOTHING;
  return html`<nav class="tag-row" aria-labelledby="tags"><h2 id="tags">${text("article.tags")}</h2><ul>${tags.map(
    (tag) => html`<li><a rel="tag" href="${tagPath(tag.slug)}">${tag.name}</a></li>`,
  )}</ul></nav>`;
}
