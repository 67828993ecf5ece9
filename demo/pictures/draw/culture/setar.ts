// Setar on a rug, light of a coloured window.
import { culture as c, thin } from "../colours.ts";
import { landscape } from "../picture.ts";
import {
  archPath,
  circle,
  ellipse,
  fade,
  group,
  inside,
  line,
  overprint,
  poly,
  rect,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { beam } from "../town.ts";
import { crown, cypress } from "../trees.ts";

export const setar = landscape("culture-setar", (chance) => [
  rect([-10, -10, 1620, 920], fade(10, "#3d2233", "#7d3f3a", "#b8683f")),
  shape(archPath(1050, 640, 420, 580, 0.55), "#6a3230"),
  inside(
    archPath(1074, 640, 372, 550, 0.55),
    rect([1050, 60, 440, 600], fade(90, "#7fb0ac", "#e9d3a0", "#f3c583")),
    cypress(1150, 650, 420, "#3f6b58"),
    cypress(1230, 650, 340, "#4a7560"),
    crown({ x: 1390, y: 560, r: 110, colour: "#7f8f4d", chance }),
    ...[1120, 1180, 1240, 1300, 1360, 1420].map((x) =>
      line(
        [
          [x, 60],
          [x, 640],
        ],
        "#5a2c2e",
        5,
      ),
    ),
    ...[200, 320, 440, 560].map((y) =>
      line(
        [
          [1060, y],
          [1460, y],
        ],
        "#5a2c2e",
        5,
      ),
    ),
    ...[
      [1140, 200],
      [1380, 200],
      [1260, 320],
    ].map(([x = 0, y = 0], i) =>
      poly(
        [
          [x - 60, y],
          [x, y - 120],
          [x + 60, y],
          [x, y + 120],
        ],
        [c.madder, c.turquoise, c.ochre][i] ?? c.ochre,
        0.5,
      ),
    ),
  ),
  rect([1020, 630, 480, 30], "#8f4d38"),
  beam(
    [
      [1074, 120],
      [1446, 120],
      [900, 920],
      [60, 920],
    ],
    "#ffdf9c",
    0.55,
    120,
  ),
  shape("M-10 720H1610V920H-10Z", fade(0, "#4a2630", "#8d3a35")),
  // rug
  shape("M60 760L1540 740L1640 920H-40Z", fade(0, "#6d2430", c.madder, "#b5473a")),
  shape("M110 780L1490 762L1560 920H30Z", c.navy),
  shape("M160 800L1440 784L1500 920H90Z", fade(0, "#7d2a33", "#a83c3a")),
  times(22, (i) =>
    poly(
      [
        [130 + i * 62, 772 + (i % 2)],
        [150 + i * 62, 781],
        [170 + i * 62, 772],
        [150 + i * 62, 764],
      ],
      i % 2 ? c.ochre : "#d9bfa0",
    ),
  ),
  ellipse(800, 868, 330, 50, c.navy),
  ellipse(800, 868, 260, 38, c.ochre),
  ellipse(800, 868, 190, 27, c.madder),
  ellipse(800, 868, 90, 12, c.paper),
  beam(
    [
      [1040, 740],
      [1440, 740],
      [1180, 920],
      [500, 920],
    ],
    "#ffdf9c",
    0.35,
  ),
  overprint(
    group(
      "translate(450 690) rotate(9) scale(.88)",
      line(
        [
          [0, -100],
          [0, -700],
        ],
        thin("#2a1522", 0.45),
        28,
      ),
      shape(
        "M0 -136C56 -130 128 -30 128 62C128 140 70 184 0 184C-70 184 -128 140 -128 62C-128 -30 -56 -130 0 -136Z",
        thin("#2a1522", 0.45),
      ),
    ),
    ellipse(560, 850, 230, 24, thin("#2a1522", 0.7)),
  ),
  // the setar
  group(
    "translate(560 680) rotate(27) scale(.88)",
    shape("M-16 -110L-13 -640H13L16 -110Z", fade(0, "#d59a55", "#8a5028", "#5c301f")),
    shape("M-13 -640L-16 -730H16L13 -640Z", fade(0, "#6d3a22", "#3d1f1c")),
    ...[-700, -666].map(
      (y) =>
        line(
          [
            [-44, y],
            [0, y],
          ],
          "#3d1f1c",
          9,
        ) + circle(-48, y, 11, c.paper),
    ),
    ...[-716, -684].map(
      (y) =>
        line(
          [
            [0, y],
            [44, y],
          ],
          "#3d1f1c",
          9,
        ) + circle(48, y, 11, c.paper),
    ),
    times(21, (i) =>
      line(
        [
          [-15, -610 + i * 24 - i * i * 0.1],
          [15, -610 + i * 24 - i * i * 0.1],
        ],
        "#f1dcae",
        2.6,
      ),
    ),
    shape(
      "M0 -136C56 -130 128 -30 128 62C128 140 70 184 0 184C-70 184 -128 140 -128 62C-128 -30 -56 -130 0 -136Z",
      fade(0, "#f0bd74", "#c47c3c", "#7a4022"),
    ),
    shape("M30 -128C90 -90 128 -20 128 62C128 140 70 184 0 184C110 150 110 -30 30 -128Z", "#4d2519", 0.55),
    stroke(
      "M0 -136C56 -130 128 -30 128 62C128 140 70 184 0 184C-70 184 -128 140 -128 62C-128 -30 -56 -130 0 -136Z",
      "#4d2519",
      6,
    ),
    times(12, (i) => circle(Math.cos(i * 0.52) * 22 - 6, Math.sin(i * 0.52) * 22, 4, "#4d2519")),
    circle(-6, 0, 6, "#4d2519"),
    shape("M-44 96H36V112H-44Z", "#3d1f1c"),
    ...[-9, -3, 3, 9].map((x) =>
      line(
        [
          [x, -700],
          [x - 3, 100],
          [x * 0.4, 180],
        ],
        "#fff0cf",
        1.7,
        0.9,
      ),
    ),
  ),
  group(
    "translate(1180 800)",
    ellipse(0, 40, 190, 18, thin("#2a1522", 0.6)),
    shape("M-120 0Q-100 40 0 40Q100 40 120 0Z", fade(0, "#2f8f8d", "#1f5f68")),
    ellipse(0, 0, 120, 20, "#174a58"),
    ...[
      [-60, -18],
      [0, -30],
      [54, -16],
      [-20, -8],
      [26, -6],
    ].map(
      ([x = 0, y = 0], i) =>
        circle(x, y, 34, i % 2 ? "#b3271f" : "#c94a2d") + ellipse(x + 10, y - 12, 9, 6, "#ffd9b0", 0.8),
    ),
  ),
  group(
    "translate(870 820)",
    shape("M-80 -20L60 -40L90 10L-60 30Z", c.paper),
    shape("M-80 -20L-60 30V40L-86 -8Z", "#c9a56f"),
    shape("M-60 30L90 10V20L-60 42Z", "#e3c894"),
    ...[0, 1, 2, 3].map((i) =>
      line(
        [
          [-50 + i * 4, -10 + i * 9],
          [58 + i * 6, -26 + i * 9],
        ],
        "#a98a6a",
        2,
      ),
    ),
  ),
]);
