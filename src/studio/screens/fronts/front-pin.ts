// Puts articles on the board and says what that moved away, with a way back.
import { say } from "../../parts/toasts.tsx";
import { t } from "../../words.ts";
import type { Arranging } from "./front-arranging.ts";
import { type FrontArticle, type FrontView, pinArticle, placesOf } from "./front-cards.ts";

/** Pins at a place; what has no place any more is told, with a way back. */
export function pin(
  arranging: Arranging,
  { article, to, view }: { article: FrontArticle; to: number; view: FrontView },
): void {
  const places = placesOf(view.slots);
  const { fallen } = pinArticle(arranging.cards, { article, to, places });
  const undo = wayBack(arranging);
  arranging.change((cards) => pinArticle(cards, { article, to, places }).cards);
  if (fallen) say(t("front.fallen", { headline: headlineOf(fallen) }), { undo });
}

/** To the board as it stands now. */
export function wayBack(arranging: Arranging): () => void {
  const before = arranging.cards;
  return () => arranging.change(() => [...before]);
}

export function headlineOf(card: { headline: string | null; article: FrontArticle | null }): string {
  return card.headline || card.article?.headline || t("front.unseen");
}
