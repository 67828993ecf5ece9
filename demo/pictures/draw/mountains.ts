// Mountain ranges of faceted peaks, with lit and shaded faces, snow and haze.
import type { Chance } from "./chance.ts";
import { thin } from "./colours.ts";
import { roughLine } from "./land.ts";
import { fade, inside, type Point, polyPath, shape } from "./shapes.ts";

type Range = {
  /** Saddles and peaks by turns, beginning and ending with a saddle. */
  corners: readonly Point[];
  rock: string;
  shade: string;
  snow?: { lit: string; shade: string; depth: number };
  haze?: string;
  floor?: number;
  roughness?: number;
  /** Which way the shaded faces look: -1 towards x = 0, 1 away from it. */
  dark?: -1 | 1;
};

/** A mountain range of faceted peaks. */
export function mountains(range: Range, chance: Chance): string {
  const { corners, dark = -1, floor = 920, roughness = 16 } = range;
  const edge = corners.map((corner, i) => {
    const next = corners[i + 1];
    return next ? roughLine(corner, next, { roughness, chance, depth: 4 }) : [corner];
  });
  const ridge = edge.flatMap((piece, i) => (i < edge.length - 1 ? piece.slice(0, -1) : piece));
  const body = polyPath([...ridge, [corners.at(-1)?.[0] ?? 0, floor], [corners[0]?.[0] ?? 0, floor]]);
  const faces: string[] = [];
  for (let i = 1; i < corners.length - 1; i += 2) {
    const peak = corners[i]!;
    const flank = dark === -1 ? [...edge[i - 1]!].reverse() : edge[i]!;
    const spine: Point[] = [peak];
    let [x, y] = peak;
    while (y < floor) {
      y += chance.between(14, 44);
      x += chance.between(-26, 24) * (spine.length % 2 ? 1 : 0.6) - dark * 5;
      spine.push([x, y]);
    }
    const foot = flank.at(-1) ?? peak;
    faces.push(polyPath([...flank, [foot[0] + dark * 30, floor], ...spine.reverse()]));
    for (let rib = 0; rib < 3; rib += 1) {
      const start = spine[spine.length - 2 - Math.floor(chance.between(0, spine.length * 0.5))] ?? peak;
      const length = chance.between(60, 170);
      const end: Point = [start[0] - dark * length * 0.75, start[1] + length];
      faces.push(
        polyPath([
          start,
          [start[0] - dark * length * 0.3, start[1] + length * 0.55],
          end,
          [start[0] - dark * length * 0.1, start[1] + length * 0.75],
        ]),
      );
    }
  }
  const allFaces = (colour: string) => faces.map((d) => shape(d, colour)).join("");
  const parts = [shape(body, range.rock), allFaces(range.shade)];
  if (range.snow) {
    const { snow } = range;
    const cover: Point[] = [];
    for (let x = corners[0]?.[0] ?? 0; x <= (corners.at(-1)?.[0] ?? 0); x += chance.between(10, 34)) {
      const above = ridge.reduce((best, point) =>
        Math.abs(point[0] - x) < Math.abs(best[0] - x) ? point : best,
      );
      const swing = Math.min(snow.depth * 0.7, 46);
      const tongue = snow.depth + (cover.length % 2 ? swing : -swing * 0.6) * chance.between(0.2, 1.1);
      cover.push([x, above[1] * 0.45 + tongue + 0.55 * Math.min(...corners.map((c) => c[1]))]);
    }
    const white = polyPath([[corners[0]?.[0] ?? 0, -50], ...cover, [corners.at(-1)?.[0] ?? 0, -50]]);
    parts.push(inside(white, shape(body, snow.lit), allFaces(snow.shade)));
  }
  if (range.haze)
    parts.push(
      shape(body, fade(90, thin(range.haze, 0), [0.45, thin(range.haze, 0.15)], thin(range.haze, 0.95))),
    );
  return inside(body, ...parts);
}
