// The home page: edited, not a feed. One lead that dominates, a few seconds, the latest headlines, then the
// sections as blocks in changing rhythm, with opinion and pictures between them.
import { html } from "hono/html";
import type { HomeView, SectionBlock } from "../../newsroom/reading/views.ts";
import { HOME, LATEST, sectionPath } from "../parts/address.ts";
import { block, headlineList, ranking } from "../parts/block.ts";
import { card } from "../parts/card.ts";
import { layout } from "../parts/layout.ts";
import type { Markup, MaybeMarkup } from "../parts/markup.ts";
import { NOTHING } from "../parts/markup.ts";
import { text } from "../parts/text.ts";

/** After how many section blocks opinion and pictures come in. */
const OPINION_AFTER = 1;
const GALLERIES_AFTER = 3;

const LEAD_SIZES = "(min-width: 64rem) 38rem, 100vw";
const SECOND_SIZES = "(min-width: 64rem) 18rem, (min-width: 40rem) 50vw, 100vw";
const FEATURE_SIZES = "(min-width: 64rem) 30rem, 100vw";
const GALLERY_SIZES = "(min-width: 64rem) 19rem, (min-width: 40rem) 33vw, 75vw";

export function homePage(view: HomeView): string {
  const { frame } = view;
  return layout(frame, {
    title: null,
    description: frame.house.tagline,
    face: "home",
    path: HOME,
    nameplate: true,
    dated: true,
    main: html`<main id="main">
${view.lead === null && view.headlines.length === 0 ? html`<p class="wide empty">${text("home.empty")}</p>` : front(view)}
${sections(view)}
${ranks(view)}
</main>`,
  });
}

function front({ frame, lead, seconds, headlines }: HomeView): Markup {
  const { now } = frame;
  return html`<div class="wide front">
<section class="leads" aria-label="${text("home.leads")}">
${
  lead &&
  card(lead, {
    face: "lead-card",
    level: 2,
    now,
    lead: true,
    meta: "section",
    picture: { sizes: LEAD_SIZES, shape: "photo", first: true, silent: true },
  })
}
<div class="seconds">${seconds.map((second, index) =>
    card(second, {
      face: "second-card",
      level: 2,
      now,
      lead: index > 0,
      meta: "section",
      ...(index === 0 ? { picture: { sizes: SECOND_SIZES, shape: "photo", silent: true } } : {}),
    }),
  )}</div>
</section>
${
  headlines.length > 0 &&
  block(
    { id: "headlines", title: text("home.headlines"), href: LATEST, face: "headlines" },
    html`${headlineList(headlines, now)}<p class="more"><a href="${LATEST}">${text("home.allHeadlines")}</a></p>`,
  )
}
</div>`;
}

/** The blocks in the newsroom's order; what has no place of its own among few blocks comes at the end. */
function sections(view: HomeView): MaybeMarkup[] {
  const parts: MaybeMarkup[] = [];
  view.blocks.forEach((entry, index) => {
    if (index === OPINION_AFTER) parts.push(opinion(view));
    if (index === GALLERIES_AFTER) parts.push(galleries(view));
    parts.push(sectionBlock(view, entry, index));
  });
  if (view.blocks.length <= OPINION_AFTER) parts.push(opinion(view));
  if (view.blocks.length <= GALLERIES_AFTER) parts.push(galleries(view));
  return parts;
}

/** Three rhythms in turn: a picture with headlines, text only, a pair of pictures. */
function sectionBlock({ frame }: HomeView, { section, cards }: SectionBlock, index: number): MaybeMarkup {
  const [first, ...rest] = byPicture(cards, index % 3 !== 1);
  if (first === undefined) return NOTHING;
  const { now } = frame;
  const rhythm = first.picture === null || index % 3 === 1 ? "words" : index % 3 === 0 ? "feature" : "pair";
  const pictured = rhythm === "words" ? 0 : rhythm === "feature" ? 1 : 2;
  const all = [first, ...rest].map((entry, place) =>
    card(entry, {
      face: place < pictured ? "feature-card" : "plain-card",
      level: 3,
      now,
      lead: place < pictured || rhythm === "words",
      meta: "time",
      ...(place < pictured
        ? { picture: { sizes: FEATURE_SIZES, shape: "photo" as const, silent: true } }
        : {}),
    }),
  );
  return block(
    {
      id: `section-${section.slug}`,
      title: section.name,
      href: sectionPath(section.slug),
      face: `wide ${rhythm}`,
    },
    html`<div class="block-body">${all}</div>`,
  );
}

/** The first card that has a picture comes first, where the rhythm wants one. */
function byPicture<T extends { picture: unknown }>(cards: T[], wanted: boolean): T[] {
  const found = wanted ? cards.findIndex((entry) => entry.picture !== null) : -1;
  const chosen = cards[found];
  return chosen === undefined ? cards : [chosen, ...cards.filter((entry) => entry !== chosen)];
}

function opinion({ frame, opinion: cards }: HomeView): MaybeMarkup {
  if (cards.length === 0) return NOTHING;
  return block(
    { id: "opinion", title: text("home.opinion"), face: "opinion" },
    html`<div class="block-body">${cards.map((entry) =>
      card(entry, { face: "opinion-card", level: 3, now: frame.now, lead: true }),
    )}</div>`,
  );
}

function galleries({ frame, galleries: cards }: HomeView): MaybeMarkup {
  if (cards.length === 0) return NOTHING;
  return block(
    { id: "galleries", title: text("home.galleries"), face: "night" },
    html`<div class="block-body">${cards.map((entry) =>
      card(entry, {
        face: "gallery-card",
        level: 3,
        now: frame.now,
        picture: { sizes: GALLERY_SIZES, shape: "photo", silent: true },
      }),
    )}</div>`,
  );
}

function ranks({ mostViewed, mostDiscussed }: HomeView): MaybeMarkup {
  if (mostViewed.length === 0 && mostDiscussed.length === 0) return NOTHING;
  return html`<div class="wide both-ranks">${ranking(
    { id: "most-viewed", title: text("home.mostViewed") },
    mostViewed,
  )}${ranking({ id: "most-discussed", title: text("home.mostDiscussed") }, mostDiscussed)}</div>`;
}
