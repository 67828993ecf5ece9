// What was published under a news code: for readers who were sent a screenshot, a code or an address that bears the
// newsroom's name. A plain form with GET, and an answer in words; it tells nothing that pages did not tell.
import { html } from "hono/html";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { Correction } from "../../newsroom/reading/corrections.ts";
import type { Frame } from "../../newsroom/reading/frame.ts";
import type { PublicRecord, VerifyView } from "../../newsroom/reading/verify-view.ts";
import { articlePath, shortPath, verifyPath } from "../parts/address.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { layout } from "../parts/layout.ts";
import type { Markup, MaybeMarkup } from "../parts/markup.ts";
import { NOTHING } from "../parts/markup.ts";
import { houseMoment, moment } from "../parts/moment.ts";
import { digits } from "../parts/numbers.ts";
import { type TextKey, text } from "../parts/text.ts";
import { words } from "../parts/words.ts";

export interface Question {
  /** As it was typed; empty where nothing was asked. */
  typed: string;
  /** The host of an address that is not the newsroom's. */
  foreign: string | null;
}

const SIGNS = [
  "verify.sign.code",
  "verify.sign.address",
  "verify.sign.picture",
  "verify.sign.dates",
] as const;

export const verifyPage = inOwnEdition(({ frame, record }: VerifyView, question: Question): string => {
  const { house, origin } = frame;
  const title = text("verify.title");
  const host = new URL(origin).host;
  return layout(frame, {
    title,
    description: text("verify.note", { house: house.name }),
    face: "inner",
    path: verifyPath(),
    main: html`<main id="main" class="wide words-page verify-page">
<h1>${title}</h1>
<p class="lead">${text("verify.note", { house: house.name })}</p>
<form class="say verify" method="get" action="${verifyPath()}" role="search">
<label for="code">${text("verify.label")}</label>
<p class="ask-line"><input id="code" name="code" value="${question.typed}" dir="auto" maxlength="2000" autocomplete="off" autocapitalize="none" spellcheck="false" required> <button class="act" type="submit">${text("verify.ask")}</button></p>
</form>
${question.typed !== "" && answer(frame, record, question)}
<section class="signs" aria-labelledby="signs"><h2 class="block-title" id="signs">${text("verify.signs")}</h2>
<ul>${SIGNS.map((sign) => html`<li>${isolated(text(sign), host)}</li>`)}</ul>
${house.email && html`<p>${text("verify.tell")} <a href="mailto:${house.email}" dir="ltr" lang="en">${house.email}</a></p>`}</section>
</main>`,
  });
});

function answer({ house, origin }: Frame, record: PublicRecord | null, { foreign }: Question): Markup {
  const warning =
    foreign !== null &&
    html`<section class="verdict false" aria-labelledby="foreign"><h2 id="foreign">${isolated(text("verify.foreign", { house: house.name }), foreign)}</h2>
<p>${isolated(text("verify.foreignNote"), new URL(origin).host)}</p></section>`;
  if (record !== null) return html`${warning}${verdict(origin, record)}`;
  if (foreign !== null) return html`${warning}`;
  return html`<section class="verdict" aria-labelledby="verdict"><h2 id="verdict">${text("verify.unread")}</h2>
<p>${text("verify.unreadNote")}</p></section>`;
}

function verdict(origin: string, record: PublicRecord): Markup {
  switch (record.state) {
    case "public": {
      const { card, corrections, correctedAt } = record;
      const corrected = correctedAt !== null;
      return shown(
        corrected ? "corrected" : "published",
        html`<dl>
${line("verify.headline", html`<a href="${articlePath(card)}"><b>${words(card.headline)}</b></a>`)}
${line("article.published", houseMoment(card.publishedAt))}
${line("verify.section", card.section.name)}
${line("article.code", html`<b class="code">${digits(card.code)}</b>`)}
${line("verify.address", oneAddress(origin, card))}
${line("article.shortLink", html`<a dir="ltr" lang="en" href="${shortPath(card.code)}">${origin}${shortPath(card.code)}</a>`)}
${correctedAt !== null && line("article.corrected", moment(correctedAt, "moment"))}
</dl>${corrected && notes(corrections)}`,
      );
    }
    case "withdrawn":
    case "expired":
      return shown(
        record.state,
        html`<p>${text(`verify.${record.state}Note`)}</p><dl>
${line("article.code", html`<b class="code">${digits(record.code)}</b>`)}
${line("verify.section", record.section)}
${line("article.published", houseMoment(record.publishedAt))}
${line(`verify.${record.state}At`, moment(record.at, "moment"))}
${record.reason && line("gone.reason", words(record.reason))}
</dl>`,
      );
    case "never":
      return shown(
        "never",
        html`<p>${text("verify.neverNote")}</p><dl>
${line("article.code", html`<b class="code">${digits(record.code)}</b>`)}
</dl>`,
      );
  }
}

/** The slug keeps its own direction at the end of an address that runs from left to right. */
function oneAddress(origin: string, card: Card): Markup {
  const path = articlePath(card);
  const start = articlePath({ ...card, slug: "" });
  return html`<a dir="ltr" href="${path}">${origin}<wbr>${start}/<wbr><bdi>${path.slice(start.length + 1)}</bdi></a>`;
}

type State = "published" | "corrected" | "withdrawn" | "expired" | "never";

function shown(state: State, what: Markup): Markup {
  return html`<section class="verdict ${state}" aria-labelledby="verdict"><h2 id="verdict">${text(`verify.${state}`)}</h2>${what}</section>`;
}

function line(key: TextKey, what: string | Markup): Markup {
  return html`<div><dt>${text(key).replace(/[:：]$/, "")}</dt> <dd>${what}</dd></div>`;
}

function notes(corrections: Correction[]): MaybeMarkup {
  if (corrections.length === 0) return NOTHING;
  return html`<h3>${text("article.corrections")}</h3><ul class="notes-list">${corrections.map(
    (one) => html`<li>${moment(one.at, "moment")}: ${words(one.note)}</li>`,
  )}</ul>`;
}

/** A host in running text stands from left to right. */
function isolated(sentence: string, host: string): Markup {
  const [before = "", after = ""] = sentence.split("{host}");
  return sentence.includes("{host}")
    ? html`${before}<bdi dir="ltr" lang="en">${host}</bdi>${after}`
    : html`${sentence}`;
}
