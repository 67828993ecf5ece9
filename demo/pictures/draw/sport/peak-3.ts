// Expedition: tents at night.
import { darker, lighter, sport as s, thin } from "../colours.ts";
import { halo, sky, snowfall, stars, swell } from "../land.ts";
import { landscape } from "../picture.ts";
import { ellipse, fade, glow, group, line, poly, shape, shine, stroke } from "../shapes.ts";
import { climber, peak } from "./parts-peak.ts";

export const camp = landscape("sport-peak-3", (chance) => [
  sky("#08152a", "#16345a", [0.6, "#3f6486"], "#8aa0a4"),
  stars({ count: 280, floor: 620, colour: "#fdf5dc", chance }),
  shine(
    group(
      "translate(1100 200) rotate(34)",
      ellipse(0, 0, 900, 120, glow(thin("#9fb4e0", 0.34), thin("#6f86c0", 0.14), thin("#6f86c0", 0))),
      ellipse(0, 0, 640, 50, glow(thin("#fbe3c0", 0.34), thin("#d9a98f", 0))),
    ),
  ),
  peak(chance, { rock: "#2c4a6a", shade: "#1f3858", lit: "#a9c0d2", dim: "#5d7f9f", haze: "#56748e" }),
  swell(
    [
      [-20, 640],
      [400, 590],
      [800, 640],
      [1200, 580],
      [1640, 640],
    ],
    fade(90, "#7f9db5", "#4f7393"),
  ),
  swell(
    [
      [-20, 740],
      [300, 700],
      [760, 740],
      [1240, 690],
      [1640, 740],
    ],
    fade(90, "#9fb9ca", "#5b7f9f", "#2d5072"),
  ),
  ...[
    [420, 790, 1.05, s.orange],
    [800, 830, 1.4, s.sand],
    [1190, 790, 1.1, "#c9503a"],
    [1420, 740, 0.7, s.orange],
    [190, 730, 0.66, s.sand],
  ].map(
    ([x, y, k, colour]) =>
      group(
        `translate(${x} ${y}) scale(${k})`,
        ellipse(0, 0, 190, 22, thin("#ffdc94", 0.5)),
        shape(
          "M-150 0Q-130 -150 0 -160Q130 -150 150 0Z",
          fade(90, lighter(String(colour), 0.35), String(colour), lighter(String(colour), 0.45)),
        ),
        shape("M0 -160Q130 -150 150 0H60Q80 -110 0 -160Z", darker(String(colour), 0.25)),
        stroke("M-150 0Q-60 -120 0 -160Q40 -110 60 0", darker(String(colour), 0.35), 4),
        shape("M-40 0Q-36 -80 0 -104Q14 -70 16 0Z", "#fff3c6"),
        line(
          [
            [-150, 0],
            [-200, 10],
          ],
          "#cfd8d8",
          2,
        ),
        line(
          [
            [150, 0],
            [200, 10],
          ],
          "#cfd8d8",
          2,
        ),
      ) + halo(Number(x), Number(y) - 60 * Number(k), 280 * Number(k), "#ffc873", 0.6),
  ),
  climber(610, 850, 170, "#2f4f66"),
  climber(1010, 850, 160, "#4a3a4a", -1),
  halo(622, 700, 60, "#fff6d6", 0.9),
  shine(
    poly(
      [
        [632, 702],
        [900, 600],
        [900, 700],
      ],
      thin("#fff6d6", 0.12),
    ),
  ),
  ...[
    [980, 850],
    [1060, 856],
  ].map(([x = 0, y = 0]) => ellipse(x, y, 30, 6, thin("#1d3858", 0.5))),
  swell(
    [
      [-20, 880],
      [400, 850],
      [900, 880],
      [1640, 850],
    ],
    fade(90, "#54799a", "#23456a"),
  ),
  snowfall({ count: 40, chance, size: 2 }),
]);
