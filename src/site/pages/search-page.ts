// The search: what to look for, what was found with the passages that were asked for, and help where it was nothing.
import { html } from "hono/html";
import type { FoundArticle, SearchAsked, SearchView } from "../../newsroom/reading/search-view.ts";
import { articlePath, searchAddress, searchPath } from "../parts/address.ts";
import { label } from "../parts/card.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import { markedText } from "../parts/marked.ts";
import type { Markup, MaybeMarkup } from "../parts/markup.ts";
import { NOTHING } from "../parts/markup.ts";
import { listMoment } from "../parts/moment.ts";
import { counted } from "../parts/numbers.ts";
import { type TextKey, text } from "../parts/text.ts";

export const searchPage = inOwnEdition((view: SearchView): string => {
  const { frame, asked, found } = view;
  const title = asked.typed === "" ? text("search.title") : text("search.titled", { typed: asked.typed });
  return layout(frame, {
    title,
    description: text("search.description", { house: frame.house.name }),
    face: "inner",
    path: searchPath(),
    indexed: false,
    scripts: ["search.js"],
    ...(found && { feed: { title, path: searchAddress(asked, { feed: true }) } }),
    main: html`<main id="main" class="wide search-page">
<h1>${text("search.title")}</h1>
${form(view)}
${found === null ? help() : results(view)}
</main>`,
  });
});

function form({ asked, sections, kinds }: SearchView): Markup {
  const narrowed = [asked.section, asked.kind, asked.author, asked.tag, asked.from, asked.to].some(Boolean);
  return html`<form class="say search-form" method="get" action="${searchPath()}" role="search">
<p class="ask-line"><input id="q" type="search" name="q" value="${asked.typed}" aria-label="${text("search.label")}" placeholder="${text("search.label")}" dir="auto" maxlength="1000" autocomplete="off" autocapitalize="none" spellcheck="false" list="suggestions"> <button class="act" type="submit">${text("search.ask")}</button></p>
<datalist id="suggestions" data-suggest="${searchPath()}/suggest"></datalist>
<details class="narrow"${narrowed && html` open`}><summary>${text("search.narrow")}</summary><div class="narrow-fields">
${choice("section", { chosen: asked.section, any: "search.anySection", options: sections.map(({ slug, name }) => [slug, name]) })}
${choice("kind", { chosen: asked.kind, any: "search.anyKind", options: kinds.map((kind) => [kind, text(`kind.${kind}` as TextKey)]) })}
${field("author", asked)}
${field("tag", asked)}
${field("from", asked)}
${field("to", asked)}
<p class="quiet">${text("search.dayHint")}</p></div></details>
${asked.sort === "date" && html`<input type="hidden" name="sort" value="date">`}
</form>`;
}

interface Choice {
  chosen: string;
  any: TextKey;
  options: [value: string, name: string][];
}

function choice(name: "section" | "kind", { chosen, any, options }: Choice): Markup {
  return html`<p><label for="${name}">${text(`search.${name}`)}</label><select id="${name}" name="${name}"><option value="">${text(any)}</option>${options.map(
    ([value, shown]) =>
      html`<option value="${value}"${value === chosen && html` selected`}>${shown}</option>`,
  )}</select></p>`;
}

function field(name: "author" | "tag" | "from" | "to", asked: SearchAsked): Markup {
  return html`<p><label for="${name}">${text(`search.${name}`)}</label><input id="${name}" name="${name}" value="${asked[name]}" dir="auto" maxlength="200" autocomplete="off"></p>`;
}

function results(view: SearchView): Markup {
  const { asked, found, meant, unknown } = view;
  if (found === null) return help();
  const { articles, count, more, page, next } = found;
  const sum = text(more ? "search.more" : "search.count", { count: counted(count) });
  return html`<section class="found" aria-labelledby="found">
<header class="found-head"><h2 id="found">${count === 0 ? text("search.none") : sum}${page > 1 && ` · ${text("search.page", { page: counted(page) })}`}</h2>${
    count > 0 && orders(asked)
  }</header>
${unknown.map((name) => html`<p class="fault">${text("search.unknown", { field: text(`search.${name}`), value: asked[name] })}</p>`)}
${found.stopped && html`<p class="fault">${text("search.stopped")}</p>`}
${meant.length > 0 && html`<p class="meant">${text("search.meant")} ${meant.map((typed) => html`<a href="${searchAddress({ ...asked, typed })}">${typed}</a> `)}</p>`}
${count === 0 ? tips() : html`<div class="entries">${articles.map((one) => entry(one, view))}</div>`}
${navigation(asked, { next, later: page > 1 })}
</section>`;
}

/** Best or newest first; the one in force is marked. */
function orders(asked: SearchAsked): Markup {
  return html`<nav class="orders" aria-label="${text("search.order")}">${(["relevance", "date"] as const).map(
    (sort) =>
      html`<a href="${searchAddress({ ...asked, sort })}" rel="nofollow"${sort === asked.sort && html` aria-current="true"`}>${text(`search.sort.${sort}`)}</a>`,
  )}<a href="${searchAddress(asked, { feed: true })}" rel="nofollow" data-living>${text("search.feed")}</a></nav>`;
}

function entry({ card, headline, passage }: FoundArticle, { frame }: SearchView): Markup {
  return html`<article class="card found-entry"><h3 class="headline"><a href="${articlePath(card)}">${label(card)}${markedText(headline)}</a></h3>${
    passage && html`<p class="passage">${markedText(passage)}</p>`
  }<p class="meta"><span>${card.section.name}</span>${listMoment(card.publishedAt, frame.now)}${
    card.byline && html`<span>${card.byline}</span>`
  }</p></article>`;
}

function navigation(
  asked: SearchAsked,
  { next, later }: { next: string | null; later: boolean },
): MaybeMarkup {
  if (next === null && !later) return NOTHING;
  return html`<nav class="pages" aria-label="${text("list.pages")}">${
    later && html`<a href="${searchAddress(asked)}">${text("search.first")}</a>`
  }${next !== null && html`<a class="onward" rel="next nofollow" href="${searchAddress({ ...asked, after: next })}">${text("search.next")}</a>`}</nav>`;
}

const listed = (keys: TextKey[]): Markup =>
  html`<ul class="tips">${keys.map((key) => html`<li>${text(key)}</li>`)}</ul>`;

const tips = (): Markup => listed(["search.tip.spelling", "search.tip.fewer", "search.tip.filters"]);

const help = (): Markup =>
  html`<section class="search-help" aria-labelledby="help"><h2 id="help">${text("search.help")}</h2>${listed(["search.help.phrase", "search.help.without", "search.help.code"])}</section>`;
