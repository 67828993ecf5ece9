// Expedition: on the summit above the clouds.
import { lighter, sport as s, thin } from "../colours.ts";
import { cloud, roughThrough, sky, snowfall, stones, streaks, sun } from "../land.ts";
import { mountains } from "../mountains.ts";
import { limb } from "../people.ts";
import { landscape } from "../picture.ts";
import { circle, fade, faint, group, line, overprint, poly, roundPath, shape, stroke } from "../shapes.ts";
import { climber } from "./parts-peak.ts";

export const summit = landscape("sport-peak-6", (chance) => [
  sky("#1d5078", "#5f9ab3", [0.45, "#f0d9a4"], [0.62, "#f7c888"], "#fbe3b6"),
  circle(800, 470, 260, thin("#fff0bb", 0.4)),
  sun(800, 470, 110, "#ffe7a8"),
  streaks({ count: 10, from: 80, to: 330, colour: "#fbeccb", chance }),
  ...[
    [150, 620, 560],
    [560, 600, 520],
    [1100, 610, 600],
    [1480, 620, 520],
  ].map(([x = 0, y = 0, w = 0]) => cloud(x, y, { w, colour: "#f7d9a8", chance, opacity: 0.95 })),
  mountains(
    {
      corners: [
        [60, 640],
        [220, 540],
        [380, 640],
      ],
      rock: "#7f8f98",
      shade: "#5f7a8c",
      snow: { lit: "#fdebcb", shade: "#a9b9c0", depth: 40 },
      floor: 700,
    },
    chance,
  ),
  mountains(
    {
      corners: [
        [1180, 650],
        [1360, 520],
        [1540, 650],
      ],
      rock: "#7f8f98",
      shade: "#5f7a8c",
      snow: { lit: "#fdebcb", shade: "#a9b9c0", depth: 50 },
      floor: 700,
    },
    chance,
  ),
  ...[
    [60, 700, 620],
    [460, 690, 560],
    [820, 680, 520],
    [1180, 700, 640],
    [1560, 700, 560],
  ].map(([x = 0, y = 0, w = 0]) => cloud(x, y, { w, colour: "#fbe9c6", chance })),
  ...[
    [260, 790, 700],
    [700, 800, 640],
    [1360, 800, 760],
  ].map(([x = 0, y = 0, w = 0]) => cloud(x, y, { w, colour: "#fdf4de", chance })),
  poly(
    [
      ...roughThrough(
        [
          [180, 920],
          [420, 790],
          [600, 700],
          [760, 640],
          [880, 640],
          [1020, 700],
          [1220, 800],
          [1460, 920],
        ],
        { roughness: 18, chance, depth: 3 },
      ),
    ],
    fade(0, "#9db8c6", "#f8f3e4", "#dfe6e2", "#7f9fb3"),
  ),
  ...[
    [470, 800],
    [560, 750],
    [640, 730],
    [1010, 740],
    [1100, 780],
    [1200, 830],
    [380, 850],
  ].map(
    ([x = 0, y = 0], i) =>
      poly(
        [
          [x, y],
          [x + 16, y + 30],
          [x + 44, y + 50],
          [x + 52, y + 130],
          [x + 6, y + 110],
          [x - 26, y + 150],
          [x - 30, y + 60],
        ],
        i % 2 ? "#6a8798" : "#4f7086",
        0.7,
      ) +
      poly(
        [
          [x, y],
          [x + 16, y + 30],
          [x + 4, y + 100],
          [x - 14, y + 66],
        ],
        "#9db8c6",
        0.8,
      ),
  ),
  overprint(
    poly(
      [
        [700, 652],
        [960, 652],
        [1130, 900],
        [620, 900],
      ],
      fade(90, thin("#7f9fb3", 0.4), thin("#7f9fb3", 0.02)),
    ),
  ),
  climber(700, 672, 220, s.deep),
  climber(930, 656, 216, "#7d3a2c", -1),
  group(
    "translate(815 640) scale(2.5)",
    limb([-4, -44], [-9, -22], [-12, 0], 10, 7, "#1a2a30"),
    limb([4, -44], [9, -22], [12, 0], 10, 7, "#24363c"),
    shape("M-13 -78Q0 -88 13 -78Q16 -58 12 -42H-12Q-16 -58 -13 -78Z", s.orange),
    shape(roundPath(-9, -80, 18, 32, 6), "#b5402c"),
    limb([-11, -76], [-22, -92], [-24, -112], 8, 5.4, s.orange),
    limb([11, -76], [22, -92], [24, -112], 8, 5.4, lighter(s.orange, 0.12)),
    circle(-24, -113, 3.6, "#141c20"),
    circle(24, -113, 3.6, "#141c20"),
    circle(0, -92, 7.6, lighter(s.orange, 0.2)),
    line(
      [
        [24, -100],
        [30, -132],
      ],
      "#5a4a3a",
      2.2,
    ),
    stroke("M22 -130Q30 -136 40 -129", "#cfd6d4", 2.6),
  ),
  stones({ count: 10, y: [680, 760], colour: "#5f7a8c", chance, x: [600, 1040], size: 9 }),
  faint(0.6, snowfall({ count: 40, chance, size: 2.4 })),
]);
