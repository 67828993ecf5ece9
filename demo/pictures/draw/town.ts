// Town pieces: houses with windows, lamps, and vehicles seen from the side or behind.
import type { Chance } from "./chance.ts";
import { darker, lighter, mix, thin } from "./colours.ts";
import {
  boxPath,
  circle,
  ellipse,
  fade,
  glow,
  group,
  line,
  type Paint,
  poly,
  rect,
  roundPath,
  shape,
  shine,
  times,
} from "./shapes.ts";

type House = {
  x: number;
  /** The foot of the wall. */
  y: number;
  w: number;
  h: number;
  colour: string;
  chance: Chance;
  /** Colour of lit windows and how many of them are lit, 0 to 1. */
  lamp?: string;
  lit?: number;
  /** The shaded side wall, as a share of the width; negative puts it at the low-x side. */
  side?: number;
  pane?: string;
  cell?: number;
  roof?: "tank" | "cooler" | "mast" | "flat";
  snow?: string;
};

/** A block of flats with rows of windows. */
export function house(how: House): string {
  const { x, y, w, h, colour, chance, cell = 30, side = 0.26 } = how;
  const sideW = Math.abs(side) * w;
  const frontX = side < 0 ? x + sideW : x;
  const frontW = w - sideW;
  const pane = how.pane ?? darker(colour, 0.42);
  const columns = Math.max(1, Math.floor(frontW / cell));
  const rows = Math.max(1, Math.floor((h - cell * 0.4) / (cell * 1.25)));
  const style = chance.pick(["grid", "grid", "bands", "slits"] as const);
  const stepX = frontW / columns;
  const stepY = (h - cell * 0.3) / rows;
  const windows = times(rows, (row) => {
    const top = y - h + cell * 0.4 + row * stepY;
    if (style === "bands" && !how.lamp)
      return (
        rect([frontX + stepX * 0.2, top, frontW - stepX * 0.4, stepY * 0.42], pane) +
        times(columns - 1, (i) => rect([frontX + (i + 1) * stepX - 1.5, top, 3, stepY * 0.42], colour))
      );
    return times(columns, (column) => {
      const lit = how.lamp && chance.luck(how.lit ?? 0.3);
      const [width, height] = style === "slits" ? [stepX * 0.34, stepY * 0.62] : [stepX * 0.54, stepY * 0.52];
      const left = frontX + column * stepX + (stepX - width) / 2;
      return (
        rect([left, top, width, height], lit ? mix(how.lamp!, colour, chance.between(0, 0.35)) : pane) +
        (style === "grid" && h > 120
          ? rect([left - 2, top + height, width + 4, stepY * 0.07], lighter(colour, 0.2))
          : "")
      );
    });
  });
  const top = y - h;
  const roofs = {
    tank: () =>
      rect([x + w * 0.55, top - 16, 4, 16], darker(colour, 0.4)) +
      rect([x + w * 0.75, top - 16, 4, 16], darker(colour, 0.4)) +
      shape(roundPath(x + w * 0.52, top - 34, w * 0.3, 20, 10), darker(colour, 0.25)),
    cooler: () =>
      rect([x + w * 0.2, top - 20, w * 0.22, 20], darker(colour, 0.3)) +
      rect([x + w * 0.24, top - 15, w * 0.14, 9], darker(colour, 0.5)) +
      rect([x + w * 0.6, top - 12, w * 0.26, 12], darker(colour, 0.2)),
    mast: () =>
      rect([x + w * 0.46, top - 58, 3, 58], darker(colour, 0.45)) +
      rect([x + w * 0.42, top - 40, w * 0.1, 3], darker(colour, 0.45)) +
      rect([x + w * 0.3, top - 14, w * 0.36, 14], darker(colour, 0.2)),
    flat: () => "",
  };
  return (
    roofs[how.roof ?? chance.pick(["tank", "cooler", "mast", "flat"])]() +
    rect([x, top, w, h], colour) +
    rect([side < 0 ? x : x + frontW, top, sideW, h], darker(colour, 0.28)) +
    windows +
    rect([x - 3, top - 5, w + 6, 7], how.snow ?? lighter(colour, 0.22)) +
    (how.snow ? shape(roundPath(x - 4, top - 9, w + 8, 13, 6), how.snow) : "")
  );
}

/** A street lamp with its pool of light. */
export const lamp = (
  x: number,
  y: number,
  h: number,
  how: { colour: string; light?: string; arm?: -1 | 1 },
) => {
  const reach = (how.arm ?? 1) * h * 0.22;
  return (
    line(
      [
        [x, y],
        [x, y - h * 0.96],
      ],
      how.colour,
      h * 0.018,
    ) +
    `<path d="M${x} ${y - h * 0.9}Q${x} ${y - h} ${x + reach} ${y - h}" fill="none" stroke="${how.colour}" stroke-width="${h * 0.016}" stroke-linecap="round"/>` +
    ellipse(x + reach * 1.1, y - h * 0.99, h * 0.045, h * 0.014, how.colour) +
    (how.light
      ? shine(
          circle(
            x + reach * 1.1,
            y - h * 0.97,
            h * 0.3,
            glow(thin(how.light, 0.75), [0.25, thin(how.light, 0.3)], thin(how.light, 0)),
          ),
        ) + ellipse(x + reach * 1.1, y - h * 0.975, h * 0.03, h * 0.012, lighter(how.light, 0.7))
      : "")
  );
};

/** A car from the side, `w` long, wheels on y. */
export function car(
  x: number,
  y: number,
  w: number,
  colour: string,
  how: { facing?: -1 | 1; lights?: string } = {},
): string {
  return group(
    `translate(${x} ${y}) scale(${((how.facing ?? 1) * w) / 100} ${w / 100})`,
    ellipse(0, 0, 52, 4, thin("#0c1420", 0.35)),
    shape("M-48 -8Q-50 -20 -40 -22L-28 -24Q-18 -38 -4 -38H10Q22 -37 30 -24L42 -21Q49 -19 48 -8Z", colour),
    shape("M-23 -24Q-15 -34 -4 -34H-1V-24ZM3 -34H9Q18 -33 25 -24H3Z", mix(colour, "#cfe0e4", 0.55)),
    shape("M-48 -8Q-49 -14 -47 -16H47Q49 -14 48 -8Z", darker(colour, 0.28)),
    circle(-28, -7, 9, "#15191f"),
    circle(-28, -7, 4, "#8d949a"),
    circle(28, -7, 9, "#15191f"),
    circle(28, -7, 4, "#8d949a"),
    rect([44, -19, 4, 4], how.lights ?? "#ffe9b8"),
    rect([-48, -19, 3, 5], "#d8442f"),
  );
}

/** A car from behind, `w` wide, with its tail lights burning. */
export function carBehind(x: number, y: number, w: number, colour: string): string {
  return group(
    `translate(${x} ${y}) scale(${w / 100})`,
    ellipse(0, 0, 56, 7, thin("#0a1220", 0.5)),
    rect([-42, -16, 16, 16], "#10151c"),
    rect([26, -16, 16, 16], "#10151c"),
    shape("M-36 -52Q-30 -76 -22 -77H22Q30 -76 36 -52Z", darker(colour, 0.15)),
    shape("M-30 -53Q-25 -71 -19 -72H19Q25 -71 30 -53Z", mix(colour, "#9fb6bd", 0.45)),
    shape(roundPath(-48, -54, 96, 46, 12), colour),
    rect([-48, -24, 96, 9], darker(colour, 0.35)),
    rect([-16, -36, 32, 10], lighter(colour, 0.45)),
    shape(roundPath(-46, -44, 20, 11, 4), "#ff5a3c"),
    shape(roundPath(26, -44, 20, 11, 4), "#ff5a3c"),
    shine(
      circle(-36, -38, 34, glow(thin("#ff5a3c", 0.8), thin("#ff5a3c", 0))),
      circle(36, -38, 34, glow(thin("#ff5a3c", 0.8), thin("#ff5a3c", 0))),
    ),
  );
}

/** A city bus from the side, `w` long; passengers show as silhouettes. */
export function bus(
  x: number,
  y: number,
  w: number,
  how: { colour: string; window: Paint; chance: Chance; facing?: -1 | 1 },
): string {
  const { colour, chance } = how;
  return group(
    `translate(${x} ${y}) scale(${((how.facing ?? 1) * w) / 300} ${w / 300})`,
    ellipse(0, 0, 156, 5, thin("#0a1220", 0.45)),
    shape(roundPath(-150, -88, 300, 82, 10), colour),
    rect([-150, -34, 300, 7], lighter(colour, 0.45)),
    rect([-150, -20, 300, 14], darker(colour, 0.35)),
    shape(roundPath(-142, -78, 272, 36, 4), how.window),
    times(11, (i) =>
      chance.luck(0.75)
        ? ellipse(-128 + i * 23, -54, 5, 6, "#24303d") +
          shape(roundPath(-136 + i * 23, -50, 16, 10, 6), "#24303d")
        : "",
    ),
    times(9, (i) => rect([-112 + i * 28, -80, 3, 40], darker(colour, 0.3))),
    shape("M132 -80H140Q148 -78 149 -66V-40H132Z", how.window),
    rect([-30, -78, 26, 66], darker(colour, 0.25)),
    rect([-27, -75, 9.5, 58], how.window),
    rect([-15, -75, 9.5, 58], how.window),
    rect([-144, -94, 200, 7], darker(colour, 0.2)),
    circle(-96, -7, 15, "#12161c"),
    circle(-96, -7, 7, "#7c858c"),
    circle(92, -7, 15, "#12161c"),
    circle(92, -7, 7, "#7c858c"),
    shape(roundPath(143, -30, 7, 9, 2), "#ffeec2"),
  );
}

/** A wall of bricks or tiles as faint courses. */
export const courses = (
  box: readonly [number, number, number, number],
  how: { w: number; h: number; colour: string; opacity?: number },
) => {
  const [x, y, w, h] = box;
  const d = Array.from(
    { length: Math.floor(h / how.h) },
    (_, row) =>
      boxPath(x, y + row * how.h, w, 1.4) +
      Array.from({ length: Math.floor(w / how.w) }, (_, i) =>
        boxPath(x + (i + (row % 2) / 2) * how.w, y + row * how.h, 1.4, how.h),
      ).join(""),
  ).join("");
  return shape(d, how.colour, how.opacity ?? 0.35);
};

/** A slanting beam of light. */
export const beam = (
  corners: readonly (readonly [number, number])[],
  colour: string,
  opacity = 0.4,
  angle = 90,
) => shine(poly(corners, fade(angle, thin(colour, opacity), thin(colour, 0.02))));
