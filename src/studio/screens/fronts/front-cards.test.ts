import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type BoardCard,
  type FrontArticle,
  firstFree,
  moveCard,
  pinArticle,
  removeCard,
  sameCards,
} from "./front-cards.ts";

const places = [1, 2, 3];

function article(code: number): FrontArticle {
  return { code, headline: `خبر ${code}` } as FrontArticle;
}

function board(...codes: (number | null)[]): BoardCard[] {
  return codes.flatMap((code, at) =>
    code === null ? [] : pinArticle([], { article: article(code), to: at + 1, places }).cards,
  );
}

function seen(cards: readonly BoardCard[]): Record<number, number> {
  return Object.fromEntries(cards.map((card) => [card.position, card.code]));
}

test("a pinned article pushes those below it down to the first free place", () => {
  const { cards, fallen } = pinArticle(board(10, null, 30), { article: article(40), to: 1, places });
  assert.deepEqual(seen(cards), { 1: 40, 2: 10, 3: 30 });
  assert.equal(fallen, null);
});

test("on a full front the last card falls off", () => {
  const { cards, fallen } = pinArticle(board(10, 20, 30), { article: article(40), to: 2, places });
  assert.deepEqual(seen(cards), { 1: 10, 2: 40, 3: 20 });
  assert.equal(fallen?.code, 30);
});

test("an article that is pinned already is moved instead of standing twice", () => {
  const { cards } = pinArticle(board(10, 20), { article: article(20), to: 1, places });
  assert.deepEqual(seen(cards), { 1: 20, 2: 10 });
});

test("a card that is moved onto another one changes places with it", () => {
  assert.deepEqual(seen(moveCard(board(10, null, 30), { code: 30, to: 1 })), { 1: 30, 3: 10 });
  assert.deepEqual(seen(moveCard(board(10, null, 30), { code: 10, to: 2 })), { 2: 10, 3: 30 });
});

test("a removed card leaves its place free, the others stand", () => {
  const cards = removeCard(board(10, 20, 30), 20);
  assert.deepEqual(seen(cards), { 1: 10, 3: 30 });
  assert.equal(firstFree(cards, places), 2);
});

test("arrangements are the same when they would be saved alike", () => {
  const cards = board(10, 20);
  assert.ok(
    sameCards(
      cards,
      cards.map((card) => ({ ...card, state: "shown" as const })),
    ),
  );
  assert.ok(!sameCards(cards, moveCard(cards, { code: 10, to: 2 })));
});
