// An article alone, as it goes on paper: its code, both dates, the short link and a QR code of it. The browser's own
// printing of the article's page looks alike (styles/print.css) but for the QR code.
import { html } from "hono/html";
import type { ArticleView } from "../../newsroom/reading/article.ts";
import { absolute, articlePath, homePath, shortPath, verifyPath } from "../parts/address.ts";
import { articleFoot } from "../parts/article-foot.ts";
import { articleHead } from "../parts/article-head.ts";
import { articleBody } from "../parts/body.ts";
import { edition, inOwnEdition } from "../parts/edition.ts";
import { commonHead } from "../parts/layout.ts";
import { liveEntries, liveState } from "../parts/live.ts";
import { nameMark } from "../parts/name-mark.ts";
import { digits } from "../parts/numbers.ts";
import { qrCode } from "../parts/qr-code.ts";
import { text } from "../parts/text.ts";

export const printPage = inOwnEdition(({ frame, article }: ArticleView): string => {
  const { house, origin } = frame;
  const { coverage } = article;
  const path = articlePath(article);
  const short = origin + shortPath(article.code);
  return String(html`<!doctype html>
<html lang="${edition().language}" dir="${edition().direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text("site.titled", { title: article.headline, house: house.name })}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${absolute(origin, path)}">
${commonHead(house.accent)}
</head>
<body class="paper">
<header class="wide paper-head"><p class="nameplate">${nameMark(house, homePath())}</p><p class="paper-acts"><a href="${path}">${text(
    "print.back",
  )}</a> <button class="act" type="button" data-print hidden>${text("print.now")}</button></p></header>
<main id="main" class="wide"><article class="article ${article.kind}">
${articleHead(article)}
${coverage && liveState({ frame, article, coverage })}
<div class="body">${articleBody(article)}</div>
${coverage && liveEntries({ frame, article, coverage })}
${articleFoot(article)}
</article></main>
<footer class="wide paper-foot">
${qrCode(short, text("print.qr"))}
<dl>
<div><dt>${text("article.code")}</dt><dd><b class="code">${digits(article.code)}</b></dd></div>
<div><dt>${text("article.shortLink")}:</dt><dd><bdi dir="ltr" lang="en">${bare(short)}</bdi></dd></div>
<div><dt>${text("verify.link")}:</dt><dd><bdi dir="ltr" lang="en">${bare(origin + verifyPath())}</bdi></dd></div>
</dl>
${house.licence && html`<p class="quiet">${house.licence}</p>`}
</footer>
</body>
</html>
`);
});

function bare(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
