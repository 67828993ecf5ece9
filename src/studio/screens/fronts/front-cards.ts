// The cards of a front while somebody arranges them: every move gives a new list and says what fell off. No article
// stands twice; nothing here is kept until it is saved.
import type { CallInput, CallOutput } from "../../../api/calls.ts";

export type FrontView = CallOutput<"fronts.get">;
export type FrontArticle = NonNullable<FrontView["cards"][number]["article"]>;
export type Slot = FrontView["slots"][number];

/** A card on the board; `state` is what the newsroom last said, `new` where it has not been asked yet. */
export interface BoardCard extends Omit<FrontView["cards"][number], "state"> {
  state: "shown" | "over" | "not-public" | "new";
}

export interface Moved {
  cards: BoardCard[];
  /** The card that has no place any more. */
  fallen: BoardCard | null;
}

export function placesOf(slots: readonly Slot[]): number[] {
  return slots.flatMap(({ first, places }) => Array.from({ length: places }, (_, at) => first + at));
}

export function slotAt(slots: readonly Slot[], position: number): Slot | undefined {
  return slots.find(({ first, places }) => position >= first && position < first + places);
}

export function cardAt(cards: readonly BoardCard[], position: number): BoardCard | undefined {
  return cards.find((card) => card.position === position);
}

/** The first place where nothing is pinned; null when all are taken. */
export function firstFree(cards: readonly BoardCard[], places: readonly number[]): number | null {
  return places.find((position) => !cardAt(cards, position)) ?? null;
}

/** To another place; what stands there changes places with it. */
export function moveCard(
  cards: readonly BoardCard[],
  { code, to }: { code: number; to: number },
): BoardCard[] {
  const from = cards.find((card) => card.code === code)?.position;
  if (from === undefined || from === to) return [...cards];
  return byPlace(
    cards.map((card) => {
      if (card.code === code) return { ...card, position: to };
      return card.position === to ? { ...card, position: from } : card;
    }),
  );
}

/**
 * Pins an article. What stands there goes one place down, and so on to the first free place; when all are taken the
 * last card falls off. An article that is on the front already is moved.
 */
export function pinArticle(
  cards: readonly BoardCard[],
  { article, to, places }: { article: FrontArticle; to: number; places: readonly number[] },
): Moved {
  if (cards.some((card) => card.code === article.code)) {
    return { cards: moveCard(cards, { code: article.code, to }), fallen: null };
  }
  const last =
    places.find((position) => position >= to && !cardAt(cards, position)) ?? Number.POSITIVE_INFINITY;
  const pushed = cards.map((card) =>
    card.position >= to && card.position < last ? { ...card, position: card.position + 1 } : card,
  );
  const fallen = pushed.find((card) => !places.includes(card.position)) ?? null;
  return { cards: byPlace([...pushed.filter((card) => card !== fallen), cardOf(article, to)]), fallen };
}

export function removeCard(cards: readonly BoardCard[], code: number): BoardCard[] {
  return cards.filter((card) => card.code !== code);
}

export function changeCard(
  cards: readonly BoardCard[],
  change: Pick<BoardCard, "code"> & Partial<BoardCard>,
): BoardCard[] {
  return cards.map((card) => (card.code === change.code ? { ...card, ...change } : card));
}

/** What is sent: only what a card keeps. */
export function cardsToSave(cards: readonly BoardCard[]): CallInput<"fronts.save">["cards"] {
  return cards.map(({ position, code, headline, kicker, picture, until }) => ({
    ...{ position, code, headline, kicker, picture, until },
  }));
}

/** Two arrangements that would be saved alike. */
export function sameCards(one: readonly BoardCard[], other: readonly BoardCard[]): boolean {
  return JSON.stringify(cardsToSave(one)) === JSON.stringify(cardsToSave(other));
}

/**
 * What stands at a place where nothing is pinned, by what the newsroom last told: exact after every save, the likely
 * article in between, undefined where it is not known.
 */
export function fillAt(
  view: FrontView,
  { cards, position }: { cards: readonly BoardCard[]; position: number },
): FrontArticle | undefined {
  const pinned = new Set(cards.map((card) => card.code));
  const free = view.places.filter((place) => place.automatic && !pinned.has(place.article.code));
  const empty = placesOf(view.slots).filter(
    (place) => fillsItself(view.slots, place) && !cardAt(cards, place),
  );
  const told = view.places.find((place) => place.automatic && place.position === position)?.article;
  return free[empty.indexOf(position)]?.article ?? (told && !pinned.has(told.code) ? told : undefined);
}

export function fillsItself(slots: readonly Slot[], position: number): boolean {
  const slot = slotAt(slots, position);
  return slot !== undefined && position < slot.first + slot.fills;
}

function cardOf(article: FrontArticle, position: number): BoardCard {
  const nothingOwn = { headline: null, kicker: null, picture: null, until: null, ownPicture: null };
  return { ...nothingOwn, position, code: article.code, article, state: "new" };
}

function byPlace(cards: BoardCard[]): BoardCard[] {
  return cards.toSorted((one, other) => one.position - other.position);
}
