// Trees and plants as printed shapes: a dark mass, a lit side, a few leaves of light.
import type { Chance } from "./chance.ts";
import { darker, lighter } from "./colours.ts";
import {
  blob,
  circle,
  curvePath,
  ellipse,
  group,
  inside,
  move,
  type Point,
  poly,
  shape,
  stroke,
  times,
} from "./shapes.ts";

type Crown = {
  x: number;
  y: number;
  r: number;
  colour: string;
  chance: Chance;
  light?: -1 | 1;
  squash?: number;
};

/** A leafy mass of radius about `r`. */
export function crown(how: Crown): string {
  const { x, y, r, colour, chance, light = 1, squash = 0.85 } = how;
  const puff = (count: number, spread: number, size: number, paint: string, shift: number) =>
    times(count, (i) => {
      const angle = (i / count) * Math.PI * 2 + chance.between(-0.3, 0.3);
      const far = r * spread * chance.between(0.75, 1.05);
      return circle(
        x + shift * r + Math.cos(angle) * far,
        y - Math.abs(shift) * r * 0.7 + Math.sin(angle) * far * squash,
        r * size * chance.between(0.8, 1.2),
        paint,
      );
    });
  const leaves = times(Math.round(r / 5), () => {
    const [angle, far] = [chance.between(0, Math.PI * 2), r * chance.between(0.1, 1.05)];
    return ellipse(
      x + Math.cos(angle) * far + light * r * 0.15,
      y + Math.sin(angle) * far * squash - r * 0.15,
      r * 0.045,
      r * 0.028,
      lighter(colour, chance.between(0.25, 0.5)),
      0.8,
    );
  });
  return (
    puff(11, 0.72, 0.34, darker(colour, 0.35), 0) +
    circle(x, y, r * 0.7, darker(colour, 0.35)) +
    puff(8, 0.55, 0.3, colour, light * 0.14) +
    circle(x + light * r * 0.12, y - r * 0.1, r * 0.5, colour) +
    puff(5, 0.34, 0.22, lighter(colour, 0.16), light * 0.38) +
    leaves
  );
}

/** A branching trunk standing on (x, y), `h` high. */
export function bare(how: {
  x: number;
  y: number;
  h: number;
  colour: string;
  chance: Chance;
  depth?: number;
  width?: number;
  snow?: string;
}): string {
  const { chance } = how;
  const parts: string[] = [];
  const grow = (from: Point, angle: number, length: number, width: number, depth: number) => {
    const to: Point = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length];
    const bend: Point = [(from[0] + to[0]) / 2 + chance.between(-0.08, 0.08) * length, (from[1] + to[1]) / 2];
    parts.push(stroke(curvePath([from, bend, to]), how.colour, width));
    if (how.snow && Math.abs(Math.cos(angle)) > 0.3)
      parts.push(
        stroke(
          curvePath([
            [from[0], from[1] - width * 0.4],
            [bend[0], bend[1] - width * 0.45],
            [to[0], to[1] - width * 0.4],
          ]),
          how.snow,
          width * 0.55,
        ),
      );
    if (depth === 0) return;
    const forks = depth > 2 ? 3 : 2;
    for (let i = 0; i < forks; i += 1)
      grow(
        to,
        angle + (i - (forks - 1) / 2) * chance.between(0.5, 0.85) + chance.between(-0.15, 0.15),
        length * chance.between(0.62, 0.82),
        width * 0.62,
        depth - 1,
      );
  };
  grow(
    [how.x, how.y],
    -Math.PI / 2 + chance.between(-0.08, 0.08),
    how.h * 0.34,
    how.width ?? how.h * 0.055,
    how.depth ?? 4,
  );
  return parts.join("");
}

/** A leafy tree standing on (x, y), `h` high. */
export function tree(how: {
  x: number;
  y: number;
  h: number;
  colour: string;
  trunk: string;
  chance: Chance;
  light?: -1 | 1;
}): string {
  const { x, y, h, chance, light = 1 } = how;
  const w = h * 0.027;
  const stem = shape(
    `M${x - w} ${y}C${x - w * 0.5} ${y - h * 0.2} ${x - w * 0.7} ${y - h * 0.4} ${x - h * 0.12} ${y - h * 0.6}L${x} ${y - h * 0.5}L${x + h * 0.13} ${y - h * 0.62}C${x + w * 0.8} ${y - h * 0.4} ${x + w * 0.5} ${y - h * 0.2} ${x + w * 1.3} ${y}Z`,
    how.trunk,
  );
  const back = crown({
    x: x - light * h * 0.1,
    y: y - h * 0.66,
    r: h * 0.27,
    colour: darker(how.colour, 0.18),
    chance,
    light,
  });
  return (
    back +
    stem +
    crown({ x: x + light * h * 0.07, y: y - h * 0.72, r: h * 0.27, colour: how.colour, chance, light })
  );
}

/** A cypress: the tall flame of Persian gardens. */
export function cypress(x: number, y: number, h: number, colour: string, light: -1 | 1 = 1): string {
  const w = h * 0.13;
  const flame = (s: number, dx: number) =>
    `M${x + dx} ${y - h}C${x + dx + w * s} ${y - h * 0.62} ${x + dx + w * 1.15 * s} ${y - h * 0.2} ${x + dx + w * 0.35 * s} ${y - h * 0.04}H${x + dx - w * 0.35 * s}C${x + dx - w * 1.15 * s} ${y - h * 0.2} ${x + dx - w * s} ${y - h * 0.62} ${x + dx} ${y - h}Z`;
  return (
    shape(`M${x - w * 0.1} ${y}h${w * 0.2}v${-h * 0.1}h${-w * 0.2}Z`, darker(colour, 0.5)) +
    shape(flame(1, 0), darker(colour, 0.32)) +
    inside(flame(1, 0), shape(flame(0.75, light * w * 0.34), colour))
  );
}

/** A spruce with its tiers; `snow` whitens the lit side. */
export function spruce(how: {
  x: number;
  y: number;
  h: number;
  colour: string;
  snow?: string;
  chance: Chance;
}): string {
  const { x, y, h, chance } = how;
  const tiers = 6;
  return group(
    move(x, y),
    shape(`M${-h * 0.02} 0h${h * 0.04}v${-h * 0.2}h${-h * 0.04}Z`, darker(how.colour, 0.4)),
    times(tiers, (i) => {
      const top = -h * (0.3 + (0.7 * (i + 1)) / tiers);
      const bottom = -h * (0.08 + (0.68 * i) / tiers);
      const w = h * 0.21 * (1 - i / (tiers + 0.6)) * chance.between(0.9, 1.1);
      const limb: Point[] = [
        [0, top],
        [w, bottom],
        [w * 0.45, bottom - h * 0.018],
        [0, bottom + h * 0.01],
        [-w * 0.5, bottom - h * 0.015],
        [-w, bottom],
      ];
      const lit: Point[] = [
        [0, top],
        [w, bottom],
        [w * 0.4, bottom - h * 0.03],
        [w * 0.12, bottom - h * 0.06],
      ];
      return (
        poly(limb, darker(how.colour, 0.18 - i * 0.02)) +
        poly(lit, how.snow ?? lighter(how.colour, 0.15), how.snow ? 0.95 : 0.8)
      );
    }),
  );
}

/** A date palm. */
export function palm(
  x: number,
  y: number,
  h: number,
  how: { colour: string; trunk: string; chance: Chance },
): string {
  const top: Point = [x + h * 0.05, y - h];
  const fronds = times(13, (i) => {
    const angle = Math.PI * (0.98 + (i / 12) * 1.04) + how.chance.between(-0.08, 0.08);
    const length = h * how.chance.between(0.3, 0.42);
    const end: Point = [
      top[0] + Math.cos(angle) * length,
      top[1] + Math.sin(angle) * length * 0.75 + length * 0.35,
    ];
    const lift: Point = [
      top[0] + Math.cos(angle) * length * 0.55,
      top[1] + Math.sin(angle) * length * 0.7 - length * 0.06,
    ];
    return blob(
      [top, [lift[0], lift[1] - h * 0.022], end, [lift[0], lift[1] + h * 0.026]],
      i % 2 ? how.colour : darker(how.colour, 0.28),
    );
  });
  return (
    shape(
      `M${x - h * 0.03} ${y}Q${x - h * 0.01} ${y - h * 0.5} ${top[0] - h * 0.018} ${top[1]}h${h * 0.036}Q${x + h * 0.035} ${y - h * 0.5} ${x + h * 0.035} ${y}Z`,
      how.trunk,
    ) + fronds
  );
}
