// Football player shooting, goal.
import { mix, sport as s, thin } from "../colours.ts";
import { sky, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { athlete } from "../people.ts";
import { landscape } from "../picture.ts";
import { ellipse, fade, group, line, overprint, poly, rect, stroke } from "../shapes.ts";
import { cypress } from "../trees.ts";
import { ball, crowd, player } from "./parts-play.ts";

export const football = landscape("sport-football", (chance) => [
  sky("#3f7f86", "#a5c7a8", [0.5, "#f1dfa6"], "#f3c77d"),
  sun(1200, 250, 64, "#ffe3a0"),
  mountains(
    {
      corners: [
        [-40, 400],
        [240, 270],
        [480, 370],
        [760, 230],
        [1040, 360],
        [1320, 270],
        [1660, 390],
      ],
      rock: "#8fa596",
      shade: "#6f8f8a",
      haze: "#f1dba2",
      floor: 470,
    },
    chance,
  ),
  ...[...Array(14)].map((_, i) =>
    cypress(i * 124 + chance.between(-20, 20), 470, chance.between(90, 150), mix(s.green, "#d9cf96", 0.3)),
  ),
  rect([-10, 430, 1620, 60], "#35606a"),
  crowd({
    y: [420, 452],
    rows: 2,
    count: 62,
    size: 19,
    colours: [s.orange, s.sand, "#5a8a84", "#d9d2b8", "#8a5a44"],
    chance,
  }),
  rect([-10, 478, 1620, 22], s.paper),
  ...[...Array(9)].map((_, i) =>
    rect([i * 190 + 20, 481, 150, 16], [s.orange, s.green, s.sand, s.sky][i % 4] ?? s.sky),
  ),
  rect([-10, 498, 1620, 422], fade(90, "#86ad58", "#5b9253", "#37714b")),
  ...[0, 2, 4].map((i) =>
    poly(
      [
        [-10, 520 + i * 60 + i * i * 5],
        [1610, 520 + i * 60 + i * i * 5],
        [1610, 560 + i * 74 + i * i * 6],
        [-10, 560 + i * 74 + i * i * 6],
      ],
      thin("#f3f0b4", 0.13),
    ),
  ),
  line(
    [
      [-10, 640],
      [1610, 590],
    ],
    s.paper,
    6,
    0.85,
  ),
  // goal
  poly(
    [
      [1060, 270],
      [1540, 250],
      [1600, 610],
      [1090, 600],
    ],
    thin("#f4ead0", 0.08),
  ),
  ...[...Array(15)].map((_, i) =>
    line(
      [
        [1070 + i * 34, 284 - i * 1.4],
        [1120 + i * 30, 600 + i],
      ],
      s.paper,
      1.8,
      0.6,
    ),
  ),
  ...[...Array(9)].map((_, i) =>
    line(
      [
        [1064, 300 + i * 36],
        [1560, 286 + i * 38],
      ],
      s.paper,
      1.8,
      0.6,
    ),
  ),
  line(
    [
      [1060, 640],
      [1060, 270],
    ],
    s.paper,
    15,
  ),
  line(
    [
      [1550, 640],
      [1550, 250],
    ],
    s.paper,
    15,
  ),
  line(
    [
      [1060, 270],
      [1550, 250],
    ],
    s.paper,
    15,
  ),
  overprint(
    ellipse(1260, 646, 150, 14, thin("#2d5a3a", 0.7)),
    ellipse(520, 866, 260, 24, thin("#2d5a3a", 0.8)),
  ),
  group(
    "translate(1290 560) rotate(34)",
    group(
      "scale(3)",
      athlete(
        {
          head: [8, -92],
          neck: [4, -82],
          hips: [0, -48],
          arms: [
            [
              [8, -100],
              [24, -120],
            ],
            [
              [14, -98],
              [32, -114],
            ],
          ],
          legs: [
            [
              [-14, -26],
              [-20, -2],
            ],
            [
              [10, -24],
              [4, 0],
            ],
          ],
        },
        { shirt: s.sand, shorts: s.deep, sleeves: true, tights: true, socks: s.deep },
      ),
    ),
  ),
  player(
    480,
    860,
    560,
    {
      head: [-8, -96],
      neck: [-6, -84],
      hips: [2, -50],
      arms: [
        [
          [18, -80],
          [36, -90],
        ],
        [
          [-26, -76],
          [-42, -64],
        ],
      ],
      legs: [
        [
          [-4, -26],
          [-12, -2],
        ],
        [
          [26, -48],
          [50, -42],
        ],
      ],
    },
    { shirt: s.orange, shorts: s.paper, socks: s.orange, shoes: "#1a2630" },
  ),
  ...[0, 1, 2, 3].map((i) =>
    stroke(
      `M${790 + i * 18} ${600 + i * 18}Q${860 + i * 6} ${560 + i * 12} ${930 - i * 6} ${520 + i * 10}`,
      s.paper,
      6 - i,
      0.5,
    ),
  ),
  ball(964, 486, 42),
  ...[...Array(20)].map(() => {
    const [x, y] = [chance.between(560, 820), chance.between(790, 880)];
    return line(
      [
        [x, y],
        [x + chance.between(4, 16), y - chance.between(8, 26)],
      ],
      "#3f6a3f",
      4,
    );
  }),
]);
