// River city after flood, boats.
import { world as w } from "../colours.ts";
import { cloud, glints, hill, rain, sky } from "../land.ts";
import { person } from "../people.ts";
import { landscape } from "../picture.ts";
import { ellipse, fade, faint, group, line, poly, rect, shape, stroke } from "../shapes.ts";
import { house } from "../town.ts";
import { crown } from "../trees.ts";

export const flood = landscape("world-flood", (chance) => [
  sky("#4f6d7d", "#8fa3a3", [0.6, "#c9c3a9"], "#d9c8a0"),
  ...[
    [220, 130, 560],
    [820, 90, 640],
    [1400, 150, 600],
  ].map(([x = 0, y = 0, k = 0]) => cloud(x, y, { w: k, colour: "#6f8993", chance, opacity: 0.8 })),
  hill(
    [
      [-20, 380],
      [400, 320],
      [900, 380],
      [1300, 320],
      [1640, 370],
    ],
    fade(90, "#7f8f7d", "#6d7f72"),
    { roughness: 14, chance },
  ),
  ...[
    [-30, 210, 360, "#c39a6a"],
    [190, 190, 300, "#a97456"],
    [390, 150, 230, "#cbb086"],
    [1090, 170, 250, "#b98a64"],
    [1270, 190, 330, "#c9a878"],
    [1470, 200, 380, "#9a6a52"],
  ].map(([x, k, h, colour]) =>
    house({
      x: Number(x),
      y: 600,
      w: Number(k),
      h: Number(h),
      colour: String(colour),
      chance,
      cell: 54,
      pane: "#3a5262",
      lamp: "#f3cf8a",
      lit: 0.1,
      side: Number(x) > 800 ? -0.2 : 0.2,
    }),
  ),
  ...[560, 640, 940, 1030].map((x) =>
    house({ x, y: 520, w: 80, h: chance.between(90, 150), colour: "#b3a58a", chance, cell: 28 }),
  ),
  line(
    [
      [560, 640],
      [552, 320],
    ],
    "#3a3a3c",
    9,
  ),
  line(
    [
      [520, 350],
      [590, 346],
    ],
    "#3a3a3c",
    6,
  ),
  stroke("M552 330Q800 420 1060 330", "#3a3a3c", 2.4),
  line(
    [
      [1070, 640],
      [1060, 320],
    ],
    "#3a3a3c",
    9,
  ),
  crown({ x: 700, y: 500, r: 76, colour: "#6d7f4c", chance }),
  rect([692, 520, 18, 90], "#5a4636"),
  crown({ x: 880, y: 510, r: 60, colour: "#6d7f4c", chance }),
  shape("M-10 520H1610V920H-10Z", fade(90, "#a89a78", "#8f8467", "#6a6a5a", "#47545a")),
  faint(
    0.4,
    group(
      "translate(0 1080) scale(1 -1)",
      rect([-30, 480, 210, 80], "#c39a6a"),
      rect([190, 480, 190, 80], "#a97456"),
      rect([1270, 480, 190, 80], "#c9a878"),
      rect([1470, 480, 200, 80], "#9a6a52"),
    ),
  ),
  glints({ from: 530, to: 900, count: 130, colour: "#e3d9b4", chance, opacity: 0.5 }),
  ...[...Array(18)].map((_, i) =>
    stroke(`M${chance.between(-20, 1500)} ${550 + i * 20}q60 -10 120 0t120 0`, "#6a6a58", 3, 0.4),
  ),
  group(
    "translate(420 560)",
    shape("M-80 10Q-80 -22 -50 -28L-30 -56H40L64 -28Q90 -22 90 10Z", w.steel),
    shape("M-24 -50H2V-30H-38ZM8 -50H36L52 -30H8Z", "#24384a"),
    ellipse(6, 12, 110, 9, "#b3a684"),
  ),
  line(
    [
      [1180, 610],
      [1180, 470],
    ],
    "#4a4f54",
    8,
  ),
  poly(
    [
      [1140, 470],
      [1220, 470],
      [1180, 540],
    ],
    w.ochre,
  ),
  group(
    "translate(760 740)",
    faint(0.5, ellipse(0, 40, 330, 26, "#3a464a")),
    ...[-250, -330].map((d, i) =>
      stroke(`M${d} ${30 + i * 14}Q${d - 60} ${40 + i * 14} ${d - 140} ${34 + i * 20}`, "#e9e0c0", 6, 0.6),
    ),
    person({ x: -150, y: 10, h: 210, coat: w.ochre, step: 0.1, legs: "#2a3440" }),
    person({ x: -50, y: 6, h: 170, coat: "#5d7f8a", scarf: "#7d3a30", step: 0 }),
    person({ x: 20, y: 6, h: 120, coat: "#c9a06a", step: 0 }),
    person({ x: 90, y: 6, h: 175, coat: "#4a4452", scarf: "#cdbf9f", step: 0, facing: -1 }),
    person({ x: 190, y: 10, h: 215, coat: w.ochre, step: 0.1, legs: "#2a3440" }),
    shape(
      "M-290 -30Q-280 -50 -240 -44H270Q330 -60 350 -30Q330 40 240 44H-240Q-290 40 -290 -30Z",
      fade(90, "#e07a4a", w.rust, "#7d3626"),
    ),
    stroke("M-286 -26H344", "#f6e3c0", 8),
    line(
      [
        [204, -130],
        [320, 80],
      ],
      "#5a4636",
      9,
    ),
  ),
  ...[-190, 150].map((d) => shape(`M${760 + d + 22} 545a21 20 0 0 1 42 0Z`, w.paper)),
  group(
    "translate(1260 690) scale(.6)",
    person({ x: -60, y: 6, h: 190, coat: w.ochre, step: 0.1 }),
    person({ x: 60, y: 6, h: 170, coat: w.navy, step: 0 }),
    shape("M-190 -30H200Q190 30 120 36H-130Q-180 30 -190 -30Z", fade(90, w.rust, "#7d3626")),
  ),
  rect([120, 830, 150, 14], "#6a4a34"),
  rect([1400, 850, 120, 12], "#6a4a34"),
  rain({ count: 50, colour: "#e3e0cc", chance }),
]);
