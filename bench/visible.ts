// How soon readers of one server see what was done elsewhere: from the call of the act, its commit included, to the
// last byte of a page of another process that shows it.
import { setTimeout as wait } from "node:timers/promises";
import { correctArticle } from "../src/newsroom/articles/correct-article.ts";
import { createArticle } from "../src/newsroom/articles/create-article.ts";
import { publishArticle } from "../src/newsroom/articles/publish-article.ts";
import { addressesOf, DEMO } from "./addresses.ts";
import { type Asker, openAsker } from "./ask.ts";
import type { Room } from "./room.ts";
import { atMost, type Figure, milliseconds, quantile } from "./table.ts";

const BAR = 100;
const TIMES = 200;
const PATIENCE = 10_000;

export async function visible(room: Room): Promise<Figure[]> {
  const asker = openAsker(room.other.origin);
  try {
    return [
      figureOf("corrected headline visible on a second process", await corrections(room, asker)),
      figureOf("new article visible on a second process's home page", await publications(room, asker)),
    ].flat();
  } finally {
    asker.close();
  }
}

async function corrections(room: Room, asker: Asker): Promise<number[]> {
  const addresses = (await addressesOf(room, DEMO)).slice(0, 20);
  const took: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const path = addresses[turn % addresses.length] as string;
    const code = Number(path.split("/")[3]);
    const headline = `تیتر درست ${nameOf(turn)} خبر`;
    await asker.ask(path);
    const start = performance.now();
    await correctArticle(room.ctx, { code, headline });
    took.push((await shownAt(asker, path, headline)) - start);
  }
  return took;
}

async function publications(room: Room, asker: Asker): Promise<number[]> {
  const took: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const headline = `خبر تازهٔ ${nameOf(turn)} شهر`;
    const { code } = await createArticle(room.ctx, {
      headline,
      section: "سرویس خبر",
      body: "متن این خبر کوتاه است.",
    });
    await asker.ask("/fa/");
    const start = performance.now();
    await publishArticle(room.ctx, { code });
    took.push((await shownAt(asker, "/fa/", headline)) - start);
  }
  return took;
}

/** A word of its own for each turn, in letters, since pages may write digits in their own way. */
const nameOf = (turn: number): string =>
  [...String(turn)].map((digit) => "بپتجچدرزسش"[Number(digit)]).join("");

/** The moment at which the page was there with this text. */
async function shownAt(asker: Asker, path: string, text: string): Promise<number> {
  const start = performance.now();
  for (;;) {
    const { bytes } = await asker.ask(path);
    const now = performance.now();
    if (bytes.includes(text)) return now;
    if (now - start > PATIENCE) throw new Error(`${path} did not show «${text}» within ${PATIENCE} ms`);
    await wait(1);
  }
}

function figureOf(what: string, took: number[]): Figure[] {
  const p99 = quantile(took, 0.99);
  return [
    {
      what: `${what}, p99 of ${took.length}`,
      measured: milliseconds(p99),
      bar: `≤ ${milliseconds(BAR)}`,
      ...atMost(p99, BAR),
    },
    {
      what: "  p50 / longest",
      measured: `${milliseconds(quantile(took, 0.5))} / ${milliseconds(quantile(took, 1))}`,
    },
  ];
}
