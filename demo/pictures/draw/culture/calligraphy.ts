// Reed pens, inkwell, paper.
import { culture as c, darker, lighter, thin } from "../colours.ts";
import { limb } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, group, line, overprint, poly, rect, shape, stroke } from "../shapes.ts";
import { beam } from "../town.ts";

export const calligraphy = landscape("culture-calligraphy", (chance) => [
  rect([-10, -10, 1620, 920], fade(25, "#2d3f4d", "#4a3a3c", "#7d4a35")),
  ...[...Array(9)].map((_, i) =>
    stroke(`M-10 ${60 + i * 110}Q500 ${40 + i * 110} 1610 ${84 + i * 110}`, "#1f2a35", 3, 0.35),
  ),
  overprint(
    poly(
      [
        [330, 190],
        [1240, 130],
        [1340, 840],
        [380, 900],
      ],
      thin("#1a1420", 0.6),
    ),
  ),
  poly(
    [
      [300, 160],
      [1210, 100],
      [1300, 800],
      [350, 870],
    ],
    fade(30, "#fbf1d8", "#f3e2bb", "#e3c994"),
  ),
  poly(
    [
      [340, 196],
      [1180, 138],
      [1262, 770],
      [384, 834],
    ],
    "none",
  ),
  stroke("M340 196L1180 138L1262 770L384 834Z", c.clay, 5, 0.8),
  stroke("M356 212L1166 156L1244 756L398 818Z", c.turquoise, 2.4, 0.8),
  // practice strokes of the reed and its measuring dots
  ...[0, 1, 2].map((row) =>
    group(
      `translate(${row * 22} ${row * 168})`,
      shape(
        "M1080 262C1000 400 760 440 560 370C530 360 520 340 528 318C580 366 760 372 900 310C980 276 1040 250 1064 236Z",
        row === 2 ? c.madder : "#221b2e",
        1 - row * 0.08,
      ),
      ...[0, 1, 2, 3, 4].map((i) =>
        poly(
          [
            [440, 250 + i * 26],
            [453, 237 + i * 26],
            [466, 250 + i * 26],
            [453, 263 + i * 26],
          ],
          row === 2 ? c.madder : "#221b2e",
          i > 3 - row ? 0.18 : 0.85,
        ),
      ),
    ),
  ),
  overprint(
    poly(
      [
        [1120, 690],
        [1560, 250],
        [1580, 280],
        [1150, 720],
      ],
      thin("#3a2420", 0.5),
    ),
  ),
  group(
    "translate(1020 640) rotate(-47)",
    shape("M0 0L60 -18L120 -24V24L60 16Z", fade(90, "#e9c084", "#8d5a32")),
    line(
      [
        [0, 0],
        [70, -2],
      ],
      "#3d2318",
      3,
    ),
    shape("M0 0L26 -8L26 7Z", "#14101c"),
    shape("M112 -24H640Q652 0 640 24H112Q122 0 112 -24Z", fade(90, "#f0c98c", "#b9783f", "#6d3f28")),
    ...[300, 470].map((x) => rect([x, -26, 12, 52], "#6d3f28")),
  ),
  limb([1610, 930], [1400, 720], [1210, 560], 190, 96, "#2f6d70"),
  shape(
    "M1290 600Q1210 500 1130 520Q1090 540 1120 570Q1150 560 1170 580Q1140 600 1150 640Q1190 690 1270 690Q1330 660 1290 600Z",
    fade(40, "#dca27a", "#b87a56"),
  ),
  stroke("M1130 540Q1170 560 1210 600M1150 640Q1190 640 1220 630", "#8f5a40", 6, 0.7),
  stroke("M1300 560Q1350 620 1330 690", c.paper, 16),
  // inkwell, reeds, paper weights
  overprint(ellipse(200, 420, 170, 34, thin("#14101c", 0.7))),
  shape("M80 250H280L300 400Q190 440 60 400Z", fade(0, "#1f5f6a", c.turquoise, "#174a58")),
  ellipse(180, 250, 100, 26, "#e3c07a"),
  ellipse(180, 250, 78, 19, "#14101c"),
  ...[0, 1, 2, 3, 4, 5].map((i) =>
    poly(
      [
        [76 + i * 38, 330],
        [94 + i * 38, 312],
        [112 + i * 38, 330],
        [94 + i * 38, 348],
      ],
      i % 2 ? c.ochre : c.paper,
    ),
  ),
  ellipse(200, 246, 30, 6, "#4a4a66", 0.8),
  ...[
    [90, 700, -62, 330],
    [150, 760, -50, 300],
    [230, 790, -70, 280],
  ].map(([x = 0, y = 0, a = 0, l = 0], i) =>
    group(
      `translate(${x} ${y}) rotate(${a})`,
      overprint(rect([10, 8, l, 22], thin("#14101c", 0.5))),
      shape(
        `M0 0L44 -11H${l}V13H44Z`,
        fade(
          90,
          lighter(["#a9713f", "#8d5a32", "#c08a4f"][i] ?? c.clay, 0.2),
          darker(["#a9713f", "#8d5a32", "#c08a4f"][i] ?? c.clay, 0.25),
        ),
      ),
      shape("M0 0L18 -5V5Z", "#14101c"),
    ),
  ),
  beam(
    [
      [1000, -10],
      [1640, -10],
      [600, 920],
      [-10, 920],
    ],
    "#ffe2a6",
    0.26,
    120,
  ),
  ...[...Array(7)].map(() =>
    circle(chance.between(960, 1020), chance.between(640, 720), chance.between(2, 6), "#221b2e"),
  ),
]);
