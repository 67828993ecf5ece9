// The home page: edited, not a feed. One lead that dominates, a few seconds, the latest headlines, then the
// sections as blocks in changing rhythm, with opinion, pictures and films between them.
import { html } from "hono/html";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { HomeView, SectionBlock } from "../../newsroom/reading/home-view.ts";
import { homePath, sectionPath } from "../parts/address.ts";
import { block } from "../parts/block.ts";
import { card } from "../parts/card.ts";
import { inOwnEdition } from "../parts/edition.ts";
import { homeLists } from "../parts/home-lists.ts";
import { choiceRow, filmRow, opinionRow, pictureRow } from "../parts/home-rows.ts";
import { siteEntities } from "../parts/json-ld.ts";
import { layout } from "../parts/layout.ts";
import type { Markup, MaybeMarkup } from "../parts/markup.ts";
import { NOTHING } from "../parts/markup.ts";
import { text } from "../parts/text.ts";
import { topics } from "../parts/topics.ts";

/** After how many section blocks a row of another kind comes in. */
const ROWS: readonly { after: number; row: (view: HomeView) => MaybeMarkup }[] = [
  { after: 1, row: opinionRow },
  { after: 3, row: pictureRow },
  { after: 5, row: filmRow },
];

/** So many seconds stand beside the lead; the others stand under it. */
const BESIDE = 3;

const LEAD_SIZES = "(min-width: 64rem) 38rem, 100vw";
const SECOND_SIZES = "(min-width: 64rem) 18rem, (min-width: 40rem) 50vw, 100vw";
const FEATURE_SIZES = "(min-width: 64rem) 30rem, 100vw";

export const homePage = inOwnEdition((view: HomeView): string => {
  const { frame } = view;
  return layout(frame, {
    title: null,
    description: frame.house.tagline,
    face: "home",
    entities: siteEntities(frame),
    path: homePath(),
    translations: frame.editions
      .filter(({ id }) => id !== frame.edition.id)
      .map(({ id }) => ({ edition: id, path: homePath(id) })),
    nameplate: true,
    dated: true,
    main: html`<main id="main">
${topics(view.topics)}
${view.lead === null && view.headlines.length === 0 ? html`<p class="wide empty">${text("home.empty")}</p>` : front(view)}
${choiceRow(view)}
${sections(view)}
</main>`,
  });
});

function front(view: HomeView): Markup {
  const { lead, seconds } = view;
  const { now } = view.frame;
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
<div class="seconds">${seconds.slice(0, BESIDE).map((second, index) => secondCard(second, { now, pictured: index === 0 }))}</div>
${
  seconds.length > BESIDE &&
  html`<div class="thirds">${seconds.slice(BESIDE).map((third) => secondCard(third, { now, pictured: false }))}</div>`
}
</section>
${homeLists(view)}
</div>`;
}

function secondCard(second: Card, { now, pictured }: { now: Date; pictured: boolean }): Markup {
  return card(second, {
    face: "second-card",
    level: 2,
    now,
    lead: !pictured,
    meta: "section",
    ...(pictured ? { picture: { sizes: SECOND_SIZES, shape: "photo" as const, silent: true } } : {}),
  });
}

/** The blocks in the newsroom's order; what has no place of its own among few blocks comes at the end. */
function sections(view: HomeView): MaybeMarkup[] {
  const blocks = view.blocks.map((entry, index) => sectionBlock(view, entry, index));
  const rowsAt = (place: number) => ROWS.filter(({ after }) => after === place).map(({ row }) => row(view));
  const late = ROWS.filter(({ after }) => after >= blocks.length).map(({ row }) => row(view));
  return [...blocks.flatMap((entry, index) => [...rowsAt(index), entry]), ...late];
}

/** How a section is set: a picture large with headlines beside it, four texts, or two pictures and headlines. */
const RHYTHMS = [
  { face: "feature", pictured: 1, cards: 5 },
  { face: "texts", pictured: 0, cards: 4 },
  { face: "pair", pictured: 2, cards: 5 },
] as const;

/** The rhythms in turn; a section without a picture is set in words. */
function sectionBlock({ frame }: HomeView, { section, cards }: SectionBlock, index: number): MaybeMarkup {
  if (cards.length === 0) return NOTHING;
  const turn = RHYTHMS[index % RHYTHMS.length]!;
  const ordered = picturesFirst(cards, turn.pictured);
  const {
    face,
    pictured,
    cards: most,
  } = ordered.slice(0, turn.pictured).every((entry) => entry.picture) ? turn : RHYTHMS[1];
  const { now } = frame;
  const featured = ordered.slice(0, pictured).map((entry) =>
    card(entry, {
      face: "feature-card",
      level: 3,
      now,
      lead: true,
      meta: "time",
      picture: { sizes: FEATURE_SIZES, shape: face === "feature" ? "broad" : "photo", silent: true },
    }),
  );
  const others = ordered.slice(pictured, most).map((entry, place) =>
    card(entry, {
      face: "plain-card",
      level: 3,
      now,
      lead: face === "texts" || (face === "feature" && place === 0),
      meta: "time",
    }),
  );
  return block(
    {
      id: `section-${section.slug}`,
      title: section.name,
      href: sectionPath(section.slug),
      face: `wide ${face}`,
    },
    html`<div class="block-body">${featured}${others.length > 0 && html`<div class="others">${others}</div>`}</div>`,
  );
}

/** The first cards that have pictures come first, as many as are wanted; the rest keep their order. */
function picturesFirst(cards: Card[], wanted: number): Card[] {
  const chosen = cards.filter((entry) => entry.picture !== null).slice(0, wanted);
  return [...chosen, ...cards.filter((entry) => !chosen.includes(entry))];
}
