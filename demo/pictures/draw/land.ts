// Land and sky: ridges, dunes, clouds, water, stars, weather.
import type { Chance } from "./chance.ts";
import { lighter, mix, thin } from "./colours.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  glow,
  group,
  inside,
  line,
  type Paint,
  type Point,
  poly,
  rect,
  shape,
  shine,
  stroke,
  times,
} from "./shapes.ts";

/** Sky over a whole landscape sheet, top colour first. */
export const sky = (...stops: (string | readonly [number, string])[]) =>
  rect([-10, -10, 1620, 920], fade(90, ...stops));

export const sun = (x: number, y: number, r: number, colour: string) =>
  shine(circle(x, y, r * 4.5, glow(thin(colour, 0.55), thin(colour, 0.18), thin(colour, 0)))) +
  circle(x, y, r, lighter(colour, 0.55));

/** Soft light around a lamp, window or fire. */
export const halo = (x: number, y: number, r: number, colour: string, opacity = 0.6) =>
  shine(circle(x, y, r, glow(thin(colour, opacity), [0.4, thin(colour, opacity * 0.35)], thin(colour, 0))));

/** A rough line from one point to another; `roughness` is the first displacement in pixels. */
export function roughLine(
  from: Point,
  to: Point,
  how: { roughness: number; chance: Chance; depth?: number },
): Point[] {
  let points: Point[] = [from, to];
  let swing = how.roughness;
  for (let step = 0; step < (how.depth ?? 6); step += 1) {
    const finer: Point[] = [];
    points.forEach((point, i) => {
      finer.push(point);
      const next = points[i + 1];
      if (next)
        finer.push([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2 + how.chance.between(-swing, swing)]);
    });
    points = finer;
    swing *= 0.52;
  }
  return points;
}

/** A rough line through several points. */
export const roughThrough = (
  corners: readonly Point[],
  how: { roughness: number; chance: Chance; depth?: number },
): Point[] =>
  corners.flatMap((corner, i) => {
    const next = corners[i + 1];
    return next ? roughLine(corner, next, how).slice(0, -1) : [corner];
  });

/** Ground below a line through the corners, down to `floor`. */
export function hill(
  corners: readonly Point[],
  paint: Paint,
  how: { roughness: number; chance: Chance; floor?: number; depth?: number },
): string {
  const top = roughThrough(corners, how);
  const floor = how.floor ?? 920;
  return poly([...top, [corners.at(-1)?.[0] ?? 0, floor], [corners[0]?.[0] ?? 0, floor]], paint);
}

/** Soft ground: a smooth line through the points, filled to `floor`. */
export const swell = (points: readonly Point[], paint: Paint, floor = 920) =>
  shape(`${curvePath(points)}L${points.at(-1)?.[0]} ${floor}L${points[0]?.[0]} ${floor}Z`, paint);

/** A flat-bottomed bank of cloud around (x, y), `w` wide. */
export function cloud(
  x: number,
  y: number,
  how: { w: number; colour: Paint; chance: Chance; opacity?: number },
): string {
  const { w, chance } = how;
  const puffs = times(7, (i) => {
    const t = (i + 0.5) / 7;
    const r = w * (0.06 + 0.1 * Math.sin(t * Math.PI)) * chance.between(0.8, 1.25);
    return circle(x - w / 2 + t * w, y - r * 0.5, r, how.colour);
  });
  const base = ellipse(x, y, w * 0.52, w * 0.05, how.colour);
  return `<g opacity="${how.opacity ?? 1}">${inside(`M${x - w} ${y - w}h${w * 2}v${w + w * 0.035}h${-w * 2}Z`, puffs, base)}</g>`;
}

/** Thin bands of cloud, as sunrise skies have. */
export const streaks = (how: {
  count: number;
  from: number;
  to: number;
  colour: string;
  chance: Chance;
  width?: number;
}) =>
  times(how.count, () => {
    const w = how.chance.between(160, 560);
    return ellipse(
      how.chance.between(0, how.width ?? 1600),
      how.chance.between(how.from, how.to),
      w / 2,
      how.chance.between(3, 11),
      how.colour,
      how.chance.between(0.25, 0.7),
    );
  });

/** Glints of light on water between two heights; near waves are longer. */
export const glints = (how: {
  from: number;
  to: number;
  count: number;
  colour: string;
  chance: Chance;
  x?: readonly [number, number];
  opacity?: number;
}) =>
  times(how.count, () => {
    const t = how.chance.between(0, 1) ** 1.5;
    const [low, high] = how.x ?? [0, 1600];
    const length = 12 + t * 110 * how.chance.between(0.4, 1);
    return ellipse(
      how.chance.between(low, high),
      how.from + t * (how.to - how.from),
      length,
      1.2 + t * 4,
      how.colour,
      (how.opacity ?? 0.5) * how.chance.between(0.4, 1),
    );
  });

export const stars = (how: {
  count: number;
  floor: number;
  colour: string;
  chance: Chance;
  width?: number;
}) =>
  times(how.count, () => {
    const y = how.floor * how.chance.between(0, 1);
    return circle(
      how.chance.between(0, how.width ?? 1600),
      y,
      how.chance.between(0.8, 2.8) * (how.chance.luck(0.06) ? 1.7 : 1),
      how.colour,
      how.chance.between(0.35, 1) * (1 - (y / how.floor) * 0.6),
    );
  });

export const rain = (how: { count: number; colour: string; chance: Chance; lean?: number }) =>
  times(how.count, () => {
    const [x, y, length] = [
      how.chance.between(-50, 1650),
      how.chance.between(-50, 900),
      how.chance.between(30, 95),
    ];
    return line(
      [
        [x, y],
        [x - length * (how.lean ?? 0.22), y + length],
      ],
      how.colour,
      how.chance.between(1.2, 2.6),
      how.chance.between(0.15, 0.5),
    );
  });

export const snowfall = (how: {
  count: number;
  chance: Chance;
  size?: number;
  width?: number;
  height?: number;
  colour?: string;
}) =>
  times(how.count, () =>
    circle(
      how.chance.between(0, how.width ?? 1600),
      how.chance.between(0, how.height ?? 900),
      how.chance.between(1.2, 1.2 + (how.size ?? 4)),
      how.colour ?? "#ffffff",
      how.chance.between(0.45, 0.95),
    ),
  );

/** A lying haze between two heights. */
export const mist = (y: number, h: number, colour: string, opacity = 0.8) =>
  rect([-10, y, 1620, h], fade(90, thin(colour, 0), thin(colour, opacity), thin(colour, 0)));

/** One dune with its crest from `from` to `to` and its shaded slip face. */
export function dune(
  crest: readonly Point[],
  how: { lit: Paint; shade: Paint; floor?: number; slip?: number },
): string {
  const [first, last] = [crest[0]!, crest.at(-1)!];
  const floor = how.floor ?? 920;
  const slip = crest.map(
    ([x, y], i): Point => [
      x + (how.slip ?? 120) * Math.sin((i / (crest.length - 1)) * Math.PI),
      y + (floor - y) * 0.75 * Math.sin((i / (crest.length - 1)) * Math.PI),
    ],
  );
  return (
    shape(`${curvePath(crest)}L${last[0]} ${floor}L${first[0]} ${floor}Z`, how.lit) +
    shape(`${curvePath(crest)}L${curvePath([...slip].reverse()).slice(1)}Z`, how.shade)
  );
}

/** Grass or reeds along a line. */
export const reeds = (how: {
  x: readonly [number, number];
  y: (x: number) => number;
  count: number;
  height: number;
  colours: readonly [string, ...string[]];
  chance: Chance;
}) =>
  times(how.count, () => {
    const x = how.chance.between(...how.x);
    const y = how.y(x);
    const h = how.height * how.chance.between(0.5, 1.2);
    const lean = how.chance.between(-0.35, 0.35) * h;
    return stroke(
      `M${x} ${y}Q${x} ${y - h * 0.6} ${x + lean} ${y - h}`,
      how.chance.pick(how.colours),
      how.chance.between(2, 4),
    );
  });

/** Loose stones along a strip of ground. */
export const stones = (how: {
  count: number;
  y: readonly [number, number];
  colour: string;
  chance: Chance;
  x?: readonly [number, number];
  size?: number;
}) =>
  times(how.count, () => {
    const t = how.chance.between(0, 1);
    const s = (how.size ?? 16) * (0.3 + t) * how.chance.between(0.5, 1.2);
    const [x, y] = [how.chance.between(...(how.x ?? [0, 1600])), how.y[0] + t * (how.y[1] - how.y[0])];
    return group(
      `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
      ellipse(0, 0, s * 1.3, s * 0.6, how.colour),
      ellipse(s * 0.2, -s * 0.18, s * 0.85, s * 0.3, mix(how.colour, "#fbf0da", 0.28)),
    );
  });
