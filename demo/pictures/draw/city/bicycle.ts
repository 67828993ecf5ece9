// Bicycle street, riders, low houses.
import { city as c, darker, lighter, mix, thin } from "../colours.ts";
import { cloud, sky } from "../land.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, group, line, overprint, poly, rect, shape, times } from "../shapes.ts";
import { house } from "../town.ts";
import { crown, tree } from "../trees.ts";

const wheel = (x: number, y: number, r: number, colour: string) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${colour}" stroke-width="2.6"/>` +
  times(8, (i) =>
    line(
      [
        [x, y],
        [x + Math.cos(i * 0.785) * r, y + Math.sin(i * 0.785) * r],
      ],
      colour,
      0.6,
      0.6,
    ),
  ) +
  circle(x, y, 2.2, colour);

/** A rider on a town bicycle, wheels on y = 0, about 150 units high. */
const rider = (coat: string, frame: string, scarf?: string) =>
  [
    ellipse(0, 2, 74, 5, thin("#4b3a2c", 0.4)),
    wheel(-42, -27, 27, "#26241f"),
    wheel(44, -27, 27, "#26241f"),
    line(
      [
        [-42, -27],
        [-14, -62],
        [30, -64],
        [2, -28],
        [-14, -62],
      ],
      frame,
      4,
    ),
    line(
      [
        [-42, -27],
        [2, -28],
      ],
      frame,
      4,
    ),
    line(
      [
        [44, -27],
        [30, -74],
        [22, -80],
      ],
      frame,
      3.6,
    ),
    line(
      [
        [-14, -62],
        [-17, -72],
      ],
      frame,
      3.6,
    ),
    ellipse(-18, -74, 13, 4.5, "#26241f"),
    line(
      [
        [-12, -76],
        [6, -52],
        [-2, -20],
      ],
      darker(coat, 0.55),
      12,
    ),
    line(
      [
        [-12, -76],
        [14, -60],
        [8, -12],
      ],
      darker(coat, 0.4),
      12.5,
    ),
    ellipse(12, -9, 8, 3.6, "#26241f"),
    shape("M-24 -74Q-26 -100 -12 -118Q0 -126 10 -116Q8 -92 -4 -72Q-14 -66 -24 -74Z", coat),
    shape("M-2 -121Q8 -122 10 -116Q8 -92 -4 -72Z", lighter(coat, 0.16)),
    scarf ? shape("M-24 -74Q-30 -60 -34 -52Q-16 -54 -6 -72Z", coat) : "",
    line(
      [
        [4, -110],
        [12, -92],
        [24, -82],
      ],
      darker(coat, 0.14),
      8,
    ),
    circle(25, -82, 4, "#c98f68"),
    ellipse(8, -132, 8, 9.4, "#c98f68"),
    scarf
      ? shape(
          "M15 -138Q12 -147 4 -145Q-6 -143 -4 -130Q-8 -120 -12 -116Q2 -112 8 -120Q5 -126 7 -134Q10 -137 15 -138Z",
          scarf,
        )
      : shape("M-2 -134Q0 -144 8 -144Q17 -143 17 -135L20 -134Q10 -137 -2 -134Z", frame),
  ].join("");

export const bicycle = landscape("city-bicycle", (chance) => [
  sky("#b9cdc6", "#e4ddc0", c.paper),
  cloud(330, 190, { w: 360, colour: "#fbf1dc", chance, opacity: 0.8 }),
  cloud(1180, 130, { w: 300, colour: "#fbf1dc", chance, opacity: 0.7 }),
  ...[0, 1, 2, 3, 4, 5, 6].map((i) =>
    house({
      x: i * 236 - 40,
      y: 610,
      w: 232,
      h: [300, 230, 350, 250, 320, 220, 300][i] ?? 260,
      colour: [c.brick, "#d9b887", "#b98a62", "#e0c9a0", "#a9604a", "#cdb08a", "#8b8f86"][i] ?? c.brick,
      chance,
      cell: 58,
      side: 0.12,
      pane: "#3e5a6b",
      roof: "cooler",
    }),
  ),
  times(
    6,
    (i) =>
      rect([i * 280 + 30, 520, 60, 90], darker(c.blue, 0.25)) + rect([i * 280 + 34, 526, 24, 84], c.blue),
  ),
  ...[120, 470, 1180, 1530].map((x) =>
    tree({ x, y: 640, h: 430, colour: mix(c.olive, "#5b7a4d", 0.4), trunk: "#5a4334", chance }),
  ),
  rect([-10, 606, 1620, 40], "#c6b190"),
  rect([-10, 640, 1620, 12], "#8d7b66"),
  rect([-10, 650, 1620, 270], fade(90, "#5f7078", "#455662")),
  poly(
    [
      [-10, 690],
      [1610, 690],
      [1610, 870],
      [-10, 870],
    ],
    fade(90, "#3f7f78", "#35685f"),
  ),
  line(
    [
      [-10, 690],
      [1610, 690],
    ],
    c.paper,
    6,
    0.85,
  ),
  line(
    [
      [-10, 870],
      [1610, 870],
    ],
    c.paper,
    8,
    0.85,
  ),
  overprint(
    times(40, () =>
      ellipse(
        chance.between(0, 1600),
        chance.between(660, 890),
        chance.between(30, 120),
        chance.between(6, 16),
        thin("#4b4a52", 0.4),
      ),
    ),
  ),
  group("translate(1130 762) scale(1.5)", rider("#5d6f86", c.brick)),
  group("translate(700 820) scale(2.25)", rider(c.ochre, c.ink, c.brick)),
  group("translate(300 778) scale(1.7)", rider(c.brick, c.deep)),
  overprint(...[60, 900, 1500].map((x) => crown({ x, y: 20, r: 150, colour: "#8a9a62", chance }))),
]);
