// Football stadium at night.
import { sport as s, thin } from "../colours.ts";
import { halo, sky } from "../land.ts";
import type { Pose } from "../people.ts";
import { landscape } from "../picture.ts";
import {
  circle,
  ellipse,
  fade,
  line,
  overprint,
  poly,
  rect,
  shape,
  stroke,
  times,
  toward,
} from "../shapes.ts";
import { beam } from "../town.ts";
import { ball, crowd, player, run, stand } from "./parts-play.ts";

const kick: Pose = {
  head: [-4, -96],
  neck: [-4, -84],
  hips: [0, -50],
  arms: [
    [
      [16, -84],
      [34, -88],
    ],
    [
      [-22, -74],
      [-38, -66],
    ],
  ],
  legs: [
    [
      [-8, -26],
      [-14, -2],
    ],
    [
      [24, -46],
      [44, -34],
    ],
  ],
};

export const stadium = landscape("sport-stadium", (chance) => {
  const lampTower = (x: number, y: number) =>
    line(
      [
        [x, 420],
        [x, y],
      ],
      "#0c1a22",
      12,
    ) +
    poly(
      [
        [x - 70, y - 50],
        [x + 70, y - 66],
        [x + 70, y - 6],
        [x - 70, y + 6],
      ],
      "#16303a",
    ) +
    times(12, (i) =>
      circle(x - 54 + (i % 4) * 36, y - 42 - (i % 4) * 3 + Math.floor(i / 4) * 18, 8, "#fffbe4"),
    ) +
    halo(x, y - 28, 300, "#fff4cc", 0.85);
  return [
    sky("#07141f", "#12323f", "#2a5a5f"),
    halo(800, 330, 900, "#9fd0b4", 0.35),
    shape("M-20 300Q800 170 1620 300V560H-20Z", fade(90, "#1c3b44", "#16303a")),
    stroke("M-20 300Q800 170 1620 300", "#e9dfc2", 10),
    stroke("M-20 330Q800 204 1620 330", "#0c1a22", 16, 0.6),
    crowd({
      y: [330, 380],
      rows: 2,
      count: 80,
      size: 15,
      colours: ["#2f5a60", "#4d7270", "#8a6a4f", "#39606a"],
      chance,
      bend: -110,
    }),
    stroke("M-20 416Q800 300 1620 416", "#f0c070", 5, 0.9),
    crowd({
      y: [440, 520],
      rows: 3,
      count: 58,
      size: 23,
      colours: [s.orange, "#b5542f", "#7fa5a0", "#e0c68a", "#3f6b70"],
      chance,
      bend: -90,
    }),
    ...[...Array(7)].map((_, i) =>
      poly(
        [
          [160 + i * 200, 410 - Math.sin(((160 + i * 200) / 1600) * Math.PI) * 90],
          [230 + i * 200, 404 - Math.sin(((160 + i * 200) / 1600) * Math.PI) * 90],
          [230 + i * 200, 436 - Math.sin(((160 + i * 200) / 1600) * Math.PI) * 90],
          [160 + i * 200, 442 - Math.sin(((160 + i * 200) / 1600) * Math.PI) * 90],
        ],
        [s.orange, s.sand, "#7fa5a0"][i % 3] ?? s.orange,
        0.9,
      ),
    ),
    lampTower(150, 130),
    lampTower(1450, 130),
    lampTower(520, 90),
    lampTower(1080, 90),
    shape("M-20 560Q800 470 1620 560V920H-20Z", fade(90, "#4f9a62", "#2f7a55", "#1d5844")),
    ...[...Array(9)].map((_, i) =>
      i % 2
        ? ""
        : poly(
            [
              toward([-700 + i * 340, 960], [800, 140], 0.5),
              toward([-360 + i * 340, 960], [800, 140], 0.5),
              [-360 + i * 340, 960],
              [-700 + i * 340, 960],
            ],
            thin("#f1f0c4", 0.11),
          ),
    ),
    stroke("M-20 600Q800 512 1620 600", s.paper, 5, 0.85),
    line(
      [
        [800, 530],
        [800, 920],
      ],
      s.paper,
      6,
      0.85,
    ),
    `<ellipse cx="800" cy="690" rx="260" ry="76" fill="none" stroke="${s.paper}" stroke-width="6" opacity=".85"/>`,
    circle(800, 690, 7, s.paper),
    rect([620, 500, 360, 20], "#0e2a30"),
    ...[...Array(6)].map((_, i) =>
      rect([626 + i * 59, 503, 52, 14], [s.orange, s.sand, "#7fa5a0"][i % 3] ?? s.orange),
    ),
    ...[
      [420, 640, 92, run, 1],
      [560, 700, 118, run, -1],
      [1010, 630, 90, stand, 1],
      [1180, 690, 112, run, -1],
      [300, 760, 150, stand, 1],
      [1330, 800, 165, run, -1],
      [880, 720, 126, run, -1],
    ].map(
      ([x, y, h, pose, f], i) =>
        overprint(
          ellipse(Number(x) - 50, Number(y) + 2, 70, 7, thin("#16402f", 0.7)),
          ellipse(Number(x) + 50, Number(y) + 2, 70, 7, thin("#16402f", 0.5)),
        ) +
        player(
          Number(x),
          Number(y),
          Number(h),
          pose as Pose,
          i % 2
            ? { shirt: s.paper, shorts: "#22414c", socks: s.paper }
            : { shirt: s.orange, shorts: s.paper, socks: s.orange },
          Number(f),
        ),
    ),
    overprint(ellipse(700, 846, 130, 10, thin("#16402f", 0.8))),
    player(690, 840, 230, kick, { shirt: s.orange, shorts: s.paper, socks: s.orange }),
    ball(836, 806, 17),
    beam(
      [
        [100, 110],
        [200, 100],
        [1100, 920],
        [300, 920],
      ],
      "#fff6d4",
      0.2,
    ),
    beam(
      [
        [1400, 110],
        [1500, 100],
        [1300, 920],
        [500, 920],
      ],
      "#fff6d4",
      0.2,
    ),
    crowd({
      y: [880, 880],
      rows: 1,
      count: 22,
      size: 52,
      colours: ["#0c1a22", "#0f2029"],
      heads: ["#0c1a22", "#101f27"],
      chance,
    }),
  ];
});
