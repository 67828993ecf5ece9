// Sport pictures: stadium, football, volleyball, runner, wrestlers, chess, swimming, road cycling.
import { darker, lighter, mix, sport as s, thin } from "./colours.ts";
import { glints, halo, hill, mist, mountains, sky, streaks, sun } from "./land.ts";
import { athlete, limb, type Pose } from "./people.ts";
import { landscape } from "./picture.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  faint,
  glow,
  group,
  line,
  overprint,
  type Point,
  poly,
  rect,
  roundPath,
  shape,
  shine,
  stroke,
  times,
  toward,
} from "./shapes.ts";
import { beam } from "./town.ts";
import { cypress, spruce } from "./trees.ts";

const crowd = (how: {
  y: readonly [number, number];
  rows: number;
  count: number;
  size: number;
  colours: readonly [string, ...string[]];
  heads?: readonly [string, ...string[]];
  chance: { pick<T>(things: readonly [T, ...T[]]): T; between(from: number, to: number): number };
  x?: readonly [number, number];
  bend?: number;
}) =>
  times(how.rows, (row) =>
    times(how.count, (i) => {
      const [from, to] = how.x ?? [-10, 1610];
      const t = (i + (row % 2) / 2) / how.count;
      const x = from + (to - from) * t;
      const y =
        how.y[0] +
        ((how.y[1] - how.y[0]) * row) / Math.max(1, how.rows - 1) +
        Math.sin(t * Math.PI) * (how.bend ?? 0) +
        how.chance.between(-2, 2);
      return (
        ellipse(
          x,
          y,
          how.size * 0.42,
          how.size * 0.5,
          how.chance.pick(how.heads ?? ["#b98a68", "#1c262c", "#2c2a30", "#8a664c"]),
        ) +
        shape(
          `M${(x - how.size * 0.7).toFixed(1)} ${(y + how.size * 1.5).toFixed(1)}q0 ${(-how.size).toFixed(1)} ${(how.size * 0.7).toFixed(1)} ${(-how.size).toFixed(1)}t${(how.size * 0.7).toFixed(1)} ${how.size.toFixed(1)}Z`,
          how.chance.pick(how.colours),
        )
      );
    }),
  );
const ball = (x: number, y: number, r: number) =>
  circle(x, y, r, fade(45, "#ffffff", "#e9e3d2", "#a9aca4")) +
  poly(
    [0, 1, 2, 3, 4].map(
      (i): Point => [x + Math.cos(i * 1.257 - 1.57) * r * 0.4, y + Math.sin(i * 1.257 - 1.57) * r * 0.4],
    ),
    "#1a2630",
  ) +
  times(
    5,
    (i) =>
      line(
        [
          [x + Math.cos(i * 1.257 - 1.57) * r * 0.4, y + Math.sin(i * 1.257 - 1.57) * r * 0.4],
          [x + Math.cos(i * 1.257 - 1.57) * r * 0.76, y + Math.sin(i * 1.257 - 1.57) * r * 0.76],
        ],
        "#1a2630",
        r * 0.08,
      ) +
      circle(
        x + Math.cos(i * 1.257 - 1.57) * r * 0.86,
        y + Math.sin(i * 1.257 - 1.57) * r * 0.86,
        r * 0.16,
        "#1a2630",
      ),
  );
const player = (
  x: number,
  y: number,
  h: number,
  pose: Pose,
  kit: Parameters<typeof athlete>[1],
  facing = 1,
) => group(`translate(${x} ${y}) scale(${(facing * h) / 100} ${h / 100})`, athlete(pose, kit));

const run: Pose = {
  head: [12, -96],
  neck: [8, -84],
  hips: [0, -50],
  arms: [
    [
      [22, -70],
      [32, -82],
    ],
    [
      [-8, -68],
      [2, -56],
    ],
  ],
  legs: [
    [
      [-14, -32],
      [-34, -28],
    ],
    [
      [18, -36],
      [14, -6],
    ],
  ],
};
const stand: Pose = {
  head: [1, -95],
  neck: [0, -83],
  hips: [0, -49],
  arms: [
    [
      [-12, -66],
      [-10, -50],
    ],
    [
      [12, -66],
      [10, -50],
    ],
  ],
  legs: [
    [
      [-5, -26],
      [-6, -2],
    ],
    [
      [5, -26],
      [6, -2],
    ],
  ],
};
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

const stadium = landscape("sport-stadium", (chance) => {
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

const football = landscape("sport-football", (chance) => [
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

const volleyball = landscape("sport-volleyball", (chance) => [
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

const runner = landscape("sport-runner", (chance) => [
  sky("#3f7d8a", "#9fbfa8", [0.42, "#f5d38d"], [0.6, "#f2a85e"], "#f6cf8f"),
  circle(1060, 420, 210, thin("#fff0bf", 0.5)),
  sun(1060, 420, 130, "#ffe09a"),
  streaks({ count: 14, from: 90, to: 340, colour: "#fbe3b0", chance }),
  mountains(
    {
      corners: [
        [-40, 500],
        [180, 320],
        [380, 450],
        [620, 290],
        [860, 470],
        [1100, 400],
        [1300, 470],
        [1480, 340],
        [1660, 480],
      ],
      rock: "#a9735a",
      shade: "#7d5858",
      haze: "#f3b56e",
      floor: 580,
    },
    chance,
  ),
  hill(
    [
      [-20, 560],
      [360, 500],
      [760, 570],
      [1200, 520],
      [1640, 560],
    ],
    fade(90, "#b5763f", "#8a5a3c"),
    { roughness: 14, chance },
  ),
  hill(
    [
      [-20, 640],
      [400, 590],
      [900, 650],
      [1300, 580],
      [1640, 620],
    ],
    fade(90, "#6d5f3c", "#3d4a38"),
    { roughness: 12, chance },
  ),
  cypress(250, 660, 190, "#4f5a36"),
  cypress(310, 660, 150, "#4f5a36"),
  cypress(1420, 640, 220, "#46543a", -1),
  shape("M1640 700Q1200 660 1000 700Q700 760 -20 740V920H1640Z", fade(90, "#4a4038", "#2a2f30")),
  shape("M1640 730Q1180 690 980 730Q700 790 -20 800V920H1640Z", fade(90, "#7d5c48", "#54453e", "#3a3534")),
  ...[0, 1, 2, 3, 4].map((i) =>
    line(
      [
        [100 + i * 330, 868 - i * 14],
        [260 + i * 330, 862 - i * 14],
      ],
      s.sand,
      9,
      0.8,
    ),
  ),
  overprint(shape("M720 858Q420 850 60 890L60 910Q460 880 760 876Z", thin("#2a1f20", 0.7))),
  player(
    760,
    864,
    640,
    {
      head: [13, -97],
      neck: [9, -85],
      hips: [0, -50],
      arms: [
        [
          [24, -72],
          [36, -84],
        ],
        [
          [-10, -70],
          [0, -56],
        ],
      ],
      legs: [
        [
          [-16, -34],
          [-40, -32],
        ],
        [
          [20, -38],
          [16, -3],
        ],
      ],
    },
    { shirt: s.orange, shorts: s.deep, shoes: s.paper },
  ),
  faint(0.5, stroke("M560 380Q470 370 380 400M540 520Q430 520 330 556M600 640Q500 660 420 700", s.paper, 5)),
  ...[
    [300, 770, 150],
    [200, 764, 130],
  ].map(([x = 0, y = 0, h = 0]) => player(x, y, h, run, { shirt: "#5f8a84", shorts: s.ink })),
  mist(480, 160, "#fbd593", 0.6),
]);

const wrestlers = landscape("sport-wrestlers", (chance) => [
  rect([-10, -10, 1620, 920], fade(90, "#10282e", "#1d474b", "#2f6a66")),
  ...[420, 1180].map((x) =>
    beam(
      [
        [x - 60, -10],
        [x + 60, -10],
        [x + 420, 900],
        [x - 420, 900],
      ],
      "#fff0c4",
      0.42,
    ),
  ),
  crowd({
    y: [250, 430],
    rows: 5,
    count: 44,
    size: 28,
    colours: ["#1d4a4d", "#2b5f5e", "#6a5a44", "#3d6f68", "#173c40"],
    chance,
  }),
  rect([-10, 470, 1620, 60], "#173a3e"),
  ...[...Array(7)].map((_, i) =>
    rect([i * 236 + 10, 478, 216, 44], [s.deep, s.orange, "#2a666a"][i % 3] ?? s.deep),
  ),
  rect([-10, 528, 1620, 392], fade(90, "#2d6a6a", "#1c4a4f")),
  ellipse(800, 760, 860, 230, "#d9b878"),
  ellipse(800, 750, 820, 210, fade(90, "#f0cf8c", "#e0a24f")),
  `<ellipse cx="800" cy="750" rx="660" ry="162" fill="none" stroke="${s.orange}" stroke-width="46"/>`,
  `<ellipse cx="800" cy="750" rx="170" ry="40" fill="none" stroke="${s.orange}" stroke-width="14"/>`,
  overprint(ellipse(800, 812, 380, 40, thin("#a8642f", 0.7))),
  group(
    "translate(650 826) scale(5.6)",
    athlete(
      {
        head: [22, -72],
        neck: [14, -64],
        hips: [-14, -40],
        arms: [
          [
            [26, -52],
            [42, -56],
          ],
          [
            [30, -58],
            [46, -46],
          ],
        ],
        legs: [
          [
            [-26, -20],
            [-38, -1],
          ],
          [
            [4, -24],
            [-2, -1],
          ],
        ],
      },
      { shirt: "#b5402c", shorts: "#b5402c", bulk: 1.25, shoes: s.paper },
    ),
  ),
  group(
    "translate(960 826) scale(-5.6 5.6)",
    athlete(
      {
        head: [24, -78],
        neck: [15, -70],
        hips: [-12, -44],
        arms: [
          [
            [28, -60],
            [44, -64],
          ],
          [
            [26, -64],
            [40, -72],
          ],
        ],
        legs: [
          [
            [-28, -24],
            [-40, -1],
          ],
          [
            [6, -26],
            [4, -1],
          ],
        ],
      },
      { shirt: "#2a5f8a", shorts: "#2a5f8a", bulk: 1.25, shoes: s.paper, skin: "#b97f5a" },
    ),
  ),
  limb([740, 470], [800, 520], [880, 560], 46, 32, "#c98f68"),
  group(
    "translate(1380 770)",
    ...[0].map(() => athlete(stand, { shirt: s.paper, shorts: s.ink, tights: true, sleeves: true })),
  ).replace("translate(1380 770)", "translate(1380 740) scale(3.1)"),
  circle(160, 130, 2, s.paper),
  ...[...Array(30)].map(() =>
    circle(chance.between(300, 1300), chance.between(40, 600), chance.between(1.5, 3), "#fff3cf", 0.4),
  ),
]);

const piece = (
  x: number,
  y: number,
  k: number,
  kind: "pawn" | "rook" | "king" | "bishop" | "knight" | "queen",
  colour: string,
) => {
  const body: Record<typeof kind, string> = {
    pawn: "M-30 -20Q-14 -60 -16 -100H16Q14 -60 30 -20ZM-26 -112H26V-98H-26ZM0 -170A32 32 0 1 0 0.1 -170Z",
    rook: "M-34 -20Q-24 -80 -26 -140H26Q24 -80 34 -20ZM-40 -196H-22V-180H-10V-196H10V-180H22V-196H40V-150L28 -136H-28L-40 -150Z",
    bishop:
      "M-32 -20Q-14 -90 -16 -140H16Q14 -90 32 -20ZM-30 -152H30V-138H-30ZM0 -244Q44 -190 22 -152H-22Q-44 -190 0 -244ZM-8 -256A9 9 0 1 0 8 -256A9 9 0 1 0 -8 -256Z",
    queen:
      "M-36 -20Q-16 -110 -18 -180H18Q16 -110 36 -20ZM-34 -194H34V-178H-34ZM-44 -270L-24 -236L-14 -282L0 -240L14 -282L24 -236L44 -270L28 -194H-28Z",
    king: "M-38 -20Q-18 -120 -20 -196H20Q18 -120 38 -20ZM-36 -212H36V-194H-36ZM-42 -276Q0 -296 42 -276L28 -212H-28ZM-6 -340H6V-322H22V-310H6V-284H-6V-310H-22V-322H-6Z",
    knight:
      "M-34 -20Q-40 -70 -14 -104Q-30 -96 -58 -92Q-78 -104 -70 -126Q-44 -146 -36 -180L-22 -214L-10 -188Q52 -180 44 -92Q40 -50 36 -20Z",
  };
  return group(
    `translate(${x} ${y}) scale(${k})`,
    overprint(
      poly(
        [
          [-50, -6],
          [-260, 60],
          [-220, 84],
          [40, 10],
        ],
        thin("#1a1a20", 0.45),
      ),
    ),
    shape(
      "M-58 0Q-58 -22 -40 -24H40Q58 -22 58 0Q0 22 -58 0Z",
      fade(0, darker(colour, 0.4), colour, lighter(colour, 0.35)),
    ),
    shape(body[kind], fade(0, darker(colour, 0.4), colour, lighter(colour, 0.4))),
  );
};

const chess = landscape("sport-chess", () => {
  const at = (col: number, row: number): Point => {
    const depth = row / 8;
    const k = 1 - depth * 0.52;
    return [800 + (col - 4) * 250 * k, 980 - (1 - k) * 900];
  };
  return [
    rect([-10, -10, 1620, 920], fade(20, "#14303a", "#2a5a5c", "#6a8a6c", "#d9b878")),
    halo(1240, 150, 520, "#ffe6a6", 0.65),
    ...[1060, 1230, 1400].map((x) => rect([x, -10, 150, 330], thin("#fff0c4", 0.3))),
    group(
      "translate(360 480) scale(4.5)",
      faint(
        0.55,
        shape("M-50 0Q-46 -44 -16 -48V-56H16V-48Q46 -44 50 0Z", "#173a40"),
        ellipse(0, -70, 17, 20, "#9a7256"),
        shape("M-19 -68Q-20 -94 2 -93Q22 -90 18 -66Q10 -82 -10 -80Q-16 -76 -19 -68Z", "#0f242a"),
      ),
    ),
    poly(
      [
        [-10, 470],
        [1610, 470],
        [1610, 920],
        [-10, 920],
      ],
      fade(90, "#6a4632", "#8d5a3a", "#5a3a2e"),
    ),
    poly([at(-0.35, -1), at(8.35, -1), at(8.35, 8.3), at(-0.35, 8.3)], fade(90, "#4a2c22", "#7d4c32")),
    ...[...Array(8)].flatMap((_, row) =>
      [...Array(8)].map((_u, col) => {
        const [r, cc] = [row, col];
        return poly(
          [at(cc, r), at(cc + 1, r), at(cc + 1, r + 1), at(cc, r + 1)],
          (r + cc) % 2 ? mix("#efd9aa", "#fff3cf", col / 12) : mix("#3d6a5f", "#2a5054", r / 8),
        );
      }),
    ),
    beam(
      [
        [1060, -10],
        [1540, -10],
        [900, 920],
        [100, 920],
      ],
      "#ffecb8",
      0.3,
      110,
    ),
    ...(
      [
        [1.5, 7.4, "rook", 1],
        [3.5, 7.4, "queen", 1],
        [4.5, 7.5, "king", 1],
        [6.5, 7.4, "rook", 1],
        [0.5, 6.4, "pawn", 1],
        [2.5, 6.4, "pawn", 1],
        [5.5, 6.4, "pawn", 1],
        [6.5, 6.4, "pawn", 1],
        [3.5, 5.4, "bishop", 1],
        [1.5, 4.4, "knight", 1],
        [4.5, 4.4, "pawn", 1],
        [5.5, 4.4, "pawn", 0],
        [3.5, 3.4, "pawn", 0],
        [6.4, 3.4, "bishop", 0],
        [2.5, 2.9, "knight", 0],
        [4.5, 1.7, "queen", 0],
        [5.6, 1.3, "king", 0],
        [1.5, 1.6, "rook", 0],
      ] as const
    ).map(([col, row, kind, dark]) => {
      const [x, y] = at(col, row);
      const k = (1 - (row / 8) * 0.52) * 1.16;
      return piece(x, y, k, kind, dark ? "#4a2a26" : "#e9d2a0");
    }),
    limb([1660, 300], [1330, 330], [1090, 440], 180, 96, s.deep),
    stroke("M1180 356Q1216 400 1208 460", s.paper, 20),
    shape(
      "M1170 372Q1090 360 1030 420L996 500Q1000 520 1020 508L1050 466Q1030 520 1040 548Q1056 556 1066 536L1086 480Q1140 484 1190 450Z",
      fade(40, "#dca27a", "#b87a56"),
    ),
  ];
});

const swimmer = (x: number, y: number, k: number, cap: string, phase: number) =>
  group(
    `translate(${x} ${y}) scale(${k}) rotate(90)`,
    faint(
      0.6,
      ellipse(-150, -30, 60, 14, "#f4f8ea"),
      ellipse(-180, 26, 70, 16, "#f4f8ea"),
      ellipse(-220, 0, 60, 20, "#f4f8ea"),
    ),
    overprint(ellipse(-20, 34, 130, 30, thin("#2a6a80", 0.6))),
    limb([-60, -12], [-110, -16 - phase * 6], [-160, -14 + phase * 8], 22, 10, "#b97f5a"),
    limb([-60, 12], [-110, 14 + phase * 8], [-160, 18 - phase * 6], 22, 10, "#c98f68"),
    shape(
      curvePath(
        [
          [70, -34],
          [76, 0],
          [70, 34],
          [20, 26],
          [-64, 22],
          [-76, 0],
          [-64, -22],
          [20, -26],
        ],
        true,
      ),
      "#c98f68",
    ),
    shape(
      curvePath(
        [
          [-20, -24],
          [-70, -21],
          [-80, 0],
          [-70, 21],
          [-20, 24],
        ],
        true,
      ),
      "#173a4a",
    ),
    phase > 0
      ? limb([60, -32], [120, -60], [170, -24], 20, 11, "#c98f68") +
          limb([56, 32], [10, 60], [-40, 44], 20, 11, "#b97f5a")
      : limb([60, 32], [120, 60], [170, 24], 20, 11, "#c98f68") +
          limb([56, -32], [10, -60], [-40, -44], 20, 11, "#b97f5a"),
    ellipse(94, 0, 26, 22, cap),
    ellipse(100, -6, 12, 6, "#ffffff", 0.5),
    faint(
      0.85,
      stroke("M120 -34Q140 0 120 34", "#f6faef", 7),
      stroke("M168 -40Q190 -26 184 -6", "#f6faef", 6),
    ),
  );

const swimming = landscape("sport-swimming", (chance) => [
  rect([-10, -10, 1620, 920], fade(70, "#7fcabf", "#3f9fae", "#247d9a", "#1c6584")),
  ...[...Array(5)].map((_, i) => rect([150 + i * 320, -10, 26, 930], "#14506e", 0.4)),
  ...[...Array(70)].map(() => {
    const [x, y, w] = [chance.between(-20, 1600), chance.between(-20, 900), chance.between(30, 110)];
    return stroke(
      `M${x} ${y}q${w * 0.25} -16 ${w * 0.5} 0t${w * 0.5} 0`,
      "#cfeee0",
      chance.between(2, 4),
      0.4,
    );
  }),
  ...[0, 1, 2, 3, 4, 5].map(
    (i) =>
      times(24, (k) =>
        shape(
          roundPath(-18 + i * 320 - 4, k * 39 - 8, 26, 33, 12),
          fade(0, lighter(k % 4 < 2 ? s.orange : s.paper, 0.2), darker(k % 4 < 2 ? s.orange : s.paper, 0.15)),
        ),
      ) + overprint(rect([12 + i * 320, -10, 12, 930], thin("#1c6584", 0.5))),
  ),
  swimmer(162, 640, 1.25, s.orange, 1).replace("rotate(90)", "rotate(-90)"),
  swimmer(482, 420, 1.25, s.sand, -1).replace("rotate(90)", "rotate(-90)"),
  swimmer(802, 300, 1.25, s.paper, 1).replace("rotate(90)", "rotate(-90)"),
  swimmer(1122, 480, 1.25, "#b5402c", -1).replace("rotate(90)", "rotate(-90)"),
  swimmer(1442, 720, 1.25, "#22414c", 1).replace("rotate(90)", "rotate(-90)"),
  shine(
    poly(
      [
        [900, -10],
        [1300, -10],
        [700, 920],
        [200, 920],
      ],
      fade(100, thin("#f3fbe0", 0.3), thin("#f3fbe0", 0)),
    ),
    circle(1200, -40, 500, glow(thin("#fff8d4", 0.4), thin("#fff8d4", 0))),
  ),
]);

const racer = (jersey: string, frame: string) =>
  [
    ellipse(0, 3, 90, 6, thin("#2a2a22", 0.5)),
    ...[-54, 56].map(
      (x) =>
        `<circle cx="${x}" cy="-34" r="33" fill="none" stroke="#171c1e" stroke-width="4.6"/>` +
        circle(x, -34, 4, "#171c1e") +
        times(6, (i) =>
          line(
            [
              [x, -34],
              [x + Math.cos(i * 1.047) * 31, -34 + Math.sin(i * 1.047) * 31],
            ],
            "#171c1e",
            0.8,
            0.5,
          ),
        ),
    ),
    line(
      [
        [-54, -34],
        [-22, -78],
        [40, -80],
        [2, -34],
        [-22, -78],
      ],
      frame,
      5,
    ),
    line(
      [
        [-54, -34],
        [2, -34],
      ],
      frame,
      5,
    ),
    line(
      [
        [56, -34],
        [40, -88],
      ],
      frame,
      5,
    ),
    stroke("M40 -88Q64 -92 62 -76Q58 -66 48 -70", "#171c1e", 4.4),
    ellipse(-26, -84, 15, 4, "#171c1e"),
    limb([-20, -88], [10, -64], [-4, -22], 17, 9, "#8f6448"),
    limb([-20, -88], [0, -76], [4, -70], 18, 15, "#1a2c30"),
    limb([-18, -88], [20, -70], [12, -14], 18, 9, "#c98f68"),
    limb([-18, -88], [4, -80], [10, -74], 19, 16, "#22383c"),
    shape("M4 -10Q12 -18 22 -8L24 -5H2Z", "#f3e9d4"),
    shape("M-34 -84Q-34 -112 6 -128Q32 -132 36 -116Q30 -100 -8 -80Q-24 -74 -34 -84Z", jersey),
    shape("M-6 -122Q32 -132 36 -116Q30 -104 4 -88Z", lighter(jersey, 0.18)),
    limb([30, -116], [42, -96], [56, -84], 11, 7, "#c98f68"),
    circle(57, -83, 5, "#171c1e"),
    ellipse(46, -132, 9, 10, "#c98f68"),
    shape("M30 -134Q34 -152 52 -150Q64 -146 62 -136Z", frame),
  ].join("");

const cycling = landscape("sport-cycling", (chance) => [
  sky("#5b9aa0", "#bdd0ae", "#f3e0a8"),
  sun(320, 190, 54, "#ffe9ad"),
  mountains(
    {
      corners: [
        [-40, 420],
        [160, 240],
        [360, 380],
        [600, 150],
        [820, 340],
        [1040, 210],
        [1260, 360],
        [1460, 180],
        [1660, 380],
      ],
      rock: "#9aa68c",
      shade: "#6d8a80",
      snow: { lit: "#fbf3dc", shade: "#a9bdb4", depth: 60 },
      haze: "#eadfae",
      floor: 540,
    },
    chance,
  ),
  hill(
    [
      [-20, 480],
      [260, 420],
      [600, 500],
      [1000, 430],
      [1300, 400],
      [1640, 460],
    ],
    fade(90, "#8a9a58", "#5f7d4c"),
    { roughness: 16, chance },
  ),
  stroke(
    "M1640 520Q1300 480 1200 500Q1120 520 1240 540Q1360 560 1180 580Q900 600 760 560Q660 530 560 560Q440 600 640 640",
    "#d9cba6",
    15,
  ),
  ...[
    [820, 566],
    [870, 570],
    [930, 576],
    [1240, 552],
  ].map(([x = 0, y = 0]) => ellipse(x, y - 8, 9, 6, s.orange) + circle(x + 5, y - 15, 3.4, s.ink)),
  ...[...Array(13)].map((_, i) =>
    spruce({
      x: i * 130 + chance.between(-30, 30),
      y: 610 + (i % 3) * 20,
      h: chance.between(90, 150),
      colour: "#44684a",
      chance,
    }),
  ),
  hill(
    [
      [-20, 640],
      [400, 600],
      [800, 660],
      [1200, 620],
      [1640, 600],
    ],
    fade(90, "#7f8f4c", "#4f6a40"),
    { roughness: 14, chance },
  ),
  shape("M-20 760Q600 690 1640 700V920H-20Z", fade(90, "#6f7472", "#4d5557", "#383f44")),
  stroke("M-20 756Q600 686 1640 696", s.paper, 9, 0.85),
  stroke("M-20 880Q700 800 1640 800", s.paper, 6, 0.5),
  ...[...Array(12)].map((_, i) => rect([i * 140 + 20, 716 - Math.sin(i / 4) * 26, 14, 56], s.paper)),
  stroke("M-20 742Q600 670 1640 690", "#cfc9b4", 12),
  group("translate(1320 812) scale(1.75)", racer("#4f8a84", s.ink)),
  group("translate(1010 826) scale(1.95)", racer(s.sand, s.deep)),
  group("translate(690 852) scale(2.3)", racer(s.paper, "#b5402c")),
  group("translate(310 882) scale(2.6)", racer(s.orange, s.deep)),
  faint(0.4, ...[0, 1, 2].map((i) => stroke(`M-10 ${600 + i * 70}H${120 + i * 20}`, s.paper, 4))),
  glints({ from: 800, to: 900, count: 12, colour: "#8a8f8a", chance, opacity: 0.3 }),
]);

export const sportPlay = [stadium, football, volleyball, runner, wrestlers, chess, swimming, cycling];
