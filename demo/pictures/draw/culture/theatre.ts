// Theatre stage, actors in a spotlight.
import { culture as c, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { athlete } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  archPath,
  circle,
  ellipse,
  fade,
  faint,
  group,
  line,
  rect,
  shape,
  stroke,
  times,
} from "../shapes.ts";
import { beam } from "../town.ts";
import { cypress } from "../trees.ts";
import { audience } from "./parts-stage.ts";

export const theatre = landscape("culture-theatre", (chance) => [
  rect([-10, -10, 1620, 920], fade(90, "#1d1426", "#3a1f35", "#241528")),
  rect([220, 80, 1160, 520], fade(90, "#2a2247", "#6d3a55", "#d07a4e")),
  circle(1010, 250, 90, "#f3d99a"),
  halo(1010, 250, 330, "#f3c98a", 0.5),
  shape("M220 520Q480 400 700 500Q940 380 1380 520V600H220Z", "#5a2c4a"),
  ...[300, 470].map(
    (x, i) =>
      shape(archPath(x, 600, 130, 330 - i * 40, 0.6), "#4a2540") +
      shape(archPath(x + 24, 600, 82, 270 - i * 40, 0.6), "#8a4456"),
  ),
  cypress(1220, 600, 330, "#3a4a50"),
  cypress(1300, 600, 260, "#334249"),
  cypress(690, 600, 210, "#4a4a58"),
  shape("M150 590H1450L1560 700H40Z", fade(90, "#c98a52", "#7d4a36")),
  ...[...Array(12)].map((_, i) =>
    line(
      [
        [210 + i * 108, 592],
        [110 + i * 126, 700],
      ],
      "#6a3c30",
      2.6,
      0.6,
    ),
  ),
  shape("M40 700H1560V742H40Z", "#3a1c22"),
  ...[...Array(20)].map(
    (_, i) => ellipse(100 + i * 74, 702, 16, 9, "#ffd995") + halo(100 + i * 74, 694, 46, "#ffc873", 0.5),
  ),
  beam(
    [
      [330, -10],
      [390, -10],
      [820, 640],
      [480, 640],
    ],
    "#ffefc0",
    0.62,
  ),
  beam(
    [
      [1230, -10],
      [1290, -10],
      [1080, 640],
      [760, 640],
    ],
    "#ffd9a0",
    0.5,
  ),
  ellipse(650, 640, 190, 26, thin("#fff2cc", 0.7)),
  ellipse(920, 640, 180, 24, thin("#ffe3b0", 0.6)),
  group(
    "translate(620 650) scale(3)",
    ellipse(0, 2, 24, 4, thin("#2a1522", 0.7)),
    athlete(
      {
        head: [4, -94],
        neck: [2, -82],
        hips: [-2, -46],
        arms: [
          [
            [-18, -84],
            [-32, -100],
          ],
          [
            [20, -78],
            [38, -88],
          ],
        ],
        legs: [
          [
            [-8, -24],
            [-14, 0],
          ],
          [
            [8, -24],
            [12, 0],
          ],
        ],
      },
      { shirt: c.turquoise, shorts: c.navy, sleeves: true, tights: true },
    ),
    shape("M-10 -78Q-34 -50 -36 -8Q-12 -16 -4 -46Z", c.madder),
    shape("M-6 -100Q2 -112 12 -100L10 -98H-5Z", c.ochre),
  ),
  group(
    "translate(930 650) scale(-2.8 2.8)",
    ellipse(0, 2, 24, 4, thin("#2a1522", 0.7)),
    athlete(
      {
        head: [4, -94],
        neck: [2, -82],
        hips: [0, -46],
        arms: [
          [
            [-12, -64],
            [0, -54],
          ],
          [
            [18, -70],
            [30, -58],
          ],
        ],
        legs: [
          [
            [-4, -24],
            [-5, 0],
          ],
          [
            [4, -24],
            [6, 0],
          ],
        ],
      },
      { shirt: c.ochre, shorts: c.madder, sleeves: true, tights: true, scarf: c.madder },
    ),
    shape("M-9 -50Q-20 -20 -22 -2H22Q18 -24 8 -50Z", c.madder),
    shape("M-3 -100Q-12 -94 -12 -78Q-12 -60 -18 -50Q-4 -54 0 -78Q-2 -90 -3 -100Z", c.madder),
  ),
  // curtains
  ...[
    [0, 1],
    [1600, -1],
  ].map(([x = 0, f = 1]) =>
    group(
      `translate(${x} 0) scale(${f} 1)`,
      shape(
        "M-20 -20H330Q320 240 230 420Q190 520 250 720H-20Z",
        fade(0, "#5a1a28", c.madder, "#b8443c", "#6d2029"),
      ),
      ...[60, 130, 200, 265].map((d) =>
        stroke(`M${d} -20Q${d - 6} 260 ${d * 0.72} 430Q${d * 0.62} 540 ${d * 0.85} 720`, "#4a1424", 9, 0.45),
      ),
      stroke("M-20 440Q120 480 226 430", c.ochre, 14),
    ),
  ),
  shape(
    "M-20 -20H1620V70Q1520 130 1400 80Q1260 150 1100 84Q950 150 800 84Q650 150 500 84Q340 150 200 80Q80 130 -20 70Z",
    fade(90, "#6d2029", c.madder),
  ),
  stroke(
    "M-20 70Q80 130 200 80Q340 150 500 84Q650 150 800 84Q950 150 1100 84Q1260 150 1400 80Q1520 130 1620 70",
    c.ochre,
    8,
  ),
  audience(800, { count: 13, size: 34, colour: "#24162b", shift: 20 }),
  audience(870, { count: 11, size: 42, colour: "#150d1c", shift: -30 }),
  faint(
    0.5,
    times(30, () =>
      circle(chance.between(400, 1100), chance.between(60, 560), chance.between(1.4, 3), "#fff0cc"),
    ),
  ),
]);
