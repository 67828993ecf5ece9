// What a reader loads for an article besides its pictures, compressed as it is sent.
import { addressesOf, DEMO } from "./addresses.ts";
import { type Asker, openAsker } from "./ask.ts";
import type { Room } from "./room.ts";
import { atMost, type Figure, kilobytes, quantile } from "./table.ts";

const BAR_PAGE = 25_000;
const BAR_FONT = 60_000;

export async function weight(room: Room): Promise<Figure[]> {
  const asker = openAsker(room.server.origin);
  try {
    const pages: number[] = [];
    const parts = new Map<string, number>();
    for (const path of await addressesOf(room, DEMO)) {
      const { bytes } = await asker.ask(path);
      for (const part of assetsOf(bytes.toString())) await weigh(asker, part, parts);
      pages.push(await weightOf(asker, path));
    }
    const sum = (pattern: RegExp): number =>
      [...parts].reduce((total, [name, bytes]) => total + (pattern.test(name) ? bytes : 0), 0);
    const around = sum(/\.(css|js)$/);
    const typical = quantile(pages, 0.5) + around;
    const most = quantile(pages, 1) + around;
    const font = sum(/\.woff2$/);
    return [
      {
        what: "article page without pictures, the heaviest of the demonstration",
        measured: kilobytes(most),
        bar: `≤ ${kilobytes(BAR_PAGE)}`,
        ...atMost(most, BAR_PAGE),
      },
      {
        what: "  the middle one; of it HTML + styles + script",
        measured: `${kilobytes(typical)} = ${[quantile(pages, 0.5), sum(/\.css$/), sum(/\.js$/)].map(kilobytes).join(" + ")}`,
      },
      {
        what: "  font",
        measured: kilobytes(font),
        bar: `≤ ${kilobytes(BAR_FONT)}`,
        ...atMost(font, BAR_FONT),
      },
    ];
  } finally {
    asker.close();
  }
}

/** Styles, scripts and fonts that a page or a stylesheet names. */
function assetsOf(text: string): string[] {
  return [...new Set(text.match(/\/assets\/[\w.-]+\.(css|js|woff2)/g))];
}

async function weigh(asker: Asker, path: string, parts: Map<string, number>): Promise<void> {
  if (parts.has(path)) return;
  parts.set(path, await weightOf(asker, path));
  if (!path.endsWith(".css")) return;
  const { bytes } = await asker.ask(path);
  for (const inner of assetsOf(bytes.toString())) await weigh(asker, inner, parts);
}

async function weightOf(asker: Asker, path: string): Promise<number> {
  const { status, bytes } = await asker.ask(path, { "accept-encoding": "br" });
  if (status !== 200) throw new Error(`${path} answered ${status}`);
  return bytes.length;
}
