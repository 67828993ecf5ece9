// Rows of the home page that belong to no section, each with a rhythm of its own: the editors' choice in words beside
// small pictures, opinion with faces, pictures on a dark ground, films with their sounds.
import { html } from "hono/html";
import type { Card } from "../../newsroom/reading/cards.ts";
import type { HomeView } from "../../newsroom/reading/home-view.ts";
import { hubPath } from "./address.ts";
import { block } from "./block.ts";
import { type CardFace, card } from "./card.ts";
import type { Markup, MaybeMarkup } from "./markup.ts";
import { NOTHING } from "./markup.ts";
import { text } from "./text.ts";

const THUMB_SIZES = "6.5rem";
const PICTURE_SIZES = "(min-width: 64rem) 38rem, 85vw";
const SMALL_SIZES = "(min-width: 64rem) 19rem, 85vw";
const FILM_SIZES = "(min-width: 64rem) 34rem, 100vw";

export function choiceRow({ frame, choice }: HomeView): MaybeMarkup {
  return row({ id: "choice", title: text("home.choice"), face: "wide choice-row" }, choice, () => ({
    face: "choice-card",
    now: frame.now,
    meta: "section",
    picture: { sizes: THUMB_SIZES, shape: "photo", silent: true },
  }));
}

export function opinionRow({ frame, opinion }: HomeView): MaybeMarkup {
  return row({ id: "opinion", title: text("home.opinion"), face: "opinion" }, opinion, () => ({
    face: "opinion-card",
    now: frame.now,
    lead: true,
  }));
}

/** The first large, the others beside it in pairs. */
export function pictureRow({ frame, galleries }: HomeView): MaybeMarkup {
  return row(
    { id: "galleries", title: text("home.galleries"), href: hubPath("photo"), face: "night" },
    galleries,
    (_, place) => ({
      face: "gallery-card",
      now: frame.now,
      picture: { sizes: place === 0 ? PICTURE_SIZES : SMALL_SIZES, shape: "photo", silent: true },
    }),
  );
}

/** One film large, the others small beside it, what is to be heard in words. */
export function filmRow({ frame, films, sounds }: HomeView): MaybeMarkup {
  return row(
    { id: "films", title: text("home.films"), href: hubPath("video"), face: "wide films" },
    [...films, ...sounds],
    (entry, place) => {
      if (entry.kind === "audio") return { face: "sound-card plain-card", now: frame.now, meta: "time" };
      if (place === 0) {
        const picture = { sizes: FILM_SIZES, shape: "broad", silent: true } as const;
        return { face: "film-card feature-card", now: frame.now, lead: true, picture };
      }
      const picture = { sizes: THUMB_SIZES, shape: "broad", silent: true } as const;
      return { face: "film-card choice-card", now: frame.now, meta: "time", picture };
    },
  );
}

interface Head {
  id: string;
  title: string;
  href?: string;
  face: string;
}

function row(
  head: Head,
  cards: Card[],
  faceOf: (card: Card, place: number) => Omit<CardFace, "level">,
): MaybeMarkup {
  if (cards.length === 0) return NOTHING;
  const made: Markup[] = cards.map((entry, place) => card(entry, { ...faceOf(entry, place), level: 3 }));
  return block(head, html`<div class="block-body">${made}</div>`);
}
