// Volleyball net, block.
import { sport as s, thin } from "../colours.ts";
import { halo } from "../land.ts";
import { landscape } from "../picture.ts";
import { circle, ellipse, fade, line, overprint, poly, rect, stroke } from "../shapes.ts";
import { crowd, player, run } from "./parts-play.ts";

export const volleyball = landscape("sport-volleyball", (chance) => [
  rect([-10, -10, 1620, 920], fade(90, "#143a42", "#1d5a5c", "#3b807a")),
  ...[200, 560, 1040, 1400].map(
    (x) => rect([x - 70, 20, 140, 16], "#fff8dc") + halo(x, 34, 300, "#e9f3cf", 0.6),
  ),
  ...[...Array(9)].map((_, i) =>
    line(
      [
        [i * 200 - 20, -10],
        [800 + (i * 200 - 820) * 0.8, 90],
      ],
      "#0c2a30",
      6,
    ),
  ),
  crowd({
    y: [190, 400],
    rows: 5,
    count: 38,
    size: 31,
    colours: ["#2f6a6c", "#3f7672", "#a9683f", "#245458", "#5f7a5c"],
    chance,
  }),
  rect([-10, 440, 1620, 90], s.deep),
  ...[...Array(8)].map((_, i) =>
    rect([i * 205 + 10, 450, 185, 60], [s.orange, "#2f7a70", s.sand, "#225c60"][i % 4] ?? s.orange),
  ),
  rect([-10, 526, 1620, 394], fade(90, "#e9b978", "#d9914f", "#b96a38")),
  poly(
    [
      [160, 590],
      [1440, 590],
      [1720, 920],
      [-120, 920],
    ],
    fade(90, "#e58a4c", "#cf6436"),
  ),
  stroke("M160 590H1440L1720 920M160 590L-120 920", s.paper, 7),
  line(
    [
      [800, 590],
      [800, 920],
    ],
    s.paper,
    7,
  ),
  ...[...Array(6)].map((_, i) =>
    line(
      [
        [-10, 540 + i * 70],
        [1610, 540 + i * 70],
      ],
      "#8d4a2c",
      1.6,
      0.25,
    ),
  ),
  overprint(
    ...[
      [560, 846],
      [690, 850],
      [1050, 870],
    ].map(([x = 0, y = 0]) => ellipse(x, y, 130, 12, thin("#7d3d24", 0.7))),
  ),
  // attackers behind the net
  player(
    1040,
    690,
    440,
    {
      head: [-6, -104],
      neck: [-2, -92],
      hips: [6, -58],
      arms: [
        [
          [-20, -86],
          [-34, -76],
        ],
        [
          [-4, -116],
          [-20, -132],
        ],
      ],
      legs: [
        [
          [16, -40],
          [36, -34],
        ],
        [
          [2, -32],
          [18, -14],
        ],
      ],
    },
    { shirt: s.sand, shorts: s.deep, socks: s.paper },
  ),
  player(
    1340,
    800,
    330,
    {
      ...run,
      arms: [
        [
          [20, -72],
          [30, -66],
        ],
        [
          [16, -66],
          [28, -60],
        ],
      ],
    },
    { shirt: s.sand, shorts: s.deep, socks: s.paper },
    -1,
  ),
  // net
  rect([742, 210, 16, 690], "#1c2f35"),
  poly(
    [
      [750, 240],
      [1640, 300],
      [1640, 520],
      [750, 470],
    ],
    thin("#0f2a2e", 0.12),
  ),
  ...[...Array(30)].map((_, i) =>
    line(
      [
        [750 + i * 30, 240 + i * 2.05],
        [750 + i * 30, 470 + i * 1.7],
      ],
      "#f1ead2",
      1.8,
      0.55,
    ),
  ),
  ...[...Array(8)].map((_, i) =>
    line(
      [
        [750, 252 + i * 30],
        [1640, 312 + i * 29],
      ],
      "#f1ead2",
      1.8,
      0.55,
    ),
  ),
  poly(
    [
      [750, 232],
      [1640, 292],
      [1640, 318],
      [750, 258],
    ],
    s.paper,
  ),
  line(
    [
      [752, 130],
      [752, 260],
    ],
    s.orange,
    7,
  ),
  ...[0, 1, 2].map((i) => rect([748, 140 + i * 40, 8, 18], s.paper)),
  // blockers
  player(
    560,
    700,
    480,
    {
      head: [6, -108],
      neck: [4, -96],
      hips: [0, -62],
      arms: [
        [
          [12, -116],
          [26, -138],
        ],
        [
          [20, -114],
          [34, -136],
        ],
      ],
      legs: [
        [
          [-10, -38],
          [-22, -18],
        ],
        [
          [4, -36],
          [-6, -12],
        ],
      ],
    },
    { shirt: s.orange, shorts: s.ink, socks: s.paper },
  ),
  player(
    680,
    730,
    480,
    {
      head: [6, -108],
      neck: [4, -96],
      hips: [0, -62],
      arms: [
        [
          [10, -118],
          [18, -142],
        ],
        [
          [18, -116],
          [30, -140],
        ],
      ],
      legs: [
        [
          [-8, -38],
          [-18, -14],
        ],
        [
          [6, -36],
          [2, -10],
        ],
      ],
    },
    { shirt: s.orange, shorts: s.ink, socks: s.paper },
  ),
  player(
    240,
    860,
    380,
    {
      head: [8, -86],
      neck: [4, -76],
      hips: [-6, -44],
      arms: [
        [
          [14, -60],
          [30, -56],
        ],
        [
          [16, -58],
          [32, -52],
        ],
      ],
      legs: [
        [
          [-16, -24],
          [-24, -2],
        ],
        [
          [10, -30],
          [10, -2],
        ],
      ],
    },
    { shirt: s.orange, shorts: s.ink, socks: s.paper },
  ),
  circle(884, 90, 46, fade(45, "#fff3cf", s.sand, "#c98a3f")),
  stroke("M846 66Q890 80 912 128M872 46Q900 80 928 92M842 98Q880 100 898 134", s.deep, 4),
  ...[0, 1, 2].map((i) =>
    stroke(
      `M${960 + i * 10} ${70 + i * 22}Q${1010} ${76 + i * 18} ${1050 + i * 8} ${96 + i * 16}`,
      s.paper,
      4,
      0.5,
    ),
  ),
]);
