// The places of a front as readers will meet them: the lead large, the others beside and below. A card is moved by
// dragging it with mouse, finger or keyboard, or with its buttons; a place without one shows what will fill it.
import { type RefObject, useRef } from "react";
import { useDrop } from "react-aria-components";
import { say } from "../../parts/toasts.tsx";
import { number, t } from "../../words.ts";
import type { Arranging } from "./front-arranging.ts";
import { FrontCard } from "./front-card.tsx";
import { cardAt, type FrontView, fillAt, moveCard, placesOf, removeCard, type Slot } from "./front-cards.ts";
import { ARTICLE_DRAG, droppedArticle } from "./front-drag.ts";
import { FrontFill } from "./front-fill.tsx";
import { headlineOf, pin, wayBack } from "./front-pin.ts";

export interface BoardProps {
  arranging: Arranging;
  view: FrontView;
  onEdit(code: number): void;
}

export function FrontBoard({ arranging, view, onEdit }: BoardProps) {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="front-board" ref={list}>
      {view.slots.map((slot) => (
        <section
          key={slot.name}
          className={`front-slot ${slot.name}`}
          aria-label={t(`front.slot.${slot.name}`)}
        >
          <h2>{t(`front.slot.${slot.name}`)}</h2>
          <ol>
            {placesOf([slot]).map((position) => (
              <Place
                key={position}
                board={{ arranging, view, onEdit }}
                slot={slot}
                position={position}
                list={list}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface PlaceProps {
  board: BoardProps;
  slot: Slot;
  position: number;
  list: RefObject<HTMLDivElement | null>;
}

function Place({ board, slot, position, list }: PlaceProps) {
  const { arranging, view, onEdit } = board;
  const ref = useRef<HTMLLIElement>(null);
  const mayArrange = view.abilities.arrange;
  const card = cardAt(arranging.cards, position);
  const { dropProps, isDropTarget } = useDrop({
    ref,
    isDisabled: !mayArrange,
    getDropOperation: (types) => (types.has(ARTICLE_DRAG) ? "move" : "cancel"),
    onDrop: async ({ items }) => {
      const article = await droppedArticle(items);
      if (article) pin(arranging, { article, to: position, view });
    },
  });
  const move = (to: number) => {
    if (!card) return;
    arranging.change((cards) => moveCard(cards, { code: card.code, to }));
    focusMoved(list, { to, down: to > position });
  };
  const places = placesOf(view.slots);
  return (
    <li
      {...dropProps}
      ref={ref}
      // Reached while something is carried by keyboard, and after a move; never by Tab alone.
      tabIndex={-1}
      data-position={position}
      className={`front-place${isDropTarget ? " target" : ""}${card ? "" : " free"}`}
      aria-label={t(card ? "front.placeOf" : "front.placeFree", {
        n: position,
        headline: card ? headlineOf(card) : "",
      })}
    >
      <span className="front-number num" aria-hidden>
        {number(position)}
      </span>
      {card ? (
        <FrontCard
          card={card}
          large={slot.name === "lead"}
          mayArrange={mayArrange}
          onUp={position > (places[0] ?? 1) ? () => move(position - 1) : undefined}
          onDown={position < (places.at(-1) ?? 1) ? () => move(position + 1) : undefined}
          onEdit={() => onEdit(card.code)}
          onRemove={() => {
            const undo = wayBack(arranging);
            arranging.change((cards) => removeCard(cards, card.code));
            say(t("front.removed", { headline: headlineOf(card) }), { undo });
            ref.current?.focus();
          }}
        />
      ) : null}
      {!card || card.state === "not-public" || card.state === "over" ? (
        <FrontFill
          article={fillAt(view, { cards: arranging.cards, position })}
          fills={position < slot.first + slot.fills}
          under={card !== undefined}
        />
      ) : null}
    </li>
  );
}

/** The pressed button goes with the card, so that it can be pressed again. */
function focusMoved(list: RefObject<HTMLElement | null>, { to, down }: { to: number; down: boolean }): void {
  requestAnimationFrame(() => {
    const place = list.current?.querySelector<HTMLElement>(`[data-position="${to}"]`);
    const buttons = place?.querySelectorAll<HTMLButtonElement>(".front-moves button");
    const wanted = buttons?.[down ? 1 : 0];
    (wanted && !wanted.disabled ? wanted : place)?.focus();
  });
}
