// An expedition on one mountain: a series of six, from the village to the summit.
import type { Chance } from "./chance.ts";
import { darker, lighter, sport as s, thin } from "./colours.ts";
import {
  cloud,
  halo,
  hill,
  mist,
  mountains,
  roughLine,
  roughThrough,
  sky,
  snowfall,
  stars,
  stones,
  streaks,
  sun,
  swell,
} from "./land.ts";
import { limb } from "./people.ts";
import { landscape, portrait } from "./picture.ts";
import {
  circle,
  curvePath,
  ellipse,
  fade,
  faint,
  glow,
  group,
  inside,
  line,
  overprint,
  type Point,
  poly,
  polyPath,
  rect,
  roundPath,
  shape,
  shine,
  stroke,
  times,
} from "./shapes.ts";
import { house } from "./town.ts";
import { spruce, tree } from "./trees.ts";

const snow = "#f4f1e8";
const cold = "#9db8c6";

/** A mountaineer of height `h` with pack and axe, feet on (x, y). */
const climber = (x: number, y: number, h: number, coat: string, facing = 1) =>
  group(
    `translate(${x} ${y}) scale(${(facing * h) / 100} ${h / 100})`,
    limb([-3, -46], [-8, -24], [-16, -1], 10, 6.5, "#22343c"),
    limb([3, -46], [16, -30], [12, -3], 10.5, 6.5, "#2c424a"),
    shape("M-24 0H-8L-9 -5H-20ZM6 -1H22L20 -6H8Z", "#141c20"),
    shape(roundPath(-27, -86, 19, 38, 7), darker(coat, 0.45)),
    shape(roundPath(-28, -92, 21, 10, 5), lighter(coat, 0.35)),
    shape("M-13 -80Q-2 -90 11 -82Q17 -60 12 -43Q0 -39 -12 -43Q-16 -62 -13 -80Z", coat),
    shape("M4 -86Q10 -84 11 -82Q17 -60 12 -43L5 -41Q10 -62 4 -86Z", lighter(coat, 0.22)),
    stroke("M-10 -80Q-4 -62 -11 -48", darker(coat, 0.4), 3),
    ellipse(3, -92, 6.4, 7.4, "#c98f68"),
    shape(
      "M11 -96Q10 -105 1 -104Q-9 -103 -7 -91Q-8 -84 -4 -81Q2 -84 0 -92Q4 -97 11 -96Z",
      lighter(coat, 0.1),
    ),
    shape("M3 -96H11V-91H4Z", "#141c20"),
    line(
      [
        [24, -62],
        [32, 0],
      ],
      "#5a4a3a",
      2.2,
    ),
    stroke("M17 -62Q24 -66 33 -61", "#cfd6d4", 2.8),
    limb([7, -78], [18, -68], [25, -60], 8, 5.4, darker(coat, 0.12)),
    circle(25, -60, 3.4, "#141c20"),
  );

/** The mountain of the series, seen from afar. */
const peak = (
  chance: Chance,
  how: { rock: string; shade: string; lit: string; dim: string; haze: string; drop?: number },
) => {
  const d = how.drop ?? 0;
  return mountains(
    {
      corners: [
        [-60, 560 + d],
        [160, 430 + d],
        [330, 500 + d],
        [800, 110 + d],
        [1180, 470 + d],
        [1340, 380 + d],
        [1680, 560 + d],
      ],
      rock: how.rock,
      shade: how.shade,
      snow: { lit: how.lit, shade: how.dim, depth: 190 },
      haze: how.haze,
      floor: 760 + d,
      roughness: 30,
    },
    chance,
  );
};

const village = landscape("sport-peak-1", (chance) => [
  sky("#567f95", "#a9bfb9", [0.45, "#f4cf9b"], "#f7ddb0"),
  streaks({ count: 12, from: 60, to: 260, colour: "#fbe6c4", chance }),
  peak(chance, { rock: "#7f8f98", shade: "#566f82", lit: "#fde3bf", dim: "#9fb1bd", haze: "#f0cfa0" }),
  cloud(1060, 330, { w: 330, colour: "#fdf0d8", chance, opacity: 0.75 }),
  hill(
    [
      [-20, 590],
      [360, 520],
      [760, 600],
      [1180, 530],
      [1640, 580],
    ],
    fade(90, "#8a8f68", "#5f7058"),
    { roughness: 16, chance },
  ),
  ...[...Array(15)].map((_, i) =>
    spruce({
      x: i * 112 + chance.between(-30, 30),
      y: 640 + (i % 3) * 18,
      h: chance.between(70, 120),
      colour: "#4a6a58",
      chance,
    }),
  ),
  mist(540, 130, "#f4e0ba", 0.7),
  swell(
    [
      [-20, 690],
      [260, 650],
      [560, 700],
      [820, 720],
      [1080, 690],
      [1340, 650],
      [1640, 690],
    ],
    fade(90, "#a9a070", "#7f8454"),
  ),
  ...[0, 1, 2].flatMap((row) =>
    [...Array(13)].map((_, i) => {
      const x = i * 128 - 60 + row * 44;
      const y = 690 + row * 52 - Math.cos(((x - 800) / 800) * 2.2) * -34;
      return Math.abs(x + 60 - 770) < 130 - row * 10
        ? ""
        : overprint(ellipse(x + 50, y, 90, 9, thin("#5a5a38", 0.6))) +
            house({
              x,
              y,
              w: 104 + row * 14,
              h: 66 + chance.between(0, 34) + row * 10,
              colour: ["#c99a68", "#b98355", "#d9b485", "#a9764f", "#c08a5c"][(i + row) % 5] ?? "#c99a68",
              chance,
              lamp: "#ffdc94",
              lit: 0.5,
              cell: 38,
              roof: "flat",
              side: i < 6 ? 0.22 : -0.22,
            });
    }),
  ),
  shape(
    `${curvePath([
      [-20, 770],
      [300, 790],
      [700, 760],
      [1100, 800],
      [1640, 770],
    ])}L1640 920L-20 920Z`,
    fade(90, "#8d8450", "#4f5a3c"),
  ),
  shape("M620 920Q760 840 720 790Q690 760 760 730L790 732Q740 770 790 800Q850 850 820 920Z", "#e3cf9e"),
  tree({ x: 1500, y: 860, h: 300, colour: "#7f8a48", trunk: "#5a4334", chance, light: -1 }),
  tree({ x: 120, y: 880, h: 330, colour: "#77843f", trunk: "#5a4334", chance }),
  overprint(ellipse(730, 884, 120, 9, thin("#4a4a30", 0.6))),
  climber(650, 884, 150, s.orange),
  climber(740, 888, 160, s.sky),
  climber(830, 884, 150, s.sand),
  climber(905, 874, 142, "#b5402c"),
]);

const glacier = landscape("sport-peak-2", (chance) => [
  sky("#2f6a86", "#8fb9bd", "#e9e4cc"),
  sun(1290, 170, 56, "#fff0c0"),
  peak(chance, {
    rock: "#5f7785",
    shade: "#44627a",
    lit: "#fbf3e0",
    dim: "#a5bfcb",
    haze: "#d9e2da",
    drop: -60,
  }),
  mist(380, 170, "#f2f0e2", 0.7),
  swell(
    [
      [-20, 520],
      [400, 470],
      [820, 540],
      [1240, 470],
      [1640, 520],
    ],
    fade(90, "#f1efe3", "#c5d8dc"),
  ),
  swell(
    [
      [-20, 640],
      [320, 590],
      [760, 660],
      [1200, 600],
      [1640, 660],
    ],
    fade(90, "#fbf7ea", "#bcd2da"),
  ),
  stroke("M-20 560Q400 510 760 580T1640 540", "#b3cbd6", 7, 0.5),
  swell(
    [
      [-20, 860],
      [260, 770],
      [640, 740],
      [1020, 690],
      [1380, 640],
      [1640, 620],
    ],
    fade(100, "#ffffff", "#e4ebe8", "#a9c5d2"),
  ),
  shape("M-20 860Q260 780 640 756T1640 640L1640 654Q1020 706 640 772Q260 796 -20 880Z", "#b3cbd6", 0.7),
  ...[0, 1, 2, 3, 4].map((i) => {
    const [x, y] = [220 + i * 255, 822 - i * 39 - (i > 2 ? (i - 2) * 5 : 0)];
    const next: Point = [x + 255, y - 39];
    const h = 250 - i * 32;
    return (
      overprint(
        poly(
          [
            [x - 10, y],
            [x - 250 + i * 30, y + 60],
            [x - 220 + i * 30, y + 66],
            [x + 20, y + 4],
          ],
          thin("#86a8bb", 0.55),
        ),
      ) +
      (i < 4
        ? stroke(
            `M${x + 6} ${y - h * 0.44}Q${(x + next[0]) / 2} ${(y + next[1]) / 2 - h * 0.28} ${next[0] - 10} ${next[1] - (h - 32) * 0.44}`,
            "#b5402c",
            3.4,
          )
        : "") +
      climber(x, y, h, [s.orange, s.sand, "#3f7f8a", "#b5402c", s.ink][i] ?? s.orange)
    );
  }),
  poly(
    [
      [-20, 920],
      [300, 850],
      [760, 880],
      [1640, 800],
      [1640, 920],
    ],
    fade(90, "#cfe0e4", "#8db1c2"),
  ),
  poly(
    [
      [420, 900],
      [800, 862],
      [1260, 850],
      [1000, 920],
      [500, 920],
    ],
    fade(90, "#1d5070", "#3f86a2"),
  ),
  snowfall({ count: 50, chance, size: 2.4 }),
]);

const camp = landscape("sport-peak-3", (chance) => [
  sky("#08152a", "#16345a", [0.6, "#3f6486"], "#8aa0a4"),
  stars({ count: 280, floor: 620, colour: "#fdf5dc", chance }),
  shine(
    group(
      "translate(1100 200) rotate(34)",
      ellipse(0, 0, 900, 120, glow(thin("#9fb4e0", 0.34), thin("#6f86c0", 0.14), thin("#6f86c0", 0))),
      ellipse(0, 0, 640, 50, glow(thin("#fbe3c0", 0.34), thin("#d9a98f", 0))),
    ),
  ),
  peak(chance, { rock: "#2c4a6a", shade: "#1f3858", lit: "#a9c0d2", dim: "#5d7f9f", haze: "#56748e" }),
  swell(
    [
      [-20, 640],
      [400, 590],
      [800, 640],
      [1200, 580],
      [1640, 640],
    ],
    fade(90, "#7f9db5", "#4f7393"),
  ),
  swell(
    [
      [-20, 740],
      [300, 700],
      [760, 740],
      [1240, 690],
      [1640, 740],
    ],
    fade(90, "#9fb9ca", "#5b7f9f", "#2d5072"),
  ),
  ...[
    [420, 790, 1.05, s.orange],
    [800, 830, 1.4, s.sand],
    [1190, 790, 1.1, "#c9503a"],
    [1420, 740, 0.7, s.orange],
    [190, 730, 0.66, s.sand],
  ].map(
    ([x, y, k, colour]) =>
      group(
        `translate(${x} ${y}) scale(${k})`,
        ellipse(0, 0, 190, 22, thin("#ffdc94", 0.5)),
        shape(
          "M-150 0Q-130 -150 0 -160Q130 -150 150 0Z",
          fade(90, lighter(String(colour), 0.35), String(colour), lighter(String(colour), 0.45)),
        ),
        shape("M0 -160Q130 -150 150 0H60Q80 -110 0 -160Z", darker(String(colour), 0.25)),
        stroke("M-150 0Q-60 -120 0 -160Q40 -110 60 0", darker(String(colour), 0.35), 4),
        shape("M-40 0Q-36 -80 0 -104Q14 -70 16 0Z", "#fff3c6"),
        line(
          [
            [-150, 0],
            [-200, 10],
          ],
          "#cfd8d8",
          2,
        ),
        line(
          [
            [150, 0],
            [200, 10],
          ],
          "#cfd8d8",
          2,
        ),
      ) + halo(Number(x), Number(y) - 60 * Number(k), 280 * Number(k), "#ffc873", 0.6),
  ),
  climber(610, 850, 170, "#2f4f66"),
  climber(1010, 850, 160, "#4a3a4a", -1),
  halo(622, 700, 60, "#fff6d6", 0.9),
  shine(
    poly(
      [
        [632, 702],
        [900, 600],
        [900, 700],
      ],
      thin("#fff6d6", 0.12),
    ),
  ),
  ...[
    [980, 850],
    [1060, 856],
  ].map(([x = 0, y = 0]) => ellipse(x, y, 30, 6, thin("#1d3858", 0.5))),
  swell(
    [
      [-20, 880],
      [400, 850],
      [900, 880],
      [1640, 850],
    ],
    fade(90, "#54799a", "#23456a"),
  ),
  snowfall({ count: 40, chance, size: 2 }),
]);

const wall = portrait("sport-peak-4", (chance) => [
  rect([-10, -10, 1020, 1270], fade(90, "#2f6a8a", "#86b3bd", "#e6e4cf")),
  group(
    "translate(-200 560) scale(.9)",
    peak(chance, { rock: "#8fa9b3", shade: "#7593a5", lit: "#f6f1e2", dim: "#b5c9d0", haze: "#e6e6d6" }),
  ),
  cloud(260, 980, { w: 520, colour: "#f8f4e6", chance, opacity: 0.9 }),
  cloud(120, 1120, { w: 600, colour: "#f8f4e6", chance }),
  cloud(480, 1210, { w: 560, colour: "#fdfaf0", chance }),
  ...[0, 1, 2, 3].map((i) => {
    const edge = roughLine([620 - i * -90, -20], [300 + i * 150, 1270], {
      roughness: 60,
      chance,
      depth: 5,
    }).map(([x, y], k): Point => [x + (k % 2 ? 26 : -20) * (1 - i * 0.2), y]);
    return shape(
      `${polyPath(edge, false)}L1020 1270L1020 -20Z`,
      [
        fade(0, "#e9f0ea", "#9cc4d2"),
        fade(0, "#c3dbe0", "#79aec4"),
        fade(0, "#a3c8d4", "#5795b3"),
        fade(0, "#86b5c8", "#3f7fa2"),
      ][i] ?? "#86b5c8",
    );
  }),
  ...[...Array(34)].map(() => {
    const [x, y, h] = [chance.between(560, 980), chance.between(40, 1200), chance.between(50, 170)];
    return poly(
      [
        [x, y],
        [x + chance.between(10, 26), y],
        [x + chance.between(2, 12), y + h],
      ],
      chance.pick(["#f4f8f2", "#d3e6e8", "#5d9cba", "#b3d3dc"] as const),
      0.6,
    );
  }),
  ...[...Array(9)].map(() =>
    line(
      [
        [chance.between(520, 700), chance.between(60, 1200)],
        [chance.between(720, 960), chance.between(60, 1200)],
      ],
      "#f4f8f2",
      2,
      0.5,
    ),
  ),
  stroke("M470 640Q420 900 330 1270", "#b5402c", 7),
  group(
    "translate(440 760) scale(5.4)",
    limb([-4, -30], [16, -36], [30, -14], 12, 7, "#22343c"),
    limb([2, -28], [-2, -4], [18, 14], 12, 7, "#2c424a"),
    shape("M26 -18L44 -16L46 -12L28 -8ZM14 10L34 14L34 19L14 19Z", "#141c20"),
    line(
      [
        [44, -14],
        [52, -16],
      ],
      "#cfd6d4",
      1.8,
    ),
    line(
      [
        [34, 16],
        [42, 14],
      ],
      "#cfd6d4",
      1.8,
    ),
    shape(roundPath(-36, -72, 19, 40, 7), s.deep),
    shape("M-20 -66Q-14 -84 4 -84Q16 -80 14 -66L8 -28Q-8 -22 -16 -30Q-24 -48 -20 -66Z", s.orange),
    shape("M4 -84Q16 -80 14 -66L8 -28L0 -26Q8 -56 4 -84Z", lighter(s.orange, 0.22)),
    ellipse(10, -94, 7, 8, "#c98f68"),
    shape("M-1 -92Q0 -106 12 -104Q21 -101 18 -93Q10 -97 4 -92Q3 -86 -1 -88Z", s.sand),
    limb([0, -76], [14, -92], [30, -104], 9, 6, darker(s.orange, 0.15)),
    limb([8, -78], [26, -72], [40, -84], 9, 6, s.orange),
    circle(30, -105, 4, "#141c20"),
    circle(40, -85, 4, "#141c20"),
    line(
      [
        [28, -98],
        [36, -122],
      ],
      "#3a3a3a",
      2.4,
    ),
    stroke("M26 -118Q36 -126 50 -118", "#cfd6d4", 3),
    line(
      [
        [38, -78],
        [46, -102],
      ],
      "#3a3a3a",
      2.4,
    ),
    stroke("M36 -98Q46 -106 60 -98", "#cfd6d4", 3),
  ),
  ...[...Array(26)].map(() => {
    const [x, y] = [chance.between(560, 800), chance.between(150, 420)];
    return poly(
      [
        [x, y],
        [x + 12, y + 5],
        [x + 4, y + 14],
      ],
      "#f7faf4",
      0.85,
    );
  }),
  snowfall({ count: 60, chance, size: 4, width: 1000, height: 1250 }),
]);

const ridge = landscape("sport-peak-5", (chance) => {
  const top = roughThrough(
    [
      [-30, 800],
      [220, 690],
      [470, 640],
      [720, 520],
      [980, 440],
      [1230, 290],
      [1420, 180],
      [1660, 330],
    ],
    { roughness: 16, chance, depth: 3 },
  );
  const edge = polyPath(top, false);
  const at = (x: number) => top.reduce((a, b) => (Math.abs(b[0] - x) < Math.abs(a[0] - x) ? b : a))[1];
  const lit = `${edge}L1660 920L1500 920${[...top]
    .reverse()
    .filter((_, i) => i % 3 === 0)
    .map(([x, y], i) => `L${(x + (i % 2 ? 90 : 20)).toFixed(0)} ${(y + (i % 2 ? 190 : 60)).toFixed(0)}`)
    .join("")}Z`;
  return [
    sky("#1f5a80", "#6fa6b8", [0.6, "#dfe3cb"], "#f4e2b6"),
    sun(420, 230, 60, "#fff0bb"),
    mountains(
      {
        corners: [
          [-60, 620],
          [140, 520],
          [320, 600],
          [560, 470],
          [800, 580],
          [1000, 500],
          [1240, 600],
          [1480, 510],
          [1680, 610],
        ],
        rock: "#86a3b0",
        shade: "#678ca0",
        snow: { lit: "#f8f0de", shade: "#b3c8d0", depth: 70 },
        haze: "#e9e6cf",
        floor: 720,
      },
      chance,
    ),
    ...[
      [200, 690, 500],
      [620, 740, 620],
      [1000, 700, 520],
      [380, 800, 640],
      [40, 820, 460],
    ].map(([x = 0, y = 0, w = 0]) => cloud(x, y, { w, colour: "#f8f3e2", chance, opacity: 0.9 })),
    shape(`${edge}L1660 920L-30 920Z`, fade(60, "#5d7f92", "#3f647c", "#27465f")),
    inside(
      `${edge}L1660 920L-30 920Z`,
      shape(lit, snow),
      times(16, (i) => {
        const x = 260 + i * 90;
        const y = at(x);
        return (
          poly(
            [
              [x, y + 60],
              [x + 60, y + 200],
              [x + 20, y + 420],
              [x - 60, y + 260],
            ],
            i % 2 ? "#4f7388" : "#355972",
            0.8,
          ) +
          poly(
            [
              [x + 10, y + 120],
              [x + 60, y + 220],
              [x + 46, y + 330],
            ],
            cold,
            0.7,
          )
        );
      }),
    ),
    stroke(edge, "#ffffff", 12),
    stroke(
      polyPath(
        top.map(([x, y]): Point => [x + 6, y + 12]),
        false,
      ),
      "#bcd2dc",
      8,
      0.7,
    ),
    ...[640, 800, 950, 1100].map((x, i) => {
      const [xa, xb] = [x + 150, x];
      return (
        (i < 3
          ? stroke(
              `M${xb} ${at(xb) - 60}Q${(xa + xb) / 2} ${(at(xa) + at(xb)) / 2 - 34} ${xa} ${at(xa) - 56}`,
              "#b5402c",
              3.4,
            )
          : "") + climber(x, at(x) + 4, 150 - i * 11, [s.sand, "#3f7f8a", "#b5402c", s.orange][i] ?? s.orange)
      );
    }),
    ...[0, 1, 2, 3].map((i) =>
      stroke(
        `M${1380 + i * 40} ${190 + i * 22}Q${1300 + i * 10} ${120 + i * 10} ${1180 + i * 10} ${130 + i * 14}`,
        "#fdfaf0",
        6,
        0.4,
      ),
    ),
    snowfall({ count: 40, chance, size: 2.4 }),
  ];
});

const summit = landscape("sport-peak-6", (chance) => [
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

export const sportPeak = [village, glacier, camp, wall, ridge, summit];
