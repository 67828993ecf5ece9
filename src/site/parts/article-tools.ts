// What a reader may do with an article: keep it, print it, pass it on, see that it is ours. All of it is plain links
// and text that can be selected; the scripts only add copying, the device's own sharing and the reading list.
import { html } from "hono/html";
import type { Article } from "../../newsroom/reading/article.ts";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { TagLink } from "../../newsroom/reading/links.ts";
import { articlePath, printPath, reportPath, savedPath, shortPath, tagPath, verifyPath } from "./address.ts";
import { dayText } from "./days.ts";
import { edition } from "./edition.ts";
import { isoInZone } from "./iso-time.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { text } from "./text.ts";

/**
 * Where to pass an article on; each address ends where the percent-encoded short link goes. Rubika documents no
 * address for this: its is the one that Persian sites print.
 */
const SHARES = [
  ["share.telegram", "https://t.me/share/url?url="],
  ["share.bale", "https://ble.ir/share/url?url="],
  ["share.eitaa", "https://eitaa.com/share/url?url="],
  ["share.rubika", "https://rubika.ir/share?url="],
  ["share.whatsapp", "https://wa.me/?text="],
  ["share.x", "https://x.com/intent/post?url="],
] as const;

export function articleTools(frame: Frame, article: Article): Markup {
  const short = frame.origin + shortPath(article.code);
  const encoded = encodeURIComponent(short);
  const mail = `mailto:?subject=${encodeURIComponent(article.headline.toWellFormed())}&body=${encoded}`;
  return html`<aside class="tools" data-living aria-label="${text("article.tools")}">
<div class="tool-row"><h2 id="tool-keep">${text("article.keep")}</h2><ul aria-labelledby="tool-keep"><li>${saveButton(article)}</li><li><a href="${printPath(article.code)}" rel="nofollow">${text("article.print")}</a></li><li><a href="${savedPath()}">${text("saved.title")}</a></li></ul></div>
<div class="tool-row"><h2 id="tool-share">${text("article.share")}</h2><ul class="shares" aria-labelledby="tool-share"><li><button type="button" data-share="${short}" data-title="${article.headline}" hidden>${text("article.shareHere")}</button></li>${SHARES.map(
    ([key, base]) => html`<li><a href="${base}${encoded}" rel="noopener nofollow">${text(key)}</a></li>`,
  )}<li><a href="${mail}" rel="nofollow">${text("share.email")}</a></li></ul></div>
<div class="tool-row"><h2 id="tool-short">${text("article.shortLink")}</h2><ul class="short" aria-labelledby="tool-short"><li><a class="short-link" dir="ltr" lang="en" href="${short}">${short.replace(/^https?:\/\//, "")}</a></li><li><button type="button" data-copy="${short}" data-done="${text("article.copied")}" aria-live="polite" hidden>${text("article.copy")}</button></li></ul></div>
<div class="tool-row"><h2 id="tool-trust">${text("article.trust")}</h2><ul aria-labelledby="tool-trust"><li><a href="${reportPath(article.code, article.revision)}" rel="nofollow">${text("report.link")}</a></li><li><a href="${verifyPath()}?code=${article.code}" rel="nofollow">${text("verify.link")}</a></li></ul></div>
</aside>`;
}

function saveButton(article: Card): Markup {
  const { code, headline, publishedAt } = article;
  const save = text("article.save");
  return html`<button class="save" type="button" data-save="${save}" data-done="${text("article.saved")}" data-failed="${text("article.notSaved")}" data-code="${code}" data-path="${articlePath(article)}" data-headline="${headline}" data-at="${isoInZone(publishedAt, edition().timeZone)}" data-day="${dayText(publishedAt, "long")}" aria-live="polite" hidden>${save}</button>`;
}

export function tagRow(tags: TagLink[]): MaybeMarkup {
  if (tags.length === 0) return NOTHING;
  return html`<nav class="tag-row" aria-labelledby="tags"><h2 id="tags">${text("article.tags")}</h2><ul>${tags.map(
    (tag) => html`<li><a rel="tag" href="${tagPath(tag.slug)}">${tag.name}</a></li>`,
  )}</ul></nav>`;
}
