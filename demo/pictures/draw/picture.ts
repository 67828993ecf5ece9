// A picture: its name, its sheet, and the function that draws it.
import { type Chance, chanceOf } from "./chance.ts";

export type Sheet = { width: number; height: number };
export type Picture = { name: string; sheet: Sheet; draw: (chance: Chance) => string };

const wide: Sheet = { width: 1600, height: 900 };
const square: Sheet = { width: 1200, height: 1200 };
const tall: Sheet = { width: 1000, height: 1250 };

type Scene = (chance: Chance) => readonly string[];
const on =
  (sheet: Sheet) =>
  (name: string, scene: Scene): Picture => ({ name, sheet, draw: (chance) => scene(chance).join("") });

export const landscape = on(wide);
export const squared = on(square);
export const portrait = on(tall);

/** The picture as an SVG document. */
export function svgOf(picture: Picture): string {
  const { width, height } = picture.sheet;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return `${head}${picture.draw(chanceOf(picture.name))}</svg>`;
}
