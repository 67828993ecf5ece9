// Pieces that several of these pictures share: economy pictures of trade.
import { darker, economy as e, lighter } from "../colours.ts";
import { rect, times } from "../shapes.ts";

export const boxes = [e.brick, e.ochre, e.teal, e.olive, "#8d3b2c", "#d9c39a", "#4d7f86"] as const;

export const container = (x: number, y: number, w: number, h: number, colour: string) =>
  rect([x, y, w, h], colour) +
  times(Math.floor(w / 9), (i) => rect([x + i * 9 + 3, y + 3, 3, h - 6], darker(colour, 0.18))) +
  rect([x, y, w, 3], lighter(colour, 0.25)) +
  rect([x + w - 3, y, 3, h], darker(colour, 0.35));
